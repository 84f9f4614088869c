import { catalogue } from './catalogue';

/** The screen of somebody who opened nothing yet. */
export const startWords = catalogue({
  name: 'Start',
  purpose:
    'Map an argument: what is claimed, the evidence for it, and what you recommend. Warrant checks every link, and shows what a conclusion stands on.',
  foot: 'Everything stays on this computer.',
  footWithVersion: (version: string) => `Version ${version}. Everything stays on this computer.`,
  samples: 'Samples',
  recents: 'Recent maps',
  drafts: {
    title: 'Unsaved work that was rescued',
    restore: 'Restore',
    discard: 'Discard…',
    discarded: 'The unsaved work was discarded.',
    question: {
      message: (title: string) => `Discard the unsaved work on “${title}”?`,
      detail: 'It cannot be brought back.',
      discard: 'Discard',
      keep: 'Keep it',
    },
  },
});
