import { capitalised } from './capitalised';
import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** The report of a map: how its recommendations stand, the diagram, and the argument by numbers. */
export const reportWords = catalogue({
  lead: (day: string) =>
    `The whole argument in words. Drawn up by Warrant from the map as it was on ${day}; quotations were looked for in the stored copies of their sources.`,
  authors: (names: readonly string[]) => `By ${list(names)}.`,
  untitled: 'Untitled map',
  headings: {
    summary: 'Summary',
    diagram: 'The diagram',
    rest: 'Not part of any recommendation',
    steps: 'Steps that bear on each other',
    sources: 'Sources',
    continued: (number: string, text: string) => `Continued from ${number}: ${text}`,
  },
  facts: {
    argument: 'Argument',
    recommendations: 'Recommendations',
    objections: 'Objections',
    sources: 'Sources',
    passages: 'Quotations',
    findings: 'Audit',
  },
  argument: (statements: readonly string[], steps: number) =>
    `${list(statements)}, joined by ${plural(steps, 'step')}.`,
  standings: (standings: readonly { readonly number: number; readonly label: string }[]) =>
    standings.length === 0
      ? 'None.'
      : `${list(standings.map(({ number, label }) => `${count(number)} ${label}`))}.`,
  objections: (all: number, answered: number, standing: number, unsettled: number) =>
    all === 0
      ? 'None.'
      : `${count(all)}: ${list([
          ...(answered === 0 ? [] : [`${count(answered)} answered`]),
          ...(standing === 0 ? [] : [`${count(standing)} that ${standing === 1 ? 'stands' : 'stand'}`]),
          ...(unsettled === 0 ? [] : [`${count(unsettled)} not settled`]),
        ])}.`,
  sources: (all: number, cited: number) =>
    all === 0 ? 'None.' : `${count(all)}, of which ${count(cited)} ${cited === 1 ? 'is' : 'are'} cited.`,
  passages: (all: number, doubtful: number) =>
    all === 0
      ? 'None.'
      : `${plural(all, 'quotation')}${doubtful === 0 ? '' : `, ${count(doubtful)} to be looked at`}.`,
  table: { recommendation: 'Recommendation', status: 'Status', chain: 'Chain', errors: 'Errors' },
  chain: {
    complete: 'complete',
    gaps: (gaps: number) => `complete, with ${plural(gaps, 'gap')} beside it`,
    broken: (gaps: number) => `not complete: ${plural(gaps, 'gap')}`,
    circle: 'not complete: a circle',
  },
  legend:
    'A statement is IN when it holds up once everything that bears on everything is counted, OUT when it is beaten, UNDEC when neither is settled. A chain is complete when it leads down to sources or to what is assumed. Errors are those that the audit finds in what a recommendation rests on.',
  caption: 'The whole argument; its statements follow in words.',
  described: (title: string, summary: string, recommendations: readonly string[]) =>
    [`Diagram of the argument “${title}”.`, summary, ...recommendations].join(' '),
  recommended: (text: string) => `Recommended: ${/[.!?…]$/.test(text) ? text : `${text}.`}`,
  status: 'Status:',
  standing: (label: string, reasons: string) => ` ${label}. ${reasons}`,
  /** In front of a statement, by how it bears on what stands above. */
  bearing: (bearing: string, kind: string) => `${bearing} ${kind}`,
  /** Around the number of the place where a statement is told. */
  toldAt: { before: '(told at ', after: ')' },
  continuedAt: (number: string) => `continued at ${number}`,
  citation: (source: string, who: string, place: string, quote: string, remark: string) => {
    const where = [`${source} (${who})`, ...(place === '' ? [] : [place])].join(', ');
    return `${where}${quote === '' ? '' : `: “${quote}”`}${remark === '' ? '' : ` (${remark})`}`;
  },
  citations: (citations: readonly string[]) => `${capitalised(citations.join('; '))}.`,
  noArgument: 'The map has no statements yet.',
});
