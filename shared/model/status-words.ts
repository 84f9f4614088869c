import type { NodeStatus } from './map-node';

/** What the author says of a statement, as menus and the search language call it. */
export const statusWords: Readonly<Record<NodeStatus, string>> = {
  asserted: 'Asserted',
  assumed: 'Assumed',
  'needs-support': 'Needs support',
  defeated: 'Given up',
  'as-cited': 'As cited',
  axiomatic: 'Axiomatic',
};
