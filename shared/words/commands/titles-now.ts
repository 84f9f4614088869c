import { catalogue } from '../catalogue';

/** What a command is called while it does something more particular than its title says. */
export const titlesNow = catalogue({
  exportAgain: (file: string) => `Export again to “${file}”`,
  undo: (step: string) => `Undo ${step}`,
  redo: (step: string) => `Redo ${step}`,
  expandBranch: 'Expand branch',
  collapseBranch: 'Collapse branch',
  unpinPosition: 'Unpin position',
});
