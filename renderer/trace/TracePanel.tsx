import './trace.css';
import { ClipboardCopy } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { accountDocument } from '#shared/account/account-document';
import { toMarkdown } from '#shared/document/to-markdown';
import { traceOf } from '#shared/trace/trace';
import { tracePanelWords as words } from '#shared/words/trace-panel';
import { useDocument, useUi, useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';
import { NoTrace } from './NoTrace';
import { TraceSummary } from './TraceSummary';
import { TraceTree } from './TraceTree';

/** What one statement stands on, down to the words of its sources, and where that is missing or contested. */
export function TracePanel() {
  const { desktop, ui, clock } = useWorkspace();
  const id = useUi((state) => state.tracing);
  const map = useDeferredValue(useDocument((state) => state.judged));
  const trace = useMemo(() => (id === null ? undefined : traceOf(map, id)), [map, id]);
  const copy = async (focus: string) => {
    await desktop.copyText(toMarkdown(accountDocument(map, { today: isoDate(clock()), focus })));
    ui.announce(words.copied);
  };
  return (
    <section className="panel trace" aria-label={words.name} data-pane="trace">
      <div className="panel-head">
        <h2>{words.name}</h2>
        {trace && (
          <button
            type="button"
            className="plain icon-only trace-copy"
            aria-label={words.copy}
            title={words.copyHint}
            onClick={() => void copy(trace.of.id)}
          >
            <ClipboardCopy aria-hidden size={15} />
          </button>
        )}
      </div>
      <div className="panel-body">
        {trace === undefined ? (
          <NoTrace map={map} />
        ) : (
          <>
            <TraceSummary map={map} trace={trace} />
            <TraceTree key={trace.of.id} map={map} trace={trace} />
          </>
        )}
      </div>
    </section>
  );
}
