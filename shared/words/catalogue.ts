import type { Language } from './language';
import { spoken } from './spoken';

/** Texts by name: plain ones, those that names and numbers are put into, and groups of them. */
export interface Words {
  readonly [name: string]: string | ((...parts: never[]) => string) | Words;
}

/** The words of one area, in the language of this run; written down in English, which gives them their type. */
export function catalogue<W extends Words>(words: W): W {
  return spoken.say === null ? words : (said(words, spoken.say) as W);
}

function said(words: Words, say: NonNullable<Language['say']>): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, text]) => {
      if (typeof text === 'string') return [name, say(text)];
      if (typeof text === 'function') return [name, (...parts: never[]) => say(text(...parts))];
      return [name, said(text, say)];
    }),
  );
}
