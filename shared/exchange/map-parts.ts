import type { ArgumentMap } from '#shared/model/argument-map';

/** What a map may hold beside its statements and the steps between them: how many things of it say something of each sort. */
export const countIn = {
  title: ({ title }) => (title.trim() === '' ? 0 : 1),
  description: ({ description = '' }) => (description.trim() === '' ? 0 : 1),
  authors: ({ authors = [] }) => authors.length,
  kinds: ({ nodes }) => nodes.length,
  judgements: ({ nodes }) =>
    nodes.filter(({ status, confidence, grade }) => status ?? confidence ?? grade).length,
  standards: ({ nodes }) => nodes.filter(({ standard }) => standard !== undefined).length,
  citations: ({ nodes }) => sum(nodes.map(({ citations = [] }) => citations.length)),
  quotes: ({ nodes }) =>
    sum(nodes.map(({ citations = [] }) => citations.filter(({ quote }) => quote).length)),
  sources: ({ sources }) => sources.length,
  sourceStatuses: ({ sources }) =>
    sources.filter(({ status }) => status !== undefined && status !== 'current').length,
  origins: ({ sources }) =>
    sources.filter(({ derivedFrom, retrieved, role }) => derivedFrom ?? retrieved ?? role).length,
  files: ({ sources }) => sources.filter(({ file }) => file !== undefined).length,
  storedCopies: ({ sources }) => sources.filter(({ text }) => text !== undefined).length,
  warrants: ({ relations }) => relations.filter(({ warrant }) => warrant !== undefined).length,
  schemes: ({ relations }) => relations.filter(({ scheme }) => scheme !== undefined).length,
  answers: ({ relations }) => sum(relations.map(({ answers = [] }) => answers.length)),
  weights: ({ relations }) => relations.filter(({ weight }) => weight !== undefined).length,
  linked: ({ relations }) => relations.filter(({ premises }) => premises.length > 1).length,
  onSteps: ({ nodes, relations }) => {
    const ids = new Set(nodes.map(({ id }) => id));
    return relations.filter(({ target }) => !ids.has(target)).length;
  },
  signOffs: ({ nodes, relations }) =>
    relations.filter(({ verdict }) => verdict).length +
    sum(nodes.map(({ citations = [] }) => citations.filter(({ verdict }) => verdict).length)),
  notes: ({ nodes, relations }) => [...nodes, ...relations].filter(({ note }) => note !== undefined).length,
  tags: ({ nodes }) => nodes.filter(({ tags = [] }) => tags.length > 0).length,
  positions: ({ view }) => view.placements.length,
  collapsed: ({ view }) => view.collapsed.length,
  pins: ({ view: { pinned = [] } }) => pinned.length,
  views: ({ view: { saved = [] } }) => saved.length,
  settings: ({ audit }) => Object.keys(audit?.rules ?? {}).length,
  waivers: ({ waivers }) => waivers.length,
} satisfies Readonly<Record<string, (map: ArgumentMap) => number>>;

export type CountedPart = keyof typeof countIn;

export const countedParts = Object.keys(countIn) as readonly CountedPart[];

/** A part of a map that a format may lack; of statements and their texts, only some. */
export type MapPart = 'statements' | 'texts' | CountedPart;

/** What a map says of itself, and what only this program does something with; few formats have a place for it. */
export const ownParts = [
  'description',
  'authors',
  'origins',
  'files',
  'storedCopies',
  'answers',
  'signOffs',
  'collapsed',
  'pins',
  'views',
  'settings',
  'waivers',
] as const satisfies readonly CountedPart[];

/** What is said of statements and steps beside their words and kinds: boxes and lines alone have no place for it. */
export const besideWords = [
  'judgements',
  'standards',
  'citations',
  'quotes',
  'sources',
  'sourceStatuses',
  'warrants',
  'schemes',
  'weights',
  'notes',
  'tags',
  ...ownParts,
] as const satisfies readonly CountedPart[];

/**
 * What becomes of a part in a format.
 * - `left-out`: nobody finds it in the file
 * - `changed`: it is there in another form, or some of it is
 * - `hidden`: it is kept where other programs do not show it
 */
export type Fate = 'left-out' | 'changed' | 'hidden';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
