import { ArrowDown, ArrowUp } from 'lucide-react';
import { tableWords } from '#shared/words/table';
import type { Column, ColumnId } from './columns';
import type { Sorting } from './table-rows';
import { headHeight } from './use-seen-rows';

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly sorting: Sorting | null;
  /** The column that the keyboard is on, if it is in the head. */
  readonly current: number | null;
  readonly onSort: (column: ColumnId, place: number) => void;
}

/** The names of the columns; each sorts the rows. */
export function TableHead({ columns, sorting, current, onSort }: TableHeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the rows.
    // biome-ignore lint/a11y/useFocusableInteractive: see the rows.
    <div role="row" className="table-head" aria-rowindex={1} style={{ height: headHeight }}>
      {columns.map(({ id, title }, place) => {
        const direction = sorting?.column !== id ? 'none' : sorting.isDescending ? 'descending' : 'ascending';
        const Arrow = { none: null, ascending: ArrowUp, descending: ArrowDown }[direction];
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the rows.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see the rows.
          <div
            key={id}
            role="columnheader"
            aria-colindex={place + 1}
            aria-sort={direction}
            tabIndex={place === current ? 0 : -1}
            data-current={place === current}
            className={`table-cell is-${id}`}
            title={tableWords.sort}
            onClick={() => onSort(id, place)}
          >
            {title}
            {Arrow && <Arrow aria-hidden size={14} />}
          </div>
        );
      })}
    </div>
  );
}
