import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const consequences = defineScheme({ id: 'consequences', words: schemeWords.consequences });
