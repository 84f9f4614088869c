import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { branchWords as words } from '#shared/words/imported-formats';
import type { MapDraft, Reserved } from '../importing/map-draft';
import type { Label } from '../plain-outline/label';
import { readLabel } from '../plain-outline/read-label';
import { sourceAtAddress } from '../web-address';
import type { Branch } from './branch';

/** What further branches lie under: a statement, or a group of linked premises that are still being gathered. */
interface Above {
  readonly node?: string;
  /** The relation by which it bears on what is above it. */
  readonly step?: string;
  readonly group?: Group;
}

interface Group {
  readonly reserved: Reserved;
  readonly relation: Pick<Relation, 'kind' | 'target'>;
  readonly premises: string[];
}

/**
 * Adds trees: each branch is a statement that bears on the one it lies under, as a label in front of it says
 * ("Con:", "(+)"), else as a support.
 *
 * @returns the ids of the nodes that the branches became.
 */
export function addBranches(draft: MapDraft, roots: readonly Branch[]): ReadonlyMap<Branch, string> {
  const nodes = new Map<Branch, string>();
  const cite = linkCiter(draft);
  let [unsaid, steps] = [0, 0];

  const nodeOf = (branch: Branch, kind: MapNode['kind'] = 'claim', text: string = branch.text): string => {
    const node = draft.addNode(branch.id, { kind, text, ...branch.fields });
    nodes.set(branch, node);
    for (const link of branch.links ?? []) cite(node, link);
    return node;
  };
  const placed = (branch: Branch, above: Above | undefined): Above => {
    const { label, words: text } = readLabel(branch.text);
    // On top there is nothing to bear on: then the word belongs to the text.
    if (above === undefined)
      return { node: label.bearing ? nodeOf(branch) : nodeOf(branch, label.nodeKind, text) };
    if (above.group && label.bearing === undefined) {
      const node = nodeOf(branch, label.nodeKind, text);
      above.group.premises.push(node);
      return { node, ...(above.step !== undefined && { step: above.step }) };
    }
    if (label.bearing === undefined) unsaid += 1;
    steps += 1;
    const reserved = draft.reserve(`r${steps}`);
    const relation = relationTo(above, label);
    if (label.isGroup) return { step: reserved.reserved, group: { reserved, relation, premises: [] } };
    const node = nodeOf(branch, label.nodeKind, text);
    draft.addRelation(reserved, { ...relation, premises: [node] });
    return { node, step: reserved.reserved };
  };
  const add = (branch: Branch, above: Above | undefined): void => {
    const own = placed(branch, above);
    for (const child of branch.children) add(child, own);
    if (own.group === undefined) return;
    const { reserved, relation, premises } = own.group;
    if (premises.length === 0) draft.lose(branch.text, words.emptyGroup);
    else draft.addRelation(reserved, { ...relation, premises });
  };

  for (const root of roots) add(root, undefined);
  if (unsaid > 0) draft.lose(words.branches, words.readAsSupports(unsaid));
  return nodes;
}

function relationTo({ node, step }: Above, { bearing }: Label): Pick<Relation, 'kind' | 'target'> {
  const onStep = bearing?.onStep === true || node === undefined;
  return { kind: bearing?.kind ?? 'support', target: (onStep ? step : node) ?? node ?? '' };
}

/** Cites the address of a link; whoever links to the same cites the same source. */
function linkCiter(draft: MapDraft): (node: string, link: string) => void {
  const sources = new Map<string, string>();
  return (node, link) => {
    const csl = sourceAtAddress(link);
    if (csl === null) return;
    const source = sources.get(link) ?? draft.addSource('', { csl });
    sources.set(link, source);
    draft.cite(node, { source });
  };
}
