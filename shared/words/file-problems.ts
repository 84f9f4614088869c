import { catalogue } from './catalogue';
import { count } from './numbers';

/** Why the file called `name` is not opened as a map. */
export const fileProblemWords = catalogue({
  notUtf8: (name: string, offset: string) =>
    `${name} is not a text in UTF-8: the byte at offset ${offset} does not belong there. Save it as UTF-8 and open it again.`,
  otherEncoding: (name: string, encoding: string) =>
    `${name} is written in ${encoding}. Save it as UTF-8 and open it again.`,
  // Places in a file are written as editors write them.
  notJson: (name: string, line: string, column: string, detail: string) =>
    `${name} is not JSON: at line ${line}, column ${column}, ${detail}.`,
  tooDeep: (name: string, limit: number) =>
    `${name} is nested deeper than ${count(limit)} levels, which no map is.`,
  newerVersion: (name: string, found: string, known: string) =>
    `${name} was written by a newer Warrant: the file has version ${found}, and this program knows versions up to ${known}. Update Warrant to open it.`,
  notValid: (name: string, problem: string) => `${name} is not a valid map: ${problem}.`,
  notOfShape: (name: string, what: string, problem: string) => `${name} is not ${what}: ${problem}.`,
  notValidFor: (name: string, reasons: number) =>
    `${name} is not a valid map, for ${count(reasons)} reasons:`,
  problem: (path: string, found: string, expected: string) =>
    `at ${path} found ${found}; expected ${expected}`,
  more: (number: number) => `and ${count(number)} more`,
});

/** The parts of a map file, as what is expected at a place of it. */
export const filePartWords = catalogue({
  map: 'an object',
  date: 'an ISO date, such as 2026-05-31',
  hash: 'a hash, such as sha256:9f86d0…',
  verdict: 'a verdict',
  quote: 'a quote',
  citation: 'a citation',
  grade: 'a grade',
  node: 'a node',
  relation: 'a relation',
  source: 'a source',
  waiver: 'a waiver',
  answer: 'an answer to a critical question',
  auditSettings: 'the settings of the audit',
  ruleSetting: 'the setting of a rule',
  position: 'a position',
  savedView: 'a saved view',
  view: 'a view',
});

/** What is wrong with ids and what they refer to. */
export const idWords = catalogue({
  expected: {
    node: 'the id of a node',
    nodeOrRelation: 'the id of a node or a relation',
    source: 'the id of a source',
    any: 'the id of a node, a relation or a source',
    unused: 'an id that nothing else in the file has',
    noGrade: 'nothing, unless the kind is "evidence"',
  },
  found: {
    grade: 'a grade on what is no evidence',
    unknown: (id: string) => `${id}, which nothing in the file has as its id`,
    node: (id: string) => `${id}, which is the id of a node`,
    relation: (id: string) => `${id}, which is the id of a relation`,
    source: (id: string) => `${id}, which is the id of a source`,
  },
  /** By what has the id already: a thing of the same sort, or of another. */
  takenByLike: {
    node: (id: string) => `${id}, which another node has`,
    relation: (id: string) => `${id}, which another relation has`,
    source: (id: string) => `${id}, which another source has`,
  },
  takenBy: {
    node: (id: string) => `${id}, which a node has`,
    relation: (id: string) => `${id}, which a relation has`,
    source: (id: string) => `${id}, which a source has`,
  },
});
