import { catalogue } from './catalogue';

/** The bars and the menu that stand around any map, or around none. */
export const barWords = catalogue({
  noticeTitle: (title: string) => `${title}.`,
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  contextMenu: 'Commands',
});
