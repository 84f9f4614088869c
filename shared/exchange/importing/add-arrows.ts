import type { Relation } from '#shared/model/relation';
import { importLossWords as words } from '#shared/words/importing';
import type { MapDraft } from './map-draft';

/** A line from one statement to another, in a format whose lines cannot end on lines; ends are ids of nodes. */
export interface Arrow {
  readonly kind: Relation['kind'];
  /** It is said to undercut or to back: then it is aimed at the step that starts from where it ends. */
  readonly onStep: boolean;
  readonly from: string;
  readonly to: string;
  readonly note?: string;
}

/**
 * Adds a step for each arrow. What undercuts or backs where no step starts, or several, bears on the statement itself, and
 * that is told.
 */
export function addArrows(draft: MapDraft, arrows: readonly Arrow[]): void {
  const steps = arrows.map((arrow) => ({ arrow, id: draft.reserve('') }));
  /** By where they start; null where there are several. */
  const starting = new Map<string, string | null>();
  const start = (from: string, step: string) => starting.set(from, starting.has(from) ? null : step);
  for (const { id, premises } of draft.relations()) for (const premise of premises) start(premise, id);
  for (const { arrow, id } of steps) start(arrow.from, id.reserved);
  let unclear = 0;
  for (const { arrow, id } of steps) {
    const { kind, onStep, from, to, note } = arrow;
    const step = onStep ? starting.get(to) : undefined;
    if (onStep && !step) unclear += 1;
    draft.addRelation(id, {
      kind,
      premises: [from],
      target: step ?? to,
      ...(note !== undefined && { note }),
    });
  }
  if (unclear > 0) draft.lose(words.onSteps, words.aimedAtStatements(unclear));
}
