import type { BadReference } from '#shared/bibliography/gather-references';
import { importWords as words } from '#shared/words/bibliography';
import { useWorkspace } from '../store/context';

interface BadReferencesProps {
  readonly bad: readonly BadReference[];
}

/** As many as anyone reads here; the copied list has all. */
const mostShown = 200;

/** What could not be read, where it stands, and why; to be copied and mended. */
export function BadReferences({ bad }: BadReferencesProps) {
  const { desktop, ui } = useWorkspace();
  const copy = async () => {
    await desktop.copyText(bad.map(lineOf).join('\n'));
    ui.announce(words.reportCopied);
  };
  return (
    <section aria-label={words.bad(bad.length)} className="references-bad">
      <div className="references-head">
        <h3>{words.bad(bad.length)}</h3>
        <button type="button" className="plain" onClick={() => void copy()}>
          {words.copyReport}
        </button>
      </div>
      <ul>
        {bad.slice(0, mostShown).map((item) => (
          <li key={`${item.file} ${item.line} ${item.key}`}>
            <strong>{words.where(item.file, item.line, item.key)}</strong>
            {item.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ file, line, key, reason }: BadReference): string {
  return words.badItem(words.where(file, line, key), reason);
}
