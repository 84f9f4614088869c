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

type Shown = { readonly text: string } | { readonly address: string };

/** What will be written, before it is: every picture format draws the same picture. */
export function ExportPreview({ map, isText, options: { theme, focus } }: ExportPreviewProps) {
  // Of the kind that it was written as: another format is chosen before its preview is there.
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let isWanted = true;
    let address: string | null = null;
    const exporter = isText ? markdown : svg;
    const options = { theme, scale: 1, ...(focus !== undefined && { focus }) };
    setShown(null);
    void Promise.resolve(exporter.write(map, options, exportEngines)).then((written) => {
      if (!isWanted || typeof written !== 'string') return;
      if (!isText) address = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
      setShown(address === null ? { text: written } : { address });
    });
    return () => {
      isWanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [map, isText, theme, focus]);
  return (
    <div className="export-preview">
      {shown !== null &&
        ('text' in shown ? <pre>{shown.text}</pre> : <img src={shown.address} alt={exportWords.preview} />)}
    </div>
  );
}
