import { schemeWords } from '#shared/words/schemes';
import { defineScheme } from '../scheme';

export const causeToEffect = defineScheme({ id: 'cause-to-effect', words: schemeWords['cause-to-effect'] });
