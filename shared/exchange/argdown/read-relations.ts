import { isObject } from '#shared/shape/shape';
import { argdownWords } from '#shared/words/argdown';
import type { Loss } from '../exporter';
import { extraField, ownKey, partsOf } from './kept';
import { isStep, type Member, type ModelRelation, type ModelStep, type RelationType } from './model';
import { keptText } from './plain-form';
import { noteOf, pathOf, type Reading } from './reading';
import { isSymmetric } from './settled-relations';
import type { StandIns } from './stand-ins';
import type { YamlRecord } from './syntax';

const words = argdownWords.losses;

export interface ReadRelations {
  readonly relations: readonly YamlRecord[];
  /** Of what was meant another way. */
  readonly losses: readonly Loss[];
}

/** The steps of arguments, and what is written with a sign. The nodes have their ids by now. */
export function readRelations(reading: Reading, standIns: StandIns): ReadRelations {
  const { model, stepIds, ids } = reading;
  for (const argument of model.arguments) {
    const own = partsOf(argument.data).own?.id;
    argument.steps.forEach((step, place) => {
      const isLast = place === argument.steps.length - 1;
      const title = isLast ? argument.title : argument.title && `${argument.title} ${place + 1}`;
      stepIds.set(step, isLast && typeof own === 'string' ? own : ids.take(title, 'r'));
    });
  }
  const steps = model.arguments.flatMap((argument) =>
    argument.steps.map((step) => readStep(reading, standIns, step)),
  );
  const losses: Loss[] = [];
  const replaced = new Set(standIns.relations.values());
  const written = model.relations
    .filter((relation) => !replaced.has(relation))
    .flatMap((relation) => readWritten(reading, relation, losses));
  return { relations: [...steps, ...written], losses };
}

function readStep(reading: Reading, standIns: StandIns, step: ModelStep): YamlRecord {
  const { isOurs, stepIds, nodeIds } = reading;
  const { argument, inference, premises, conclusion } = step;
  const isLast = argument.steps.at(-1) === step;
  const id = stepIds.get(step) ?? '';
  const { own = {}, rest } = partsOf(isLast ? argument.data : {});
  const { warrant: ownWarrant, scheme: ownScheme, argdown, kind: _, ...fields } = own;
  const warrant = isLast ? textOf(ownWarrant, argument.texts[0]?.text) : undefined;
  const scheme = textOf(ownScheme, inference.rules.length === 0 ? undefined : inference.rules.join(', '));
  const { [ownKey]: __, ...inferenceData } = inference.data;
  const extra = {
    ...(isObject(argdown) && argdown),
    ...(!isOurs &&
      isLast &&
      argument.title !== undefined &&
      argument.title !== id && { title: argument.title }),
    ...(argument.section && { section: pathOf(argument.section) }),
    ...(isLast && argument.tags.size > 0 && { tags: [...argument.tags] }),
    ...(Object.keys(rest).length > 0 && { data: rest }),
    ...(Object.keys(inferenceData).length > 0 && { inferenceData }),
  };
  const isForeign = argdown !== undefined && (!isObject(argdown) || Object.keys(extra).length === 0);
  const instead = standIns.relations.get(step);
  return {
    ...(isLast && stepNote(argument)),
    ...(warrant !== undefined && { warrant }),
    ...(scheme !== undefined && { scheme }),
    ...fields,
    ...(isForeign ? { argdown } : extraField(extra)),
    id,
    kind: instead ? kindOf(instead.type) : 'support',
    premises: [...new Set(premises.map((premise) => nodeIds.get(premise) ?? ''))],
    target: (instead ? idOf(reading, instead.to) : nodeIds.get(conclusion)) ?? '',
  };
}

/** What data keeps, unless Argdown says otherwise by now. */
function textOf(kept: unknown, written: string | undefined): unknown {
  return written === undefined ? kept : keptText(kept, written);
}

function stepNote(argument: Member): { readonly note?: string } {
  const links = argument.links.map(({ text, url }) => `[${text}](${url})`);
  const note = [...(noteOf(argument).note?.split('\n\n') ?? []), ...links].join('\n\n');
  return note === '' ? {} : { note };
}

function kindOf(type: RelationType): 'support' | 'attack' {
  return type === 'support' || type === 'entails' ? 'support' : 'attack';
}

function idOf({ nodeIds, stepIds }: Reading, end: Member | ModelStep): string | undefined {
  if (isStep(end)) return stepIds.get(end);
  const step = end.steps.at(-1);
  return step ? stepIds.get(step) : nodeIds.get(end);
}

function readWritten(reading: Reading, relation: ModelRelation, losses: Loss[]): readonly YamlRecord[] {
  const { type, from, to, data } = relation;
  const { ids, isOurs } = reading;
  const [firstId, secondId] = (Array.isArray(data.step) ? data.step : [data.step]).map((id: unknown) =>
    isOurs && typeof id === 'string' ? id : undefined,
  );
  const [one, other] = [idOf(reading, from) ?? '', idOf(reading, to) ?? ''];
  const isToStep = isStep(to) || to.steps.length > 0;
  const extra = extraField({
    ...(type === 'undercut' && !isToStep && { type }),
    ...(type === 'contradictory' && !isToStep && { type }),
  });
  const id = firstId ?? ids.take(undefined, 'r');
  const first = { id, kind: kindOf(type), premises: [one], target: other, ...extra };
  if (!isOurs) losses.push(...lossesOf(relation, id, isToStep));
  if (!isSymmetric(type) || isToStep) return [first];
  const back = { ...first, id: secondId ?? ids.take(undefined, 'r'), premises: [other], target: one };
  return [first, back];
}

function lossesOf({ type, to }: ModelRelation, where: string, isToStep: boolean): readonly Loss[] {
  if (isSymmetric(type)) return [{ where, what: words.both }];
  if (type === 'undercut') return isToStep ? [] : [{ where, what: words.undercut }];
  if (!isToStep || isStep(to)) return [];
  return [{ where, what: kindOf(type) === 'attack' ? words.attackOnArgument : words.supportOfArgument }];
}
