import { hashOf } from '#shared/quotes/stored-text';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The name of a script in a Content-Security-Policy, by which it and no other may run. */
export function scriptHash(script: string): string {
  return `sha256-${base64(hashOf(script).replace('sha256:', ''))}`;
}

/** The same bytes in letters of six bits instead of four: three of the one are two of the other. */
function base64(hexadecimal: string): string {
  const triples = hexadecimal.match(/.{1,3}/g) ?? [];
  const text = triples.map((triple) => {
    const bits = Number.parseInt(triple.padEnd(3, '0'), 16);
    return `${digits[bits >> 6] ?? ''}${triple.length === 1 ? '' : (digits[bits & 63] ?? '')}`;
  });
  return text.join('').padEnd(Math.ceil(hexadecimal.length / 6) * 4, '=');
}
