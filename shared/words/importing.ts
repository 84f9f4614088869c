import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** Why a file called `name` is not imported. */
export const importProblemWords = catalogue({
  noText: (name: string) => `${name} is no text, and no format that is imported is anything else.`,
  empty: (name: string) => `${name} is empty: there is nothing to import.`,
  notOfFormat: (name: string, format: string) =>
    `${name} does not begin as a file of the format ${format} does: choose another format.`,
  notValid: (name: string, format: string, problem: string, more: number) =>
    `${name} is not valid as ${format}: ${problem}${more > 0 ? `, and ${plural(more, 'further problem')}` : ''}.`,
  notXml: (name: string, line: number, column: number, detail: string) =>
    `${name} is not XML: at line ${line}, column ${column}, ${detail.replace(/\.$/, '')}.`,
  noElement: 'there is no element',
  entities: (name: string, line: number) =>
    `${name} declares entities before line ${line}, which can unfold without end: remove them and import it again.`,
  tooDeep: (name: string, limit: number) =>
    `${name} is nested deeper than ${count(limit)} levels, which no argument is.`,
  badLine: (name: string, line: number, format: string) =>
    `${name} is not valid as ${format}: line ${line} is no annotation.`,
  unknown: (name: string, formats: readonly string[]) =>
    `${name} is in none of the formats that are imported (${list(formats, 'disjunction')}): choose another file.`,
});

/** The window while it imports, and what it tells afterwards. */
export const importReportWords = catalogue({
  importing: (names: readonly string[]) => `Importing ${shortList(names)}…`,
  imported: (names: readonly string[], format: string, statements: number) =>
    `${shortList(names)} imported as ${format}: ${plural(statements, 'statement')}.`,
  notImported: (files: number) =>
    files === 1 ? 'This file was not imported' : 'These files were not imported',
  broke: (names: readonly string[], detail: string) =>
    `${shortList(names)} could not be read (${detail}): try the files one by one.`,
  title: 'Imported',
  readAs: (names: readonly string[], format: string) => `${shortList(names)} was read as ${format}.`,
  losses: (number: number) =>
    number === 1 ? 'One thing to know about this map' : `${count(number)} things to know about this map`,
  more: (number: number) => `And ${count(number)} more; “warrant import --json” lists them all.`,
  original: (files: number) =>
    files === 1
      ? 'The file itself is unchanged. The map is new, and saved nowhere yet.'
      : 'The files themselves are unchanged. The map is new, and saved nowhere yet.',
  columns: 'Choose columns…',
  done: 'Show the map',
});

/** The dialog that asks what the columns of a table are. */
export const columnWords = catalogue({
  title: 'Columns of the table',
  ask: (file: string) =>
    `Which column of ${file} is what? A map needs the text of statements, or both ends of steps: premises and target.`,
  groups: { statements: 'Statements', steps: 'Steps', sources: 'Sources' },
  none: 'None',
  preview: 'The first rows',
  unread: 'left out',
  import: 'Import',
  /** By the field of the table. */
  fields: {
    id: 'Id',
    kind: 'Kind',
    text: 'Text',
    note: 'Note',
    tags: 'Tags',
    status: 'Status',
    confidence: 'Confidence',
    premises: 'Premises',
    target: 'Target',
    bearing: 'How it bears',
    supports: 'Ids it supports',
    attacks: 'Ids it objects to',
    scheme: 'Scheme',
    warrant: 'Warrant',
    weight: 'Weight',
    source: 'Source',
    url: 'Web address',
    locator: 'Place',
    quote: 'Quote',
  },
});

/** The parts of a file of others, as what is expected at a place of it. */
export const importPartWords = catalogue({
  aif: 'nodes and edges',
  canvas: 'nodes and edges',
  node: 'a node',
  edge: 'an edge',
  end: 'one end of an edge',
  locution: 'a locution',
  participant: 'a participant',
});

/** Tags that say of a statement what a map has no field for. */
export const importTagWords = catalogue({
  question: 'question',
  opponent: 'opponent',
  implicit: 'implicit',
  mainClaim: 'main claim',
});

/** What sources are called that come of what is imported. */
export const importSourceWords = catalogue({
  saidBy: (speaker: string) => (speaker === '' ? 'What was said' : `What ${speaker} said`),
  analysed: (title: string) => `${title}, the text analysed`,
  microtext: (id: string) => (id === '' ? 'The text' : `Text of ${id}`),
});

