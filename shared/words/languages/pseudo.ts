import type { Language } from '../language';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** What its texts stand between: a text without them on the screen is one that is not in the catalogue. */
export const pseudoMarks = { start: '⟦', end: '⟧' } as const;

/**
 * No language, but English in disguise: longer by a third, as most translations are, and with a mark at each end. It
 * shows which texts are not in the catalogue and which places are too narrow for a translation.
 */
export const pseudo: Language = {
  id: 'pseudo',
  tag: 'en-GB',
  say: (english) => {
    if (english === '') return '';
    const disguised = english.replace(/[a-z]/gi, (letter) => accented[letters.indexOf(letter)] ?? letter);
    return `${pseudoMarks.start}${disguised}${'·'.repeat(Math.ceil(english.length / 3))}${pseudoMarks.end}`;
  },
};
