import { quoteSigns } from '#shared/review/quote-sign';
import { queryWords } from '#shared/words/query';
import { quoteSignWords } from '#shared/words/review';
import { defineQueryField } from '../field';

export const quote = defineQueryField({
  id: 'quote',
  ...queryWords.quote,
  choices: quoteSigns.map((value) => ({
    value,
    title: quoteSignWords.short[value],
    test: ({ id }, { quotesOf }) => quotesOf(id).has(value),
  })),
});
