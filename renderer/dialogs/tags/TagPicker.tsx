import { Check, Minus } from 'lucide-react';
import { count } from '#shared/words/numbers';
import { tagWords as words } from '#shared/words/tags';
import { tagsIn } from '../../inspector/TagField';
import { bestMatches } from '../../ui/best-matches';
import { PickBox } from '../../ui/PickBox';
import { mostPicks } from '../../ui/PickList';
import type { Share, TagChoice, TagDecisions } from './tag-choices';

interface TagPickerProps {
  /** Those of the map, and those that were made up here. */
  readonly choices: readonly TagChoice[];
  readonly decisions: TagDecisions;
  /** How many statements are selected. */
  readonly statements: number;
  readonly onToggle: (choice: TagChoice) => void;
  readonly onCreate: (tags: readonly string[]) => void;
}

/** A tag that is there, or those that were typed and are not. */
type Option = { readonly title: string; readonly choice: TagChoice } | { readonly fresh: readonly string[] };

/** Tags to find and to put on by typing: arrow keys walk, Enter puts on or takes off. */
export function TagPicker({ choices, decisions, statements, onToggle, onCreate }: TagPickerProps) {
  const known = new Set(choices.map(({ tag }) => tag));
  const titled = choices.map((choice) => ({ title: choice.tag, choice }));
  const find = (query: string): readonly Option[] => {
    const found = bestMatches(titled, query).slice(0, mostPicks);
    const fresh = tagsIn(query).filter((tag) => !known.has(tag));
    return fresh.length === 0 ? found : [...found, { fresh }];
  };
  const shareOf = ({ tag, share }: TagChoice): Share => decisions.get(tag) ?? share;
  const take = (option: Option) => {
    if ('fresh' in option) onCreate(option.fresh);
    else onToggle(option.choice);
    return true;
  };
  const stateOf = (option: Option) => {
    if ('fresh' in option) return {};
    const { tag, inMap, selected } = option.choice;
    const share = shareOf(option.choice);
    return {
      'aria-checked': share === 'some' ? ('mixed' as const) : share === 'all',
      'aria-label': words.option[share](tag, inMap, selected, statements),
    };
  };
  return (
    <PickBox
      label={words.field}
      listName={words.list}
      placeholder={words.placeholder}
      empty={words.empty}
      find={find}
      keyOf={(option) => ('fresh' in option ? words.create(option.fresh) : option.title)}
      onTake={take}
      isForOthers={({ ctrlKey, metaKey }) => ctrlKey || metaKey}
      isMultiple
      listClass="tag-list"
      stateOf={stateOf}
    >
      {(option) =>
        'fresh' in option ? (
          <span className="tag-title">{words.create(option.fresh)}</span>
        ) : (
          <TagFace choice={option.choice} share={shareOf(option.choice)} statements={statements} />
        )
      }
    </PickBox>
  );
}

interface TagFaceProps {
  readonly choice: TagChoice;
  readonly share: Share;
  readonly statements: number;
}

function TagFace({ choice: { tag, selected, inMap }, share, statements }: TagFaceProps) {
  return (
    <>
      <span className={`tag-box is-${share}`} aria-hidden>
        {share === 'all' && <Check size={13} />}
        {share === 'some' && <Minus size={13} />}
      </span>
      <span className="tag-title">{tag}</span>
      {share === 'some' && <small>{words.some(selected, statements)}</small>}
      <small className="tag-count">{count(inMap)}</small>
    </>
  );
}
