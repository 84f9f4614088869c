import { catalogue } from './catalogue';
import { count } from './numbers';

/** What pages say of themselves, whatever stands on them. */
export const documentWords = catalogue({
  contents: 'Contents',
  notes: 'Notes',
  note: (number: number) => `Note ${count(number)}`,
  backToText: (number: number) => `Back to the text of note ${count(number)}`,
});
