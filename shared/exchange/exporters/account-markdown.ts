import { accountDocument } from '#shared/account/account-document';
import { toMarkdown } from '#shared/document/to-markdown';
import { formatWords } from '#shared/words/exchange';
import { accountLosses } from '../account-losses';
import { defineExporter } from '../exporter';

export const accountMarkdown = defineExporter({
  id: 'account-markdown',
  label: formatWords.accountMarkdown,
  extensions: ['md'],
  mime: 'text/markdown',
  shows: 'text',
  write: async (map, options) => toMarkdown(accountDocument(map, options)),
  losses: accountLosses,
});
