import type { CitationStyle } from './citation-style';
import { authorDate } from './citation-styles/author-date';
import { notes } from './citation-styles/notes';
import { numbered } from './citation-styles/numbered';

/** Every style of references; the first is taken where none was chosen. */
export const citationStyles = [authorDate, notes, numbered] as const satisfies readonly CitationStyle[];

/** The style that the settings name, or the first. */
export function citationStyleOf(id: string | undefined): CitationStyle {
  return citationStyles.find((style) => style.id === id) ?? citationStyles[0];
}
