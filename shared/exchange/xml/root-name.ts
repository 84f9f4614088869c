/** What may stand before the root element, and how it ends. */
const before = [
  { begin: '<?', end: '?>' },
  { begin: '<!--', end: '-->' },
  { begin: '<!', end: '>' },
] as const;

/** The name of the root element of a text, if it begins as XML does; "" for any other. */
export function rootNameOf(text: string): string {
  let at = text.search(/\S/);
  while (at >= 0 && at < text.length) {
    const part = before.find(({ begin }) => text.startsWith(begin, at));
    if (part === undefined) break;
    const end = text.indexOf(part.end, at);
    if (end < 0) return '';
    at = end + part.end.length;
    while (/\s/.test(text.charAt(at))) at += 1;
  }
  return /^<([\w:.-]+)/.exec(text.slice(Math.max(at, 0), Math.max(at, 0) + 100))?.[1] ?? '';
}
