import { reviewCommandWords } from '#shared/words/commands/review';
import { defineCommand } from '../command';

export const reviewQuotes = defineCommand({
  id: 'review-quotes',
  ...reviewCommandWords['review-quotes'],
  menu: 'audit',
  group: 'quotes',
  run: ({ ui }) => ui.open('review-quotes'),
});
