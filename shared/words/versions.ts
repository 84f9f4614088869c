import { capitalised } from './capitalised';
import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** What differs between two versions of a map, and what a merge of them could not decide. Names of fields are those of the file. */
export const versionWords = catalogue({
  map: 'map',
  node: (kind: string, id: string, text: string) => `${kind} ${id} ${text}`,
  relation: (kind: string, id: string, premises: readonly string[], target: string) =>
    `${kind} ${id} (${premises.join(' + ')} → ${target})`,
  source: (id: string, title: string) => `source ${id} ${title}`,
  waiver: (rule: string, subject: string) => `waiver of ${rule} for ${subject}`,
  nothing: 'nothing',
  change: {
    added: (record: string) => `Added ${record}`,
    removed: (record: string) => `Removed ${record}`,
    changed: (record: string, fields: readonly string[]) => `Changed ${record}: ${fields.join('; ')}`,
    field: (field: string, before: string, after: string) => `${field} from ${before} to ${after}`,
    newField: (field: string, after: string) => `${field} is new: ${after}`,
    lostField: (field: string, before: string) => `${field} is gone: ${before}`,
  },
  same: 'The same argument.',
  differences: (records: number) =>
    records === 1 ? 'One record differs in meaning.' : `${count(records)} records differ in meaning.`,
  looks: {
    same: 'Looks: the same.',
    differ: (fields: readonly string[]) =>
      `Looks: ${list(fields)} of the view ${fields.length === 1 ? 'differs' : 'differ'}.`,
  },
  side: { ours: 'ours', theirs: 'theirs' },
  conflict: {
    field: (record: string, field: string, ours: string, theirs: string) =>
      `Both changed ${field} of ${record}: ours is ${ours}, theirs is ${theirs}. Ours stands.`,
    removed: (record: string, removedBy: string, other: string) =>
      `${capitalised(removedBy)} removed ${record}, and ${other} changed it. It is kept.`,
    needed: (record: string, removedBy: string, neededBy: string) =>
      `${capitalised(removedBy)} removed ${record}, and ${neededBy} refers to it. It is kept.`,
    waiver: 'a waiver',
    replaced: (id: string, ours: string, theirs: string) =>
      `Under the id ${id} ours has ${ours}, and theirs has ${theirs}, which does not go with the rest. Ours stands.`,
  },
  noConflicts: 'Merged without conflicts.',
  conflicts: (conflicts: number) =>
    `${plural(conflicts, 'conflict')}: the map is valid, and has what ours says in those places. Look at each and decide.`,
  overruled: (details: number) =>
    `Looks: both sides changed ${plural(details, 'detail')} of the view; those of ours stand.`,
});
