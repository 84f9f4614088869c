import type { Bearing, OutlineRow } from '#shared/outline/outline';

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
  const aim = bears === null ? '' : (aims[bears] ?? '');
  if (kind === 'step') return <span className="row-words row-prefix">{`${aim} together:`.trim()}</span>;
  const shown = text.trim().slice(0, most);
  const prefix = `${aim} ${kind === 'reference' ? 'see' : ''}`.trim();
  return (
    <span
      className={`row-words${shown === '' ? ' is-empty' : ''}`}
      style={{ WebkitLineClamp: lines }}
      dir="auto"
      title={shown}
    >
      {prefix !== '' && <span className="row-prefix">{prefix} </span>}
      {shown === '' ? 'No text yet' : shown}
    </span>
  );
}

const aims: Partial<Readonly<Record<Bearing, string>>> = {
  undercut: 'against this step:',
  backing: 'for this step:',
};
