import { catalogue } from '../catalogue';

/** What the commands of the File menu are called, and a sentence about what each does. */
export const fileCommandWords = catalogue({
  'new-map': { title: 'New map', hint: 'Starts an empty map.' },
  'open-map': { title: 'Open…', hint: 'Opens a map from a file.' },
  'import-map': {
    title: 'Import…',
    hint: 'Makes a map of an argument in a format of another program.',
  },
  'open-sample': { title: 'Open sample…', hint: 'Shows the sample maps that come with Warrant.' },
  'save-map': { title: 'Save', hint: 'Writes the map to its file.' },
  'save-map-as': { title: 'Save as…', hint: 'Writes the map to another file and goes on with that one.' },
  'export-map': { title: 'Export…', hint: 'Writes the map as a picture or as text.' },
  'export-again': {
    title: 'Export again',
    hint: 'Writes the map as it is now to the file that it was exported to last, in the same way.',
  },
  'print-map': { title: 'Print…', hint: 'Shows the map on paper, and prints it.' },
});
