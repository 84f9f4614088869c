import { catalogue } from './catalogue';
import { count, hundredths, plural } from './numbers';

/** Of the table that compares rivals by the evidence. */
export const alternativesWords = catalogue({
  title: 'Compare alternatives',
  name: 'Evidence against rivals',
  evidence: 'Evidence',
  credibility: 'Credibility',
  inconsistency: 'Weighted inconsistency',
  levels: { low: 'Low', moderate: 'Moderate', high: 'High' },
  relevance: { low: 'low relevance', moderate: 'moderate relevance', high: 'high relevance' },
  /** What the letters mean, as they are read out. */
  bearings: {
    CC: 'supports it directly',
    C: 'supports it by way of others',
    N: 'says nothing of it',
    I: 'speaks against it by way of others',
    II: 'speaks against it directly',
  },
  mixed: 'speaks as directly for it as against it',
  cell: (letters: string, meaning: string, relevance: string) => `${letters}: ${meaning}, ${relevance}`,
  cellAlone: (letters: string, meaning: string) => `${letters}: ${meaning}`,
  rank: (rank: number) => `${count(rank)}.`,
  number: (inconsistency: number) => hundredths(inconsistency).replace('-', '−'),
  same: 'Tells nothing between them',
  intro:
    'The evidence speaks least against what stands first. Evidence that tells most between them stands on top. This compares; it proves nothing.',
  how: 'CC supports directly, C by way of others, N nothing, I speaks against by way of others, II directly. Only what speaks against counts: II −2 and I −1, times credibility (from the grade) and relevance (from the weights of the steps), each 0.71, 1 or 1.41.',
  /** Where there is no table. */
  tooFew:
    'There are not two alternatives to compare. Add another recommendation, or select the claims that are rivals and come back.',
  tooMany: (number: number, most: number) =>
    `There are ${count(number)} alternatives, and no more than ${count(most)} can be compared at once. Select those that are rivals, and come back.`,
  moreRows: (number: number) =>
    `${plural(number, 'further row tells', 'further rows tell')} least between them; the copy has them too.`,
  noEvidence: 'No evidence bears on any of them.',
  silent: (number: number) => `${plural(number, 'piece', 'pieces')} of evidence bear on none of them.`,
  copy: 'Copy as CSV',
  copied: 'The table is copied.',
  noWay: 'It says nothing of that alternative: there is no way to show.',
  close: 'Close',
  csv: { id: 'Id' },
});
