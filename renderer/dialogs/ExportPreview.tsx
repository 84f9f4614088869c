import { useEffect, useState } from 'react';
import type { Exporter, ExportOptions } from '#shared/exchange/exporter';
import { accountMarkdown } from '#shared/exchange/exporters/account-markdown';
import { reportMarkdown } from '#shared/exchange/exporters/report-markdown';
import { svg } from '#shared/exchange/exporters/svg';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportWords } from '#shared/words/dialogs';
import { exportEngines } from '../session/exporting';

/** By what a format shows: the one that can be looked at here. */
const previews = { picture: svg, report: reportMarkdown, account: accountMarkdown } as const;

interface ExportPreviewProps {
  readonly map: ArgumentMap;
  readonly exporter: Exporter;
  readonly options: ExportOptions;
}

type Shown = { readonly text: string } | { readonly address: string };

/** More of a text than anybody looks through before it is written. */
const mostShown = 20_000;

/** What will be written, before it is: the text itself, or the picture, which is the same in every format that draws the map. */
export function ExportPreview({ map, exporter, options: { theme, focus, today } }: ExportPreviewProps) {
  const { shows } = exporter;
  // Of the kind that it was written as: another format is chosen before its preview is there.
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let isWanted = true;
    let address: string | null = null;
    const options = { theme, scale: 1, today, ...(focus !== undefined && { focus }) };
    setShown(null);
    const preview = shows === 'text' ? exporter : previews[shows];
    void Promise.resolve(preview.write(map, options, exportEngines)).then((written) => {
      if (!isWanted || typeof written !== 'string') return;
      if (shows === 'picture') address = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
      setShown(address === null ? { text: written.slice(0, mostShown) } : { address });
    });
    return () => {
      isWanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [map, exporter, shows, theme, focus, today]);
  return (
    <div className="export-preview">
      {shown !== null &&
        ('text' in shown ? <pre>{shown.text}</pre> : <img src={shown.address} alt={exportWords.preview} />)}
    </div>
  );
}
