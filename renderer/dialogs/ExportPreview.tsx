import { useEffect, useState } from 'react';
import type { Exporter, ExportOptions } from '#shared/exchange/exporter';
import { svg } from '#shared/exchange/exporters/svg';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportWords } from '#shared/words/dialogs';
import { exportEngines } from '../session/exporting';

interface ExportPreviewProps {
  readonly map: ArgumentMap;
  readonly exporter: Exporter;
  readonly options: ExportOptions;
}

type Shown = { readonly text: string } | { readonly address: string };

/** More of a text than anybody looks through before it is written. */
const mostShown = 20_000;

/** What will be written, before it is: the text itself, or the picture, which is the same in every format that draws the map. */
export function ExportPreview({ map, exporter, options: { theme, focus } }: ExportPreviewProps) {
  // Of the kind that it was written as: another format is chosen before its preview is there.
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let isWanted = true;
    let address: string | null = null;
    const isText = exporter.preview === 'text';
    const options = { theme, scale: 1, ...(focus !== undefined && { focus }) };
    setShown(null);
    void Promise.resolve((isText ? exporter : svg).write(map, options, exportEngines)).then((written) => {
      if (!isWanted || typeof written !== 'string') return;
      if (!isText) address = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
      setShown(address === null ? { text: written.slice(0, mostShown) } : { address });
    });
    return () => {
      isWanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [map, exporter, theme, focus]);
  return (
    <div className="export-preview">
      {shown !== null &&
        ('text' in shown ? <pre>{shown.text}</pre> : <img src={shown.address} alt={exportWords.preview} />)}
    </div>
  );
}
