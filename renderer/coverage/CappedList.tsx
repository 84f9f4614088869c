import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { coverageWords } from '#shared/words/coverage';
import { count } from '#shared/words/numbers';

/** So many are listed before somebody asks for more. */
const page = 200;

interface CappedListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  /** What to do about them. */
  readonly hint?: string;
  /** Said where there are none; without it the list is left out then. */
  readonly none?: string;
}

/** Rows under a title that says how many there are; of very many, the first. */
export function CappedList<T>({ title, items, keyOf, children, hint, none }: CappedListProps<T>) {
  const id = useId();
  const [limit, setLimit] = useState(page);
  const more = items.length - limit;
  if (items.length === 0) return none === undefined ? null : <p className="coverage-note">{none}</p>;
  return (
    <section className="coverage-list" aria-labelledby={id}>
      <details open>
        <summary>
          <h3 id={id}>
            {title} <span className="coverage-count">{count(items.length)}</span>
          </h3>
        </summary>
        {hint !== undefined && <p className="coverage-note">{hint}</p>}
        <ul onKeyDown={stepToNeighbour}>
          {items.slice(0, limit).map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ul>
        {more > 0 && (
          <button type="button" className="plain" onClick={() => setLimit(limit + page)}>
            {coverageWords.showMore(Math.min(more, page), more)}
          </button>
        )}
      </details>
    </section>
  );
}

/** Arrow up and down go from row to row, over the ends of lists too. */
function stepToNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const rows = event.currentTarget.closest('.panel-body')?.querySelectorAll<HTMLElement>('.coverage-row');
  const all = [...(rows ?? [])];
  const next = all[all.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
