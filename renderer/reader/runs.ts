import type { Span } from '#shared/quotes/anchor';

/** What lies on a stretch of text: the marks of passages, what is chosen, what was asked for, what was looked for. */
export interface Layers<Mark> {
  readonly marks: readonly { readonly mark: Mark; readonly span: Span; readonly begins: boolean }[];
  readonly chosen: Span | null;
  /** The passage that the reader was brought to. */
  readonly asked: Span | null;
  readonly hits: readonly Span[];
  /** Among the hits; -1 for none. */
  readonly currentHit: number;
}

/** A stretch of text on which the same things lie from its start to its end. */
export interface Run<Mark> extends Span {
  /** The shortest first: it lies on top. */
  readonly marks: readonly Mark[];
  /** Those of which this is the first run of all. */
  readonly begins: readonly Mark[];
  readonly isChosen: boolean;
  readonly isAsked: boolean;
  readonly hit: 'current' | 'other' | null;
}

/** Text of a length cut wherever something begins or ends on it, however things overlap. */
export function runsOf<Mark>(length: number, layers: Layers<Mark>): readonly Run<Mark>[] {
  const { marks, chosen, asked, hits, currentHit } = layers;
  const wanted = [chosen, asked].filter((span) => span !== null);
  const spans = [...marks.map(({ span }) => span), ...wanted, ...hits];
  const cuts = new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((place) => place >= 0 && place <= length).sort((a, b) => a - b);
  const byLength = marks.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? length;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const here = byLength.filter(({ span }) => covers(span));
    const hit = hits.findIndex(covers);
    return {
      start,
      end,
      marks: here.map(({ mark }) => mark),
      begins: here.flatMap(({ mark, span, begins }) => (begins && span.start === start ? [mark] : [])),
      isChosen: chosen !== null && covers(chosen),
      isAsked: asked !== null && covers(asked),
      hit: hit === -1 ? null : hit === currentHit ? 'current' : 'other',
    };
  });
}
