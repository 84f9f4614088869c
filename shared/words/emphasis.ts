import { catalogue } from './catalogue';
import { count, plural } from './numbers';

const standOut = (statements: number) => plural(statements, 'statement stands out', 'statements stand out');
const part = (lit: number, all: number) => `${count(lit)} of ${plural(all, 'statement')}`;

/** What stands out of the map while the rest is dimmed or hidden. */
export const emphasisWords = catalogue({
  name: 'What stands out',
  filter: (query: string) => `Filter: ${query}`,
  filterOfAll: 'Filter: everything',
  chainOf: (statement: string) => `Chain of ${statement}`,
  chainOfStep: 'Chain of a relation',
  dimmed: {
    counted: (lit: number, all: number) => `${part(lit, all)}; the rest is dimmed.`,
    said: (lit: number) => `${standOut(lit)}; the rest is dimmed.`,
  },
  hidden: {
    counted: (lit: number, all: number) => `${part(lit, all)}; the rest is hidden.`,
    said: (lit: number) => `${standOut(lit)}; the rest is hidden.`,
  },
  dim: 'Dim the rest',
  hide: 'Hide the rest',
  clear: 'Clear',
  leave: 'Leave',
  inChain: (statements: number) =>
    `${plural(statements, 'statement is', 'statements are')} in this chain. Escape leaves it.`,
  cleared: 'The filter is cleared.',
  left: 'Left the chain.',
});
