import { shortcodes } from './shortcodes';

/**
 * Mentions, which stay; what means something wherever it stands, strokes where they begin a comment, bars of equals signs, and full stops and
 * colons that may begin the name of a sign.
 */
const signs = /@\[[^\][]+\]|@<[^<>]+>|={3,}|[\\@#*_[\]<>{}]|\/(?=[/*])|[.:](?=\S)/g;

/** A text in its plain form so that it reads back as it is, in our reader and in others. */
export function escapeText(plain: string): string {
  return plain.replace(signs, (sign, at: number) => {
    if (sign.length > 1 && sign.startsWith('@')) return sign;
    if ((sign === '.' || sign === ':') && !isSpecial(plain, at)) return sign;
    return sign.replace(/[\s\S]/g, '\\$&');
  });
}

/** Whether what is between this sign and its like would be taken for a name, or hides signs that are to be escaped. */
function isSpecial(plain: string, at: number): boolean {
  const end = plain.indexOf(plain[at] ?? '', at + 2);
  if (end === -1) return false;
  const written = plain.slice(at, end + 1);
  return !/\s/.test(written) && (shortcodes.has(written) || /[\\@#*_[\]<>{}/=]/.test(written));
}
