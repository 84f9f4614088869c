import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const witnessTestimony = defineScheme({
  id: 'witness-testimony',
  words: schemeWords['witness-testimony'],
});
