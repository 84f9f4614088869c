import { capitalised } from './capitalised';
import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** The audit as notes to be read. */
export const memoWords = catalogue({
  auditOf: (title: string) => `Audit of ${title}`,
  auditOfSeveral: (maps: number) => `Audit of ${plural(maps, 'map')}`,
  lead: (file: string, day: string) =>
    `What a reader who checks every step of ${file} would hold against it, as of ${day}.`,
  found: (found: string) => `${capitalised(found)}.`,
  /** What the gravest open finding means for the brief. */
  advice: {
    none: 'Nothing is left to be done.',
    nothingNew: 'Nothing is new.',
    blocker: 'The brief should not go out before the first part is dealt with.',
    error: 'Readers who check will find the first part.',
    warning: 'Nothing is plainly wrong; the first part is worth a second look.',
    info: 'Only remarks are left.',
  },
  parts: {
    blocker: 'Before it goes out',
    error: 'What a reader who checks will find',
    warning: 'Worth a second look',
    info: 'Remarks',
  },
  table: { rule: 'What', severity: 'Gravity', findings: 'Places' },
  number: (number: number) => count(number),
  /** Between what is wrong and what to do about it, as findings of this language have it. */
  turn: ': ',
  whatToDo: 'What to do:',
  otherSeverity: (severity: string) => ` (${severity})`,
  known: (known: number) =>
    `${known === 1 ? 'One finding is known' : `${count(known)} findings are known`} from the baseline and left out below.`,
  settings: 'Not all rules were applied as they are by themselves:',
  solvedTitle: 'Solved since the baseline',
  /** After a finding that somebody had waived before its subject changed. */
  voidWaiver: (by: string, at: string, reason: string) =>
    ` (waived by ${by === '' ? 'somebody' : by}${at === '' ? '' : ` on ${at}`}, and changed since: “${reason.replace(/\s+/gu, ' ').trim()}”)`,
  waivedTitle: 'Waived, and why',
  waivedBy: (by: string, at: string) =>
    `Waived by ${by === '' ? 'somebody' : by}${at === '' ? '' : ` on ${at}`}:`,
});
