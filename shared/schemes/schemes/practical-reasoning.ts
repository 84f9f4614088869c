import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const practicalReasoning = defineScheme({
  id: 'practical-reasoning',
  words: schemeWords['practical-reasoning'],
});
