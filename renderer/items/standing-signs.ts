import type { Label } from '#shared/graph/labels';

/** A sign for each grounded label: path data in a square of 10 × 10 around the origin. */
export const standingSigns: Readonly<Record<Label, string>> = {
  IN: 'M-2.5 0 L-0.7 2 L2.7 -2',
  OUT: 'M-2 -2 L2 2 M-2 2 L2 -2',
  UNDEC: 'M-2.5 0 H2.5',
};
