import { none } from '#shared/graph/places';
import { shortfall } from '#shared/graph/proof';
import { at } from '#shared/graph/rows';
import { type Trial as Weighing, weightAt } from '#shared/graph/trials';
import { isIn, type Ledger } from './ledger';

/**
 * Why a statement is IN that is judged by weight: the heaviest step for it, and that all those against it are OUT which
 * would be too heavy beside that. What else speaks against it makes no difference, whatever becomes of it.
 */
export function weighedIn(
  ledger: Ledger,
  place: number,
  { standard, taken, pro, con }: Weighing,
): readonly number[] {
  const { graph } = ledger;
  const step = taken > 0 ? none : heaviestHolding(ledger, pro.places, place);
  const weight = step === none ? taken : weightAt(graph, step);
  const tooHeavy = con.places.filter(
    (attack) => shortfall(standard, weight, weightAt(graph, attack)) !== null,
  );
  return step === none ? tooHeavy : [step, ...tooHeavy];
}

/** Why one is OUT: the heaviest step against it, and that all those for it are OUT which would be enough all the same. */
export function weighedOut(
  ledger: Ledger,
  place: number,
  { standard, pro, con }: Weighing,
): readonly number[] {
  const { graph } = ledger;
  const attack = heaviestHolding(ledger, con.places, place);
  const weight = attack === none ? 0 : weightAt(graph, attack);
  const enough = pro.places.filter((step) => shortfall(standard, weightAt(graph, step), weight) === null);
  return attack === none ? enough : [attack, ...enough];
}

/** What was settled later than the place may rest on it. Steps come from the heaviest to the lightest. */
function heaviestHolding({ values, turns }: Ledger, steps: readonly number[], place: number): number {
  return steps.find((step) => at(values, step) === isIn && at(turns, step) < at(turns, place)) ?? none;
}
