import type { Span } from '#shared/quotes/anchor';
import { coverageWords } from '#shared/words/coverage';
import { useUi, useWorkspace } from '../store/context';

interface PassageRowProps {
  readonly source: string;
  readonly span: Span;
  readonly text: string;
  readonly page?: number | undefined;
}

/** A passage of the brief: a click shows it in the reader. */
export function PassageRow({ source, span: { start, end }, text, page }: PassageRowProps) {
  const { ui } = useWorkspace();
  const isShown = useUi(
    ({ reading }) => reading?.source === source && reading.span?.start === start && reading.span.end === end,
  );
  return (
    <button
      type="button"
      className="coverage-row"
      aria-current={isShown ? 'true' : undefined}
      onClick={() => ui.read(source, { start, end })}
    >
      {page !== undefined && <span className="coverage-page">{coverageWords.page(page)} </span>}
      {text}
    </button>
  );
}
