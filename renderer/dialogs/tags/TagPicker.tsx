import { Check, Minus } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { count } from '#shared/words/numbers';
import { tagWords as words } from '#shared/words/tags';
import { tagsIn } from '../../inspector/TagField';
import { bestMatches } from '../../ui/best-matches';
import type { TagChoice, TagDecisions } from './tag-choices';

interface TagPickerProps {
  /** Those of the map, and those that were made up here. */
  readonly choices: readonly TagChoice[];
  readonly decisions: TagDecisions;
  /** How many statements are selected. */
  readonly statements: number;
  readonly onToggle: (choice: TagChoice) => void;
  readonly onCreate: (tags: readonly string[]) => void;
}

/** So many are drawn: the others are found by typing. */
const most = 100;

type Option = { readonly title: string; readonly choice: TagChoice | null };

/** Tags to find and to put on by typing: arrow keys walk, Enter puts on or takes off. */
export function TagPicker({ choices, decisions, statements, onToggle, onCreate }: TagPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const known = new Set(choices.map(({ tag }) => tag));
  const fresh = tagsIn(query).filter((tag) => !known.has(tag));
  const found: readonly Option[] = bestMatches(
    choices.map((choice) => ({ title: choice.tag, choice })),
    query,
  ).slice(0, most);
  const options = fresh.length === 0 ? found : [...found, { title: words.create(fresh), choice: null }];
  const take = (option: Option | undefined) => {
    if (option === undefined) return;
    if (option.choice) onToggle(option.choice);
    else onCreate(fresh);
    // A tag that was sought is done with; without words the walk goes on from where it is.
    if (query === '') return;
    setQuery('');
    setActive(0);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') take(options[active]);
    else if (step && options.length > 0) setActive((active + step + options.length) % options.length);
    else return;
    event.preventDefault();
  };
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <>
      <div className="pick-search">
        <input
          type="text"
          role="combobox"
          aria-label={words.field}
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          {...(options[active] && { 'aria-activedescendant': optionId(active) })}
          placeholder={words.placeholder}
          spellCheck={false}
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
      <div className="pick-list tag-list" id={id} role="listbox" aria-multiselectable aria-label={words.list}>
        {options.length === 0 && <p className="pick-empty">{words.empty}</p>}
        {options.map(({ title, choice }, index) => {
          const share = choice === null ? 'none' : (decisions.get(choice.tag) ?? choice.share);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox that owns the list.
            <div
              key={title}
              id={optionId(index)}
              ref={index === active ? scrollIntoView : undefined}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              {...(choice && {
                'aria-checked': share === 'some' ? 'mixed' : share === 'all',
                'aria-label': words.option[share](choice.tag, choice.inMap, choice.selected, statements),
              })}
              className={`pick-item${index === active ? ' is-active' : ''}`}
              onPointerMove={() => setActive(index)}
              onClick={() => take(options[index])}
            >
              {choice && (
                <span className={`tag-box is-${share}`} aria-hidden>
                  {share === 'all' && <Check size={13} />}
                  {share === 'some' && <Minus size={13} />}
                </span>
              )}
              <span className="tag-title">{title}</span>
              {choice && share === 'some' && <small>{words.some(choice.selected, statements)}</small>}
              {choice && <small className="tag-count">{count(choice.inMap)}</small>}
            </div>
          );
        })}
      </div>
    </>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
