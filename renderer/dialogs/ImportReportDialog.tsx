import { importReportWords as words } from '#shared/words/importing';
import { useUi, useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';

/** More are not read, and a list of thousands takes a while to draw. */
const most = 200;

/** What became of files of another program: what a map does not keep of them, and by which rules it was read. */
export function ImportReportDialog() {
  const { ui } = useWorkspace();
  const imported = useUi((state) => state.imported);
  if (imported === null) return null;
  const { names, label, losses, table } = imported;
  return (
    <Dialog title={words.title}>
      <div className="dialog-body import-report">
        <p>{words.readAs(names, label)}</p>
        <h3 id="import-losses">{words.losses(losses.length)}</h3>
        {/* It scrolls, so the keyboard must reach it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
        <section aria-labelledby="import-losses" tabIndex={0}>
          <dl>
            {losses.slice(0, most).map(({ where, what }) => (
              <div key={`${where} ${what}`}>
                <dt>{where}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          {losses.length > most && <p>{words.more(losses.length - most)}</p>}
        </section>
        <p className="import-kept">{words.original(names.length)}</p>
      </div>
      <div className="dialog-foot">
        {table !== null && (
          <button
            type="button"
            className="plain"
            onClick={() => ui.set({ table, overlay: 'choose-columns' })}
          >
            {words.columns}
          </button>
        )}
        <button type="button" className="primary" onClick={() => ui.open(null)}>
          {words.done}
        </button>
      </div>
    </Dialog>
  );
}
