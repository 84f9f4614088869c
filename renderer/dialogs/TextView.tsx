interface TextViewProps {
  readonly text: string;
  /** What it is, for screen readers. */
  readonly label: string;
}

/** A file that is text, as it stands in it. */
export function TextView({ text, label }: TextViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls has to be reached by the keyboard.
    <section className="text-view" aria-label={label} tabIndex={0}>
      <pre>{text}</pre>
    </section>
  );
}
