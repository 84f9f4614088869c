import { catalogue } from './catalogue';

export const fieldWords = catalogue({
  dateExample: '2026-05-31',
  noDate: 'Write a date as 2026-05-31, 2026-05 or 2026; what was there before is kept.',
});
