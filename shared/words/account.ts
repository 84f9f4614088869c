import { capitalised } from './capitalised';
import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** The traceable account of a statement: what it stands on, what is held against it, and what stays open. */
export const accountWords = catalogue({
  title: (map: string) => `Traceable account: ${map}`,
  lead: (day: string) =>
    `What each statement stands on, verbatim and with its place, what is held against it, and what stays open. Drawn up by Warrant from the map as it was on ${day}; quotations were looked for in the stored copies of their sources.`,
  nothing: 'The map has no recommendation to account for.',
  unwritten: '(no text yet)',
  statement: (kind: string, number: number) => `${kind} ${count(number)}`,
  named: (name: string, text: string) => `${name}: ${text}`,
  sections: {
    chain: 'The chain of reasons',
    passages: 'The passages, verbatim',
    objections: 'Objections and answers',
    assumptions: 'What is taken as true',
    gaps: 'Where the chain breaks off',
    grades: 'How good the evidence is',
    falls: 'What it falls with',
    findings: 'What the audit found',
    doubts: 'Residual doubts',
    bibliography: 'Bibliography',
  },
  facts: {
    standing: 'Status',
    confidence: 'Stated confidence',
    chain: 'Chain',
    passages: 'Passages',
    sources: 'Sources',
    objections: 'Objections',
    findings: 'Audit',
  },
  standing: (label: string, reasons: string) => `${label}. ${capitalised(reasons)}`,
  confidences: { low: 'low', moderate: 'moderate', high: 'high' },
  noConfidence: 'not stated',
  chain: {
    complete: 'Complete down to sources or to what is assumed.',
    completeWithGaps: (gaps: number) =>
      `Complete by at least one way; another breaks off in ${plural(gaps, 'place')}.`,
    breaksOff: (gaps: number) => `Not complete: it breaks off in ${plural(gaps, 'place')}.`,
    circle: 'Not complete: it runs in a circle.',
  },
  passages: (all: number, doubtful: number) =>
    all === 0
      ? 'None is quoted.'
      : `${plural(all, 'quotation')}${doubtful === 0 ? '' : `, ${count(doubtful)} of them to be looked at`}.`,
  sources: (cited: number, roots: number) =>
    cited === 0 ? 'None is cited.' : `${count(cited)} cited, with ${plural(roots, 'origin')} in the end.`,
  objections: (all: number, answered: number, standing: number, unsettled: number) =>
    all === 0
      ? 'None is recorded.'
      : `${count(all)}: ${list([
          ...(answered === 0 ? [] : [`${count(answered)} answered`]),
          ...(standing === 0 ? [] : [`${count(standing)} that ${standing === 1 ? 'stands' : 'stand'}`]),
          ...(unsettled === 0 ? [] : [`${count(unsettled)} not settled`]),
        ])}.`,
  audit: (found: string) => `${capitalised(found)}.`,
  chainHint:
    'What stands further in bears on what stands above it. Each statement is told once, in whatever chapter comes first, and referred to by its number elsewhere.',
  bearings: {
    support: 'Supported by',
    attack: 'Objected to by',
    undercut: 'The step is undercut by',
    backing: 'The step is backed by',
    together: 'With',
  },
  together: (bearing: string) => `${bearing} these together`,
  because: (warrant: string) => ` because ${warrant}`,
  elsewhere: (text: string) => `${text} (told elsewhere)`,
  circle: 'rests on this in turn: the chain runs in a circle here',
  continued: (name: string, text: string) => `${name}, continued: ${text}`,
  continuedBelow: 'continued below',
  remarks: (remarks: readonly string[]) => ` (${remarks.join('; ')})`,
  statuses: {
    assumed: 'assumed',
    'needs-support': 'needs support',
    defeated: 'given up',
    'as-cited': 'as cited',
    axiomatic: 'axiomatic',
  },
  confidence: (confidence: string) => `${confidence} confidence`,
  grade: (grade: string, inWords: string) => `graded ${grade}: ${inWords}`,
  gaps: {
    'no-support': 'Nothing supports it, and it is not marked as assumed.',
    'no-source': 'It is evidence that cites no source.',
    'quote-not-found': 'A quotation of it is not found in its source.',
  },
  gapMark: 'the chain breaks off here',
  noGaps: 'Nowhere: every statement rests on evidence with a source, or is marked as assumed.',
  grades: {
    hint: 'For each line of support its best chain down to sources, which is as good as the worst of its evidence; better is better on both scales. Grades are those that the author of the map gave.',
    graded: (grade: string) => `all evidence is graded ${grade} or better.`,
    chains: {
      assumed: 'no evidence is needed: it ends in what is assumed.',
      unjudged: 'it needs evidence that has no grade, or of which nobody can judge how good it is.',
      incomplete: 'no chain is complete down to sources.',
    },
    remark: (label: string) => ` (${label})`,
    own: (grade: string) => `It is ${grade}.`,
    ungraded: 'It has no grade.',
    noLines: 'Nothing supports it.',
  },
  falls: {
    standsNot: (label: string) => `It is ${label} as it is: nothing has to fall first.`,
    lead: 'Each line is enough: if it fell, the statement would be IN no longer, with all objections counted.',
    nothing:
      'Nothing by itself: with all objections counted it would still be IN without any one piece of evidence, source or author, and without any two sources.',
    sorts: { evidence: 'One piece of evidence', source: 'One source', author: 'One author' },
    pairs: 'Two sources together',
    pair: (one: string, other: string) => `${one}, and ${other}`,
    brief: (title: string) => `${title} (the document that is mapped)`,
    evidence: (pieces: number) =>
      pieces === 0 ? '' : ` (with ${plural(pieces, 'piece of evidence', 'pieces of evidence')})`,
    sources: (sources: number) => ` (with ${plural(sources, 'source')})`,
    limit: 'The search came to its limit here: there may be more.',
  },
  noPassages: 'No statement of the chain cites a source.',
  /** In front of the source, beneath the words of a passage. */
  fact: (fact: string) => `${fact} · `,
  sourceNamed: (number: number) => `source ${count(number)}`,
  at: (locator: string) => `, ${locator}`,
  noQuote: 'Cited without its words: ',
  noLocator: 'no place given',
  signedOff: (by: string, at: string) => `signed off by ${by === '' ? 'somebody' : by} on ${at}`,
  refused: (by: string, at: string) => `does not hold, says ${by === '' ? 'somebody' : by} on ${at}`,
  outdated: (by: string, at: string) =>
    `sign-off of ${by === '' ? 'somebody' : by} on ${at} is outdated: what was looked at has changed`,
  verdictNote: (note: string) => `Note of the reviewer: ${note}`,
  noObjections: 'Nothing is held against any part of the chain.',
  against: (name: string) => `against ${name}`,
  againstStep: (premises: readonly string[], target: string) =>
    `against the step from ${list(premises)} to ${target}`,
  objectionStanding: {
    IN: 'It stands: nothing that holds answers it.',
    OUT: 'It is answered.',
    UNDEC: 'It is not settled.',
  },
  answeredBy: (answers: readonly string[]) => `It is answered by ${list(answers)}.`,
  fallsByItself: (reasons: string) => `It does not stand: ${reasons}`,
  noAssumptions: 'No statement of the chain is marked as assumed.',
  noFindings: 'The audit found nothing in this chain.',
  settingsTitle: 'What the map decides about rules',
  waivedTitle: 'Waived, and why',
  waived: (message: string, by: string, at: string, reason: string) =>
    `${message} Waived by ${by === '' ? 'somebody' : by} on ${at}: ${reason}`,
  noDoubts: 'None is left that the map knows of.',
  doubts: {
    objection: (name: string, standing: string) => `${capitalised(name)}. ${standing}`,
    answer: (step: string, question: string, note: string) =>
      `A doubt about ${step} stays: ${question}${note === '' ? '' : ` ${note}`}`,
    unasked: (step: string, questions: readonly string[]) =>
      `Everything hangs on ${step}, of which ${questions.length === 1 ? 'one critical question has' : `${count(questions.length)} critical questions have`} no answer yet: ${questions.join(' ')}`,
    /** For a question of a scheme that is not known here. */
    question: (id: string) => `${capitalised(id.replaceAll('-', ' '))}?`,
    briefOnly: (names: readonly string[]) =>
      `${capitalised(list(names))} ${names.length === 1 ? 'cites' : 'cite'} nothing but the document that is mapped: nobody else vouches for it.`,
    statement: (name: string, label: string, reasons: string) => `${name} is ${label}: ${reasons}`,
    confidence: (name: string, text: string) => `Its author has low confidence in ${name}: ${text}`,
    passage: (name: string, sign: string) => `A passage that ${name} quotes is not settled: ${sign}.`,
  },
  source: {
    statuses: { superseded: 'superseded', retracted: 'retracted', withdrawn: 'withdrawn' },
    brief: 'the document that is mapped',
    derived: (origins: readonly string[]) => `reports what these said: ${list(origins)}`,
    retrieved: (day: string) => `retrieved ${day}`,
    noText: 'no stored copy to look for quotations in',
  },
  noSources: 'No source is cited.',
  /** In front of a reference in the bibliography. */
  sourceNumber: (number: number) => `Source ${count(number)}.`,
  /** Of what a chapter shares with those before it. */
  before: {
    passages: (number: number) =>
      `The passages of ${plural(number, 'further statement')} of this chain stand in the chapters before.`,
    findings: (number: number) =>
      `${plural(number, 'further finding')} about this chain ${number === 1 ? 'stands' : 'stand'} in the chapters before.`,
    sources: (number: number) =>
      `${plural(number, 'further source')} of this chain ${number === 1 ? 'is' : 'are'} listed in the chapters before.`,
  },
});
