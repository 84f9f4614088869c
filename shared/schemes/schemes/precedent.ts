import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const precedent = defineScheme({ id: 'precedent', words: schemeWords.precedent });
