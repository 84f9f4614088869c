import { segmentsOf } from '#shared/model/segments';

/** The statements in a text: its lines where it has several, else its sentences; without what is blank. */
export function statementsIn(text: string): readonly string[] {
  const lines = text.split('\n').flatMap(trimmed);
  return lines.length === 1 ? sentencesIn(lines[0] ?? '').flatMap(trimmed) : lines;
}

/** The two halves of a text at a place in it, in UTF-16 code units; none where one of them would be blank. */
export function halvesAt(text: string, place: number): readonly string[] {
  const halves = [text.slice(0, place), text.slice(place)].flatMap(trimmed);
  return halves.length === 2 ? halves : [];
}

/** Characters that are looked at together: the segmenter takes time that grows with the square of its text. */
const stretch = 2000;

function sentencesIn(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let length = stretch;
  while (start < text.length) {
    const end = start + length;
    const segments = Array.from(segmentsOf(text.slice(start, end), 'sentence'), ({ segment }) => segment);
    // The last may go on behind the stretch; one that fills it needs a longer one.
    const whole = end < text.length ? segments.slice(0, -1) : segments;
    found.push(...whole);
    start += whole.reduce((sum, sentence) => sum + sentence.length, 0);
    length = whole.length === 0 ? 2 * length : stretch;
  }
  return found;
}

function trimmed(text: string): readonly string[] {
  const words = text.trim();
  return words === '' ? [] : [words];
}
