import { useEffect, useState } from 'react';
import type { Exporter, ExportOptions } from '#shared/exchange/exporter';
import { accountMarkdown } from '#shared/exchange/exporters/account-markdown';
import { svg } from '#shared/exchange/exporters/svg';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportWords } from '#shared/words/dialogs';
import { exportEngines } from '../../session/exporting';

/** By what a format shows: the one that can be looked at here. */
const previews = { picture: svg, account: accountMarkdown } as const;

interface WrittenPreviewProps {
  readonly map: ArgumentMap;
  readonly exporter: Exporter;
  readonly options: ExportOptions;
}

type Shown = { readonly text: string } | { readonly address: string };

/** More of a text than anybody looks through before it is written. */
const mostShown = 20_000;

/** The text itself, or the picture, which is the same in every format that draws the map. */
export function WrittenPreview({ map, exporter, options }: WrittenPreviewProps) {
  const { shows, heeds = [] } = exporter;
  // Of the kind that it was written as: another format is chosen before its preview is there.
  const [shown, setShown] = useState<Shown | null>(null);
  const isTransparent = heeds.includes('ground') && options.isTransparent === true;
  useEffect(() => {
    let isWanted = true;
    let address: string | null = null;
    setShown(null);
    const preview = shows === 'text' ? exporter : previews[shows];
    const written = preview.write(map, { ...options, isTransparent }, exportEngines);
    void Promise.resolve(written).then((content) => {
      if (!isWanted || typeof content !== 'string') return;
      if (shows === 'picture') address = URL.createObjectURL(new Blob([content], { type: 'image/svg+xml' }));
      setShown(address === null ? { text: content.slice(0, mostShown) } : { address });
    });
    return () => {
      isWanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [map, exporter, shows, options, isTransparent]);
  return (
    <div className={`export-preview${isTransparent ? ' is-transparent' : ''}`}>
      {shown !== null &&
        ('text' in shown ? <pre>{shown.text}</pre> : <img src={shown.address} alt={exportWords.preview} />)}
    </div>
  );
}
