import { catalogue } from './catalogue';

/** The guide through a first map. What is in brackets is a key, or a command that has none. */
export const guideWords = catalogue({
  name: 'Your first map',
  progress: (step: number, steps: number) => `Step ${step} of ${steps}`,
  end: 'End the guide',
  finish: 'Finish',
  steps: {
    recommend: {
      title: 'Say what should be done',
      how: (add: string) => `Press [${add}], write your recommendation as one sentence, then press [Enter].`,
    },
    reason: {
      title: 'Say why',
      how: (support: string) =>
        `Press [${support}] and write the reason. It stands beneath, with an arrow to what it supports.`,
    },
    evidence: {
      title: 'Say how you know',
      how: (support: string, evidence: string) =>
        `Press [${support}] again and write a fact. Then [${evidence}] makes it evidence.`,
    },
    objection: {
      title: 'What would an opponent say?',
      how: (objection: string) =>
        `Go to your reason with the arrow keys or the mouse, press [${objection}] and write the objection.`,
    },
    gaps: {
      title: 'See what is missing',
      how: (next: string) =>
        `Press [${next}]: the audit goes from gap to gap and shows the path that proves it.`,
    },
    source: {
      title: 'Say where it comes from',
      how: (source: string) =>
        `Select your evidence and run [${source}]: choose its file, paste its text, or write its title.`,
    },
    save: {
      title: 'Keep it',
      how: (save: string) => `Press [${save}]. A map is one file, on your own disk.`,
    },
  },
  done: {
    title: 'That is an argument map',
    how: (keys: string) =>
      `Larger ones are more of the same. [${keys}] lists every key, and the samples show whole arguments.`,
  },
  /** Read aloud. */
  spoken: (title: string, how: string) => `${title}. ${how}`,
});
