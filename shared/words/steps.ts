import { catalogue } from './catalogue';
import { plural } from './numbers';

/** What is undone or done again: as it reads after "Undo". */
export const stepWords = catalogue({
  editText: 'edit text',
  addSource: 'add source',
  editTags: 'edit tags',
  citeSource: 'cite source',
  make: {
    claim: 'make claim',
    evidence: 'make evidence',
    recommendation: 'make recommendation',
  },
  paste: (what: string) => `paste ${what}`,
  duplicate: (what: string) => `duplicate ${what}`,
  cut: (what: string) => `cut ${what}`,
  delete: (what: string) => `delete ${what}`,
  split: 'split statement',
  merge: (count: number) => `merge ${plural(count, 'statement')}`,
  flipRelation: 'change the kind of a relation',
  linkPremises: 'link premises',
  separatePremises: 'separate premises',
  pin: (positions: string) => `pin ${positions}`,
  unpin: (positions: string) => `unpin ${positions}`,
  arrange: {
    'align-left': 'align left',
    'align-centre': 'align centre',
    'align-right': 'align right',
    'align-top': 'align top',
    'align-middle': 'align middle',
    'align-bottom': 'align bottom',
    'distribute-horizontally': 'distribute horizontally',
    'distribute-vertically': 'distribute vertically',
  },
  tidyLayout: 'tidy layout',
  tidySelection: 'tidy selection',
  layOutAnew: 'lay out anew',
  expandBranch: 'expand branch',
  collapseBranch: 'collapse branch',
  expandAll: 'expand all',
  saveView: 'save view',
  reload: 'reload from disk',
});
