import type { RouteKind } from '#shared/drawing/route';

/** What stands in a joint, as in the discs of our own pictures. */
export const jointSigns: Readonly<Record<RouteKind, string>> = {
  support: '+',
  attack: '−',
  undercut: '×',
  backing: '+',
};
