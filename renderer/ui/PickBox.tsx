import { type HTMLAttributes, type KeyboardEvent, type ReactNode, useId, useState } from 'react';

interface PickBoxProps<T> {
  /** What is asked for; also the name of the list, unless that has one of its own. */
  readonly label: string;
  readonly listName?: string;
  readonly placeholder: string;
  /** What to say where nothing is found. */
  readonly empty: string;
  /** What fits the words that were typed, the best first. */
  readonly find: (query: string) => readonly T[];
  /** Tells the options apart. */
  readonly keyOf: (option: T) => string;
  /** Takes an option; answers whether the words that found it have done their work. */
  readonly onTake: (option: T) => boolean;
  /** Key presses that are for somebody else. */
  readonly isForOthers?: (event: KeyboardEvent) => boolean;
  readonly isMultiple?: boolean;
  readonly listClass?: string;
  /** What is said of an option beside its words. */
  readonly stateOf: (option: T) => HTMLAttributes<HTMLElement>;
  readonly children: (option: T) => ReactNode;
}

/** A field over a list that it narrows: the best match is chosen, arrow keys choose another, Enter takes it. */
export function PickBox<T>(props: PickBoxProps<T>) {
  const { label, listName = label, placeholder, empty, find, keyOf, onTake, stateOf, children } = props;
  const { isForOthers = () => false, isMultiple = false, listClass = '' } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const options = find(query);
  const chosen = options[active];
  const idOf = (option: T) => `${id}-${encodeURIComponent(keyOf(option))}`;
  const seek = (words: string) => {
    setQuery(words);
    setActive(0);
  };
  const take = (option: T | undefined) => {
    // Without words the walk goes on from where it is.
    if (option !== undefined && onTake(option) && query !== '') seek('');
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing || isForOthers(event)) return;
    if (event.key === 'Enter') take(chosen);
    else if (step && options.length > 0) setActive((active + step + options.length) % options.length);
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
          {...(chosen !== undefined && { 'aria-activedescendant': idOf(chosen) })}
          placeholder={placeholder}
          spellCheck={false}
          value={query}
          // biome-ignore lint/a11y/noAutofocus: the dialog is there to type in.
          autoFocus
          onChange={({ target }) => seek(target.value)}
          onKeyDown={press}
        />
      </div>
      <div
        className={`pick-list ${listClass}`.trim()}
        id={id}
        role="listbox"
        {...(isMultiple && { 'aria-multiselectable': true })}
        aria-label={listName}
      >
        {options.length === 0 && <p className="pick-empty">{empty}</p>}
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox that owns the list.
          <div
            key={keyOf(option)}
            id={idOf(option)}
            ref={index === active ? scrollIntoView : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            {...stateOf(option)}
            className={`pick-item${index === active ? ' is-active' : ''}`}
            onPointerMove={() => setActive(index)}
            onClick={() => take(option)}
          >
            {children(option)}
          </div>
        ))}
      </div>
    </>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
