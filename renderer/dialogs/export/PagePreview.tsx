import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { pointsPerUnit } from '#shared/drawing/page-setup';
import { type Sheets, scaleOf } from '#shared/drawing/sheet';
import { svgSheet } from '#shared/drawing/svg';
import type { ExportOptions } from '#shared/exchange/exporter';
import { pagesOf } from '#shared/exchange/picture';
import type { ArgumentMap } from '#shared/model/argument-map';
import { pictureChoiceWords, pagePreviewWords as words } from '#shared/words/export-dialog';

interface PagePreviewProps {
  readonly map: ArgumentMap;
  readonly options: ExportOptions;
}

/** The sheets as they will be printed, beside one another as they are put together. */
export function PagePreview({ map, options }: PagePreviewProps) {
  const pages = useMemo(() => pagesOf(map, options), [map, options]);
  const addresses = useAddresses(pages);
  const { columns, sheets } = pages;
  const arrangement: CSSProperties & Record<'--columns' | '--shape', number> = {
    '--columns': columns,
    '--shape': shapeOf(pages),
  };
  const paper = pictureChoiceWords.papers[options.page?.paper ?? 'fitted'];
  return (
    <section className="page-preview" aria-label={words.pages}>
      <div className="page-ground">
        <div className="page-grid" style={arrangement}>
          {addresses.map((address, index) => (
            <img
              key={address}
              className="page-picture"
              src={address}
              alt={words.sheet(index + 1, sheets.length)}
            />
          ))}
        </div>
      </div>
      <p>{words.summary(sheets.length, paper, percentOf(pages))}</p>
    </section>
  );
}

function useAddresses(pages: Sheets): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = pages.sheets.map((sheet) =>
      URL.createObjectURL(new Blob([svgSheet(sheet)], { type: 'image/svg+xml' })),
    );
    setAddresses(made);
    return () => made.forEach(URL.revokeObjectURL);
  }, [pages]);
  return addresses;
}

/** Of its size in the window at 100 %. */
function percentOf({ sheets }: Sheets): number {
  const picture = sheets[0]?.layers[0];
  return picture === undefined ? 100 : Math.round((scaleOf(picture) / pointsPerUnit) * 100);
}

/** How many times as wide as high all sheets together are. */
function shapeOf({ sheets, columns }: Sheets): number {
  const [{ size } = { size: { width: 1, height: 1 } }] = sheets;
  return (columns * size.width) / ((sheets.length / columns) * size.height);
}
