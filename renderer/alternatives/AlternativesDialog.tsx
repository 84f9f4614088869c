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

function Comparison({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { ui, desktop } = workspace;
  const judged = useDocument((state) => state.judged);
  const selection = useDocument((state) => state.selection);
  const graph = graphOf(judged);
  const found = useMemo(
    () => alternativesOf(graphOf(judged), judgedLabels(judged), rivalsIn(judged, selection)),
    [judged, selection],
  );
  const { rivals, rows, silent } = found;
  const isTable = rivals.length > 1 && rows.length > 0;
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
        {rivals.length < 2 && <p>{words.tooFew}</p>}
        {rivals.length > 1 && rows.length === 0 && <p>{words.noEvidence}</p>}
        {isTable && (
          <>
            <p className="alternatives-intro">{words.intro}</p>
            <AlternativesGrid graph={graph} alternatives={found} onShow={show} />
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
