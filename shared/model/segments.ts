const made = new Map<Granularity, Intl.Segmenter>();

type Granularity = 'grapheme' | 'word' | 'sentence';

/** The parts of a text by the rules of Unicode. The engine reads its tables for the first of them, so none is made early. */
export function segmentsOf(text: string, granularity: Granularity): Intl.Segments {
  const segmenter = made.get(granularity) ?? new Intl.Segmenter('und', { granularity });
  made.set(granularity, segmenter);
  return segmenter.segment(text);
}
