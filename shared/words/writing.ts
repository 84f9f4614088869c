import { catalogue } from './catalogue';

/** What is said and written down when something is added: its step as it reads after "Undo". */
function adding(thing: string, capitalised: string) {
  return {
    step: `add ${thing}`,
    done: `${capitalised} added.`,
    begun: `${capitalised} added. Type its text, then press Enter.`,
  };
}

/** Statements that are added and written, on the canvas and in the outline. */
export const writingWords = catalogue({
  /** By what the new one is, or is to what was there. */
  adding: {
    claim: adding('claim', 'Claim'),
    evidence: adding('evidence', 'Evidence'),
    recommendation: adding('recommendation', 'Recommendation'),
    conclusion: adding('conclusion', 'Conclusion'),
    support: adding('support', 'Support'),
    attack: adding('objection', 'Objection'),
    undercut: adding('undercut', 'Undercut'),
    backing: adding('backing', 'Backing'),
    together: adding('linked premise', 'Linked premise'),
  },
  textIsAsBefore: 'The text is as it was.',
  nothingAdded: 'Nothing was added.',
  cursorToSplit: 'Put the cursor between two statements to split them.',
});
