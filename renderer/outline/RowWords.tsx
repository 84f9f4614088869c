import type { OutlineRow } from '#shared/outline/outline';
import { itemWords } from '#shared/words/items';
import { outlineWords } from '#shared/words/outline';

interface RowWordsProps {
  readonly row: OutlineRow;
  readonly text: string;
  /** So many are shown, and the rest in the tooltip. */
  readonly lines: number;
}

/** More than this fits nowhere. */
const most = 600;

/** What a row says; where its sign alone would not do, in words what it bears on. */
export function RowWords({ row: { kind, bears }, text, lines }: RowWordsProps) {
  const before = outlineWords.before[kind][bears === 'undercut' || bears === 'backing' ? bears : 'statement'];
  if (kind === 'step') return <span className="row-words row-prefix">{before}</span>;
  const shown = text.trim().slice(0, most);
  return (
    <span
      className={`row-words${shown === '' ? ' is-empty' : ''}`}
      style={{ WebkitLineClamp: lines }}
      dir="auto"
      title={shown}
    >
      {before !== '' && <span className="row-prefix">{before} </span>}
      {shown === '' ? itemWords.noTextAlone : shown}
    </span>
  );
}
