/** With a capital at its start: for English texts that may begin with any word. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
