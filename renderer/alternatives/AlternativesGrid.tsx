import { type KeyboardEvent, useRef, useState } from 'react';
import type { Alternatives, Cell, Row } from '#shared/alternatives/alternatives';
import type { Graph } from '#shared/graph/graph';
import { alternativesWords as words } from '#shared/words/alternatives';
import { shortened } from '#shared/words/shortened';
import { walkGrid } from '../table/grid-walk';
import { RivalHead } from './RivalHead';

interface AlternativesGridProps {
  readonly graph: Graph;
  readonly alternatives: Alternatives;
  readonly onShow: (cell: Cell) => void;
}

const page = 8;

/** Rows are evidence, columns rivals. Arrow keys walk, and Enter shows the way of a cell on the map. */
export function AlternativesGrid({ graph, alternatives, onShow }: AlternativesGridProps) {
  const { rivals, rows } = alternatives;
  const [at, setAt] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const press = (event: KeyboardEvent) => {
    const isFar = event.ctrlKey || event.metaKey;
    const size = { rows: rows.length, columns: rivals.length, page };
    const next = walkGrid(at, { key: event.key, isFar }, size);
    if (next === null) return;
    event.preventDefault();
    const row = Math.max(next.row, 0);
    setAt({ row, column: next.column });
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${next.column}"]`)?.focus();
  };
  return (
    <div className="alternatives-table">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a grid is made of. */}
      <table ref={table} role="grid" aria-label={words.name} aria-readonly onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">{words.evidence}</th>
            <th scope="col">{words.credibility}</th>
            {rivals.map((rival, place) => (
              <RivalHead key={rival.id} graph={graph} rival={rival} rank={place + 1} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.evidence} className={row.spread === 0 ? 'is-same' : ''}>
              <EvidenceHead graph={graph} row={row} />
              <td>{words.levels[row.credibility]}</td>
              {row.cells.map((cell, column) => (
                <td key={rivals[column]?.id}>
                  <button
                    type="button"
                    className={`bearing is-${cell.bearing}`}
                    data-at={`${index} ${column}`}
                    tabIndex={at.row === index && at.column === column ? 0 : -1}
                    aria-label={nameOf(cell)}
                    title={nameOf(cell)}
                    onFocus={() => setAt({ row: index, column })}
                    onClick={() => onShow(cell)}
                  >
                    {cell.bearing}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EvidenceHead({ graph, row }: { readonly graph: Graph; readonly row: Row }) {
  const text = graph.node(row.evidence)?.text ?? '';
  return (
    <th scope="row" dir="auto" title={text}>
      {shortened(text, 160)}
      {row.spread === 0 && <small>{words.same}</small>}
    </th>
  );
}

function nameOf({ bearing, isMixed, way, relevance }: Cell): string {
  const meaning = isMixed ? words.mixed : words.bearings[bearing];
  return way.length === 0
    ? words.cellAlone(bearing, meaning)
    : words.cell(bearing, meaning, words.relevance[relevance]);
}
