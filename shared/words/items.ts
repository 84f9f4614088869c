import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** What statements and steps are called where they are read aloud, and how they stand. */
export const itemWords = catalogue({
  statementRole: 'statement',
  stepRole: 'relation',
  /** "Claim: Rents rise" */
  statement: (kind: string, text: string) => `${kind}: ${text}`,
  /** The same where the statement stands in full elsewhere. */
  reference: {
    claim: (text: string) => `See claim: ${text}`,
    evidence: (text: string) => `See evidence: ${text}`,
    recommendation: (text: string) => `See recommendation: ${text}`,
  },
  /** In place of a text: in the middle of a sentence, and alone. */
  noText: 'no text yet',
  noTextAlone: 'No text yet',
  /** A statement inside another sentence. */
  quoted: (text: string) => `“${text}”`,
  emptyStatement: 'an empty statement',
  /** Linked premises do one thing together, so the verb stays singular. */
  together: (first: string, others: readonly string[]) => `${first} together with ${list(others)}`,
  step: {
    support: (premises: string, target: string) => `Support: ${premises} supports ${target}`,
    attack: (premises: string, target: string) => `Objection: ${premises} objects to ${target}`,
    undercut: (premises: string, target: string) => `Undercut: ${premises} undercuts ${target}`,
    backing: (premises: string, target: string) => `Backing: ${premises} backs ${target}`,
  },
  /** A step as the target of another one. */
  stepFrom: {
    support: (premises: string) => `the support from ${premises}`,
    attack: (premises: string) => `the objection from ${premises}`,
  },
  bearings: (supports: number, attacks: number) => {
    if (supports === 0) return attacks === 0 ? '' : `Objected to by ${count(attacks)}`;
    return `Supported by ${count(supports)}${attacks === 0 ? '' : `, objected to by ${count(attacks)}`}`;
  },
  pinned: 'Pinned',
  collapsed: (hidden: number) => `Collapsed: ${count(hidden)} hidden`,
  findings: (findings: number) => plural(findings, 'finding'),
  /** One after the other. */
  sentences: (parts: readonly string[]) =>
    parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' '),
});
