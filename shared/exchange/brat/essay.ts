import type { Citation } from '#shared/model/citation';
import { importTagWords as tags, importLossWords as words } from '#shared/words/importing';
import type { MapDraft } from '../importing/map-draft';
import { unitsOf } from './code-points';
import type { Entity, StandOff } from './stand-off';

const kinds: ReadonlyMap<string, 'support' | 'attack'> = new Map([
  ['supports', 'support'],
  ['attacks', 'attack'],
]);

/** Adds the argument that is marked in an essay. `source` is that of its text, if it was given along. */
export function addEssay(
  draft: MapDraft,
  { entities, relations, attributes, notes, others }: StandOff,
  essay: { readonly source: string; readonly text: string } | undefined,
): void {
  const citationsOf = citing(entities, essay, draft);
  const nodes = new Map<string, string>();
  for (const entity of entities) {
    const { id, type, text } = entity;
    if (nodes.has(id)) {
      draft.lose(id, words.repeatedId);
      continue;
    }
    const isKnown = ['MajorClaim', 'Claim', 'Premise'].includes(type);
    const labels = type === 'MajorClaim' ? [tags.mainClaim] : isKnown ? [] : [type];
    const citations = citationsOf(entity);
    const node = draft.addNode(id, {
      kind: type === 'Premise' ? 'evidence' : 'claim',
      text,
      ...(labels.length > 0 && { tags: labels }),
      ...(citations.length > 0 && { citations }),
    });
    nodes.set(id, node);
  }
  for (const { of, text } of notes) {
    const node = nodes.get(of);
    if (node === undefined) draft.lose(of, words.remark(text));
    else draft.changeNode(node, ({ note }) => ({ note: note === undefined ? text : `${note}\n\n${text}` }));
  }

  for (const { id, type, from, to } of relations) {
    const [kind, premise, target] = [kinds.get(type.toLowerCase()), nodes.get(from), nodes.get(to)];
    if (kind === undefined) draft.lose(id, words.unknownEdge(type));
    else if (premise === undefined || target === undefined) draft.lose(id, words.dangling(1));
    else draft.addRelation(id, { kind, premises: [premise], target });
  }
  addStances();
  for (const [letter, number] of others) draft.lose(letter, words.otherAnnotations(number));

  /** That a claim is for or against the main claim is said by an attribute of it alone. */
  function addStances(): void {
    const [main, ...again] = entities.filter(({ type }) => type === 'MajorClaim');
    const target = main && nodes.get(main.id);
    for (const { id } of main ? again : []) draft.lose(id, words.restates(main?.id ?? ''));
    const claimed = new Set(entities.filter(({ type }) => type === 'Claim').map(({ id }) => id));
    for (const { name, of, value } of attributes) {
      const premise = nodes.get(of);
      const isStance = name === 'Stance' && /^(?:for|against)$/i.test(value) && claimed.delete(of);
      if (!isStance || premise === undefined || target === undefined)
        draft.lose(of, words.attribute(name, value));
      else {
        const kind = /^for$/i.test(value) ? 'support' : 'attack';
        draft.addRelation(`stance-${of}`, { kind, premises: [premise], target });
      }
    }
  }
}

/** The passages of entities as citations of the essay. */
function citing(
  entities: readonly Entity[],
  essay: { readonly source: string; readonly text: string } | undefined,
  draft: MapDraft,
): (entity: Entity) => readonly Citation[] {
  if (essay === undefined) return () => [];
  const { source, text } = essay;
  const units = unitsOf(
    text,
    entities.flatMap(({ spans }) => spans.flat()),
  );
  return ({ id, spans, text: annotated }) => {
    const passages = spans.map(([from, to]) => {
      const [start = 0, end = 0] = [units.get(from), units.get(to)];
      return { exact: text.slice(start, end), start, end };
    });
    if (oneLine(passages.map(({ exact }) => exact).join(' ')) === oneLine(annotated))
      return passages.filter(({ exact }) => exact.trim() !== '').map((quote) => ({ source, quote }));
    draft.lose(id, words.outsideOfText);
    // The words are looked for wherever they stand.
    return annotated === '' ? [] : [{ source, quote: { exact: annotated } }];
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
