import { expect, test } from 'vitest';
import { sourcesOf } from '../../scripts/sources';

/** What each room of the core may know of the others, from the ground up. All know shared/result.ts and the words. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  words: [],
  model: [],
  shape: [],
  prose: [],
  document: [], // never model: it knows words, not statements
  graph: ['model'],
  quotes: ['model'],
  schemes: ['model'],
  strength: ['model', 'graph'],
  alternatives: ['model', 'graph'],
  review: ['model', 'quotes'], // never edit: it says what became of a review, and what a decision would write
  reading: ['model', 'quotes'],
  bibliography: ['model'],
  intake: ['model', 'shape', 'quotes', 'reading'],
  whatif: ['model', 'graph', 'bibliography'], // of bibliography, how authors are called
  attacks: ['model', 'graph'],
  query: ['model', 'graph', 'review'], // never audit: what it found is passed in; of reviews, what the signs are called
  edit: ['model', 'graph', 'review'], // never audit: an edit does not judge; of reviews, only what they were of
  audit: [
    'model',
    'document',
    'graph',
    'quotes',
    'review',
    'reading',
    'schemes',
    'prose',
    'bibliography',
    'whatif',
  ], // never edit: a judgement changes nothing
  fixes: ['model', 'quotes', 'review', 'reading', 'edit', 'audit'], // what audit may not do and edit may not know
  file: ['model', 'shape', 'graph'], // of the graph, whether every relation leads somewhere
  outline: ['model', 'graph'],
  trace: ['model', 'graph', 'quotes', 'outline'], // never audit: it shows what is there, and judges nothing
  account: [
    'model',
    'document',
    'graph',
    'quotes',
    'review',
    'schemes',
    'bibliography',
    'whatif',
    'audit',
    'outline',
    'trace',
  ],
  report: [
    'model',
    'document',
    'graph',
    'quotes',
    'review',
    'bibliography',
    'audit',
    'outline',
    'trace',
    'account', // how remarks and references are worded
  ],
  layout: ['model', 'graph'],
  drawing: ['model', 'document', 'graph', 'review', 'layout'], // of reviews, what the signs are called
  exchange: [
    'model',
    'shape',
    'document',
    'graph',
    'quotes',
    'review',
    'reading',
    'alternatives', // of which the matrix of evidence is made
    'bibliography',
    'intake', // how the letters of a file are read
    'edit',
    'audit',
    'file',
    'outline',
    'account',
    'report',
    'layout',
    'drawing',
  ],
  desktop: ['model', 'shape', 'file'], // of files, the shape of settings that stand in maps as well
};

/** The packages that the core may use, and where. */
const packagesOfTheCore: Readonly<Record<string, readonly string[]>> = {
  '@cantoo/pdf-lib': ['shared/drawing/pdf'],
  '@pdf-lib/fontkit': ['shared/drawing/pdf'],
  '@noble/hashes/sha2.js': ['shared/quotes/'],
  '@noble/hashes/utils.js': ['shared/quotes/'],
  fflate: ['shared/document/to-docx', 'shared/exchange/powerpoint/'],
  saxes: ['shared/exchange/xml/'],
  yaml: ['shared/exchange/yaml/', 'shared/exchange/argdown/yaml'],
};

const shared = sourcesOf('shared');
const shells = ['renderer', 'electron', 'cli'];

test('each room of the core knows only the rooms below it', () => {
  const wrong = shared.flatMap(({ path, files }) =>
    files
      .filter((file) => !mayKnow(roomOf(path), roomOf(file)))
      .map(
        (file) =>
          `${path} imports ${file}: ${roomOf(path)} may know only ${rooms[roomOf(path)]?.join(', ')}.`,
      ),
  );
  expect(wrong).toEqual([]);
});

test('the core takes nothing from outside but the packages listed here', () => {
  const wrong = shared.flatMap(({ path, outside }) =>
    outside
      .filter((specifier) => !packagesOfTheCore[specifier]?.some((place) => path.startsWith(place)))
      .map((specifier) => `${path} imports ${specifier}: pass it in, or do it in a shell.`),
  );
  expect(wrong).toEqual([]);
});

test('a shell knows the core and itself, and no other shell', () => {
  const wrong = shells.flatMap((shell) =>
    sourcesOf(shell).flatMap(({ path, files }) =>
      files
        .filter((file) => ![shell, 'shared'].includes(zoneOf(file)))
        .map((file) => `${path} imports ${file}: what two shells need belongs in shared/.`),
    ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  { what: 'Electron', specifier: /^electron$/, home: 'electron/' },
  { what: 'React Flow', specifier: /^@xyflow\//, home: 'renderer/canvas/' },
  { what: 'React', specifier: /^react(-|\/|$)/, home: 'renderer/' },
])('only $home knows $what', ({ specifier, home }) => {
  const wrong = [...shells, 'shared']
    .flatMap(sourcesOf)
    .filter(({ path, outside }) => !path.startsWith(home) && outside.some((name) => specifier.test(name)))
    .map(({ path }) => `${path}: only ${home} may import it; ask for what you need in our own words.`);
  expect(wrong).toEqual([]);
});

test('the window does nothing by Node', () => {
  const wrong = sourcesOf('renderer')
    .filter(({ outside }) => outside.some((name) => name.startsWith('node:')))
    .map(({ path }) => `${path}: the window reaches the machine through the bridge, shared/desktop.`);
  expect(wrong).toEqual([]);
});

function zoneOf(path: string): string {
  return path.split('/', 1).join();
}

/** The folder in shared/, or the file that stands there by itself. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function mayKnow(room: string, other: string): boolean {
  return [room, 'words', 'result.ts'].includes(other) || (rooms[room] ?? []).includes(other);
}
