import { isStep, type Member, type ModelRelation, type RelationType } from './model';

/**
 * Relations as they are meant once all is known: what an argument with a conclusion does is done by its conclusion,
 * what undercuts such an argument undercuts its last step, and each relation is there once. Read strictly, support
 * between statements is entailment, and attack says that not both are true.
 */
export function settledRelations(
  relations: readonly ModelRelation[],
  isStrict: boolean,
): readonly ModelRelation[] {
  const moved = relations.map((relation) => moveEnds(relation, isStrict));
  return withoutRepeats(withoutImplied(moved));
}

function moveEnds(relation: ModelRelation, isStrict: boolean): ModelRelation {
  const { type, to } = relation;
  const from = relation.from.steps.at(-1)?.conclusion ?? relation.from;
  const step = type === 'undercut' && !isStep(to) ? to.steps.at(-1) : undefined;
  const between = from.kind === 'statement' && !isStep(to) && to.kind === 'statement';
  return { ...relation, type: isStrict && between ? strictly(type) : type, from, to: step ?? to };
}

function strictly(type: RelationType): RelationType {
  return type === 'support' ? 'entails' : type === 'attack' ? 'contrary' : type;
}

/** Without attacks on an argument that are attacks on one of its premises as well. */
function withoutImplied(relations: readonly ModelRelation[]): readonly ModelRelation[] {
  const attacked = attackedBy(relations);
  return relations.filter(({ type, from, to }) => {
    if (type !== 'attack' || isStep(to) || to.steps.length === 0) return true;
    const targets = attacked.get(from);
    return !to.steps.some(({ premises }) => premises.some((premise) => targets?.has(premise)));
  });
}

function attackedBy(relations: readonly ModelRelation[]): ReadonlyMap<Member, ReadonlySet<Member>> {
  const attacked = new Map<Member, Set<Member>>();
  const add = (from: Member, to: Member) =>
    attacked.set(from, (attacked.get(from) ?? new Set<Member>()).add(to));
  for (const { type, from, to } of relations) {
    if (isStep(to) || to.kind !== 'statement') continue;
    if (type === 'attack' || isSymmetric(type)) add(from, to);
    if (isSymmetric(type)) add(to, from);
  }
  return attacked;
}

export function isSymmetric(type: RelationType): boolean {
  return type === 'contrary' || type === 'contradictory';
}

/** Relations that were given an id of their own are different ones, however alike. */
function withoutRepeats(relations: readonly ModelRelation[]): readonly ModelRelation[] {
  const numbers = new Map<unknown, number>();
  const numberOf = (end: unknown) => {
    const number = numbers.get(end) ?? numbers.size;
    numbers.set(end, number);
    return number;
  };
  const seen = new Set<string>();
  return relations.filter(({ type, from, to, data }) => {
    const [one, other] = [numberOf(from), numberOf(to)];
    const ends = isSymmetric(type) && other < one ? [other, one] : [one, other];
    const key = [type, ...ends, JSON.stringify(data.step) ?? ''].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
