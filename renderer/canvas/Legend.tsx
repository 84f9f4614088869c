import { ChevronDown, ChevronUp } from 'lucide-react';
import { nodeIcons } from '#shared/drawing/icons';
import { relationStyles } from '#shared/drawing/relation-style';
import { type RouteKind, routeKind } from '#shared/drawing/route';
import { shapeOf } from '#shared/drawing/shapes';
import type { Label } from '#shared/graph/labels';
import { nodeKinds } from '#shared/model/node-kinds';
import { relationKinds } from '#shared/model/relation-kinds';
import { useUi, useWorkspace } from '../store/context';
import { RelationFace } from './RelationFace';
import { StandingMark } from './StandingMark';

const swatch = { width: 34, height: 24 };

/** The length of a sample of a line. */
const line = 48;

const relations: readonly { readonly kind: RouteKind; readonly text: string }[] = [
  ...relationKinds.map(({ id, label }) => ({ kind: routeKind(id, false), text: label })),
  ...relationKinds.map(({ id, verb, onRelation }) => ({
    kind: routeKind(id, true),
    text: `${onRelation.label}: ${verb} a step`,
  })),
];

const standings: readonly { readonly standing: Label; readonly text: string }[] = [
  { standing: 'IN', text: 'holds up against every objection' },
  { standing: 'OUT', text: 'defeated, or without support' },
  { standing: 'UNDEC', text: 'in the balance' },
];

/** What the shapes, lines and marks of the picture mean. */
export function Legend() {
  const { ui } = useWorkspace();
  const isOpen = useUi(({ panels }) => panels.has('legend'));
  return (
    <section className="legend" aria-label="Legend">
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={isOpen}
        onClick={() => ui.togglePanel('legend')}
      >
        Legend
        {isOpen ? <ChevronDown aria-hidden size={14} /> : <ChevronUp aria-hidden size={14} />}
      </button>
      {isOpen && (
        <dl>
          {nodeKinds.map(({ id, label }) => (
            <Entry key={id} text={label}>
              <svg className={`node-face node-${id}`} {...swatch} aria-hidden>
                <path className="node-body" d={shapeOf(id, swatch).outline} strokeWidth={1.5} />
                <path className="node-icon" d={nodeIcons[id]} transform="translate(9 4)" />
              </svg>
            </Entry>
          ))}
          {relations.map(({ kind, text }) => (
            <Entry key={kind} text={text}>
              <svg width={line} height={16} aria-hidden>
                <RelationFace
                  route={{
                    kind,
                    path: `M0 8 H${line - 1 - relationStyles[kind].headLength}`,
                    head: { x: line - 1, y: 8, angle: 0 },
                    middle: { x: 17, y: 8 },
                  }}
                />
              </svg>
            </Entry>
          ))}
          {standings.map(({ standing, text }) => (
            <Entry key={standing} text={text}>
              <svg className="node-face" width={line} height={16} aria-hidden>
                <StandingMark standing={standing} right={line} baseline={12} />
              </svg>
            </Entry>
          ))}
        </dl>
      )}
    </section>
  );
}

function Entry({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{children}</dt>
      <dd>{text}</dd>
    </>
  );
}
