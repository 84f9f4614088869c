import { useEffect, useState } from 'react';
import type { Source } from '#shared/model/source';
import { checkedAgainst, quotesFrom } from '#shared/review/in-review';
import type { QuoteInReview } from '#shared/review/outcome';
import { replaceWords as words } from '#shared/words/review';
import { inSlices } from '../in-slices';
import type { DocumentWorkspace } from '../workspace';
import { DecisionForm } from './DecisionForm';
import type { NewText } from './NewTextForm';

interface CheckedTextProps {
  readonly workspace: DocumentWorkspace;
  readonly source: Source;
  readonly given: NewText;
  readonly onBack: () => void;
}

/** Looks for every quotation of a source in another text of it, a slice at a time, and shows what came of it. */
export function CheckedText({ workspace, source, given, onBack }: CheckedTextProps) {
  const [map] = useState(() => workspace.document.map());
  const [done, setDone] = useState(0);
  const [items, setItems] = useState<readonly QuoteInReview[] | null>(null);
  useEffect(
    () => inSlices(checkedAgainst(map, source.id, given.text), (checked) => setItems(checked ?? []), setDone),
    [map, source.id, given.text],
  );
  if (items === null) {
    const all = quotesFrom(map, source.id);
    return (
      <>
        <div className="dialog-body">
          <p className="replace-busy">
            {words.working(done, all)}
            <progress value={done} max={all} aria-label={words.working(done, all)} />
          </p>
        </div>
        <footer className="dialog-foot">
          <button type="button" className="plain" onClick={onBack}>
            {words.stop}
          </button>
        </footer>
      </>
    );
  }
  return <DecisionForm workspace={workspace} source={source} given={given} items={items} onBack={onBack} />;
}
