import type { QueryField } from './field';
import { queryFields } from './fields';

/** The page about the language of searches, Markdown: written from the fields, so that it cannot be out of date. */
export function searchPage(): string {
  return `${opening}${queryFields.map(section).join('')}`;
}

const opening = `# What can be searched for

Find (Ctrl+F), the filter (Ctrl+Shift+F) and saved views take the same words; the filter also decides which rows the table shows. Nobody has to know the language: the button “Narrow” offers what is in the map.

| written | finds |
| --- | --- |
| \`rent\` | what has these letters in its text, note or warrant, or cites a source with them in its title; case and accents do not matter |
| \`rent high\` | what has both, wherever they stand |
| \`"high rent"\` | these words in this order |
| \`kind:evidence\` | what a field says; the beginning of a value will do, and a value with spaces stands in quotation marks |
| \`kind:claim kind:evidence\` | one or the other: nothing can have both |
| \`-rent\`, \`-tag:law\` | what is not so |

What looks like a field and is none is searched as words, and the bar says so. Relations are found by their own words and by the fields that speak of them: \`kind:undercut\`, \`has:warrant\`.

## Fields
`;

function section({ id, title, hint, choices = [] }: QueryField): string {
  const values = choices.map(({ value, title: name }) => `- \`${id}:${value}\`: ${name}\n`);
  return `\n### \`${id}:\`\n\n**${title}.** ${hint}\n${values.length === 0 ? '' : `\n${values.join('')}`}`;
}
