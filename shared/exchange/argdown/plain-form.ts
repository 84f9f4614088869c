/** A text as Argdown can write it: one line of words. What has none is written as three dots. */
export function plainForm(text: string): string {
  const words = text.replace(/[\p{Control}\p{Surrogate}\s]+/gu, ' ').trim();
  return words === '' ? '…' : words;
}

/**
 * The text that data keeps where Argdown could write only its plain form, or what Argdown says where that has been
 * changed since.
 */
export function keptText(kept: unknown, written: string): string {
  return typeof kept === 'string' && plainForm(kept) === written ? kept : written;
}
