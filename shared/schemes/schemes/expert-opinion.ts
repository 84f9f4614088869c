import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const expertOpinion = defineScheme({ id: 'expert-opinion', words: schemeWords['expert-opinion'] });
