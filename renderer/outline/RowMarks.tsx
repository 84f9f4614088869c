import type { Severity } from '#shared/audit/rule';
import type { Label } from '#shared/graph/labels';
import { severitySigns } from '../severity-signs';
import { standingSigns } from '../standing-signs';

interface RowMarksProps {
  readonly standing: Label;
  readonly findings: number;
  readonly worst: Severity | null;
  /** Rows that are folded away beneath. */
  readonly hidden: number;
}

/** What is known of a row beside its words; all of it is in the name of the row too. */
export function RowMarks({ standing, findings, worst, hidden }: RowMarksProps) {
  return (
    <span className="row-marks" aria-hidden>
      {hidden > 0 && (
        <span className="row-hidden" title={`${hidden} rows folded away`}>
          +{hidden}
        </span>
      )}
      {worst !== null && (
        <span className={`row-findings severity-${worst}`} title={`${findings} of severity ${worst} at most`}>
          <span>{severitySigns[worst]}</span> {findings}
        </span>
      )}
      <svg className={`row-standing is-${standing}`} viewBox="-6 -6 12 12">
        <title>{standing}</title>
        <circle r={5} />
        <path d={standingSigns[standing]} />
      </svg>
    </span>
  );
}
