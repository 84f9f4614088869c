/** The first bytes of a file, a character for each: enough to see what it is. */
export function headOf(bytes: Uint8Array, length = 1024): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
