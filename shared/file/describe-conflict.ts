import { versionWords as words } from '#shared/words/versions';
import { describeItem, escaped } from './describe-item';
import { describeBoth } from './describe-value';
import type { Item } from './items';
import type { Conflict, Side } from './merge/conflict';

/** What the two sides do not agree on and what became of it, as sentences in one line. */
export function describeConflict(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'field': {
      const [ours, theirs] = describeBoth(conflict.ours, conflict.theirs);
      return words.conflict.field(describeItem(conflict.subject), escaped(conflict.field), ours, theirs);
    }
    case 'removed': {
      const { subject, removedBy } = conflict;
      return words.conflict.removed(
        describeItem(subject),
        words.side[removedBy],
        words.side[other(removedBy)],
      );
    }
    case 'needed': {
      const { subject, removedBy, neededBy } = conflict;
      const holder = neededBy === undefined ? words.conflict.waiver : escaped(neededBy);
      return words.conflict.needed(describeItem(subject), words.side[removedBy], holder);
    }
    case 'replaced':
      return words.conflict.replaced(
        escaped(conflict.id),
        itemOrNothing(conflict.ours),
        itemOrNothing(conflict.theirs),
      );
    default:
      return conflict satisfies never;
  }
}

function other(side: Side): Side {
  return side === 'ours' ? 'theirs' : 'ours';
}

function itemOrNothing(item: Item | undefined): string {
  return item === undefined ? words.nothing : describeItem(item);
}
