import { catalogue } from './catalogue';
import { count } from './numbers';

/** The dialog that says what rules weigh, for a map or for a person. */
export const auditSettingsWords = catalogue({
  title: 'Audit settings',
  find: 'Find a rule',
  noMatch: 'No rule is called so.',
  scope: {
    title: 'For',
    map: 'this map',
    person: 'me, in every map',
    mapHint: 'Kept in the map: whoever opens it gets these findings.',
    personHint: 'Kept on this computer. What a map says of a rule goes before it.',
  },
  groups: {
    structure: 'Is there a chain?',
    sources: 'Does it reach a source, and does the source say so?',
    independence: 'Do its sources say so of their own knowledge?',
    critical: 'What does it stand or fall with?',
    objections: 'Does it stand against objections?',
    judgements: 'Is it said with no more certainty than it has?',
    time: 'Is it of its time?',
    review: 'Has somebody else looked at it?',
  },
  weight: (rule: string) => `Severity of “${rule}”`,
  asItSays: (severity: string) => `As the rule says (${severity})`,
  weights: { off: 'Off', info: 'Info', warning: 'Warning', error: 'Error', blocker: 'Blocker' },
  reason: 'Reason',
  askReason: 'Why it is set so',
  /** Of a number field that is out of bounds. */
  outOfBounds: (min: number, max: number) => `A number from ${count(min)} to ${count(max)}`,
  usual: (number: number) => `${count(number)} unless set`,
  reset: 'Reset',
  resetRule: (rule: string) => `Reset “${rule}”`,
  setByMap: 'This map says otherwise, and goes before it.',
  changed: 'changed',
  close: 'Done',
  /** As it reads after "Undo". */
  step: 'audit settings',
});
