const fence = /^([ \t]*)(`{3,}|~{3,})[ \t]*(\S*)/;

/**
 * The Argdown in a Markdown document, at the lines where it stands there, all else left blank; the text itself where
 * there is no Markdown around it.
 */
export function withoutMarkdown(text: string): string {
  if (!hasArgdownFence(text)) return text;
  let open: string | undefined;
  let isArgdown = false;
  return text
    .split('\n')
    .map((line) => {
      const [, , marks = '', language = ''] = fence.exec(line) ?? [];
      if (open === undefined && marks !== '') {
        open = marks;
        isArgdown = isName(language);
        return '';
      }
      if (open !== undefined && marks.startsWith(open) && language === '') {
        open = undefined;
        return '';
      }
      return open !== undefined && isArgdown ? line : '';
    })
    .join('\n');
}

export function hasArgdownFence(text: string): boolean {
  return /^[ \t]*(?:`{3,}|~{3,})[ \t]*argdown(?:-\w+)?[ \t\r]*$/m.test(text);
}

function isName(language: string): boolean {
  return /^argdown(?:-\w+)?$/.test(language);
}
