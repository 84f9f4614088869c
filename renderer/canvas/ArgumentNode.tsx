import type { NodeProps } from '@xyflow/react';
import { memo, useRef, useState } from 'react';
import { foldedAway } from '#shared/graph/folded-away';
import { graphOf } from '#shared/graph/graph';
import { itemWords } from '#shared/words/items';
import { markWords } from '#shared/words/marks';
import { nameOfNode } from '../items/accessible-name';
import { markInWords } from '../review/mark-words';
import { useQuoteMark } from '../review/use-quote-mark';
import { useDocument, useUi } from '../store/context';
import { ofJudged } from '../store/judged';
import { standingIn, whyItStands } from '../store/standing';
import { fateInWords } from '../whatif/fate-words';
import { fateIn } from '../whatif/what-if-of';
import { BranchBadge } from './BranchBadge';
import { ConnectionGrips } from './ConnectionGrips';
import { FateMark } from './FateMark';
import { FindingBadge } from './FindingBadge';
import type { FlowNode } from './flow-nodes';
import { HitMarks } from './HitMarks';
import { NodeFace } from './NodeFace';
import { PinMark } from './PinMark';
import { TextEditor } from './TextEditor';
import { useFindings } from './use-findings';
import { useItemState } from './use-item-state';
import { useFocusWhenCurrent } from './use-kept-focus';

/** A node of the map: what it says, how it stands, and where to take hold of it. */
export const ArgumentNode = memo(function ArgumentNode({ data: { node } }: NodeProps<FlowNode>) {
  const element = useRef<HTMLDivElement>(null);
  const [isHovered, setHovered] = useState(false);
  const { isCurrent, classes } = useItemState(node.id);
  const isWrittenHere = useUi((state) => state.editor === 'canvas');
  const isEditing = useDocument((state) => state.editing === node.id) && isWrittenHere;
  const standing = useDocument(ofJudged((judged) => standingIn(judged, node.id)));
  const why = useDocument(ofJudged((judged) => (isHovered ? whyItStands(judged, node.id) : '')));
  const fate = useDocument((state) => fateIn(state, node.id));
  const findings = useFindings(node.id);
  const quotes = useQuoteMark(node.id);
  const isPinned = useDocument(({ history }) => history.present.view.pinned?.includes(node.id) ?? false);
  const isFolded = useDocument(({ judged }) => judged.view.collapsed.includes(node.id));
  const beneath = useDocument(
    ofJudged((judged) => (isFolded ? foldedAway(graphOf(judged)).countBeneath(node.id) : 0)),
  );
  const state = [
    ...(standing ? [markWords.standing[standing]] : []),
    ...(fate ? [fateInWords(fate)] : []),
    ...(isPinned ? [itemWords.pinned] : []),
    ...markInWords(quotes),
    ...findings.inWords,
    ...(isFolded ? [itemWords.collapsed(beneath)] : []),
  ];
  const name = useDocument(ofJudged((judged) => nameOfNode(judged, node, state)));
  useFocusWhenCurrent(element, isCurrent && !isEditing);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, which this is not.
    <div
      ref={element}
      role="group"
      aria-roledescription={itemWords.statementRole}
      aria-label={name}
      tabIndex={isCurrent ? 0 : -1}
      className={`node node-${node.kind}${isEditing ? ' is-editing' : ''} ${classes}`}
      data-landing="node"
      data-id={node.id}
      data-current={isCurrent}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <NodeFace node={node} standing={standing} why={why} quotes={quotes} />
      <HitMarks node={node} />
      {isEditing && <TextEditor node={node} />}
      {isPinned && <PinMark />}
      {fate && <FateMark fate={fate} />}
      <FindingBadge id={node.id} findings={findings} />
      {isFolded && <BranchBadge id={node.id} hidden={beneath} />}
      {(isHovered || isCurrent) && !isEditing && <ConnectionGrips id={node.id} />}
    </div>
  );
});
