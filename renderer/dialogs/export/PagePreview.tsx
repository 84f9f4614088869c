import type { CSSProperties } from 'react';
import type { PaperId } from '#shared/drawing/page-setup';
import { pictureChoiceWords, pagePreviewWords as words } from '#shared/words/export-dialog';
import type { PagesPreview } from '../../engines/exporting';
import { usePictures } from './use-pictures';

interface PagePreviewProps {
  readonly preview: PagesPreview;
  /** Absent where it fits the picture. */
  readonly paper: PaperId | undefined;
  /** Whether other pages are on their way. */
  readonly isBusy: boolean;
}

/** The sheets as they will be printed, beside one another as they are put together. */
export function PagePreview({ preview, paper, isBusy }: PagePreviewProps) {
  const { drawings, columns, size, scale } = preview;
  const addresses = usePictures(drawings);
  const number = drawings.length;
  const arrangement: CSSProperties & Record<'--columns' | '--shape', number> = {
    '--columns': columns,
    // How many times as wide as high all of them together are.
    '--shape': (columns * size.width) / ((number / columns) * size.height),
  };
  return (
    <section className="page-preview" aria-label={words.pages} aria-busy={isBusy}>
      <div className="page-ground">
        <div className="page-grid" style={arrangement}>
          {addresses.map((address, index) => (
            <img key={address} className="page-picture" src={address} alt={words.sheet(index + 1, number)} />
          ))}
        </div>
      </div>
      <p>{words.summary(number, pictureChoiceWords.papers[paper ?? 'fitted'], Math.round(100 * scale))}</p>
    </section>
  );
}
