import { type DragEvent, lazy, type MouseEvent, Suspense, useMemo, useRef, useState } from 'react';
import { type Source, sourceTitle } from '#shared/model/source';
import { readerWords } from '#shared/words/reader';
import type { OpenMenu } from '../bars/CommandMenu';
import { useDocument, useUi, useWorkspace } from '../store/context';
import type { Page } from './blocks';
import type { Hit } from './find-in-text';
import { blocksIn } from './local';
import { carryPassage } from './passage-drag';
import type { PassageMark } from './passage-marks';
import { type PlacedMark, placedMarks } from './placed-marks';
import { asRead } from './quoting';
import { TextBlock } from './TextBlock';
import { chosenPassage } from './tying';
import { useAskedPassage } from './use-asked-passage';
import { useChoosing } from './use-choosing';
import { useColumn } from './use-column';
import { useCopiedPassage } from './use-copied-passage';
import { useWantedKeyboard } from './use-wanted-keyboard';

/** Loaded after the text is drawn: nobody asks for a menu before. */
const CommandMenu = lazy(async () => ({ default: (await import('../bars/CommandMenu')).CommandMenu }));

interface SourceTextProps {
  readonly source: Source;
  readonly page: Page;
  readonly marks: readonly PassageMark[];
  /** By the index of the block. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  readonly currentHit: Hit | null;
}

const noMarks: readonly PlacedMark[] = [];
const noHits: readonly Hit[] = [];

/** The text of a source, of which only what is in sight is mounted. */
export function SourceText({ source, page, marks, hits, currentHit }: SourceTextProps) {
  const { ui } = useWorkspace();
  const { blocks, reading } = page;
  const scroller = useRef<HTMLDivElement>(null);
  const spacer = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const parts = useRef({ scroller, spacer, rows }).current;
  const seen = useColumn(parts, blocks);
  const placed = useMemo(() => placedMarks(blocks, marks), [blocks, marks]);
  const selection = useDocument((state) => state.selection);
  const passage = useUi(chosenPassage);
  const chosen = passage?.span ?? null;
  const chosenBlocks = useMemo(() => new Set(chosen ? blocksIn(blocks, chosen) : []), [blocks, chosen]);
  const asked = useUi(({ reading: at }) => (at?.source === source.id ? at.span : null));
  const askedBlocks = useMemo(() => new Set(asked ? blocksIn(blocks, asked) : []), [blocks, asked]);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const press = useChoosing({ root: scroller, source: source.id, page, marks, seen });
  useAskedPassage(source.id, page, seen.show);
  useWantedKeyboard(scroller);
  useCopiedPassage(scroller, passage ? asRead(reading, passage.span) : null);

  const drag = (event: DragEvent) => {
    if (passage) carryPassage(event, passage, asRead(reading, passage.span));
  };
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    if (passage) setMenu({ place: 'passage', at: menuPlace(event, scroller.current) });
  };
  return (
    <>
      <div
        ref={scroller}
        role="document"
        className="reading"
        aria-label={readerWords.text(sourceTitle(source))}
        aria-describedby="reader-instructions"
        data-current="true"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its sentences are chosen by keys.
        tabIndex={0}
        onKeyDown={press}
        onDragStart={drag}
        onContextMenu={openMenu}
      >
        <div ref={spacer} className="reading-spacer">
          <div ref={rows} className="reading-rows">
            {blocks.slice(seen.first, seen.end).map((block, offset) => {
              const index = seen.first + offset;
              const here = placed.get(index) ?? noMarks;
              return (
                <TextBlock
                  key={index}
                  block={block}
                  index={index}
                  marks={here}
                  chosen={chosenBlocks.has(index) ? chosen : null}
                  asked={askedBlocks.has(index) ? asked : null}
                  hits={hits.get(index) ?? noHits}
                  currentHit={currentHit?.block === index ? currentHit : null}
                  selection={here.length > 0 ? selection : null}
                />
              );
            })}
          </div>
        </div>
      </div>
      <p id="reader-instructions" hidden>
        {readerWords.instructions}
      </p>
      <Suspense fallback={null}>
        <CommandMenu
          menu={menu}
          onClose={() => {
            setMenu(null);
            if (ui.getState().overlay === null) scroller.current?.focus();
          }}
        />
      </Suspense>
    </>
  );
}

/** By the keyboard it opens at what is chosen. */
function menuPlace({ clientX, clientY, button }: MouseEvent, text: HTMLElement | null) {
  const chosen = button === 2 ? null : text?.querySelector('.is-chosen')?.getBoundingClientRect();
  return chosen ? { x: chosen.left, y: chosen.bottom } : { x: clientX, y: clientY };
}
