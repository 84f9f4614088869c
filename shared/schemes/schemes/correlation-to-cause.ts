import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const correlationToCause = defineScheme({
  id: 'correlation-to-cause',
  words: schemeWords['correlation-to-cause'],
});
