import { unescaped } from '#shared/intake/unescaped';

/** The statement in the Markdown of a card: its heading where it has one, with the rest as note; else all of it. */
export function statementIn(markdown: string): { readonly text: string; readonly note?: string } {
  const heading = /^\s*#{1,6}[ \t]+([^\n]*)\n?/.exec(markdown);
  if (heading === null) return { text: withoutMarks(markdown) };
  const note = markdown.slice(heading[0].length).trim();
  return { text: withoutMarks(heading[1] ?? ''), ...(note !== '' && { note }) };
}

/** As people read it: without emphasis, with links as their words. */
function withoutMarks(markdown: string): string {
  return unescaped(
    markdown
      .replace(/!?\[([^[\]\n]{0,1000})\]\([^()\n]{0,2000}\)/g, '$1')
      .replace(/\[\[(?:[^[\]|\n]{0,1000}\|)?([^[\]|\n]{0,1000})\]\]/g, '$1')
      .replace(/(\*\*|__|==|~~)(?=\S)([^\n]{1,1000}?)(?<=\S)\1/g, '$2')
      .replace(/<br\s*\/?>/gi, '\n'),
  ).trim();
}
