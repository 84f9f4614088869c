import { catalogue } from './catalogue';

export const tableWords = catalogue({
  name: 'Table',
  sort: 'Sorts the rows; pressed again, the other way; then in the order of reading',
  empty: 'No statement stands out.',
  columns: {
    kind: 'Kind',
    text: 'Text',
    status: 'Status',
    standing: 'Standing',
    strength: 'Strength',
    sources: 'Sources',
    quotes: 'Quotes',
    tags: 'Tags',
    findings: 'Findings',
  },
});
