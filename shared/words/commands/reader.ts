import { catalogue } from '../catalogue';

/** What the commands about the text of a source are called, and a sentence about what each does. */
export const readerCommandWords = catalogue({
  'toggle-source': {
    title: 'Show source',
    hint: 'Shows or hides the text of a source beside the map: to read it, and to tie its passages to statements.',
  },
  'next-passage': {
    title: 'Next passage',
    hint: 'Goes to the next passage of the source that is tied to the map, and selects what stands on it.',
  },
  'previous-passage': {
    title: 'Previous passage',
    hint: 'Goes to the passage of the source before that is tied to the map, and selects what stands on it.',
  },
  'claim-from-passage': {
    title: 'New claim from passage',
    hint: 'Adds a claim that says what the chosen passage of the source says, and cites it.',
  },
  'evidence-from-passage': {
    title: 'New evidence from passage',
    hint: 'Adds evidence that says what the chosen passage of the source says, and cites it.',
  },
  'recommendation-from-passage': {
    title: 'New recommendation from passage',
    hint: 'Adds a recommendation that says what the chosen passage of the source says, and cites it.',
  },
  'attach-passage': {
    title: 'Attach passage to selection',
    hint: 'Lets each selected statement cite the chosen passage of the source.',
  },
});
