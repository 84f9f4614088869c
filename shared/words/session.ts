import { catalogue } from './catalogue';

/** Opening, saving and closing a map, and what a window is called. */
export const sessionWords = catalogue({
  window: {
    start: 'Warrant',
    saved: (map: string) => `${map} — Warrant`,
    unsaved: (map: string) => `• ${map} — Warrant`,
  },
  dropHere: 'Drop a map to open it, or a file of another program to import it',
  dropOnMap:
    'Drop a map to open it, an argument of another program to import it, or a document to add it as a source',
  notOpened: 'This file was not opened',
  failed: {
    title: (command: string) => `“${command}” did not work`,
    detail: (error: string) => `${error} Your map is unchanged.`,
  },
  layingOut: {
    begun: 'Tidying the layout…',
    rows: 'Tidying the layout: finding rows…',
    untangling: 'Tidying the layout: untangling lines…',
    preview: 'This is a first sketch, not the final layout.',
  },
  saving: {
    done: (file: string) => `Saved ${file}.`,
    nothingToSave: 'Nothing to save: the file is up to date.',
    failed: 'The map was not saved',
  },
  closing: {
    message: (map: string) => `Save the changes to “${map}”?`,
    detail: 'If you do not save them, they are lost.',
    save: 'Save',
    discard: 'Don’t save',
    cancel: 'Cancel',
  },
  changedOnDisk: {
    message: (file: string) => `“${file}” was changed by another program.`,
    savingDetail: 'Saving now would lose that change; reloading would lose yours.',
    saveCopy: 'Save a copy…',
    reload: 'Reload from disk',
    overwrite: 'Overwrite',
    cancel: 'Cancel',
    openDetail: 'Reload it, or keep your version: then saving will ask again before it overwrites the file.',
    openReload: 'Reload',
    openKeep: 'Keep mine',
  },
  deletedOnDisk: {
    message: (file: string) => `“${file}” is no longer on disk.`,
    detail: 'It was moved or deleted after it was opened here. Your map is still complete in this window.',
    saveAgain: 'Save it again',
    saveAs: 'Save as…',
    cancel: 'Cancel',
  },
  reloading: {
    done: (file: string) => `${file} was read again.`,
    failed: (file: string) => `“${file}” could not be read again`,
    failedDetail: 'Your map stays as it is in this window.',
  },
});
