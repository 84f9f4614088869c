import type { ReactNode } from 'react';
import { bestMatches, type Findable } from './best-matches';
import { PickBox } from './PickBox';

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
export const mostPicks = 100;

/** Finds one thing by typing. */
export function PickList({ label, placeholder, items, onPick, empty }: PickListProps) {
  const find = (query: string) =>
    bestMatches(items, query)
      .toSorted((one, other) => Number(one.isDisabled ?? false) - Number(other.isDisabled ?? false))
      .slice(0, mostPicks);
  const pick = (item: PickItem) => {
    if (!item.isDisabled) onPick(item.id);
    return false;
  };
  return (
    <PickBox
      label={label}
      placeholder={placeholder}
      empty={empty}
      find={find}
      keyOf={({ id }) => id}
      onTake={pick}
      stateOf={({ isDisabled = false }) => ({ 'aria-disabled': isDisabled })}
    >
      {({ title, aside }) => (
        <>
          <span>{title}</span>
          {aside}
        </>
      )}
    </PickBox>
  );
}
