import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { bestMatches, type Findable } from './best-matches';

export interface PickItem extends Findable {
  readonly id: string;
  /** Shown after the title: a key, or where it is. */
  readonly aside?: ReactNode;
  readonly isDisabled?: boolean;
}

interface PickListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly items: readonly PickItem[];
  readonly onPick: (id: string) => void;
  /** What to say where nothing matches. */
  readonly empty: string;
}

/** So many are drawn: what lies further down is found by typing. */
const most = 100;

/** Finds one thing by typing: the best match is chosen, arrow keys choose another, Enter takes it. */
export function PickList({ label, placeholder, items, onPick, empty }: PickListProps) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const matches = bestMatches(items, query)
    .toSorted((one, other) => Number(one.isDisabled ?? false) - Number(other.isDisabled ?? false))
    .slice(0, most);
  const chosen = matches[active];
  const pick = (item: PickItem | undefined) => item && !item.isDisabled && onPick(item.id);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') pick(chosen);
    else if (step && matches.length > 0) setActive((active + step + matches.length) % matches.length);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="pick-search">
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          {...(chosen && { 'aria-activedescendant': `${id}-${chosen.id}` })}
          placeholder={placeholder}
          value={query}
          // biome-ignore lint/a11y/noAutofocus: the dialog is there to type in.
          autoFocus
          onChange={({ target }) => {
            setQuery(target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
      </div>
      <div className="pick-list" id={id} role="listbox" aria-label={label}>
        {matches.length === 0 && <p className="pick-empty">{empty}</p>}
        {matches.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox that owns the list.
          <div
            key={item.id}
            id={`${id}-${item.id}`}
            ref={index === active ? scrollIntoView : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-disabled={item.isDisabled ?? false}
            className={`pick-item${index === active ? ' is-active' : ''}`}
            onPointerMove={() => setActive(index)}
            onClick={() => pick(item)}
          >
            <span>{item.title}</span>
            {item.aside}
          </div>
        ))}
      </div>
    </>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
