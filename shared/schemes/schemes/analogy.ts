import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const analogy = defineScheme({ id: 'analogy', words: schemeWords.analogy });
