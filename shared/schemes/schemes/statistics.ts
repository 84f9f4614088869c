import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const statistics = defineScheme({ id: 'statistics', words: schemeWords.statistics });
