import type { MapNode } from '#shared/model/map-node';
import { isObject } from '#shared/shape/shape';
import { gsnWords as words } from '#shared/words/imported-formats';
import type { MapDraft } from '../importing/map-draft';
import { sourceAtAddress } from '../web-address';

type Fields = { readonly [field: string]: unknown };

/** Whether a JSON value is a case of the Trustworthy and Ethical Assurance platform. */
export function isAssuranceCase(value: unknown): value is Fields & { readonly tree: Fields } {
  return isObject(value) && isObject(value.tree);
}

const read = new Set(
  'id type name description role context assumption justification url comments inSandbox isDefeater defeatsElementId children level'.split(
    ' ',
  ),
);

/** Adds a case: what lies under an element supports it, all together; defeaters attack. */
export function addAssuranceCase(draft: MapDraft, tree: Fields): void {
  const nodes = new Map<string, string>();
  const defeats: { readonly node: string; readonly aim: string }[] = [];
  const others = new Map<string, number>();
  const add = (element: Fields): string => {
    const id = textIn(element, 'id');
    const node = draft.addNode(textIn(element, 'name') || id, nodeOf(element));
    if (id !== '' && !nodes.has(id)) nodes.set(id, node);
    for (const field of Object.keys(element))
      if (!read.has(field)) others.set(field, (others.get(field) ?? 0) + 1);
    citeAddress(draft, node, textIn(element, 'url'));
    const premises: string[] = [];
    for (const child of listIn(element, 'children')) {
      if (!isObject(child)) {
        draft.lose(node, words.noElement);
        continue;
      }
      const added = add(child);
      if (child.isDefeater !== true) premises.push(added);
      else if (textIn(child, 'defeatsElementId') === '')
        draft.addRelation('', { kind: 'attack', premises: [added], target: node });
      else defeats.push({ node: added, aim: textIn(child, 'defeatsElementId') });
    }
    if (premises.length > 0) draft.addRelation('', { kind: 'support', premises, target: node });
    return node;
  };
  add(tree);
  for (const { node, aim } of defeats) {
    const target = nodes.get(aim);
    if (target === undefined) draft.lose(node, words.dangling(aim));
    else draft.addRelation('', { kind: 'attack', premises: [node], target });
  }
  for (const [field, number] of others) draft.lose(field, words.fields(number));
}

const tagsByType: ReadonlyMap<string, string> = new Map([
  ['STRATEGY', words.tags.strategy],
  ['MODULE', words.tags.module],
  ['CONTRACT', words.tags.contract],
]);

function nodeOf(element: Fields): Omit<MapNode, 'id'> {
  const type = textIn(element, 'type').toUpperCase();
  const name = textIn(element, 'name');
  const text = textIn(element, 'description') || textIn(element, 'text') || name;
  const tags = [tagsByType.get(type) ?? '', element.inSandbox === true ? words.tags.sandbox : ''].filter(
    (tag) => tag !== '',
  );
  const note = [
    ...saidIn(element.context).map(words.context),
    ...saidIn(element.assumption).map(words.assumption),
    ...saidIn(element.justification).map(words.justification),
    ...saidIn(element.comments).map(words.comment),
  ].join('\n\n');
  return {
    kind: type === 'EVIDENCE' ? 'evidence' : 'claim',
    text,
    ...(note !== '' && { note }),
    ...(tags.length > 0 && { tags }),
  };
}

function citeAddress(draft: MapDraft, node: string, url: string): void {
  if (url === '') return;
  const csl = sourceAtAddress(url);
  if (csl === null) draft.lose(node, words.noAddress(url));
  else draft.cite(node, { source: draft.addSource('', { csl }) });
}

/** Texts, or things that have one, alone or in a list. */
function saidIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (!isObject(value)) return [];
  return saidIn(value.description ?? value.content ?? value.text ?? value.name ?? '');
}

function textIn(fields: Fields, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function listIn(fields: Fields, field: string): readonly unknown[] {
  const value = fields[field];
  return Array.isArray(value) ? value : [];
}
