import { catalogue } from '../catalogue';

/** What the commands of the View menu are called, and a sentence about what each does. */
export const viewCommandWords = catalogue({
  'toggle-snapping': {
    title: 'Snap to other statements',
    hint: 'A statement that is moved stops in line with others, or evenly spaced from them. Ctrl or Cmd lets it pass.',
  },
  'tidy-layout': {
    title: 'Tidy layout',
    hint: 'Conclusions on top, reasons below; what is in order already moves little.',
  },
  'tidy-selection': {
    title: 'Tidy selection',
    hint: 'Lays out only the selected nodes, where they are; all others stay.',
  },
  'lay-out-anew': {
    title: 'Lay out anew',
    hint: 'Places every node afresh, in whatever order has the fewest crossings; pinned nodes stay.',
  },
  'zoom-in': { title: 'Zoom in', hint: 'Makes the map larger.' },
  'zoom-out': { title: 'Zoom out', hint: 'Makes the map smaller.' },
  'zoom-reset': { title: 'Zoom to 100 %', hint: 'Shows the map at its true size.' },
  'zoom-to-fit': { title: 'Zoom to fit', hint: 'Brings the whole map into view.' },
  'zoom-to-selection': { title: 'Zoom to selection', hint: 'Brings what is selected into view.' },
  filter: { title: 'Filter…', hint: 'Lets what is found stand out, and dims or hides the rest.' },
  'filter-by-tag': {
    title: 'Filter by tag…',
    hint: 'Lets the statements with one tag stand out, and dims or hides the rest.',
  },
  'focus-chain': {
    title: 'Focus on chain',
    hint: 'Lets all that bears on the current node, and all that it leads to, stand out; again ends it.',
  },
  'clear-emphasis': {
    title: 'Show everything alike',
    hint: 'Clears the filter, or leaves the chain that stands out.',
  },
  'toggle-branch': {
    title: 'Collapse or expand branch',
    hint: 'Folds what only bears on the current node away, or shows it again.',
  },
  'expand-all': { title: 'Expand all', hint: 'Shows every branch again.' },
  'go-back': { title: 'Go back', hint: 'Returns to the place before the last jump.' },
  'go-forward': { title: 'Go forward', hint: 'Returns to where you went back from.' },
  'save-view': {
    title: 'Save view…',
    hint: 'Keeps what stands out and where you look under a name, with the map.',
  },
  'go-to-view': { title: 'Go to view…', hint: 'Lists the views that are saved with the map.' },
  'toggle-outline': {
    title: 'Show outline',
    hint: 'Shows or hides the map as a list to read and to write in, beside the canvas.',
  },
  'toggle-inspector': { title: 'Inspector', hint: 'Shows or hides the fields of what is selected.' },
  'toggle-audit': { title: 'Audit panel', hint: 'Shows or hides the findings.' },
  'toggle-coverage': {
    title: 'Show coverage',
    hint: 'Shows or hides which sentences of the brief the map leaves out, and which statements the brief never makes.',
  },
  'toggle-trace': {
    title: 'Show evidence chain',
    hint: 'Shows or hides what the traced statement stands on, down to the passages.',
  },
  'toggle-legend': { title: 'Legend', hint: 'Shows or hides what the shapes and lines mean.' },
  'toggle-minimap': {
    title: 'Show minimap',
    hint: 'Shows the whole map in a corner while a part of it is out of sight.',
  },
  'show-table': {
    title: 'Show table',
    hint: 'Shows the statements as a table in place of the map: to sort, to filter, to edit.',
  },
  'next-pane': {
    title: 'Next pane',
    hint: 'Puts the keyboard into the next part of the window: toolbar, outline, map, source, inspector, audit.',
  },
  'previous-pane': { title: 'Previous pane', hint: 'Puts the keyboard into the part of the window before.' },
  'theme-system': { title: 'Theme: as the system', hint: 'Follows the light or dark setting of the system.' },
  'theme-light': { title: 'Theme: light', hint: 'Dark text on a light ground.' },
  'theme-dark': { title: 'Theme: dark', hint: 'Light text on a dark ground.' },
});
