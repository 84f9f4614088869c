import { memo, useRef } from 'react';
import { relationStyles } from '#shared/drawing/relation-style';
import type { Relation } from '#shared/model/relation';
import { itemWords } from '#shared/words/items';
import { nameOfRelation } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { ofJudged } from '../store/judged';
import { fateInWords } from '../whatif/fate-words';
import { fateIn } from '../whatif/what-if-of';
import { useCanvasTools } from './canvas-tools';
import type { DrawnRoute } from './long-lines';
import { pick } from './picking';
import { RelationFace } from './RelationFace';
import { RelationFate } from './RelationFate';
import { useFindings } from './use-findings';
import { useItemState } from './use-item-state';
import { useFocusWhenCurrent } from './use-kept-focus';

interface RelationShapeProps {
  readonly relation: Relation;
  readonly route: DrawnRoute;
}

/** One relation: to see, to click on anywhere along its line, and to come to by the keyboard. */
export const RelationShape = memo(function RelationShape({ relation, route }: RelationShapeProps) {
  const { id } = relation;
  const element = useRef<SVGGElement>(null);
  const tools = useCanvasTools();
  const { isCurrent, classes } = useItemState(id);
  const { inWords } = useFindings(id);
  const fate = useDocument((state) => fateIn(state, id));
  const state = [...(fate ? [fateInWords(fate)] : []), ...inWords];
  const name = useDocument(ofJudged((judged) => nameOfRelation(judged, relation, state)));
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
      className={`relation relation-${kind} ${classes}`}
      data-landing="relation"
      data-id={id}
      data-current={isCurrent}
      onClick={(event) => pick(tools, id, event)}
    >
      <path className="relation-hit" d={path} />
      <path className="relation-halo" d={path} strokeWidth={relationStyles[kind].width} />
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
