const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The statements in a text: its lines where it has several, else its sentences; without what is blank. */
export function statementsIn(text: string): readonly string[] {
  const lines = text.split('\n').flatMap(trimmed);
  if (lines.length !== 1) return lines;
  return Array.from(sentences.segment(lines[0] ?? ''), ({ segment }) => segment).flatMap(trimmed);
}

/** The two halves of a text at a place in it, in UTF-16 code units; none where one of them would be blank. */
export function halvesAt(text: string, place: number): readonly string[] {
  const halves = [text.slice(0, place), text.slice(place)].flatMap(trimmed);
  return halves.length === 2 ? halves : [];
}

function trimmed(text: string): readonly string[] {
  const words = text.trim();
  return words === '' ? [] : [words];
}
