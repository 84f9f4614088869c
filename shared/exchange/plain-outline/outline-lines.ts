import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { isTold, outlineOf, type Reason, type Reference, type Told } from '../outline';
import { type Bearing, type Label, labelled, marks, noText } from './words';

/** A map as lines to be read: each with its depth, what it is to the line above, and what it says. */
export interface OutlineLine {
  readonly depth: number;
  readonly label: string;
  readonly words: string;
}

export function outlineLines(map: ArgumentMap): readonly (readonly OutlineLine[])[] {
  const numbers = new Map(map.sources.map(({ id }, index) => [id, index + 1]));
  const { trees } = outlineOf(map);
  return trees.map(({ kind, root }) => {
    const label = { nodeKind: root.node.kind, isGroup: false };
    return linesOf(root, label, { depth: 0, numbers, mark: kind === 'continued' ? marks.again : '' });
  });
}

interface Place {
  readonly depth: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly mark?: string;
}

function linesOf(told: Told | Reference, label: Label, place: Place): readonly OutlineLine[] {
  const { depth, numbers, mark = '' } = place;
  const name = labelled({ ...label, nodeKind: told.node.kind });
  if (!isTold(told)) return [{ depth, label: name, words: `${wordsOf(told.node)}${marks.told}` }];
  const below = told.isContinued ? marks.below : mark;
  const words = `${wordsOf(told.node)}${citationsOf(told.node, numbers)}${below}`;
  return [
    { depth, label: name, words },
    ...told.reasons.flatMap((reason) => reasonLines(reason, false, { depth: depth + 1, numbers })),
  ];
}

function reasonLines(
  { relation, premises, reasons }: Reason,
  onStep: boolean,
  place: Place,
): readonly OutlineLine[] {
  const bearing: Bearing = { kind: relation.kind, onStep };
  const deeper = { ...place, depth: place.depth + 1 };
  const onThis = reasons.flatMap((reason) => reasonLines(reason, true, deeper));
  const [only] = premises;
  if (only && premises.length === 1) return [...linesOf(only, { bearing, isGroup: false }, place), ...onThis];
  return [
    { depth: place.depth, label: labelled({ bearing, isGroup: true }), words: '' },
    ...premises.flatMap((premise) => linesOf(premise, { isGroup: false }, deeper)),
    ...onThis,
  ];
}

/** On one line, or the depth of the next could not be told. */
function wordsOf({ text }: MapNode): string {
  const words = text.trim();
  return words === '' ? noText : words.replace(/\s+/g, ' ');
}

/** " [1, p. 7; 2]" */
function citationsOf({ citations = [] }: MapNode, numbers: ReadonlyMap<string, number>): string {
  const places = citations.map(({ source, locator }: Citation) => {
    const place = (locator ?? '').replace(/[\s;[\]]+/g, ' ').trim();
    return `${numbers.get(source) ?? '?'}${place === '' ? '' : `, ${place}`}`;
  });
  return places.length === 0 ? '' : ` [${places.join('; ')}]`;
}
