import { idAt } from '#shared/graph/graph';
import type { Label, Labels } from '#shared/graph/labels';
import { at } from '#shared/graph/rows';
import { labelAt, labelOf } from './ledger';
import { ledgerOf } from './ledger-of';
import { placesOff, type Switch } from './switched-off';
import { withOff } from './trial';

/** A node or relation whose label is another when something is switched off. */
export interface Change {
  readonly id: string;
  readonly before: Label;
  readonly after: Label;
}

/** What becomes of a map when something is switched off. */
export interface KnockOut {
  /** Ids of all that is switched off, with the evidence that goes with its sources; in the order of the map. */
  readonly off: readonly string[];
  /** What stands less well than before: recommendations first, then in the order of the map. */
  readonly falls: readonly Change[];
  /** What stands better than before, in the same order: OUT is less than UNDEC, and UNDEC less than IN. */
  readonly rises: readonly Change[];
}

/** Which labels change when things are switched off. The map stays as it is, and so do its labels. */
export function knockOut(labels: Labels, switches: readonly Switch[]): KnockOut {
  const ledger = ledgerOf(labels);
  const { graph } = labels;
  const places = placesOff(graph, switches).toSorted((a, b) => a - b);
  const changes = withOff(ledger, places, ({ touched, before }) =>
    touched
      .map((place, index) => ({ place, before: labelOf(at(before, index)), after: labelAt(ledger, place) }))
      .filter((change) => change.before !== change.after)
      .sort((a, b) => a.place - b.place)
      .map(({ place, ...labels }) => ({ id: idAt(graph, place), ...labels })),
  );
  const recommended = ({ id }: Change) => graph.node(id)?.kind === 'recommendation';
  const inOrder = [...changes.filter(recommended), ...changes.filter((change) => !recommended(change))];
  return {
    off: places.map((place) => idAt(graph, place)),
    falls: inOrder.filter(({ before, after }) => ranks[after] < ranks[before]),
    rises: inOrder.filter(({ before, after }) => ranks[after] > ranks[before]),
  };
}

const ranks: Readonly<Record<Label, number>> = { OUT: 0, UNDEC: 1, IN: 2 };
