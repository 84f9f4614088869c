import { catalogue } from './catalogue';

/** Why a layout did not come about. */
export const layoutEngineWords = catalogue({
  cancelled: 'The layout was cancelled.',
  tookTooLong: 'The layout took too long and was stopped.',
  didNotStart: (why: string) => `The layout could not start: ${why}`,
  failed: (why: string) => `The layout failed: ${why}`,
});
