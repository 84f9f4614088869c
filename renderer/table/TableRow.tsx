import { type MouseEvent, memo } from 'react';
import type { MapNode } from '#shared/model/map-node';
import { CellEditor } from './CellEditor';
import { CellFace } from './CellFace';
import type { Column, RowContext } from './columns';
import { rowHeight } from './use-seen-rows';

interface TableRowProps {
  readonly node: MapNode;
  readonly columns: readonly Column[];
  /** From 0. */
  readonly index: number;
  readonly isSelected: boolean;
  /** The column that the keyboard is on, if it is in this row. */
  readonly current: number | null;
  /** The column that is edited, if one of this row is. */
  readonly edited: number | null;
  readonly context: RowContext;
  readonly onPick: (id: string, column: number, event: MouseEvent) => void;
  readonly onEdit: (id: string, column: number) => void;
  readonly onDone: () => void;
}

/** A node as a row; its place is its own, so that any row can be mounted without the others. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { node, columns, index, isSelected, current, edited, context, onPick, onEdit, onDone } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: only mounted rows exist, and a table of HTML would count them.
    // biome-ignore lint/a11y/useFocusableInteractive: the cells of a grid take the focus.
    <div
      role="row"
      className="table-row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ top: index * rowHeight, height: rowHeight }}
    >
      {columns.map((column, place) => (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the grid.
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={place + 1}
          aria-readonly={!column.isEditable}
          tabIndex={place === current ? 0 : -1}
          data-current={place === current}
          className={`table-cell is-${column.id}`}
          onClick={(event) => onPick(node.id, place, event)}
          onDoubleClick={() => onEdit(node.id, place)}
        >
          {place === edited ? (
            <CellEditor node={node} column={column} onDone={onDone} />
          ) : (
            <CellFace node={node} column={column.id} context={context} />
          )}
        </div>
      ))}
    </div>
  );
});
