import type { Runs } from '#shared/bibliography/styling/runs';

/** A reference with its italics. */
export function FormattedReference({ runs }: { readonly runs: Runs }) {
  return runs.map(({ text, isItalic }, index) => {
    const key = `${index} ${text}`;
    return isItalic ? <i key={key}>{text}</i> : <span key={key}>{text}</span>;
  });
}
