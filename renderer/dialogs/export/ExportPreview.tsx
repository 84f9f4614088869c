import { useMemo } from 'react';
import type { ExportOptions } from '#shared/exchange/exporter';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportWords } from '#shared/words/dialogs';
import type { Preview } from '../../engines/exporting';
import { PageView } from '../PageView';
import { TextView } from '../TextView';
import { PagePreview } from './PagePreview';
import { type DragOut, useDragOut } from './use-drag-out';
import { usePictures } from './use-pictures';
import { usePreview } from './use-preview';

interface ExportPreviewProps {
  readonly map: ArgumentMap;
  readonly format: string;
  readonly options: ExportOptions;
}

/** What will be written, before it is. */
export function ExportPreview({ map, format, options }: ExportPreviewProps) {
  const task = useMemo(() => ({ map, format, options }), [map, format, options]);
  const { shown, isBusy } = usePreview(task);
  const dragOut = useDragOut(task);
  if (shown?.ok && shown.value.kind === 'pages')
    return (
      <PagePreview preview={shown.value} paper={options.page?.paper} isBusy={isBusy} dragOut={dragOut} />
    );
  const isTransparent = shown?.ok && shown.value.kind === 'picture' && shown.value.isTransparent;
  return (
    <div className={`export-preview${isTransparent ? ' is-transparent' : ''}`} aria-busy={isBusy}>
      {shown !== null &&
        (shown.ok ? (
          <Written preview={shown.value} dragOut={dragOut} />
        ) : (
          <p role="alert">{shown.problem}</p>
        ))}
    </div>
  );
}

function Written({ preview, dragOut }: { readonly preview: Preview; readonly dragOut: DragOut }) {
  if (preview.kind === 'page') return <PageView html={preview.html} label={exportWords.preview} />;
  if (preview.kind === 'text') return <TextView text={preview.text} label={exportWords.preview} />;
  return preview.kind === 'picture' ? <Picture drawings={preview.drawings} dragOut={dragOut} /> : null;
}

function Picture({ drawings, dragOut }: { readonly drawings: readonly string[]; readonly dragOut: DragOut }) {
  const [address] = usePictures(drawings);
  return address === undefined ? null : <img src={address} alt={exportWords.preview} {...dragOut} />;
}
