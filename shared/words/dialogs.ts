import { catalogue } from './catalogue';
import { count, list } from './numbers';

export const dialogWords = catalogue({
  close: 'Close',
  about: {
    title: 'About Warrant',
    version: (version: string) => `Warrant ${version}`,
    purpose: 'Maps arguments, checks every link of them, and draws them.',
    privacy: 'Nothing leaves this computer: Warrant opens no connection to any network.',
    licence: 'Free software under the MIT licence. The licences of what it is made of come with it.',
  },
  palette: {
    title: 'Command palette',
    name: 'Command',
    ask: 'Type what you want to do',
    noMatch: 'No command is called so.',
  },
  connect: {
    title: 'Connect to',
    from: (statement: string) => `This: ${statement}`,
    fromTogether: (statements: readonly string[]) => `Together, these: ${list(statements)}`,
    how: 'How',
    /** A choice that the target completes. */
    verb: (verb: string) => `${verb} …`,
    target: 'Target',
    ask: 'Type some of its words',
    noMatch: 'Nothing that this could bear on has these words.',
    onMap: 'Choose on the map',
  },
  samples: { title: 'Open sample' },
  saveView: {
    title: 'Save view',
    name: 'Name',
    suggestion: (number: number) => `View ${count(number)}`,
    replaces: 'This replaces the saved view of this name.',
    keeps: 'What stands out and where you look is kept with the map.',
    save: 'Save',
  },
  views: {
    title: 'Saved views',
    none: 'No view is saved with this map.',
    all: 'All of the map',
    delete: 'Delete',
    deleteView: (name: string) => `Delete ${name}`,
    deleted: (name: string) => `The view “${name}” is deleted. Undo brings it back.`,
    /** As it reads after "Undo". */
    step: 'delete view',
  },
});

export const exportWords = catalogue({
  title: 'Export',
  format: 'Format',
  groups: {
    pictures: 'To look at',
    drawings: 'To draw on',
    texts: 'As text',
    data: 'As data',
    reports: 'To read through',
  },
  preview: 'The map as it will be written',
  drawing: 'Drawing…',
  noLosses: 'Nothing of the map gets lost.',
  losses: (format: string, number: number) => `What ${format} cannot carry (${count(number)})`,
  loss: (where: string, what: string) => `${where}: ${what}`,
  cancel: 'Cancel',
  write: 'Export…',
  writing: 'Writing…',
  written: (file: string) => `Exported ${file}.`,
});

export const exportAuditWords = catalogue({
  title: 'Export audit report',
  preview: 'The report as a memo',
});

/** What keys mean on the canvas alone. */
export const canvasKeyWords = catalogue({
  walk: 'Walk over the map',
  walkArgument: 'Walk along the argument',
  selectMore: 'Select more on the way',
  move: 'Move what is selected',
  firstAndLast: 'First and last statement',
  edit: 'Edit the text',
  keepAndAddSibling: 'While editing: keep it, and add a sibling',
  split: 'While editing: split at the cursor',
  leave: 'Leave: text, choice, path, chain, selection',
  menu: 'Menu of what is selected',
  moveView: 'Hold to move the view with the mouse',
});
