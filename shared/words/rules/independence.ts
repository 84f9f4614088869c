import { catalogue } from '../catalogue';
import { count, plural } from '../numbers';

const shareOf = 'Per cent of the evidence that has to come from one hand';

export const independenceRules = catalogue({
  'single-source': {
    title: 'Single source',
    why: 'What comes from one source in the end falls with it, however many documents repeat it.',
    definition:
      'A recommendation (an error), or a claim that one needs (a warning), all of whose evidence comes from one root source. A claim is flagged only if it has several supports that cite the same source (of different ones [false-corroboration](#false-corroboration) tells) or one and a stated confidence of “moderate” or “high”; and not where something that it supports is. Only evidence with a complete chain counts. Root sources are those that the cited ones derive from and that derive from nothing themselves; sources that derive from each other in a circle are one. A brief that is mapped counts only where nothing else is cited. The witness is the root, sources that lead to it, and the statement.',
  },
  'false-corroboration': {
    title: 'False corroboration',
    why: 'Reports that go back to one origin are one report: readers who count them as several believe too much.',
    definition:
      'A claim with two or more supports whose evidence cites different sources that have a root source in common. Supports that share a root, directly or by way of others, count as one; it is a warning if at least two are left. Only evidence with a complete chain counts. Supports that openly cite the same source are not flagged. The witness is the supports, two sources that they cite, and the root.',
  },
  'circular-reporting': {
    title: 'Circular reporting',
    why: 'A source that reports what reports it confirms nothing, and a brief that cites its own echo confirms itself.',
    definition:
      'Sources that derive from each other in a circle (a warning where no statement cites any of them, directly or by way of others), or a source that derives from a brief that is mapped, where a statement cites it so. The witness is one shortest cycle, or the source and the brief.',
  },
  'clustered-origin': {
    title: 'Much from one hand',
    why: 'Evidence that one author, publisher or funder stands behind shares the errors and the interests of that one.',
    definition:
      'An author, publisher or funder (a field `funder` of the reference) of all sources that a piece of evidence cites, of at least 60 % of the evidence that bears on recommendations and cites anything; in maps with at least 5 pieces of it. Both numbers can be set. A brief that is mapped counts only where nothing else is cited. The subject is the first of the sources; the witness is the sources and the evidence.',
  },
  'own-organisation': {
    title: 'Evidence of one’s own',
    why: 'Readers weigh what an organisation says in support of itself differently, so they should be told.',
    definition:
      'A brief, where at least 25 % (the number can be set) of the evidence that bears on recommendations and cites anything cites only sources of an author or publisher of the brief, or nothing but the brief. The witness is the brief and the evidence.',
  },
});

export const independenceFindings = catalogue({
  'single-source': {
    only: (name: string, root: string) =>
      `${name} rests on ${root} alone: find evidence of another origin, or say in the brief that there is none.`,
  },
  'false-corroboration': {
    /** `sources` are different ones that go back to `root`, which may be among them. */
    shared: (
      claim: string,
      {
        claimed,
        independent,
        sources,
        root,
        isAmong,
      }: {
        readonly claimed: number;
        readonly independent: number;
        readonly sources: string;
        readonly root: string;
        readonly isAmong: boolean;
      },
    ) =>
      `${claim} looks supported ${count(claimed)} times over, but ${independent === 1 ? 'only 1 line of support is' : `only ${count(independent)} lines of support are`} independent: ${sources} ${isAmong ? `are one origin, ${root}` : `go back to ${root}`}. Count them as one, or find evidence of another origin.`,
  },
  'circular-reporting': {
    /** `others` is "" where a source derives from itself. */
    circle: (first: string, others: string) =>
      `${first} derives from itself${others === '' ? '' : ` by way of ${others}`}: find out which came first, and correct what derives from what.`,
    brief: (source: string, brief: string) =>
      `${source} repeats ${brief}, which is the brief itself, and so confirms nothing in it: cite what the brief drew on.`,
  },
  'clustered-origin': {
    numbers: { share: shareOf, fewest: 'Pieces of evidence from which on shares are counted' },
    shared: (name: string, { from, all }: { readonly from: number; readonly all: number }) =>
      `${count(from)} of ${plural(all, 'piece')} of evidence ${from === 1 ? 'comes' : 'come'} from ${name} alone: look for evidence from others, or say why this is enough.`,
  },
  'own-organisation': {
    numbers: { share: 'Per cent of the evidence that has to be the brief’s own' },
    own: (name: string | undefined, { own, all }: { readonly own: number; readonly all: number }) =>
      `${count(own)} of ${plural(all, 'piece')} of evidence ${own === 1 ? 'comes' : 'come'} from the brief itself${name === undefined ? '' : ` or from ${name}, who made it`}: cite what others found, or tell the reader.`,
  },
});
