import './export.css';
import { useMemo } from 'react';
import { exporterOf, exporters } from '#shared/exchange/exporters';
import { partOf } from '#shared/exchange/part';
import { exportWords } from '#shared/words/dialogs';
import { exportFile } from '../../session/exporting';
import { useWorkspace } from '../../store/context';
import { Dialog } from '../../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../../workspace';
import { RadioGroup } from '../RadioGroup';
import { useWriting } from '../use-writing';
import { WriteFoot } from '../WriteFoot';
import { ExportPreview } from './ExportPreview';
import { Losses } from './Losses';
import { PageFields } from './PageFields';
import { PartGroup } from './PartGroup';
import { PictureFields } from './PictureFields';
import { useExportChoice } from './use-export-choice';

/** Writes the map as a picture or as text, and says before what gets lost. */
export function ExportDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Choices workspace={workspace} /> : null;
}

function Choices({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { map, choice, change, parts, part, setPart, options } = useExportChoice(workspace);
  const { isBusy, problem, write } = useWriting();
  const exporter = exporterOf(choice.format);
  const losses = useMemo(() => exporter.losses(partOf(map, part.part)), [exporter, map, part]);
  const onWrite = () => write((signal) => exportFile(workspace, { map, choice, part: part.part }, signal));

  return (
    <Dialog title={exportWords.title} size="widest">
      <div className="dialog-body">
        <div className="export-dialog">
          <div className="export-formats">
            <RadioGroup
              title={exportWords.format}
              choices={exporters}
              value={choice.format}
              onChange={(format) => change({ format })}
            />
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
            <ExportPreview map={map} format={choice.format} options={options} />
            <Losses losses={losses} label={exporter.label} />
            {problem !== null && (
              <p role="alert" className="export-problem">
                {problem}
              </p>
            )}
          </div>
        </div>
      </div>
      <WriteFoot isBusy={isBusy} onWrite={onWrite} />
    </Dialog>
  );
}
