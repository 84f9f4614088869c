import { gsnWords as words } from '#shared/words/imported-formats';
import type { MapDraft, Reserved } from '../importing/map-draft';
import { sourceAtAddress } from '../web-address';
import type { GsnElement } from './element';

/**
 * Adds the elements of a GSN argument. Its arrows point from what is supported to what supports it, so they are turned
 * round. All that an element is supported by makes one step, for a goal is decomposed into goals that are needed
 * together. What an element stands in the context of backs the step beneath it, or where there is none, the one that it
 * is a premise of: backing changes no label, and neither does context.
 */
export function addElements(draft: MapDraft, elements: readonly GsnElement[]): void {
  const nodes = new Map(elements.map((element) => [element.id, addNode(draft, element)]));
  const known = (id: string, from: string): boolean => {
    if (!nodes.has(id)) draft.lose(from, words.dangling(id));
    return nodes.has(id);
  };
  const arrows: Arrows = new Map();
  const steps = addSteps(draft, elements, { nodes, known, arrows });
  addContexts(draft, elements, { nodes, known, arrows, ...steps });
  addChallenges(draft, elements, { nodes, known, arrows });
  const joined = elements.filter(({ supportedBy }) => new Set(supportedBy).size > 1).length;
  if (joined > 0) draft.lose(words.steps, words.joined(joined));
  const contexts = elements.reduce((sum, { inContextOf }) => sum + inContextOf.length, 0);
  if (contexts > 0) draft.lose(words.contexts, words.contextsAreBackings(contexts));
  const looks = elements.reduce((sum, element) => sum + element.looks, 0);
  if (looks > 0) draft.lose(words.appearance, words.looks(looks));
}

/** Ids of relations by the arrows of the file that they come of. */
type Arrows = Map<string, string>;

interface Known {
  /** Ids of nodes by those of elements. */
  readonly nodes: ReadonlyMap<string, string>;
  /** Whether there is such an element; reports where there is none. */
  readonly known: (id: string, from: string) => boolean;
  readonly arrows: Arrows;
}

interface Steps {
  /** The step beneath an element, by its id. */
  readonly beneath: ReadonlyMap<string, string>;
  /** The first step that an element is a premise of. */
  readonly above: ReadonlyMap<string, string>;
}

function addNode(draft: MapDraft, { id, node, isKnownKind, url, hasDefeatedRelation }: GsnElement): string {
  const added = draft.addNode(id, node);
  if (!isKnownKind) draft.lose(id, words.unknownKind);
  if (hasDefeatedRelation) draft.lose(id, words.defeatedRelation);
  const csl = sourceAtAddress(url);
  if (csl !== null) draft.cite(added, { source: draft.addSource('', { csl }) });
  else if (url !== '')
    draft.changeNode(added, ({ note }) => ({ note: [...(note ? [note] : []), url].join('\n\n') }));
  return added;
}

function addSteps(draft: MapDraft, elements: readonly GsnElement[], { nodes, known, arrows }: Known): Steps {
  const beneath = new Map<string, string>();
  const above = new Map<string, string>();
  for (const { id, supportedBy } of elements) {
    const supporters = [...new Set(supportedBy)].filter((other) => known(other, id));
    if (supporters.length === 0) continue;
    const step = draft.addRelation(`${id}.supported`, {
      kind: 'support',
      premises: supporters.map((other) => nodes.get(other) ?? ''),
      target: nodes.get(id) ?? '',
    });
    beneath.set(id, step);
    for (const other of supporters) {
      arrows.set(arrow(id, other), step);
      if (!above.has(other)) above.set(other, step);
    }
  }
  return { beneath, above };
}

function addContexts(draft: MapDraft, elements: readonly GsnElement[], to: Known & Steps): void {
  for (const { id, inContextOf } of elements) {
    for (const context of new Set(inContextOf)) {
      if (!to.known(context, id)) continue;
      const target = to.beneath.get(id) ?? to.above.get(id);
      if (target === undefined) {
        draft.lose(context, words.contextOfNothing(id));
        continue;
      }
      const backing = draft.addRelation(`${id}.context`, {
        kind: 'support',
        premises: [to.nodes.get(context) ?? ''],
        target,
        ...(to.beneath.has(id) ? {} : { note: words.contextOf(id) }),
      });
      to.arrows.set(arrow(id, context), backing);
    }
  }
}

function addChallenges(
  draft: MapDraft,
  elements: readonly GsnElement[],
  { nodes, known, arrows }: Known,
): void {
  const onArrows: { readonly reserved: Reserved; readonly id: string; readonly aim: string }[] = [];
  for (const { id, challenges } of elements) {
    for (const aim of new Set(challenges)) {
      const reserved = draft.reserve(`${id}.challenges`);
      if (aim.includes('->')) onArrows.push({ reserved, id, aim });
      else if (known(aim, id)) {
        draft.addRelation(reserved, {
          kind: 'attack',
          premises: [nodes.get(id) ?? ''],
          target: nodes.get(aim) ?? '',
        });
        arrows.set(arrow(id, aim), reserved.reserved);
      }
    }
  }
  for (const { reserved, id, aim } of onArrows) {
    const [from = '', to = ''] = aim.split('->').map((end) => end.trim());
    const target = arrows.get(arrow(from, to)) ?? arrows.get(arrow(to, from));
    if (target === undefined) draft.lose(id, words.noSuchArrow(aim));
    else draft.addRelation(reserved, { kind: 'attack', premises: [nodes.get(id) ?? ''], target });
  }
}

function arrow(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
