import './alternatives.css';
import { useMemo } from 'react';
import { alternativesOf, type Cell } from '#shared/alternatives/alternatives';
import { alternativesCsv } from '#shared/alternatives/csv';
import { graphOf } from '#shared/graph/graph';
import { alternativesWords as words } from '#shared/words/alternatives';
import { useDocument, useWorkspace } from '../store/context';
import { judgedLabels } from '../store/standing';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { AlternativesGrid } from './AlternativesGrid';
import { rivalsIn } from './rivals-in';
import { showWay } from './show-way';

/** Evidence against rivals: which of them it speaks against least. */
export function AlternativesDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Comparison workspace={workspace} /> : null;
}

/** More can neither be read nor compared. */
const mostRivals = 12;
const mostRows = 200;

function Comparison({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { ui, desktop } = workspace;
  const judged = useDocument((state) => state.judged);
  const selection = useDocument((state) => state.selection);
  const graph = graphOf(judged);
  const chosen = useMemo(() => rivalsIn(judged, selection), [judged, selection]);
  const isTooMany = chosen.length > mostRivals;
  const found = useMemo(
    () => alternativesOf(graphOf(judged), judgedLabels(judged), chosen.slice(0, mostRivals)),
    [judged, chosen],
  );
  const { rivals, rows, silent } = found;
  const isTable = rivals.length > 1 && rows.length > 0 && !isTooMany;
  const shown = { ...found, rows: rows.slice(0, mostRows) };
  const show = ({ way }: Cell) => {
    if (way.length === 0) ui.announce(words.noWay);
    else showWay(workspace, way);
  };
  const copy = async () => {
    await desktop.copyText(alternativesCsv(graph, found));
    ui.announce(words.copied);
  };
  return (
    <Dialog title={words.title} size="wide">
      <div className="dialog-body alternatives">
        {isTooMany && <p>{words.tooMany(chosen.length, mostRivals)}</p>}
        {rivals.length < 2 && <p>{words.tooFew}</p>}
        {rivals.length > 1 && rows.length === 0 && !isTooMany && <p>{words.noEvidence}</p>}
        {isTable && (
          <>
            <p className="alternatives-intro">{words.intro}</p>
            <AlternativesGrid graph={graph} alternatives={shown} onShow={show} />
            {rows.length > mostRows && <p className="field-hint">{words.moreRows(rows.length - mostRows)}</p>}
            <p className="field-hint">{words.how}</p>
            {silent.length > 0 && <p className="field-hint">{words.silent(silent.length)}</p>}
          </>
        )}
      </div>
      <footer className="dialog-foot">
        {isTable && (
          <button type="button" className="plain" onClick={() => void copy()}>
            {words.copy}
          </button>
        )}
        <button type="button" className="primary" onClick={() => ui.open(null)}>
          {words.close}
        </button>
      </footer>
    </Dialog>
  );
}
