import { isObject } from '#shared/shape/shape';
import { argdownWords } from '#shared/words/argdown';
import type { Loss } from '../exporter';
import { counted } from '../losses';
import { newIds } from './ids';
import { extraField, isTexts, ownKey, partsOf } from './kept';
import { newLinkSources } from './link-sources';
import type { ArgdownModel, Member } from './model';
import { keptText } from './plain-form';
import { readRelations } from './read-relations';
import { noteOf, pathOf, type Reading } from './reading';
import { standInsOf } from './stand-ins';
import type { YamlRecord } from './syntax';

const words = argdownWords.losses;

/** A map as a file would have it, of which nothing has been checked. */
export interface UncheckedFile {
  readonly file: { readonly [field: string]: unknown };
  readonly losses: readonly Loss[];
}

const kindTags: ReadonlySet<string> = new Set(['claim', 'evidence', 'recommendation']);

/** The map that a document means. Statements become claims, unless they are tagged as something else. */
export function readModel(model: ArgdownModel, name: string): UncheckedFile {
  const { frontMatter } = model;
  const { own, rest } = partsOf(frontMatter);
  const ownSources = Array.isArray(own?.sources) ? own.sources : [];
  const ids = newIds(reservedIds(model, ownSources));
  const reading: Reading = {
    model,
    isOurs: own !== undefined,
    ids,
    sources: newLinkSources(ids),
    nodeIds: new Map(),
    stepIds: new Map(),
  };
  const standIns = standInsOf(reading);
  const members = [...model.statements, ...model.arguments.filter(({ steps }) => steps.length === 0)];
  const nodes = members
    .filter((member) => !standIns.conclusions.has(member))
    .map((member) => readNode(reading, member));
  const { relations, losses } = readRelations(reading, standIns);
  const { title, model: settings, ...more } = rest;
  // What was read strictly is written loosely, with the same meaning.
  const { mode: _, ...otherSettings } = recordOf(settings);
  const kept = { ...more, ...(Object.keys(otherSettings).length > 0 && { model: otherSettings }) };
  const file = {
    ...own,
    format: 'argmap',
    version: own?.version ?? 1,
    title: typeof title === 'string' ? title : name,
    ...(own === undefined && authorsOf(frontMatter.author)),
    nodes,
    relations,
    sources: [...ownSources, ...reading.sources.all()],
    ...(Object.keys(kept).length > 0 && { argdown: { ...recordOf(own?.argdown), frontMatter: kept } }),
  };
  return { file, losses: [...losses, ...countedLosses(reading)] };
}

function recordOf(value: unknown): YamlRecord {
  return isObject(value) ? value : {};
}

function authorsOf(author: unknown): { readonly authors?: readonly string[] } {
  const authors = typeof author === 'string' ? [author] : author;
  return isTexts(authors) && authors.length > 0 ? { authors } : {};
}

/** Ids that the document gives itself: none of them may be given to something else. */
function reservedIds(model: ArgdownModel, sources: readonly unknown[]): readonly string[] {
  const own = [...model.statements, ...model.arguments].map(({ data }) => partsOf(data).own?.id);
  const steps = model.relations.flatMap(({ data }) => data.step);
  const known = sources.map((source) => (isObject(source) ? source.id : undefined));
  return [...own, ...steps, ...known].filter((id) => typeof id === 'string');
}

function readNode(reading: Reading, member: Member): { readonly [field: string]: unknown } {
  const { isOurs, ids, nodeIds, sources } = reading;
  const { own = {}, rest } = partsOf(member.data);
  const { text: ownText, tags: ownTags, citations: ownCitations, argdown, ...fields } = own;
  const id =
    typeof own.id === 'string' ? own.id : ids.take(member.title, member.kind === 'statement' ? 'n' : 'a');
  nodeIds.set(member, id);
  const { step, ...withoutStep } = rest;
  const data = isOurs ? withoutStep : rest;
  const tags = tagsOf(reading, member, ownTags);
  const linked = member.links.flatMap((link) => sources.cite(link) ?? []);
  const citations = [...(Array.isArray(ownCitations) ? ownCitations : []), ...linked];
  const extra = {
    ...recordOf(argdown),
    ...(!isOurs && member.title !== undefined && member.title !== id && { title: member.title }),
    ...(member.kind === 'argument' && { isArgument: true }),
    ...(member.section && { section: pathOf(member.section) }),
    ...(Object.keys(data).length > 0 && { data }),
  };
  const isForeign = argdown !== undefined && !isObject(argdown);
  return {
    kind: [...member.tags].find((tag) => kindTags.has(tag)) ?? 'claim',
    text: keptText(ownText, member.texts[0]?.text ?? member.title ?? ''),
    ...noteOf(member),
    ...(tags && { tags }),
    ...fields,
    ...((citations.length > 0 || ownCitations !== undefined) && { citations }),
    ...(isForeign || (isObject(argdown) && Object.keys(extra).length === 0)
      ? { argdown }
      : extraField(extra)),
    id,
  };
}

/** A heading is a tag of what stands beneath it. */
function tagsOf({ isOurs }: Reading, member: Member, own: unknown): readonly string[] | undefined {
  const heading = isOurs || member.section === undefined ? [] : [member.section.title];
  const written = [...member.tags].filter((tag) => !kindTags.has(tag));
  const kept = isTexts(own) ? own : [];
  const more = [...written, ...heading].filter((tag) => tag !== '' && !kept.includes(tag));
  return own === undefined && more.length === 0 ? undefined : [...kept, ...new Set(more)];
}

function countedLosses({ model, isOurs, nodeIds }: Reading): readonly Loss[] {
  const members = [...model.statements, ...model.arguments];
  const texts = members.flatMap((member) => member.texts);
  const steps = model.arguments.flatMap((argument) => argument.steps);
  const titled = [...nodeIds].filter(([{ title, texts: own }]) => title !== undefined && own.length > 0);
  return [
    ...counted(words.emphasis, texts.filter(({ isEmphasised }) => isEmphasised).length),
    ...counted(words.headingData, model.sections.filter(({ hasMore }) => hasMore).length),
    ...counted(words.inferenceData, steps.filter(({ inference }) => hasData(inference.data)).length),
    ...(isOurs ? [] : counted(words.titles, titled.length)),
  ];
}

function hasData(data: YamlRecord): boolean {
  return Object.keys(data).some((key) => key !== ownKey && key !== 'uses');
}
