import './find.css';
import { ChevronDown, ChevronUp, Replace, X } from 'lucide-react';
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { findWords } from '#shared/words/find';
import { findNext, findPrevious } from '../commands/step-hit';
import { goToMap } from '../session/panes';
import { runCommand } from '../session/run-command';
import { useDocument, useUi, useWorkspace } from '../store/context';
import { useTerms } from '../store/use-terms';
import { hasDocument } from '../workspace';
import { BarButton } from './BarButton';
import { filterBy } from './emphasising';
import { hitsOf } from './hits';
import { QueryNotice } from './QueryNotice';
import { ReplaceRow } from './ReplaceRow';
import { RestChoice } from './RestChoice';
import { followQuery, presentHits } from './stepping';

/** Loaded when the bar opens: with it come all the parts of a menu. */
const NarrowMenu = lazy(async () => ({ default: (await import('./NarrowMenu')).NarrowMenu }));

/** Finds in the map, sets back what is not found, and replaces; open as long as somebody wants it. */
export function FindBar() {
  const isOpen = useUi(({ find }) => find.isOpen);
  return isOpen ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const workspace = useWorkspace();
  const { ui } = workspace;
  const { query, isReplacing, asked } = useUi(({ find }) => find);
  const current = useDocument((state) => state.current);
  const map = useDeferredValue(useDocument(({ history }) => history.present));
  const field = useRef<HTMLInputElement>(null);
  /** Where the search starts: what was in hand when the bar was opened. */
  const start = useRef(current);
  const judged = useDeferredValue(useDocument((state) => state.judged));
  const hits = hitsOf(map, judged, query, useTerms());
  const at = current === null ? -1 : hits.indexOf(current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field takes the keyboard again, and before the next key.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  // Said when the person pauses: every letter would be too much to listen to, and what was said since says more.
  useEffect(() => {
    if (query.trim() === '' || !hasDocument(workspace)) return;
    const { count } = ui.getState().announcement;
    const pause = setTimeout(() => {
      if (ui.getState().announcement.count === count)
        ui.announce(findWords.foundSaid(presentHits(workspace).length));
    }, 700);
    return () => clearTimeout(pause);
  }, [ui, workspace, query]);

  const search = (text: string) => {
    if (!hasDocument(workspace)) return;
    const { emphasis } = workspace.document.getState();
    ui.find({ query: text });
    if (emphasis?.kind === 'filter') filterBy(workspace, text, emphasis.hides);
    followQuery(workspace, start.current);
  };
  const close = () => {
    ui.find({ isOpen: false });
    goToMap();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const pressInField = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    start.current = current;
    void runCommand(event.shiftKey ? findPrevious : findNext, workspace);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 114 does not know the element <search>.
    <div role="search" className="find-bar" aria-label={findWords.name} data-pane="find" onKeyDown={press}>
      <div className="find-row">
        <input
          ref={field}
          type="text"
          className="find-field"
          aria-label={findWords.name}
          aria-describedby="find-count"
          placeholder={findWords.example}
          spellCheck={false}
          value={query}
          onChange={({ target }) => search(target.value)}
          onKeyDown={pressInField}
        />
        <span id="find-count" className={`find-count${hits.length === 0 ? ' is-nothing' : ''}`}>
          {countInWords(query, at, hits.length)}
        </span>
        <BarButton title={findWords.previous} onPress={() => void runCommand(findPrevious, workspace)}>
          <ChevronUp aria-hidden size={16} />
        </BarButton>
        <BarButton title={findWords.next} onPress={() => void runCommand(findNext, workspace)}>
          <ChevronDown aria-hidden size={16} />
        </BarButton>
        <Suspense fallback={null}>
          <NarrowMenu query={query} onChange={search} />
        </Suspense>
        <RestChoice />
        <span className="find-gap" />
        <BarButton
          title={findWords.replace.open}
          isPressed={isReplacing}
          onPress={() => ui.find({ isReplacing: !isReplacing })}
        >
          <Replace aria-hidden size={16} />
        </BarButton>
        <BarButton title={findWords.close} onPress={close}>
          <X aria-hidden size={16} />
        </BarButton>
      </div>
      <QueryNotice query={query} />
      {isReplacing && <ReplaceRow />}
    </div>
  );
}

function countInWords(query: string, at: number, count: number): string {
  if (query.trim() === '') return '';
  if (count === 0) return findWords.nothing;
  return at === -1 ? findWords.found(count) : findWords.at(at + 1, count);
}
