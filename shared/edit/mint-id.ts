/** Digits and small letters, without i, l, o and u, which are misread. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 8;

/**
 * A new id, such as `n-4x9q2k7f`. `taken` must know every id that the document has or ever had, so that no id
 * comes to mean something else.
 */
export function mintId(
  prefix: 'n' | 'r' | 's',
  randomBytes: (count: number) => Uint8Array,
  taken: (id: string) => boolean,
): string {
  for (;;) {
    const digits = Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length));
    const id = `${prefix}-${digits.join('')}`;
    if (!taken(id)) return id;
  }
}
