import { type FocusEvent, type RefObject, useId, useRef, useState } from 'react';
import { outlineWords } from '#shared/words/outline';
import { useDocument } from '../store/context';
import { goTo, type OutlineTools } from './outline-tools';
import { indentOf, rowAt } from './row-sizes';
import { TreeRow } from './TreeRow';
import { pressTreeKey } from './tree-keys';
import { createTypeAhead } from './type-ahead';
import { useInView, useRowWindow } from './use-row-window';
import { useRows } from './use-rows';
import { useTreeFocus } from './use-tree-focus';

interface OutlineTreeProps {
  readonly tools: OutlineTools;
  readonly tree: RefObject<HTMLDivElement | null>;
}

/** In rem: rows are mounted so far beyond what can be seen. */
const beyond = 16;

/**
 * The rows. Only those in sight are mounted, so the tree itself has the focus and names the row that the keyboard
 * is on: no scrolling and no edit can take the element away that has it.
 */
export function OutlineTree({ tools, tree }: OutlineTreeProps) {
  const { session } = tools;
  const map = useDocument(({ history }) => history.present);
  const judged = useDocument((state) => state.judged);
  const current = useDocument((state) => state.current);
  const probe = useRef<HTMLSpanElement>(null);
  const seen = useRowWindow(tree, probe);
  const rows = useRows(session, map, seen.width);
  const { outline, folded, visible, lines, tops, cursor, place, isInSight } = rows;
  const edge = (at: number) => (tops[at] ?? 0) * seen.rem;
  useInView(tree, place === null ? null : { top: edge(place), bottom: edge(place + 1) });
  useTreeFocus(tools, tree, rows);

  const [typeAhead] = useState(() => createTypeAhead(() => performance.now()));
  const name = useId();
  const idOf = (index: number, onStep: boolean) =>
    `${name}${encodeURIComponent(outline.row(index)?.key ?? '')}${onStep ? '-step' : ''}`;
  const first = rowAt(tops, seen.top - beyond);
  const last = Math.min(visible.length - 1, rowAt(tops, seen.top + seen.height + beyond));
  const mounted = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  // The row that is written in keeps its field, wherever somebody scrolls.
  if (place !== null && isInSight && (place < first || place > last)) mounted.push(place);

  const isPressed = useRef(false);
  const enter = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    // A press of the pointer goes to the row under it.
    if (target !== currentTarget || current !== null || isPressed.current) return;
    if (visible[0] !== undefined) goTo(tools, { index: visible[0], onStep: false });
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={outlineWords.name}
      aria-describedby="outline-instructions"
      aria-multiselectable
      {...(cursor && isInSight && { 'aria-activedescendant': idOf(cursor.index, cursor.onStep) })}
      tabIndex={0}
      className="tree"
      onPointerDown={() => {
        isPressed.current = true;
        setTimeout(() => {
          isPressed.current = false;
        });
      }}
      onFocus={enter}
      onKeyDown={(event) => pressTreeKey(tools, typeAhead, event) && event.preventDefault()}
    >
      <span ref={probe} className="tree-probe" aria-hidden />
      <div role="none" className="tree-rows" style={{ height: `${tops.at(-1) ?? 0}rem` }}>
        {mounted.map((at) => {
          const index = visible[at] ?? -1;
          const row = outline.row(index);
          if (row === undefined) return null;
          const isCurrent = cursor?.index === index;
          const onStep = isCurrent && (cursor?.onStep ?? false);
          return (
            <TreeRow
              key={row.key}
              tools={tools}
              row={row}
              index={index}
              id={idOf(index, onStep)}
              current={isCurrent ? (onStep ? 'step' : 'row') : null}
              isFolded={folded.has(index)}
              lines={lines[at] ?? 1}
              top={tops[at] ?? 0}
              indent={indentOf(row.depth, seen.width)}
              judged={judged}
            />
          );
        })}
      </div>
    </div>
  );
}
