import { catalogue } from './catalogue';

/** What can be searched for beside words. What is typed, such as `has:note`, is the same in every language. */
export const queryWords = catalogue({
  kind: { title: 'Kind', hint: 'Claims, evidence, recommendations; supports, objections.' },
  status: { title: 'Status', hint: 'What the author says of a statement.' },
  label: { title: 'Standing', hint: 'Whether it holds up once everything is counted.' },
  is: {
    title: 'Place in the argument',
    hint: 'What has nothing to stand on, what all leads up to, what is connected to nothing.',
  },
  has: { title: 'Has', hint: 'What something has: findings, notes, sources, objections.' },
  tag: { title: 'Tag', hint: 'Statements with a tag in which these letters occur.' },
  quote: {
    title: 'Quotes',
    hint: 'Statements with a quote that stands so to its source, or of which a reviewer says so.',
  },
  source: {
    title: 'Source',
    hint: 'Statements that cite a source in whose title these letters occur.',
  },
});

/** The values of fields that have few. */
export const queryChoiceWords = catalogue({
  label: { IN: 'IN: holds', OUT: 'OUT: fails', UNDEC: 'UNDEC: open' },
  is: {
    unsourced: 'Evidence without a source',
    unsupported: 'Without support',
    conclusion: 'Conclusion',
    isolated: 'Connected to nothing',
  },
  has: {
    finding: 'A finding of the audit',
    objection: 'An objection',
    support: 'A support',
    source: 'A source',
    quote: 'A quote',
    note: 'A note',
    tag: 'A tag',
    warrant: 'A warrant',
  },
});
