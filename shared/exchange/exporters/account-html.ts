import { accountDocument } from '#shared/account/account-document';
import { toHtml } from '#shared/document/to-html';
import { formatWords } from '#shared/words/exchange';
import { accountLosses } from '../account-losses';
import { defineExporter } from '../exporter';

export const accountHtml = defineExporter({
  id: 'account-html',
  label: formatWords.accountHtml,
  extensions: ['html'],
  mime: 'text/html',
  shows: 'account',
  write: async (map, options) => toHtml(accountDocument(map, options)),
  losses: accountLosses,
});
