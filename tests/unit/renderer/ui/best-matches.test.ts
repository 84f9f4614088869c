import { expect, test } from 'vitest';
import { bestMatches } from '../../../../renderer/ui/best-matches';

const items = [
  { title: 'Zoom to fit' },
  { title: 'Tidy layout', more: 'places every node anew' },
  { title: 'Add claim' },
  { title: 'Élan vital' },
];
const found = (query: string) => bestMatches(items, query).map(({ title }) => title);

test.each<readonly [string, readonly string[]]>([
  ['', ['Zoom to fit', 'Tidy layout', 'Add claim', 'Élan vital']],
  ['fit', ['Zoom to fit']],
  ['layout tidy', ['Tidy layout']],
  ['node', ['Tidy layout']],
  ['tl', ['Tidy layout']],
  ['elan', ['Élan vital']],
  ['add zoom', []],
])('%j finds %j', (query, titles) => {
  expect(found(query)).toEqual(titles);
});

test('what begins the title comes before what is in it', () => {
  const two = [{ title: 'Tidy add-ons' }, { title: 'Add claim' }];
  expect(bestMatches(two, 'add')[0]?.title).toBe('Add claim');
});
