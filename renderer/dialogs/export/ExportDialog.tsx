import './export.css';
import { useMemo } from 'react';
import { exporterOf } from '#shared/exchange/exporters';
import { exportWords } from '#shared/words/dialogs';
import { exportFile } from '../../session/exporting';
import { useWorkspace } from '../../store/context';
import { Dialog } from '../../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../../workspace';
import { useWriting } from '../use-writing';
import { WriteFoot } from '../WriteFoot';
import { WriteProblem } from '../WriteProblem';
import { ExportPreview } from './ExportPreview';
import { FormatGroups } from './FormatGroups';
import { Losses } from './Losses';
import { PageFields } from './PageFields';
import { PartGroup } from './PartGroup';
import { PictureFields } from './PictureFields';
import { useExportChoice } from './use-export-choice';
import { usePreview } from './use-preview';

/** Writes the map as a picture or as text, and says before what gets lost. */
export function ExportDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Choices workspace={workspace} /> : null;
}

function Choices({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { map, choice, change, parts, part, setPart, options } = useExportChoice(workspace);
  const { isBusy, problem, write } = useWriting();
  const exporter = exporterOf(choice.format);
  const task = useMemo(() => ({ map, format: choice.format, options }), [map, choice.format, options]);
  const drawn = usePreview(task);
  const onWrite = () => write((signal) => exportFile(workspace, { map, choice, part: part.part }, signal));

  return (
    <Dialog title={exportWords.title} size="widest">
      <div className="dialog-body">
        <div className="export-dialog">
          <div className="export-formats">
            <FormatGroups value={choice.format} onChange={(format) => change({ format })} />
          </div>
          <div className="export-settings">
            <PartGroup parts={parts} value={part.id} onChange={setPart} />
            <div className="export-fields">
              {exporter.shows === 'picture' && (
                <PictureFields choice={choice} heeds={exporter.heeds ?? []} onChange={change} />
              )}
              {exporter.heeds?.includes('page') && (
                <PageFields choice={choice} canBeFitted onChange={change} />
              )}
            </div>
          </div>
          <div className="export-shown">
            <ExportPreview task={task} drawn={drawn} />
            {drawn.shown?.ok && <Losses losses={drawn.shown.value.losses} label={exporter.label} />}
            <WriteProblem problem={problem} />
          </div>
        </div>
      </div>
      <WriteFoot isBusy={isBusy} onWrite={onWrite} />
    </Dialog>
  );
}
