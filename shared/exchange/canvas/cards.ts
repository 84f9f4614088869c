import { nameWithoutExtension } from '#shared/intake/csl-guess';
import type { MapNode } from '#shared/model/map-node';
import { importLossWords as words } from '#shared/words/importing';
import { keepable } from '../importing/keepable';
import type { MapDraft } from '../importing/map-draft';
import { sourceAtAddress } from '../web-address';
import type { CanvasNode } from './canvas-file';
import { kindIn, ownStatementIn } from './card-text';
import { foreignFields } from './foreign-fields';
import type { OwnCanvas, OwnItem } from './own-canvas';
import { statementIn } from './statement-text';

/**
 * Adds what cards say.
 *
 * @returns the ids of the statements, by those of the cards.
 */
export function addCards(
  draft: MapDraft,
  cards: readonly CanvasNode[],
  own: OwnCanvas,
  tagsFor: (card: CanvasNode) => readonly string[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const card of cards) {
    if (ids.has(card.id)) draft.lose(card.id, words.repeatedId);
    const tags = tagsFor(card);
    const tagged = tags.length > 0 ? { tags } : {};
    const ours = own.statements.get(card);
    const statement = ours
      ? { ...ownStatement(card, ours), ...tagged, ...carriedBy(card) }
      : { ...foreignStatement(draft, card), ...tagged, canvas: allOf(card) };
    const id = draft.addNode(ours?.id ?? card.id, statement);
    draft.place(id, card);
    ids.set(card.id, id);
  }
  return ids;
}

/** As the card shows it; what we kept of it comes later, when it has been checked. */
function ownStatement(card: CanvasNode, { kept }: OwnItem): Omit<MapNode, 'id'> {
  return ownStatementIn(card.type === 'text' ? card.text : undefined, kept);
}

function carriedBy(card: CanvasNode): { readonly canvas?: object } {
  const canvas = foreignFields(card);
  return Object.keys(canvas).length === 0 ? {} : { canvas };
}

function allOf({ id: _id, x: _x, y: _y, ...rest }: CanvasNode): object {
  return keepable(rest);
}

function foreignStatement(draft: MapDraft, card: CanvasNode): Omit<MapNode, 'id'> {
  const { type, text = '', file = '', subpath = '', url = '', label = '' } = card;
  if (type === 'file' && file !== '') {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const source = draft.addSource('', {
      csl: { type: 'document', title: name },
      ...(isBeside(file) && { file }),
    });
    const locator = subpath.replace(/^#+/, '').trim();
    return {
      kind: 'evidence',
      text: nameWithoutExtension(name),
      citations: [{ source, ...(locator !== '' && { locator }) }],
    };
  }
  if (type === 'link' && url !== '') {
    const csl = sourceAtAddress(url) ?? { type: 'document', title: url };
    return { kind: 'evidence', text: url, citations: [{ source: draft.addSource('', { csl }) }] };
  }
  const { kind = 'claim', rest } = kindIn(type === 'group' ? label : text);
  return { kind, ...statementIn(rest) };
}

/** A path within the folder of the canvas. */
function isBeside(path: string): boolean {
  return !/^[/\\]|^[a-z][\w+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path);
}
