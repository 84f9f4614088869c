import './reader.css';
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { readerWords } from '#shared/words/reader';
import { tyingWords } from '#shared/words/tying';
import { BarButton } from '../find/BarButton';
import { useDocument, useUi, useWorkspace } from '../store/context';
import { FindField } from './FindField';
import { NothingToRead } from './NothingToRead';
import { PassageBar } from './PassageBar';
import { PassageSteps } from './PassageSteps';
import { lostIn, marksOf, type PassageMark } from './passage-marks';
import { ReaderGrip } from './ReaderGrip';
import { SourcePicker } from './SourcePicker';
import { SourceText } from './SourceText';
import { hasText, sourceToRead } from './source-to-read';
import { chosenPassage } from './tying';
import { useCheckedMap } from './use-checked-map';
import { useFindInText } from './use-find-in-text';
import { useFollowSelection } from './use-follow-selection';
import { usePage } from './use-page';

const noMarks: readonly PassageMark[] = [];

/** A source beside the map: to read it, to see what stands on it, and to tie its passages to statements. */
export function Reader() {
  const { ui } = useWorkspace();
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const width = useUi(({ reader }) => reader.width);
  const passage = useUi(chosenPassage);
  const source = useShownSource();
  const id = source?.id ?? null;
  const text = source?.text ?? '';
  const isReadable = source !== undefined && hasText(source);
  const { page, share } = usePage(text);
  const checked = useCheckedMap();
  // What was found in another text than this has its places there.
  const isChecked = id !== null && findRecord(checked?.sources ?? [], id)?.text === source?.text;
  const marks = checked && isChecked ? marksOf(checked, id) : noMarks;
  const lost = checked && isChecked ? lostIn(checked, id) : 0;
  const find = useFindInText(id, page);
  useFollowSelection(id, checked);
  // In another text the same place is no passage that anybody chose.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes whenever the text does.
  useEffect(() => () => ui.set({ passage: null }), [ui, id, text]);

  const toText = () => pane.current?.querySelector<HTMLElement>('[role="document"]')?.focus();
  const press = (event: KeyboardEvent) => {
    const isFind =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyF';
    if (!isFind || !isReadable) return;
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  };
  const close = () => {
    ui.togglePanel('source');
    ui.announce(tyingWords.hidden);
  };
  return (
    <div className="reader-place" style={{ width: `${width}rem` }}>
      <ReaderGrip />
      <section
        ref={pane}
        className="panel reader"
        aria-label={readerWords.name}
        data-pane="source"
        onKeyDown={press}
      >
        <header className="reader-head">
          <h2 className="visually-hidden">{readerWords.name}</h2>
          <SourcePicker shown={source} />
          <BarButton title={readerWords.close} onPress={close}>
            <X aria-hidden size={16} />
          </BarButton>
        </header>
        {isReadable && (
          <div className="reader-tools">
            <FindField find={find} field={field} onLeave={toText} />
            <PassageSteps source={source.id} marks={marks} lost={lost} />
          </div>
        )}
        {isReadable && page && (
          <SourceText
            key={source.id}
            source={source}
            page={page}
            marks={marks}
            hits={find.byBlock}
            currentHit={find.hits[find.at] ?? null}
          />
        )}
        {isReadable && !page && (
          <label className="reader-empty">
            {readerWords.reading} <progress value={share} />
          </label>
        )}
        {!isReadable && <NothingToRead source={source} />}
        {passage && page && <PassageBar passage={passage} page={page} onDone={toText} />}
      </section>
    </div>
  );
}

/** The source that is read. What was asked for may have gone, or nothing was: then the reader settles on one. */
function useShownSource() {
  const { ui } = useWorkspace();
  const map = useDocument(({ history }) => history.present);
  const current = useDocument((state) => state.current);
  const asked = useUi(({ reading }) => reading?.source ?? null);
  const source = sourceToRead(map, asked, current);
  const id = source?.id;
  useEffect(() => {
    if (id !== undefined && id !== asked) ui.read(id);
  }, [ui, id, asked]);
  return source;
}
