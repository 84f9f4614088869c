import { ChevronDown, ChevronRight } from 'lucide-react';
import { type CSSProperties, type MouseEvent, memo } from 'react';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { OutlineRow } from '#shared/outline/outline';
import { KindIcon } from '../bars/KindIcon';
import { useDocument } from '../store/context';
import { isoDate, openFindingsOf, worstSeverity } from '../store/derived';
import { itemOn } from './cursor';
import { type OutlineTools, setFolded } from './outline-tools';
import { open, pickRow } from './picking';
import { RowEditor } from './RowEditor';
import { RowMarks } from './RowMarks';
import { RowSign } from './RowSign';
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
  const node = useDocument(({ history }) => findRecord(history.present.nodes, row.node ?? ''));
  const isEditing = useDocument(({ editing }) => row.kind === 'statement' && editing === row.node);
  const item = itemOn(row, false) ?? '';
  const isSelected = useDocument(({ selection }) => selection.has(item));
  const isStepSelected = useDocument(({ selection }) => selection.has(row.relation ?? ''));
  const isOnTrail = useDocument(({ trail }) => trail.includes(item));
  const marks = marksOf(tools, judged, item, isFolded ? row.end - index - 1 : 0);
  const state = stateInWords(marks.standing, marks.findings, marks.hidden);
  const name =
    current === 'step' && row.relation !== null
      ? nameOfStep(judged, row.relation, [])
      : nameOfRow(judged, row, state);
  const isParent = row.end > index + 1;
  const place: CSSProperties & Record<'--indent', string> = { top: `${top}rem`, '--indent': `${indent}rem` };
  const classes = [
    `tree-row is-${row.kind}`,
    current && `has-${current}`,
    isSelected && row.kind !== 'reference' && 'is-selected',
    isStepSelected && row.bears !== 'together' && 'is-step-selected',
    isOnTrail && 'is-on-trail',
    isEditing && 'is-editing',
  ];
  const onSign = (event: MouseEvent) => {
    event.stopPropagation();
    pickRow(tools, { index, onStep: hasOwnStep(row) }, event);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the tree, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: see above; the tree names its active row.
    <div
      id={id}
      role="treeitem"
      aria-label={name}
      aria-level={row.depth + 1}
      aria-setsize={row.siblings}
      aria-posinset={row.position}
      {...(isParent && { 'aria-expanded': !isFolded })}
      aria-selected={current === 'step' ? isStepSelected : isSelected}
      className={classes.filter(Boolean).join(' ')}
      style={place}
      onClick={(event) => pickRow(tools, { index, onStep: false }, event)}
      onDoubleClick={() => open(tools, row)}
      onContextMenu={(event) => {
        event.preventDefault();
        openRowMenu(tools, { index, onStep: false }, { x: event.clientX, y: event.clientY });
      }}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys fold. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone. */}
      <span
        className="row-fold"
        onClick={(event) => {
          if (!isParent) return;
          event.stopPropagation();
          setFolded(tools, index, !isFolded);
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {isParent &&
          (isFolded ? <ChevronRight aria-hidden size="1em" /> : <ChevronDown aria-hidden size="1em" />)}
      </span>
      {row.bears !== null && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Alt and arrow up goes there.
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone.
        <span className="row-step" onClick={onSign} onDoubleClick={(event) => event.stopPropagation()}>
          <RowSign bears={row.bears} />
        </span>
      )}
      {node && <KindIcon kind={node.kind} />}
      {isEditing && node ? (
        <RowEditor tools={tools} row={row} node={node} />
      ) : (
        <RowWords row={row} text={node?.text ?? ''} lines={lines} />
      )}
      {row.kind !== 'reference' && <RowMarks {...marks} />}
    </div>
  );
});

function RowWords({
  row,
  text,
  lines,
}: {
  readonly row: OutlineRow;
  readonly text: string;
  readonly lines: number;
}) {
  const shown = text.trim().slice(0, 600);
  const aim =
    row.bears === 'undercut' ? 'against this step:' : row.bears === 'backing' ? 'for this step:' : '';
  const prefix = `${aim} ${row.kind === 'reference' ? 'see' : ''}`.trim();
  if (row.kind === 'step') return <span className="row-words row-together">{`${aim} together:`.trim()}</span>;
  return (
    <span
      className={`row-words${shown === '' ? ' is-empty' : ''}`}
      style={{ WebkitLineClamp: lines }}
      dir="auto"
      title={shown}
    >
      {prefix !== '' && <span className="row-prefix">{prefix} </span>}
      {shown === '' ? 'No text yet' : shown}
    </span>
  );
}

function marksOf({ workspace: { clock } }: OutlineTools, judged: ArgumentMap, item: string, hidden: number) {
  const findings = openFindingsOf(judged, isoDate(clock()), item);
  return {
    standing: label(labelsOf(graphOf(judged)), item),
    findings: findings.length,
    worst: worstSeverity(findings),
    hidden,
  };
}
