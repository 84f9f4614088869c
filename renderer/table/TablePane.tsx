import './table.css';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { tableWords } from '#shared/words/table';
import { clearEmphasis } from '../find/emphasising';
import { goToMap } from '../session/panes';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { useShownMethod } from '../store/strength';
import { useTerms } from '../store/use-terms';
import { whatIfIn } from '../whatif/what-if-of';
import { type ColumnId, columnsFor } from './columns';
import { walkGrid } from './grid-walk';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { type Sorting, sortedBy, tableRows } from './table-rows';
import { useCellFocus } from './use-cell-focus';
import { rowHeight, useSeenRows } from './use-seen-rows';

const textColumn = columnsFor(null).findIndex(({ id }) => id === 'text');

/** Every statement as a row: to sort, to filter with the map, and to edit in place. In step with the selection of the map. */
export function TablePane() {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const map = useDocument(({ history }) => history.present);
  const shown = useDocument((state) => state.shown);
  const selection = useDocument((state) => state.selection);
  const currentId = useDocument((state) => state.current);
  const writing = useDocument((state) => state.editing);
  const judged = useDeferredValue(map);
  const method = useShownMethod();
  const columns = columnsFor(method);
  const terms = useTerms();
  const whatIf = useDocument(whatIfIn);
  const context = useMemo(() => ({ judged, terms, method, whatIf }), [judged, terms, method, whatIf]);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [column, setColumn] = useState(textColumn);
  const [isOnHead, setOnHead] = useState(false);
  const [edited, setEdited] = useState<{ readonly id: string; readonly column: number } | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => tableRows(map, shown, sorting, context), [map, shown, sorting, context]);
  const { first, page, count } = useSeenRows(grid);
  const found = rows.findIndex(({ id }) => id === currentId);
  const current = Math.max(found, 0);
  const open = writing === null ? edited : { id: writing, column: textColumn };
  useCellFocus(grid, { row: isOnHead ? -1 : found, column, isEditing: open !== null });

  // The keyboard comes along when the table takes the place of the canvas.
  useEffect(() => {
    if (!window.document.activeElement?.closest('input, textarea')) goToMap();
  }, []);

  const sort = (id: ColumnId, place: number) => {
    setSorting(sortedBy(sorting, id));
    setOnHead(true);
    setColumn(place);
  };
  const edit = useCallback(
    (id: string, place: number) => {
      if (!columns[place]?.isEditable) return;
      if (place === textColumn) document.edit(id);
      else setEdited({ id, column: place });
    },
    [document, columns],
  );
  const done = useCallback(() => {
    setEdited(null);
    document.edit(null);
  }, [document]);
  const pick = useCallback(
    (id: string, place: number, { ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      setOnHead(false);
      setColumn(place);
      const { selection: before } = document.getState();
      if (!(ctrlKey || metaKey || shiftKey)) document.select([id]);
      else if (before.has(id)) document.select([...before].filter((other) => other !== id));
      else document.select([...before, id], id);
    },
    [document],
  );
  const press = (event: KeyboardEvent) => {
    if (open !== null || event.altKey) return;
    const isFar = event.ctrlKey || event.metaKey;
    const at = { row: isOnHead ? -1 : current, column };
    const next = walkGrid(
      at,
      { key: event.key, isFar },
      { rows: rows.length, columns: columns.length, page },
    );
    const here = rows[current];
    if (next) {
      if (isFar && event.key.startsWith('Arrow')) return;
      setOnHead(next.row === -1);
      setColumn(next.column);
      const id = rows[next.row]?.id;
      if (id !== undefined && id !== currentId)
        document.select(event.shiftKey ? [...selection, id] : [id], id);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      const head = columns[column];
      if (isOnHead && head) sort(head.id, column);
      else if (here) edit(here.id, event.key === 'F2' ? textColumn : column);
    } else if (event.key === 'Escape' && document.getState().emphasis?.kind === 'chain')
      clearEmphasis(workspace);
    else return;
    event.preventDefault();
  };

  const mounted = rows.slice(first, first + count).map((node, index) => ({ node, index: first + index }));
  const kept = rows[current];
  if (kept && !mounted.some(({ index }) => index === current)) mounted.push({ node: kept, index: current });
  return (
    // biome-ignore lint/a11y/useSemanticElements: only mounted rows exist, and a table of HTML would count them.
    <div
      ref={grid}
      role="grid"
      className={`table-grid${method === null ? '' : ' has-strength'}${whatIf === null ? '' : ' has-fates'}`}
      aria-label={tableWords.name}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      data-pane="canvas"
      tabIndex={-1}
      onKeyDown={press}
    >
      <TableHead columns={columns} sorting={sorting} current={isOnHead ? column : null} onSort={sort} />
      {rows.length === 0 && <p className="table-empty">{tableWords.empty}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div role="rowgroup" className="table-rows" style={{ height: rows.length * rowHeight }}>
        {mounted.map(({ node, index }) => (
          <TableRow
            key={node.id}
            node={node}
            columns={columns}
            index={index}
            isSelected={selection.has(node.id)}
            current={!isOnHead && index === current ? column : null}
            edited={open?.id === node.id ? open.column : null}
            context={context}
            onPick={pick}
            onEdit={edit}
            onDone={done}
          />
        ))}
      </div>
    </div>
  );
}
