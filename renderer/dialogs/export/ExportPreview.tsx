import type { ExportOptions } from '#shared/exchange/exporter';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportWords } from '#shared/words/dialogs';
import type { Preview } from '../../engines/exporting';
import { PageView } from '../PageView';
import { PagePreview } from './PagePreview';
import { usePictures } from './use-pictures';
import { usePreview } from './use-preview';

interface ExportPreviewProps {
  readonly map: ArgumentMap;
  readonly format: string;
  readonly options: ExportOptions;
}

/** What will be written, before it is. */
export function ExportPreview({ map, format, options }: ExportPreviewProps) {
  const { shown, isBusy } = usePreview(map, format, options);
  if (shown?.ok && shown.value.kind === 'pages')
    return <PagePreview preview={shown.value} paper={options.page?.paper} isBusy={isBusy} />;
  const isTransparent = shown?.ok && shown.value.kind === 'picture' && shown.value.isTransparent;
  return (
    <div className={`export-preview${isTransparent ? ' is-transparent' : ''}`} aria-busy={isBusy}>
      {shown !== null && (shown.ok ? <Written preview={shown.value} /> : <p role="alert">{shown.problem}</p>)}
    </div>
  );
}

function Written({ preview }: { readonly preview: Preview }) {
  if (preview.kind === 'page') return <PageView html={preview.html} />;
  if (preview.kind === 'text') return <pre>{preview.text}</pre>;
  return preview.kind === 'picture' ? <Picture drawings={preview.drawings} /> : null;
}

function Picture({ drawings }: { readonly drawings: readonly string[] }) {
  const [address] = usePictures(drawings);
  return address === undefined ? null : <img src={address} alt={exportWords.preview} />;
}
