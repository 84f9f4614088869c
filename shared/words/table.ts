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
    sources: 'Sources',
    tags: 'Tags',
    findings: 'Findings',
  },
  /** By the column that was written in, as they read after "Undo". */
  steps: { kind: 'edit kind', text: 'edit text', status: 'edit status', tags: 'edit tags' },
});
