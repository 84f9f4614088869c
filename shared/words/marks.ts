import { catalogue } from './catalogue';

/** The words beside the signs for how a statement stands and how bad a finding is. */
export const markWords = catalogue({
  standing: { IN: 'IN', OUT: 'OUT', UNDEC: 'UNDEC' },
  severity: { info: 'info', warning: 'warning', error: 'error', blocker: 'blocker' },
});
