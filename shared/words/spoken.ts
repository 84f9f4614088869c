import type { Language } from './language';
import { languages } from './languages';

/** The language that all words of one run of the program are in. */
export const spoken: Language = languages.find(({ id }) => id === globalThis.warrantLanguage) ?? languages[0];
