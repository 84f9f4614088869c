import './quote-sign.css';
import { quoteSignPaths, quoteSignTones } from '#shared/drawing/quote-signs';
import type { QuoteSign } from '#shared/review/quote-sign';

interface QuoteSignIconProps {
  readonly sign: QuoteSign;
  /** For the pointer; whoever hears the page is told elsewhere. */
  readonly title?: string;
}

/** The sign for how a quotation stands, in a pill of its tone: the shape tells it, the colour only helps. */
export function QuoteSignIcon({ sign, title }: QuoteSignIconProps) {
  return (
    <svg className={`quote-sign chip-${quoteSignTones[sign]}`} viewBox="-8 -8 16 16" aria-hidden>
      {title !== undefined && <title>{title}</title>}
      <circle r={8} />
      <path d={quoteSignPaths[sign]} />
    </svg>
  );
}
