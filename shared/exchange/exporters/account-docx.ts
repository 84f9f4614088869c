import { accountDocument } from '#shared/account/account-document';
import { formatWords } from '#shared/words/exchange';
import { accountLosses } from '../account-losses';
import { defineExporter } from '../exporter';

export const accountDocx = defineExporter({
  id: 'account-docx',
  label: formatWords.accountDocx,
  extensions: ['docx'],
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  shows: 'account',
  write: async (map, options) => {
    // Loaded when it is needed: nothing at the start packs files.
    const { toDocx } = await import('#shared/document/to-docx');
    return toDocx(accountDocument(map, options));
  },
  losses: accountLosses,
});
