import type { NodeProps } from '@xyflow/react';
import { memo, useMemo, useRef, useState } from 'react';
import { itemWords } from '#shared/words/items';
import { markWords } from '#shared/words/marks';
import { sentences, statementInWords } from '../items/accessible-name';
import { markInWords } from '../review/mark-words';
import { useUi } from '../store/context';
import { fateInWords } from '../whatif/fate-words';
import { BranchBadge } from './BranchBadge';
import { ConnectionGrips } from './ConnectionGrips';
import { useCanvasTools } from './canvas-tools';
import { FateMark } from './FateMark';
import { FindingBadge } from './FindingBadge';
import type { FlowNode } from './flow-nodes';
import { HitMarks } from './HitMarks';
import { nodeLook } from './item-look';
import { NodeFace } from './NodeFace';
import { PinMark } from './PinMark';
import { TextEditor } from './TextEditor';
import { useItemLook } from './use-item-look';
import { useFocusWhenCurrent } from './use-kept-focus';

/** A node of the map: what it says, how it stands, and where to take hold of it. */
export const ArgumentNode = memo(function ArgumentNode({ data: { node } }: NodeProps<FlowNode>) {
  const element = useRef<HTMLDivElement>(null);
  const [isHovered, setHovered] = useState(false);
  const { workspace } = useCanvasTools();
  const read = useMemo(() => nodeLook(node.id, workspace, isHovered), [node.id, workspace, isHovered]);
  const look = useItemLook(node.id, read);
  const { isCurrent, isPinned, isFolded, beneath, standing, fate, findings, quotes } = look;
  const isEditing = useUi((state) => state.editor === 'canvas') && look.isEditing;
  const name = sentences([
    statementInWords(node),
    look.bearings,
    ...(standing ? [markWords.standing[standing]] : []),
    ...(fate ? [fateInWords(fate)] : []),
    ...(isPinned ? [itemWords.pinned] : []),
    ...markInWords(quotes),
    ...findings.inWords,
    ...(isFolded ? [itemWords.collapsed(beneath)] : []),
  ]);
  useFocusWhenCurrent(element, isCurrent && !isEditing);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, which this is not.
    <div
      ref={element}
      role="group"
      aria-roledescription={itemWords.statementRole}
      aria-label={name}
      tabIndex={isCurrent ? 0 : -1}
      className={`node node-${node.kind}${isEditing ? ' is-editing' : ''}${look.classes}`}
      data-landing="node"
      data-id={node.id}
      data-current={isCurrent}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <NodeFace node={node} standing={standing} why={look.why} quotes={quotes} />
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
