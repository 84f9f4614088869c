import type { Language } from '../language';

/** What every text is written down in. */
export const english: Language = { id: 'english', tag: 'en-GB', say: null };
