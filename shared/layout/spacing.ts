/** Distances of a tidy map, in map units. */
export const spacing = {
  /** Between boxes side by side. */
  beside: 30,
  /** Between a box and what stands beneath it: room for a mark and a head. */
  beneath: 84,
  /** Between boxes stacked in a column. */
  stacked: 16,
  /** Between parts of the map that nothing connects. */
  parts: 90,
} as const;
