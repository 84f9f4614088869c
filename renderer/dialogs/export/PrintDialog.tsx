import './export.css';
import { useMemo, useState } from 'react';
import { pdf } from '#shared/exchange/exporters/pdf';
import { exportWords } from '#shared/words/dialogs';
import { printWords as words } from '#shared/words/export-dialog';
import type { PagesPreview } from '../../engines/exporting';
import { exportChoiceOf, fitted } from '../../session/export-choice';
import { printPages } from '../../session/printing';
import { useWorkspace } from '../../store/context';
import { Dialog } from '../../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../../workspace';
import { WriteProblem } from '../WriteProblem';
import { PageFields } from './PageFields';
import { PagePreview } from './PagePreview';
import { PartGroup } from './PartGroup';
import { PictureFields } from './PictureFields';
import { useExportChoice } from './use-export-choice';
import { usePreview } from './use-preview';

/** Shows the map on paper, and prints it. */
export function PrintDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Choices workspace={workspace} /> : null;
}

function Choices({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { ui } = workspace;
  // No printer has paper as large as the map.
  const isFitted = exportChoiceOf(ui.getState().settings).paper === fitted;
  const chosen = useExportChoice(workspace, isFitted ? { paper: 'a4' } : {});
  const { map, choice, change, parts, part, setPart, options } = chosen;
  const task = useMemo(() => ({ map, format: pdf.id, options }), [map, options]);
  const { shown, isBusy: isDrawing } = usePreview(task);
  const preview = shown?.ok ? shown.value.preview : null;
  const pages = preview?.kind === 'pages' ? preview : null;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const trouble = shown?.ok === false ? shown.problem : problem;
  const print = async (sheets: PagesPreview) => {
    setBusy(true);
    setProblem(null);
    const outcome = await printPages(workspace, choice, sheets);
    setBusy(false);
    if (outcome.kind === 'problem') setProblem(outcome.detail);
    if (outcome.kind !== 'printed') return;
    ui.open(null);
    ui.announce(words.sent);
  };

  return (
    <Dialog title={words.title} size="widest">
      <div className="dialog-body">
        <div className="export-dialog is-print">
          <div className="export-settings">
            <PartGroup parts={parts} value={part.id} onChange={setPart} />
            <div className="export-fields">
              <PictureFields choice={choice} heeds={[]} onChange={change} />
              <PageFields choice={choice} canBeFitted={false} onChange={change} />
            </div>
          </div>
          <div className="export-shown">
            {pages && <PagePreview preview={pages} paper={options.page?.paper} isBusy={isDrawing} />}
            {shown === null && <p className="preview-waits">{exportWords.drawing}</p>}
            <WriteProblem problem={trouble} />
          </div>
        </div>
      </div>
      <footer className="dialog-foot">
        <button type="button" className="plain" onClick={() => ui.open(null)}>
          {exportWords.cancel}
        </button>
        <button
          type="button"
          className="primary"
          disabled={isBusy || isDrawing || pages === null}
          onClick={() => pages && void print(pages)}
        >
          {isBusy ? words.printing : words.print}
        </button>
      </footer>
    </Dialog>
  );
}
