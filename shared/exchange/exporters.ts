import type { Exporter } from './exporter';
import { accountDocx } from './exporters/account-docx';
import { accountHtml } from './exporters/account-html';
import { accountMarkdown } from './exporters/account-markdown';
import { argdown } from './exporters/argdown';
import { markdown } from './exporters/markdown';
import { pdf } from './exporters/pdf';
import { png } from './exporters/png';
import { svg } from './exporters/svg';

/** Every format a map can be written in, in the order of menus. */
export const exporters: readonly Exporter[] = [
  svg,
  png,
  pdf,
  markdown,
  argdown,
  accountHtml,
  accountDocx,
  accountMarkdown,
];
