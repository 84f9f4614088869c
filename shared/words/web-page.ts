import { catalogue } from './catalogue';
import { plural } from './numbers';

/** What a map as a web page says besides the words of the map. `{n}` is filled in by the page. */
export const webPageWords = catalogue({
  about: 'About this map',
  picture: 'Picture of the map',
  pictureHelp: 'Arrow keys move the picture, plus and minus change its size, 0 shows all of it.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomAll: 'Whole map',
  statements: 'Statements',
  find: 'Find in statements and quotes',
  showAll: 'Show all statements',
  chain: 'What it says, and all that bears on it: {n} statements.',
  found: 'Statements found: {n}.',
  sources: 'Sources',
  noSources: 'No sources are cited.',
  unwritten: '(no text yet)',
  bearings: {
    supportedBy: 'Supported by',
    objectedBy: 'Objected to by',
    together: 'taken together',
    supports: 'Supports',
    objectsTo: 'Objects to',
    undercutBy: 'This step is undercut by',
    backedBy: 'This step is backed by',
    undercuts: 'Undercuts a step towards',
    backs: 'Backs a step towards',
    because: (warrant: string) => `because ${warrant}`,
  },
  quotes: 'Where it stands',
  from: 'Source',
  label: { IN: 'Holds (IN)', OUT: 'Does not hold (OUT)', UNDEC: 'Undecided (UNDEC)' },
  statuses: {
    superseded: 'superseded',
    retracted: 'retracted',
    withdrawn: 'withdrawn',
  },
  made: (statements: number) => `An argument map of ${plural(statements, 'statement')}.`,
});
