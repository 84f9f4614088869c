import { isObject } from '#shared/shape/shape';
import { argdownWords } from '#shared/words/argdown';
import type { ArgdownModel, Member, ModelRelation, ModelStep, RelationType, Section } from './model';
import type { Fault } from './reader';
import { settledRelations } from './settled-relations';
import type {
  ArgdownDocument,
  Block,
  Element,
  Inference,
  RelationLine,
  RelationSymbol,
  StructureBlock,
} from './syntax';

export interface BuiltModel {
  readonly model: ArgdownModel;
  readonly faults: readonly Fault[];
}

/** A model while it is made. */
interface Draft {
  readonly statements: Member[];
  readonly arguments: Member[];
  readonly relations: ModelRelation[];
  readonly sections: Section[];
  readonly byTitle: { readonly statement: Map<string, Member>; readonly argument: Map<string, Member> };
  readonly faults: Fault[];
  /** Where what has no text of its own was first named. */
  readonly namedIn: Map<Member, Section | undefined>;
  section: Section | undefined;
}

/** What a document says, read as its front matter wants it: loosely, or strictly. */
export function modelOf({ frontMatter, blocks }: ArgdownDocument): BuiltModel {
  const draft: Draft = {
    statements: [],
    arguments: [],
    relations: [],
    sections: [],
    byTitle: { statement: new Map(), argument: new Map() },
    faults: [],
    namedIn: new Map(),
    section: undefined,
  };
  let argument: Member | undefined;
  for (const block of blocks) argument = addBlock(draft, block, argument);
  for (const [member, section] of draft.namedIn) member.section ??= section;
  const { statements, arguments: members, sections, faults } = draft;
  const isStrict = isObject(frontMatter.model) && frontMatter.model.mode === 'strict';
  const relations = settledRelations(draft.relations, isStrict);
  return { model: { frontMatter, statements, arguments: members, relations, sections }, faults };
}

/** The argument that the block consists of, to which a premise-conclusion structure right behind it belongs. */
function addBlock(draft: Draft, block: Block, before: Member | undefined): Member | undefined {
  if (block.kind === 'heading') {
    const { level, content, data } = block;
    let parent = draft.section;
    while (parent && parent.level >= level) parent = parent.parent;
    const hasMore = content.tags.length > 0 || Object.keys(data).length > 0;
    draft.section = { title: content.text, level, parent, hasMore };
    draft.sections.push(draft.section);
    return undefined;
  }
  if (block.kind === 'structure') {
    addStructure(draft, block, before);
    return undefined;
  }
  const members = block.elements.map((element) => addElement(draft, element));
  const [only] = members;
  return members.length === 1 && only?.kind === 'argument' ? only : undefined;
}

function addElement(
  draft: Draft,
  element: Element,
  member = memberOf(draft, element),
  step?: ModelStep,
): Member {
  member.uses += 1;
  for (const name of element.content.tags) member.tags.add(name);
  member.links.push(...element.content.links);
  member.data = { ...member.data, ...element.data };
  if (element.content.text !== '') member.texts.push(element.content);
  if (!element.isReference) member.section ??= draft.section;
  else if (member.uses === 1) draft.namedIn.set(member, draft.section);
  addRelations(draft, element.relations, member, step);
  return member;
}

function memberOf(draft: Draft, { kind, title }: Pick<Element, 'kind' | 'title'>): Member {
  const known = title === undefined ? undefined : draft.byTitle[kind].get(title);
  if (known) return known;
  const member: Member = {
    kind,
    title,
    texts: [],
    uses: 0,
    tags: new Set(),
    links: [],
    data: {},
    section: undefined,
    steps: [],
  };
  draft[kind === 'statement' ? 'statements' : 'arguments'].push(member);
  if (title !== undefined) draft.byTitle[kind].set(title, member);
  return member;
}

interface Reading {
  readonly type: RelationType;
  /** Whether it goes from what stands beneath to what stands above. */
  readonly isUpwards: boolean;
}

const readings: Readonly<Record<RelationSymbol, Reading>> = {
  '+': { type: 'support', isUpwards: true },
  '<+': { type: 'support', isUpwards: true },
  '+>': { type: 'support', isUpwards: false },
  '-': { type: 'attack', isUpwards: true },
  '<-': { type: 'attack', isUpwards: true },
  '->': { type: 'attack', isUpwards: false },
  _: { type: 'undercut', isUpwards: true },
  '<_': { type: 'undercut', isUpwards: true },
  '_>': { type: 'undercut', isUpwards: false },
  '><': { type: 'contradictory', isUpwards: false },
};

/** What stands beneath a conclusion and undercuts it, undercuts the step to it. */
function addRelations(draft: Draft, lines: readonly RelationLine[], above: Member, step?: ModelStep): void {
  for (const { symbol, element } of lines) {
    const { type, isUpwards } = readings[symbol];
    // Data behind a title alone is about the relation, too: the member takes it as other programs do.
    const data = element.isReference ? element.data : {};
    const below = memberOf(draft, element);
    const to = isUpwards ? ((type === 'undercut' ? step : undefined) ?? above) : below;
    draft.relations.push({ type, from: isUpwards ? below : above, to, data });
    addElement(draft, element, below);
  }
}

function addStructure(draft: Draft, block: StructureBlock, before: Member | undefined): void {
  const argument = before ?? memberOf(draft, { kind: 'argument', title: undefined });
  argument.section = draft.section ?? argument.section;
  if (argument.steps.length > 0) {
    const what = argdownWords.faults.secondStructure(argument.title ?? '');
    draft.faults.push({ at: block.at, what });
    return;
  }
  const numbered: Member[] = [];
  let premises: Member[] = [];
  let inference: Inference | undefined;
  for (const part of block.steps) {
    if (part.kind === 'inference') {
      inference = part;
      continue;
    }
    if (inference === undefined) premises.push(addElement(draft, part));
    else {
      const conclusion = addConclusion(
        draft,
        argument,
        inference,
        part,
        usedPremises(inference, numbered, premises),
      );
      premises = [conclusion];
      inference = undefined;
    }
    numbered.push(...premises.slice(-1));
  }
}

/** The premises that the data of the inference names by their numbers, or those since the last conclusion. */
function usedPremises(
  { data }: Inference,
  numbered: readonly Member[],
  since: readonly Member[],
): readonly Member[] {
  if (!Array.isArray(data.uses)) return since;
  const used = data.uses.flatMap((number) => (Number.isInteger(number) ? (numbered[number - 1] ?? []) : []));
  return used.length === 0 ? since : used;
}

function addConclusion(
  draft: Draft,
  argument: Member,
  inference: Inference,
  element: Element,
  premises: readonly Member[],
): Member {
  const conclusion = memberOf(draft, element);
  const step: ModelStep = { argument, inference, premises, conclusion };
  argument.steps.push(step);
  addElement(draft, element, conclusion, step);
  for (const { symbol, element: below } of inference.relations) {
    const { type, isUpwards } = readings[symbol];
    const data = below.isReference ? below.data : {};
    const member = addElement(draft, below);
    draft.relations.push({
      type,
      from: isUpwards ? member : conclusion,
      to: isUpwards ? step : member,
      data,
    });
  }
  return conclusion;
}
