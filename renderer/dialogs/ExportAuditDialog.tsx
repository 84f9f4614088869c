import { useState } from 'react';
import { type ReportFormatId, reportFormatOf, reportFormats } from '#shared/audit/report-formats';
import { exportAuditWords, exportWords } from '#shared/words/dialogs';
import { exportReport } from '../session/exporting';
import { useWorkspace } from '../store/context';
import { reportFor, termsOf } from '../store/derived';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { RadioGroup } from './RadioGroup';
import { ReportPreview } from './ReportPreview';
import { useWriting } from './use-writing';
import { WriteFoot } from './WriteFoot';
import { WriteProblem } from './WriteProblem';

/** Writes what the audit found as a memo to be read, or as data for other programs. */
export function ExportAuditDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Choices workspace={workspace} /> : null;
}

function Choices({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document } = workspace;
  const [audited] = useState(() => {
    const map = document.map();
    const terms = termsOf(workspace);
    const file = document.getState().file?.name ?? map.title;
    return { file, map, report: reportFor(map, terms), today: terms.today };
  });
  const [id, setId] = useState<ReportFormatId>('docx');
  const { isBusy, problem, write } = useWriting();
  const format = reportFormatOf(id);

  return (
    <Dialog title={exportAuditWords.title} size="wide">
      <div className="dialog-body">
        <div className="export">
          <div className="export-choices">
            <RadioGroup title={exportWords.format} choices={reportFormats} value={id} onChange={setId} />
          </div>
          <div>
            <ReportPreview audited={audited} format={format} />
            <WriteProblem problem={problem} />
          </div>
        </div>
      </div>
      <WriteFoot isBusy={isBusy} onWrite={() => write(() => exportReport(workspace, format, audited))} />
    </Dialog>
  );
}
