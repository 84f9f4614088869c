interface Span {
  readonly left: number;
  readonly right: number;
}

/** Spans are kept in steps of this width: what is a little too wide costs nothing. */
const step = 8;

/** How far down what was placed reaches, for every place from left to right. Things within `apart` of each other count as one above the other. */
export function skyline(apart: number) {
  const bottoms = new Map<number, number>();
  const first = ({ left }: Span) => Math.floor(left / step);
  const last = ({ right }: Span) => Math.floor(right / step);
  return {
    /** The lowest bottom over a span; minus infinity where there is nothing. */
    under: ({ left, right }: Span): number => {
      const wide = { left: left - apart, right: right + apart };
      let lowest = -Infinity;
      for (let place = first(wide); place <= last(wide); place += 1) {
        lowest = Math.max(lowest, bottoms.get(place) ?? -Infinity);
      }
      return lowest;
    },
    cover: (span: Span, bottom: number): void => {
      for (let place = first(span); place <= last(span); place += 1) {
        bottoms.set(place, Math.max(bottoms.get(place) ?? -Infinity, bottom));
      }
    },
  };
}
