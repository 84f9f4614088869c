import { catalogue } from './catalogue';

/** What can be done about a finding by one edit: on its button, and as it reads after "Undo". */
export const fixWords = catalogue({
  assume: { label: 'Mark as assumed', step: 'mark as assumed' },
  makeEvidence: { label: 'Make it evidence', step: 'make evidence' },
  makeClaim: { label: 'Make it a claim', step: 'make claim' },
  deleteIsolated: { label: 'Delete it', step: 'delete isolated statement' },
  removeRelation: { label: 'Remove the step', step: 'remove step' },
  mergeRepeated: { label: 'Merge them', step: 'merge repeated statements' },
  withdrawVerdict: { label: 'Withdraw the sign-off', step: 'withdraw sign-off' },
  withdrawWaiver: { label: 'Withdraw the waiver', step: 'withdraw waiver' },
  useWords: { label: 'Use the words of the source', step: 'use words of source' },
  takeYear: {
    label: (year: string) => `Take ${year} from the title as its date`,
    step: 'take date from title',
  },
});
