import { X } from 'lucide-react';
import { relationStyles } from '#shared/drawing/relation-style';
import { type RouteKind, routeKind } from '#shared/drawing/route';
import { shapeOf } from '#shared/drawing/shapes';
import type { Label } from '#shared/graph/labels';
import { nodeKinds } from '#shared/model/node-kinds';
import { relationKinds } from '#shared/model/relation-kinds';
import { canvasWords } from '#shared/words/canvas';
import { StandingMark, standingWidth } from '../items/StandingMark';
import { QuoteSignIcon } from '../review/QuoteSignIcon';
import { useQuoteSigns } from '../review/use-quote-signs';
import { useUi, useWorkspace } from '../store/context';
import { RelationFace } from './RelationFace';

const swatch = { width: 26, height: 18 };

/** The length of a sample of a line. */
const line = 38;

interface Meaning {
  readonly text: string;
  /** What the short text leaves open. */
  readonly hint?: string;
}

const relations: readonly (Meaning & { readonly kind: RouteKind })[] = [
  ...relationKinds.map(({ id, label }) => ({ kind: routeKind(id, false), text: label })),
  ...relationKinds.map(({ id, onRelation }) => ({
    kind: routeKind(id, true),
    text: onRelation.label,
    hint: canvasWords.legend.onStep[id],
  })),
];

const standings: readonly Label[] = ['IN', 'OUT', 'UNDEC'];

/** What the shapes, lines and marks of the picture mean: a strip beneath the map, never over it. */
export function Legend() {
  const { ui } = useWorkspace();
  const isOpen = useUi(({ panels }) => panels.has('legend'));
  const signs = useQuoteSigns();
  if (!isOpen) return null;
  return (
    <section className="legend" aria-label={canvasWords.legend.name}>
      <dl>
        {nodeKinds.map(({ id, label, description }) => (
          <Entry key={id} text={label} hint={description}>
            <svg className={`node-face node-${id}`} {...swatch} aria-hidden>
              <path className="node-body" d={shapeOf(id, swatch).outline} strokeWidth={1.5} />
            </svg>
          </Entry>
        ))}
        {relations.map(({ kind, ...meaning }) => (
          <Entry key={kind} {...meaning}>
            <svg width={line} height={16} aria-hidden>
              <RelationFace
                route={{
                  kind,
                  path: `M0 8 H${line - 1 - relationStyles[kind].headLength}`,
                  head: { x: line - 1, y: 8, angle: 0 },
                  middle: { x: 15, y: 8 },
                }}
              />
            </svg>
          </Entry>
        ))}
        {standings.map((standing) => (
          <Entry key={standing} {...canvasWords.legend.standing[standing]}>
            <svg className="node-face" width={standingWidth(standing)} height={16} aria-hidden>
              <StandingMark standing={standing} right={standingWidth(standing)} baseline={12} />
            </svg>
          </Entry>
        ))}
        {signs.map((sign) => (
          <Entry key={sign} {...canvasWords.legend.quote[sign]}>
            <QuoteSignIcon sign={sign} />
          </Entry>
        ))}
      </dl>
      <button
        type="button"
        className="legend-close"
        aria-label={canvasWords.legend.hide}
        title={canvasWords.legend.hide}
        onClick={() => ui.togglePanel('legend')}
      >
        <X aria-hidden size={14} />
      </button>
    </section>
  );
}

function Entry({ text, hint, children }: Meaning & { readonly children: React.ReactNode }) {
  return (
    <div title={hint}>
      <dt>{children}</dt>
      <dd>{text}</dd>
    </div>
  );
}
