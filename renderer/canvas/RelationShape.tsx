import { memo, useMemo, useRef, useState } from 'react';
import type { Relation } from '#shared/model/relation';
import { itemWords } from '#shared/words/items';
import { sentences } from '../items/accessible-name';
import { fateInWords } from '../whatif/fate-words';
import { useCanvasTools } from './canvas-tools';
import { relationLook } from './item-look';
import type { DrawnRoute } from './long-lines';
import { pick } from './picking';
import { RelationFace } from './RelationFace';
import { RelationFate } from './RelationFate';
import { useItemLook } from './use-item-look';
import { useFocusWhenCurrent } from './use-kept-focus';

interface RelationShapeProps {
  readonly relation: Relation;
  readonly route: DrawnRoute;
}

/** What has a halo, besides what is under the pointer. */
const standsOut = /\bis-(?:selected|on-trail|landing|refused)\b/;

/** One relation: to see, to click on anywhere along its line, and to come to by the keyboard. */
export const RelationShape = memo(function RelationShape({ relation, route }: RelationShapeProps) {
  const { id } = relation;
  const element = useRef<SVGGElement>(null);
  const [isHovered, setHovered] = useState(false);
  const tools = useCanvasTools();
  const read = useMemo(() => relationLook(relation, tools.workspace), [relation, tools]);
  const { isCurrent, classes, fate, findings, step, bearings } = useItemLook(id, read);
  const name = sentences([step, bearings, ...(fate ? [fateInWords(fate)] : []), ...findings.inWords]);
  useFocusWhenCurrent(element, isCurrent);
  const { path, middle, junction, kind } = route;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element can stand among SVG shapes.
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus walks to it, as to a node.
    <g
      ref={element}
      role="group"
      aria-roledescription={itemWords.stepRole}
      aria-label={name}
      tabIndex={isCurrent ? 0 : -1}
      className={`relation relation-${kind}${classes}`}
      data-landing="relation"
      data-id={id}
      data-current={isCurrent}
      onClick={(event) => pick(tools, id, event)}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <path className="relation-hit" d={path} />
      {(isHovered || standsOut.test(classes)) && <path className="relation-halo" d={path} />}
      <RelationFace route={route} />
      {fate && <RelationFate kind={fate.kind} at={middle} />}
      <circle
        className="mark-hit"
        data-landing={junction ? 'junction' : 'relation'}
        data-id={id}
        cx={middle.x}
        cy={middle.y}
      />
    </g>
  );
});
