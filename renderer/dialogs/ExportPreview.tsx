import { useEffect, useState } from 'react';
import type { ExportOptions } from '#shared/exchange/exporter';
import { markdown } from '#shared/exchange/exporters/markdown';
import { svg } from '#shared/exchange/exporters/svg';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportWords } from '#shared/words/dialogs';
import { exportEngines } from '../session/exporting';

interface ExportPreviewProps {
  readonly map: ArgumentMap;
  readonly isText: boolean;
  readonly options: ExportOptions;
}

/** What will be written, before it is: every picture format draws the same picture. */
export function ExportPreview({ map, isText, options: { theme, focus } }: ExportPreviewProps) {
  const [content, setContent] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    let address: string | null = null;
    const exporter = isText ? markdown : svg;
    const options = { theme, scale: 1, ...(focus !== undefined && { focus }) };
    setContent(null);
    void Promise.resolve(exporter.write(map, options, exportEngines)).then((written) => {
      if (!isWanted || typeof written !== 'string') return;
      if (!isText) address = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
      setContent(address ?? written);
    });
    return () => {
      isWanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [map, isText, theme, focus]);
  return (
    <div className="export-preview">
      {content !== null && (isText ? <pre>{content}</pre> : <img src={content} alt={exportWords.preview} />)}
    </div>
  );
}
