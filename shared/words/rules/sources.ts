import { catalogue } from '../catalogue';
import { count, list, plural } from '../numbers';

export const sourcesRules = catalogue({
  'evidence-no-source': {
    title: 'Evidence without a source',
    why: 'Evidence that names no source cannot be checked by anybody but its author.',
    definition: 'Evidence that cites no source.',
  },
  'missing-locator': {
    title: 'No place in the source',
    why: 'A reader who has to search a whole report for a sentence will not check it.',
    definition:
      'A node that cites a source of more than a page without saying where in it (page, section, paragraph, time), unless a quote of the citation has its place in the stored text. Longer than a page is a text with page breaks or of more than 3,000 characters, else what has a range or a number of pages, else books, reports, theses, articles of journals, laws, treaties and the like; web pages have no pages. One finding for each node; the witness is the node and those sources.',
  },
  'missing-date': {
    title: 'No date',
    why: 'Whether a source is too old, or came too late to be known, cannot be told without its date.',
    definition:
      'A source that a node cites and that has no date of publication. Words such as “n.d.” are a date: they say that somebody looked for it.',
  },
  'no-access-date': {
    title: 'Web page without a date of access',
    why: 'Web pages change; without the day or a copy nobody can tell what was read.',
    definition:
      'A cited source from the web (a web page or post, or whatever has an address and neither a DOI nor an ISBN) that has no date of access, no stored text, no file, and no archived copy (`archive`, `archive_location`, or an address at a web archive).',
  },
  'number-mismatch': {
    title: 'Number that no quote has',
    why: 'A wrong number is the error that readers find first and forgive last.',
    definition:
      'A number in a claim or in evidence (numerals, percentages, money, years, units) that none of the quotes has that it stands on: its own, and those of what directly supports a claim. Only where all that it cites, and all that directly supports it, is quoted. An error where a quote has another number of the same kind (in the same unit, another year, another count of the same things), a warning where none has. However it is written there (“1,234”, “a third”, “two years” for 24 months), rounded, or following from two numbers of the quotes, it counts as said, and so does what stands in the title of a source or within 400 characters of a quote. By wording, English only: see [heuristics.md](heuristics.md).',
  },
  'dead-end-citation': {
    title: 'Dead end',
    why: 'What only says what others have found becomes a fact by being repeated, and nobody can look at the finding.',
    definition:
      'A claim (not an assumption, nor one about what ought to be done) that evidence supports, and only evidence all of whose sources are secondary (articles of newspapers and magazines, reviews, posts, broadcasts, entries of encyclopedias and dictionaries) and derive from nothing. A brief that is mapped is no source of what it says. The witness is the evidence and its sources.',
  },
  'paraphrase-only': {
    title: 'No words of the source',
    why: 'A paraphrase cannot be compared with the source by looking; the words can.',
    definition: 'Evidence that cites a source and has no quote.',
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

export const sourcesFindings = catalogue({
  'evidence-no-source': {
    nothing: (evidence: string) =>
      `${evidence} cites no source: add the source it was taken from, or make it a claim.`,
  },
  'missing-locator': {
    nowhere: (node: string, sources: readonly string[]) =>
      `${node} cites ${list(sources)} without saying where: add the page, section or paragraph.`,
  },
  'missing-date': {
    none: (source: string) =>
      `${source} has no date: add when it was published, or “n.d.” if that is not known.`,
  },
  'no-access-date': {
    neither: (source: string) =>
      `${source} is on the web, with neither a copy nor the day on which it was read: store its text, or add the day.`,
  },
  'number-mismatch': {
    otherwise: (statement: string, numbers: readonly string[], rivals: readonly string[]) =>
      `${statement} says ${list(numbers)}, and the quotes that it stands on say ${list(rivals)}: correct it, or quote the passage that says so.`,
    nowhere: (statement: string, numbers: readonly string[]) =>
      `${statement} says ${list(numbers)}, and no quote that it stands on does: quote the passage that says so, or leave it out.`,
  },
  'dead-end-citation': {
    only: (claim: string, sources: string) =>
      `${claim} stands on ${sources} alone, and where that is taken from is not said: cite the original, or say what it derives from.`,
  },
  'paraphrase-only': {
    none: (evidence: string, source: string) =>
      `${evidence} gives what ${source} says in other words only: quote the passage.`,
  },
  'altered-quote': {
    found: (node: string, words: string, source: string) =>
      `${node} quotes ${words} from ${source}, with something left out or put in: see that it still says the same.`,
  },
  'source-changed': {
    text: (source: string) =>
      `The stored text of ${source} is not the one that was taken in: check what is quoted from it again.`,
    quotes: (source: string, nodes: number) =>
      `${plural(nodes, 'statement quotes', 'statements quote')} ${source} from another text than the one that is stored now: check the quotes again.`,
  },
  'footnote-reconciliation': {
    /** `faults` are the sentences below. */
    faults: (source: string, faults: readonly string[]) => `In ${source} ${list(faults)}.`,
    marks: (marks: readonly string[]) =>
      `${marks.length === 1 ? 'mark' : 'marks'} ${someOf(marks)} ${marks.length === 1 ? 'has' : 'have'} no note`,
    noNotes: (marks: number) =>
      `${plural(marks, 'mark calls a note', 'marks call notes')}, but the stored text has no notes`,
    notes: (marks: readonly string[]) =>
      `${marks.length === 1 ? 'note' : 'notes'} ${someOf(marks)} ${marks.length === 1 ? 'has' : 'have'} no mark`,
    duplicates: (marks: readonly string[]) => `notes ${someOf(marks)} are there twice`,
  },
  'sentence-coverage': {
    left: (source: string, left: number, all: number, percent: number) =>
      `${count(left)} of ${plural(all, 'sentence')} of ${source} ${left === 1 ? 'is' : 'are'} carried by no node (covered: ${count(percent)} %): quote them, or say why they are left out.`,
  },
  // Each ends with the sentence that says how the quote stands and what to do about it.
  quote: (node: string, words: string, source: string, sentence: string) =>
    `${node} quotes ${words} from ${source}. ${sentence}`,
});

/** The first few of many. */
function someOf(marks: readonly string[]): string {
  const most = 5;
  if (marks.length <= most) return list(marks);
  return list([...marks.slice(0, most), `${count(marks.length - most)} more`]);
}
