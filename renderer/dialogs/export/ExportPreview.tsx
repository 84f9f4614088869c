import { exportWords } from '#shared/words/dialogs';
import type { ExportTask, Preview } from '../../engines/exporting';
import { PageView } from '../PageView';
import { TextView } from '../TextView';
import { PagePreview } from './PagePreview';
import { type DragOut, useDragOut } from './use-drag-out';
import { usePictures } from './use-pictures';
import type { Drawn } from './use-preview';

interface ExportPreviewProps {
  readonly task: ExportTask;
  /** Of the task, or of the one before. */
  readonly drawn: Drawn;
}

/** What will be written, before it is. */
export function ExportPreview({ task, drawn: { shown, isBusy } }: ExportPreviewProps) {
  const dragOut = useDragOut(task);
  const preview = shown?.ok ? shown.value.preview : null;
  const paper = task.options.page?.paper;
  if (preview?.kind === 'pages')
    return <PagePreview preview={preview} paper={paper} isBusy={isBusy} dragOut={dragOut} />;
  const isTransparent = preview?.kind === 'picture' && preview.isTransparent;
  return (
    <div className={`export-preview${isTransparent ? ' is-transparent' : ''}`} aria-busy={isBusy}>
      {shown === null && <p className="preview-waits">{exportWords.drawing}</p>}
      {shown?.ok === false && <p role="alert">{shown.problem}</p>}
      {preview !== null && <Written preview={preview} dragOut={dragOut} />}
    </div>
  );
}

function Written({ preview, dragOut }: { readonly preview: Preview; readonly dragOut: DragOut }) {
  if (preview.kind === 'page') return <PageView html={preview.html} label={exportWords.preview} />;
  if (preview.kind === 'text') return <TextView text={preview.text} label={exportWords.preview} />;
  return preview.kind === 'picture' ? <Picture pictures={preview.pictures} dragOut={dragOut} /> : null;
}

function Picture({ pictures, dragOut }: { readonly pictures: readonly Blob[]; readonly dragOut: DragOut }) {
  const [address] = usePictures(pictures);
  return address === undefined ? null : <img src={address} alt={exportWords.preview} {...dragOut} />;
}
