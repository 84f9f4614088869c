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
  /** `2 blockers, 1 error and 3 notes, 1 of them waived` */
  found: (counted: readonly string[], waived: number) =>
    waived === 0 ? list(counted) : `${list(counted)}, ${count(waived)} of them waived`,
  waived: '(waived)',
});
