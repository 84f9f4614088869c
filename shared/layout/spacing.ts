/** Distances of a tidy map, in map units. */
export const spacing = {
  /** Between boxes side by side. */
  beside: 30,
  /** More than that between those that do not belong under the same. */
  cousins: 20,
  /** Between a box and what stands beneath it: room for a mark and a head. */
  beneath: 84,
  /** Between boxes stacked in a column. */
  stacked: 16,
  /** Between lines that pass a row side by side. */
  lines: 20,
  /** Between a box and a line that passes it. */
  besideLine: 24,
  /** Between parts of the map that nothing connects. */
  parts: 90,
} as const;