/** What an imported file says and a map does not keep: the part of the file, and a sentence about it. */
export const importLossWords = catalogue({
  letters: 'letters',
  edges: 'edges',
  ids: 'ids',
  evidence: 'evidence',
  theses: 'theses',
  groups: 'groups',
  lines: 'lines',
  segments: 'segments',
  essay: 'essay',
  places: 'places',
  line: (number: number) => `line ${number}`,
  nodesOf: (type: string) => `${type} nodes`,
  inFile: (name: string, where: string) => `${name}: ${where}`,

  adrift: 'What this step is aimed at is not in the file, so it is left out.',
  repeatedIds: (number: number) => `${are(number, 'left out')} Another of the same id stands elsewhere.`,
  repeatedId: 'Its id stands for something else already, so this was renamed or left out.',
  dangling: (number: number) =>
    number === 1
      ? 'It leads from or to something that is not in the file, so it is left out.'
      : `${count(number)} lead from or to something that is not in the file, so they are left out.`,
  direct: (number: number) =>
    `${are(number, 'between two statements without a step, so what it means is not said')} They are carried along and not drawn.`,
  carried: (number: number) => `${are(number, 'carried along in the file and not drawn')}`,
  noPremises: 'This step has no statement as its premise, so it is left out.',
  noConclusion: 'This step is aimed at no statement and no step, so it is left out.',
  severalConclusions:
    'This step is aimed at several things: it became a step for each, and what undercuts it is aimed at the first.',
  aimedBeyond: (step: string) =>
    `It is aimed at ${step}, which became no step of the map, so it is aimed at what that leads to.`,
  linkedToNothing: 'This adds a premise to something that is no step, so it is left out.',
  unknownEdge: (type: string) => `It is of the kind “${type}”, which a map does not know, so it is left out.`,
  noUnit: (number: number) => are(number, 'part of no unit of the argument and left out as statements'),
  stance: (stance: string) => `Stance: ${stance}`,

  strayLine: 'It stands before the first claim and is left out.',
  elsewhere: (what: string) => `It refers to another discussion and is left out: ${what}`,
  seesNothing: (what: string) => `It refers to a claim that is not in the file and is left out: ${what}`,
  noParent: (number: string) => `There is no claim ${number} above it, so it bears on nothing.`,
  answers: (number: number) =>
    `${are(number, 'an answer to the question above')} A map has no such step, so nothing connects them.`,
  citedAreEvidence: (number: number) =>
    number === 1
      ? 'One claim that cites a source and that nothing else bears on was read as evidence.'
      : `${count(number)} claims that cite a source and that nothing else bears on were read as evidence.`,

  framesAreTags: (number: number, named: number) =>
    `${plural(number, 'group')} became ${plural(named, 'tag')} of what lies within. Their frames are carried along and not drawn.`,
  tooManyGroups: (number: number) =>
    `${count(number)} groups are too many to tell what lies within them, so none became tags. Their frames are carried along and not drawn.`,
  linesAreSupports: (number: number) =>
    number === 1
      ? 'One line does not say whether it supports or objects; it was read as a support.'
      : `${count(number)} lines do not say whether they support or object; they were read as supports.`,
  onSteps: 'undercuts and backing',
  aimedAtStatements: (number: number) =>
    number === 1
      ? 'One does not say which step it is aimed at, so it bears on the statement itself.'
      : `${count(number)} do not say which steps they are aimed at, so they bear on the statements themselves.`,
  bothWays: 'This line has an arrow at both ends and became two steps.',

  remark: (text: string) => `This note is about no statement and is left out: ${text}`,
  restates: (id: string) =>
    `This restates the main claim ${id}; a map has no such step, so nothing connects them.`,
  attribute: (name: string, value: string) =>
    `It has the attribute ${[name, value].join(' ').trim()}, which is left out.`,
  otherAnnotations: (number: number) =>
    are(number, 'of this kind, which a map has no place for, and left out'),
  outsideOfText: 'Its words do not stand at its place in the text, so the passage will be looked for.',
  noEssay: 'The text (.txt) was not given along, so no passage can be checked.',
  laidOver: (number: number) =>
    `${plural(number, 'statement')} cover others at the places that the file gives: “Tidy layout” makes room.`,
});

/** What we had kept of a map in a file of another format, and cannot use. */
export const ownDataWords = catalogue({
  data: 'data of Warrant',
  citations: 'citations',
  passedOver: (problem: string) =>
    `What Warrant kept of this in the file is not valid and was passed over: ${problem}.`,
  unusable:
    'What Warrant kept in this file cannot be used (a newer Warrant may have written it), so only what other programs show of it was imported.',
  lostSources: (number: number) =>
    number === 1
      ? 'One cites a source that is not kept in this file, so it is left out.'
      : `${count(number)} cite sources that are not kept in this file, so they are left out.`,
});

/** Names of files, where there are many of them as their number. */
function shortList(names: readonly string[]): string {
  return names.length <= 3 ? list(names) : plural(names.length, 'file');
}

function are(number: number, what: string): string {
  return number === 1 ? `One is ${what}.` : `${count(number)} are ${what}.`;
}
