import { catalogue } from './catalogue';

/** Of each rule of the audit: what it is called, what goes wrong for a reader if it is let pass, and what exactly is flagged. */
export const ruleWords = catalogue({
  'unsupported-claim': {
    title: 'Unsupported claim',
    why: 'A claim with nothing beneath it asks the reader to take the author’s word.',
    definition: 'A claim that no support leads to, unless its status is “assumed” or “axiomatic”.',
  },
  'rec-no-chain': {
    title: 'Recommendation without a chain',
    why: 'A recommendation that reaches no source anywhere stands on nothing a reader can check.',
    definition:
      'A recommendation without a complete chain. Evidence that cites a source is complete unless a quote of it is not found there, and so is a statement whose status is “assumed” or “axiomatic”; anything else is complete when all premises of one of its supports are. The witness is where the chains break off: the nodes in which nothing beneath is incomplete, and circles that lead nowhere else.',
  },
  'circular-support': {
    title: 'Circular support',
    why: 'Claims that support one another in a circle look well supported and say no more than any one of them alone.',
    definition:
      'Nodes and supports each of which can be reached from every other along supports. It is a blocker if no node of it has a complete chain and a recommendation rests on it, a warning if some node of it has a complete chain, else an error. The witness is one shortest cycle.',
  },
  'isolated-node': {
    title: 'Isolated node',
    why: 'What bears on nothing is either a loose end or not part of the argument.',
    definition: 'A node that is neither a premise nor the target of any relation.',
  },
  'evidence-no-source': {
    title: 'Evidence without a source',
    why: 'Evidence that names no source cannot be checked by anybody but its author.',
    definition: 'Evidence that cites no source.',
  },
  'unanswered-objection': {
    title: 'Unanswered objection',
    why: 'A recommendation that passes over a standing objection will be met with it by the first critical reader.',
    definition:
      'An attack on something that a recommendation needs (a node or a relation of its support, or an answer to an earlier objection) whose label is IN; a warning where its label is UNDEC. Attacks on objections are answers and are not flagged. The witness is the way from the premises of the attack to the nearest recommendation.',
  },
  'quote-not-found': {
    title: 'Quote not found',
    why: 'Words that the source does not have are the author’s, whatever the quotation marks say.',
    definition:
      'A quote of which neither the words nor words like them stand in the stored text of its source (see [quotes.md](quotes.md)). Evidence with such a quote is UNDEC and completes no chain.',
  },
  'quote-ambiguous': {
    title: 'Ambiguous quote',
    why: 'Where the words stand more than once, a reader may check them in the wrong place.',
    definition:
      'A quote whose words stand more than once in the stored text of its source, and of which the words before and after do not tell the place; or one that is too short to be told by itself.',
  },
  'quote-fuzzy': {
    title: 'Quote to be confirmed',
    why: 'Words that are nearly those of the source may say something else: one word or one number is enough.',
    definition:
      'A quote for which only words like it stand in the stored text of its source, unless the verdict on the citation says that it holds.',
  },
  'altered-quote': {
    title: 'Altered quote',
    why: 'What is left out of a quote, or put into it, can turn what it says into something else.',
    definition:
      'A quote from which something was left out (…) or into which something was put ([in brackets]), unless the source has it just so. It is an error where its parts do not stand in the stored text of its source in this order, each within 2,000 characters of the one before.',
  },
  'source-changed': {
    title: 'Source text changed',
    why: 'Quotes were checked in another text than the one that is stored now.',
    definition:
      'A source whose stored text does not have the hash of the source, or not that of a quote from it. The witness is the nodes with such quotes.',
  },
  'footnote-reconciliation': {
    title: 'Notes that do not fit',
    why: 'A mark without a note promises a source that nobody can look up, and a note that nothing calls is a source without a statement.',
    definition:
      'A brief in whose stored text a mark has no note (an error), a note has no mark, or all marks have none because the text has no notes (a warning), or a note is there twice (for information). Twice is what says the same, or has the same mark on the same page. The witness is the source.',
  },
  'sentence-coverage': {
    title: 'Brief not covered',
    why: 'A sentence of the brief that no node carries claims something that nobody has checked.',
    definition:
      'A brief in whose stored text a sentence claims something and no node quotes at least half of it. Headings, questions, references and fragments claim nothing; quotes that are lost hold nothing. One finding for each brief; the witness is the source.',
  },
});
