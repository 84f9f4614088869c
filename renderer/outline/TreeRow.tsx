import { ChevronDown, ChevronRight } from 'lucide-react';
import { type CSSProperties, type MouseEvent, memo } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { OutlineRow } from '#shared/outline/outline';
import { KindIcon } from '../bars/KindIcon';
import { useDocument, useUi } from '../store/context';
import { useShownMethod } from '../store/strength';
import { useTerms } from '../store/use-terms';
import { fateInWords } from '../whatif/fate-words';
import { fateIn } from '../whatif/what-if-of';
import { itemOn } from './cursor';
import { marksOf } from './marks-of';
import { type OutlineTools, setFolded } from './outline-tools';
import { open, pickRow } from './picking';
import { RowEditor } from './RowEditor';
import { RowMarks } from './RowMarks';
import { RowSign } from './RowSign';
import { RowWords } from './RowWords';
import { openRowMenu } from './row-menu';
import { nameOfRow, nameOfStep, stateInWords } from './row-name';
import { hasOwnStep } from './walk';

interface TreeRowProps {
  readonly tools: OutlineTools;
  readonly row: OutlineRow;
  readonly index: number;
  /** Of its element; another one while the keyboard is on its step, which has a name of its own. */
  readonly id: string;
  /** Where the keyboard is in it, if it is. */
  readonly current: 'row' | 'step' | null;
  readonly isFolded: boolean;
  /** How many lines of its words are shown. */
  readonly lines: 1 | 2;
  /** In rem. */
  readonly top: number;
  readonly indent: number;
  /** The map that labels, findings and names are of. */
  readonly judged: ArgumentMap;
}

/** One row: how it bears on the one above, what it says, and how it stands. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { tools, row, index, id, current, isFolded, lines, top, indent, judged } = props;
  const isWrittenHere = useUi((state) => state.editor === 'outline');
  const node = useDocument(({ history }) => findRecord(history.present.nodes, row.node ?? ''));
  const isEditing = useDocument(({ editing }) => row.kind === 'statement' && editing === row.node);
  const item = itemOn(row, false) ?? '';
  const isSelected = useDocument(({ selection }) => selection.has(item));
  const isStepSelected = useDocument(({ selection }) => selection.has(row.relation ?? ''));
  const isOnTrail = useDocument(({ trail }) => trail.includes(item));
  const fate = useDocument((state) => fateIn(state, item));
  const marks = marksOf(judged, { terms: useTerms(), method: useShownMethod() }, item);
  const hidden = isFolded ? row.end - index - 1 : 0;
  const isParent = row.end > index + 1;
  const place: CSSProperties & Record<'--indent', string> = { top: `${top}rem`, '--indent': `${indent}rem` };
  const classes = [
    `tree-row is-${row.kind}`,
    current && `has-${current}`,
    isSelected && row.kind !== 'reference' && 'is-selected',
    isStepSelected && row.bears !== 'together' && 'is-step-selected',
    isOnTrail && 'is-on-trail',
    isEditing && isWrittenHere && 'is-editing',
  ];
  const cursorUnder = (event: MouseEvent) => ({
    index,
    onStep: partUnder(event) === 'step' && hasOwnStep(row),
  });
  const press = (event: MouseEvent) => {
    if (isParent && partUnder(event) === 'fold') setFolded(tools, index, !isFolded);
    else pickRow(tools, cursorUnder(event), event);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the tree, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: see above; the tree names its active row.
    <div
      id={id}
      role="treeitem"
      aria-label={
        current === 'step' && row.relation !== null
          ? nameOfStep(judged, row.relation, [])
          : nameOfRow(judged, row, [
              ...(fate ? [fateInWords(fate)] : []),
              ...stateInWords({ ...marks, hidden }),
            ])
      }
      aria-level={row.depth + 1}
      aria-setsize={row.siblings}
      aria-posinset={row.position}
      {...(isParent && { 'aria-expanded': !isFolded })}
      aria-selected={current === 'step' ? isStepSelected : isSelected}
      className={classes.filter(Boolean).join(' ')}
      style={place}
      onClick={press}
      onDoubleClick={(event) => partUnder(event) === 'row' && open(tools, row)}
      onContextMenu={(event) => {
        event.preventDefault();
        openRowMenu(tools, cursorUnder(event), { x: event.clientX, y: event.clientY });
      }}
    >
      <span className="row-fold" data-part="fold" aria-hidden>
        {isParent && (isFolded ? <ChevronRight size="1em" /> : <ChevronDown size="1em" />)}
      </span>
      {row.bears !== null && (
        <span className="row-step" data-part="step" aria-hidden>
          <RowSign bears={row.bears} />
        </span>
      )}
      {node && <KindIcon kind={node.kind} />}
      {isEditing && isWrittenHere && node ? (
        <RowEditor tools={tools} row={row} node={node} />
      ) : (
        <RowWords row={row} text={node?.text ?? ''} lines={lines} />
      )}
      {row.kind !== 'reference' && <RowMarks {...marks} fate={fate} hidden={hidden} />}
    </div>
  );
});

/** What of a row lies under the pointer. */
function partUnder({ target }: MouseEvent): string {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
  return part?.dataset.part ?? 'row';
}
