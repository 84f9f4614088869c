import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** Reports of audits, and their formats. */
export const auditWords = catalogue({
  formats: {
    text: 'Plain text',
    json: 'JSON',
    sarif: 'SARIF 2.1.0',
    markdown: 'Memo (Markdown)',
    html: 'Memo (HTML)',
    docx: 'Memo (DOCX)',
  },
  counted: {
    info: (number: number) => plural(number, 'note'),
    warning: (number: number) => plural(number, 'warning'),
    error: (number: number) => plural(number, 'error'),
    blocker: (number: number) => plural(number, 'blocker'),
  },
  nothing: 'no findings',
  /** `2 blockers, 1 error and 3 notes, 1 of them waived and 2 known` */
  found: (counted: readonly string[], waived: number, known: number) => {
    const marked = [
      ...(waived === 0 ? [] : [`${count(waived)} of them waived`]),
      ...(known === 0 ? [] : [`${count(known)}${waived === 0 ? ' of them' : ''} known`]),
    ];
    return marked.length === 0 ? list(counted) : `${list(counted)}, ${list(marked)}`;
  },
  waived: '(waived)',
  known: '(known)',
  /** Beside a finding, where somebody had waived it before its subject changed. */
  voidWaiver: (by: string) => `(waived by ${by === '' ? 'somebody' : by} before it was changed)`,
  /** As the message of a result in SARIF. */
  solvedResult: 'What was found here before is found no longer.',
  /** What a baseline lists and is gone: `Solved: unsupported-claim C1`. */
  solved: (findings: readonly string[]) => `Solved: ${list(findings)}`,
  /** What was decided about a rule. `numbers` are "years 3". */
  setting: {
    off: (rule: string) => `${rule} is off`,
    weighs: (rule: string, severity: string) => `${rule} weighs as ${severity}`,
    numbers: (rule: string, numbers: readonly string[]) => `${rule} goes by ${list(numbers)}`,
    both: (rule: string, severity: string, numbers: readonly string[]) =>
      `${rule} weighs as ${severity} and goes by ${list(numbers)}`,
    number: (name: string, number: number) => `${name} ${count(number)}`,
    asItIs: (rule: string) => `${rule} is as it is`,
    because: (what: string, from: string, reason: string) =>
      reason === '' ? `Set ${from}: ${what}.` : `Set ${from}: ${what}. ${reason}`,
    from: { map: 'by the map', person: 'by the person' },
  },
});
