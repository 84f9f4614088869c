import { useEffect, useState } from 'react';
import type { Exporter, ExportOptions } from '#shared/exchange/exporter';
import { accountMarkdown } from '#shared/exchange/exporters/account-markdown';
import { markdown } from '#shared/exchange/exporters/markdown';
import { svg } from '#shared/exchange/exporters/svg';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportWords } from '#shared/words/dialogs';
import { exportEngines } from '../session/exporting';

/** By what a format shows: the one that can be looked at here. */
const previews = { picture: svg, outline: markdown, account: accountMarkdown } as const;

interface ExportPreviewProps {
  readonly map: ArgumentMap;
  readonly shows: Exporter['shows'];
  readonly options: ExportOptions;
}

/** What will be written, before it is: every picture format draws the same picture. */
export function ExportPreview({ map, shows, options: { theme, focus, today } }: ExportPreviewProps) {
  const [content, setContent] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    let address: string | null = null;
    const options = { theme, scale: 1, today, ...(focus !== undefined && { focus }) };
    setContent(null);
    void Promise.resolve(previews[shows].write(map, options, exportEngines)).then((written) => {
      if (!isWanted || typeof written !== 'string') return;
      if (shows === 'picture') address = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
      setContent(address ?? written);
    });
    return () => {
      isWanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [map, shows, theme, focus, today]);
  return (
    <div className="export-preview">
      {content !== null &&
        (shows === 'picture' ? <img src={content} alt={exportWords.preview} /> : <pre>{content}</pre>)}
    </div>
  );
}
