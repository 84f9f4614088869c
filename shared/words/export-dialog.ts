import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** What of the map is exported or printed. */
export const exportPartWords = catalogue({
  title: 'What',
  map: 'The whole map',
  selection: 'What is selected',
  nothingSelected: 'No statement is selected.',
  chain: 'The chain of a statement',
  noStatement: 'Select a statement first.',
  view: 'What is in view',
  nothingInView: 'No statement is in view.',
  noMap: 'The map is not in sight.',
  statements: (number: number) => plural(number, 'statement'),
});

/** How a picture is drawn and put on paper. */
export const pictureChoiceWords = catalogue({
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  size: 'Size',
  times: (scale: number) => `${count(scale)} ×`,
  transparent: 'Transparent ground',
  paper: 'Paper',
  papers: { fitted: 'As large as the map', a4: 'A4', a3: 'A3', letter: 'Letter', tabloid: 'Tabloid' },
  orientation: 'Orientation',
  orientations: { auto: 'Automatic', portrait: 'Portrait', landscape: 'Landscape' },
  margin: 'Margins',
  millimetres: (number: number) => `${count(number)} mm`,
  sheets: 'Spread over',
  oneSheet: 'One sheet',
  upTo: (sheets: number) => `Up to ${count(sheets)}`,
  titleBlock: 'Title and sheet number',
  legend: 'Legend',
});

/** What is said of a preview. */
export const pagePreviewWords = catalogue({
  pages: 'The sheets as they will be printed',
  sheet: (number: number, of: number) => `Sheet ${count(number)} of ${count(of)}`,
  summary: (sheets: number, paper: string, percent: number) =>
    `${plural(sheets, 'sheet')} of ${paper}, the picture at ${count(percent)} %`,
});

export const exportAgainWords = catalogue({
  busy: (file: string) => `Exporting ${file}…`,
  done: (file: string) => `Exported ${file} again.`,
  in: (folder: string) => `It is in ${folder}.`,
  failed: 'The map was not exported',
  conflicts: {
    'changed-on-disk': {
      message: (file: string) => `“${file}” was changed since it was exported.`,
      detail: 'Replacing it loses that change.',
      replace: 'Replace',
      elsewhere: 'Export elsewhere…',
      cancel: 'Cancel',
    },
    'deleted-on-disk': {
      message: (file: string) => `“${file}” is no longer where it was exported to.`,
      detail: 'It was moved or deleted since.',
      replace: 'Write it again',
      elsewhere: 'Export elsewhere…',
      cancel: 'Cancel',
    },
  },
});

export const printWords = catalogue({
  title: 'Print',
  print: 'Print…',
  printing: 'Printing…',
  sent: 'Sent to the printer.',
  noPrinter: 'No printer is set up on this computer: set one up, or export the map as PDF instead.',
  failed: (reason: string) => `The printer did not take it (${reason}): try again, or export the map as PDF.`,
});
