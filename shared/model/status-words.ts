import { statusWords as words } from '#shared/words/model';
import type { NodeStatus } from './map-node';

/** What the author says of a statement, as menus and the search language call it. */
export const statusWords: Readonly<Record<NodeStatus, string>> = words;
