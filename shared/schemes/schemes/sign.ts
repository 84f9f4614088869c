import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const sign = defineScheme({ id: 'sign', words: schemeWords.sign });
