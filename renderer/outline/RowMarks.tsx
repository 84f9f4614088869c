import { markWords } from '#shared/words/marks';
import { count } from '#shared/words/numbers';
import { outlineWords } from '#shared/words/outline';
import { strengthInWords } from '#shared/words/strength';
import { severitySigns } from '../items/severity-signs';
import { standingSigns } from '../items/standing-signs';
import { needsALook, wholeMarkInWords } from '../review/mark-words';
import { QuoteSignIcon } from '../review/QuoteSignIcon';
import { fateInWords, fateSigns } from '../whatif/fate-words';
import type { Fate } from '../whatif/what-if-of';
import type { Marks } from './marks-of';

interface RowMarksProps extends Marks {
  /** What becomes of it while something is switched off. */
  readonly fate: Fate | null;
}

/** The marks at the end of a row; all of them are in the name of the row too. */
export function RowMarks({ standing, why, findings, worst, quotes, strength, hidden, fate }: RowMarksProps) {
  return (
    <span className="row-marks" aria-hidden>
      {fate && (
        <span className={`row-fate is-${fate.kind}`} title={fateInWords(fate)}>
          <svg viewBox="-6 -6 12 12" aria-hidden>
            <path d={fateSigns[fate.kind]} />
          </svg>
        </span>
      )}
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
