interface WithKeysProps {
  /** In it, the names of keys stand in brackets: "[Enter] writes". */
  readonly text: string;
}

/** A sentence with keys in it, wherever a language puts them. */
export function WithKeys({ text }: WithKeysProps) {
  return text.split(/\[(.+?)\](?!\])/).map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their order.
    return index % 2 === 1 ? <kbd key={index}>{part}</kbd> : part;
  });
}
