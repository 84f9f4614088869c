const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
};
const tags = /<\/?(?:b|i|u|em|strong|small|sub|sup|span|p|div|code|center|font)(?:\s[^<>]*)?\/?>/gi;

/** A label as a person reads it: without its quotes and markup, its codes as the signs they stand for. */
export function labelText(written: string): string {
  const text = written.trim();
  const quoted = /^"([\s\S]*)"$/.exec(text)?.[1] ?? text;
  const marked = /^`([\s\S]*)`$/.exec(quoted.trim())?.[1];
  return (marked === undefined ? quoted : marked.replace(/(\*\*|__)(.+?)\1/g, '$2'))
    .replace(/<br\s*\/?>|\\n/gi, '\n')
    .replace(tags, '')
    .replace(/[#&](?:#?(\d{1,7})|([a-z]{2,6}));/gi, (code, digits?: string, name?: string) =>
      digits === undefined ? (named[(name ?? '').toLowerCase()] ?? code) : signOf(Number(digits)),
    )
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
