import { BookOpen } from 'lucide-react';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { quoteWords } from '#shared/words/review';
import { useDocument, useWorkspace } from '../store/context';

interface ShowPassageProps {
  readonly nodeId: string;
  /** Among the citations of the node. */
  readonly index: number;
}

/** Shows the passage of a citation in its source, without its fields being opened first. */
export function ShowPassage({ nodeId, index }: ShowPassageProps) {
  const { ui } = useWorkspace();
  const judged = useDocument((state) => state.judged);
  const check = checkQuotes(judged)
    .of(nodeId)
    .find(({ citation }) => citation === index);
  const span = check?.anchor.span;
  if (check === undefined || span === undefined) return null;
  return (
    <button
      type="button"
      className="plain icon-only citation-show"
      aria-label={quoteWords.show}
      title={quoteWords.show}
      onClick={() => ui.read(check.source, span)}
    >
      <BookOpen aria-hidden size={15} />
    </button>
  );
}
