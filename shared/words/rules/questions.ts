import { capitalised } from '../capitalised';
import { catalogue } from '../catalogue';
import { count } from '../numbers';

export const questionsRules = catalogue({
  'open-critical-question': {
    title: 'Open critical question',
    why: 'Every kind of step fails in known ways; a reader who knows them will ask.',
    definition:
      'A step with a scheme that this program knows ([schemes.md](schemes.md)), of whose critical questions some have no answer yet. A warning where a recommendation stands only by this step: without it, it would not be IN any more ([what-if.md](what-if.md)). A step that is OUT is not flagged, for nothing rests on it. The witness is the step with its ends. Where more than ten such steps bear on recommendations and no critical question of the map has an answer, those on which no recommendation stands alone are told once for each recommendation.',
  },
  'standing-doubt': {
    title: 'Doubt that stays',
    why: 'A doubt that the author saw and left is worth more to the reader in the brief than out of it.',
    definition:
      'A step of whose critical questions some were looked at and answered with a doubt. A step that is OUT is not flagged. The witness is the step with its ends. Waive it once the brief says so.',
  },
});

export const questionsFindings = catalogue({
  'open-critical-question': {
    none: (recommendation: string) =>
      `None of the critical questions about the steps beneath ${recommendation} has an answer: begin with the steps that lead to it directly.`,
    open: (step: string, scheme: string, questions: number, first: string, isNeeded: boolean) =>
      `${capitalised(step)} (${scheme}) leaves ${questions === 1 ? 'one critical question' : `${count(questions)} critical questions`} open${isNeeded ? ', and a recommendation stands only by it' : ''}. ${questions === 1 ? 'Answer it' : 'Begin with'}: ${first}`,
  },
  'standing-doubt': {
    stays: (step: string, questions: readonly string[]) =>
      `${questions.length === 1 ? 'A doubt stays' : `${count(questions.length)} doubts stay`} about ${step}: ${questions.join(' ')} Dispel ${questions.length === 1 ? 'it' : 'them'}, or say so in the brief.`,
  },
});
