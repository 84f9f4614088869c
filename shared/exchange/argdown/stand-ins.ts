import { addTo } from '#shared/model/add-to';
import { partsOf } from './kept';
import type { Member, ModelRelation, ModelStep } from './model';
import type { Reading } from './reading';

/**
 * Conclusions that we wrote because Argdown needs one: where premises together object to something, or bear on a step.
 * What they say is a relation of the map, and they are no statements of it.
 */
export interface StandIns {
  readonly conclusions: ReadonlySet<Member>;
  /** What the step does, by the step. */
  readonly relations: ReadonlyMap<ModelStep, ModelRelation>;
}

export function standInsOf({ model, isOurs }: Pick<Reading, 'model' | 'isOurs'>): StandIns {
  const conclusions = new Set<Member>();
  const relations = new Map<ModelStep, ModelRelation>();
  if (!isOurs) return { conclusions, relations };
  const from = new Map<Member, ModelRelation[]>();
  for (const relation of model.relations) {
    addTo(from, relation.from, relation);
  }
  for (const { data, steps } of model.arguments) {
    const [step] = steps;
    if (step === undefined || steps.length > 1 || partsOf(data).own?.kind === undefined) continue;
    const [relation, ...others] = from.get(step.conclusion) ?? [];
    const isOnlyThis = step.conclusion.uses === 1 && step.conclusion.texts.length === 0;
    if (relation === undefined || others.length > 0 || !isOnlyThis) continue;
    conclusions.add(step.conclusion);
    relations.set(step, relation);
  }
  return { conclusions, relations };
}
