import type { Exporter, ExportOptions } from '#shared/exchange/exporter';
import type { ArgumentMap } from '#shared/model/argument-map';
import { PagePreview } from './PagePreview';
import { WrittenPreview } from './WrittenPreview';

interface ExportPreviewProps {
  readonly map: ArgumentMap;
  readonly exporter: Exporter;
  readonly options: ExportOptions;
}

/** What will be written, before it is. */
export function ExportPreview({ map, exporter, options }: ExportPreviewProps) {
  const isOnPaper = exporter.heeds?.includes('page') && options.page !== undefined;
  return isOnPaper ? (
    <PagePreview map={map} options={options} />
  ) : (
    <WrittenPreview map={map} exporter={exporter} options={options} />
  );
}
