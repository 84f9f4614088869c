import { markWords } from '#shared/words/marks';
import { count } from '#shared/words/numbers';
import { outlineWords } from '#shared/words/outline';
import { strengthInWords } from '#shared/words/strength';
import { severitySigns } from '../items/severity-signs';
import { standingSigns } from '../items/standing-signs';
import { needsALook, wholeMarkInWords } from '../review/mark-words';
import { QuoteSignIcon } from '../review/QuoteSignIcon';
import type { Marks } from './marks-of';

/** The marks at the end of a row; all of them are in the name of the row too. */
export function RowMarks({ standing, why, findings, worst, quotes, strength, hidden }: Marks) {
  return (
    <span className="row-marks" aria-hidden>
      {hidden > 0 && (
        <span className="row-hidden" title={outlineWords.folded(hidden)}>
          +{count(hidden)}
        </span>
      )}
      {quotes !== null && needsALook(quotes) && (
        <QuoteSignIcon sign={quotes.worst} title={wholeMarkInWords(quotes)} />
      )}
      {worst !== null && (
        <span
          className={`row-findings severity-${worst}`}
          title={outlineWords.findingsAtMost(findings, markWords.severity[worst])}
        >
          <span>{severitySigns[worst]}</span> {count(findings)}
        </span>
      )}
      {strength !== null && <span className="row-strength">{strengthInWords(strength)}</span>}
      {standing && (
        <svg className={`row-standing is-${standing}`} viewBox="-6 -6 12 12">
          <title>{why}</title>
          <circle r={5} />
          <path d={standingSigns[standing]} />
        </svg>
      )}
    </span>
  );
}
