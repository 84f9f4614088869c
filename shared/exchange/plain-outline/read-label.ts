import { nodeKinds } from '#shared/model/node-kinds';
import { relationKinds } from '#shared/model/relation-kinds';
import { type Label, labelled } from './label';
import { bearingWords, kindWords } from './notation';

const sign = /^(?:\([+\-−–]\)|\[[+\-−]\]|<[+-])(?=\s)/;
const wordsAndColon = /^([\p{Letter} ]{1,20})(?: \((\p{Letter}{1,20})\))?(, taken together)?:(?=\s|$)/iu;

interface Labelled {
  readonly label: Label;
  readonly words: string;
}

/** What stands before the words of an item, and the words; nothing before them where it is no label of ours. */
export function readLabel(text: string): Labelled {
  return inEnglish(text) ?? asWritten(text) ?? { label: { isGroup: false }, words: text };
}

function inEnglish(text: string): Labelled | null {
  const found = sign.exec(text)?.[0];
  const [whole = '', word = '', inner = '', group = ''] = found
    ? [found, found]
    : (wordsAndColon.exec(text) ?? []);
  const bearing = bearingWords.get(word.toLowerCase());
  const nodeKind = kindWords.get((bearing ? inner : word).toLowerCase());
  const isLabel = bearing ? nodeKind !== undefined || inner === '' : nodeKind !== undefined && inner === '';
  if (!isLabel) return null;
  const words = text.slice(whole.length).trim();
  const label = {
    ...(bearing && { bearing }),
    ...(nodeKind && { nodeKind }),
    isGroup: group !== '' && words === '',
  };
  if (bearing && nodeKind === undefined && !label.isGroup) return withInnerKind(label, words);
  return { label, words };
}

/** "Con: Evidence: …" is as good as "Con (evidence): …". */
function withInnerKind(label: Label, text: string): Labelled {
  const word = /^(\p{Letter}{1,20}):\s/u.exec(text)?.[1] ?? '';
  const nodeKind = kindWords.get(word.toLowerCase());
  if (nodeKind === undefined) return { label, words: text };
  return { label: { ...label, nodeKind }, words: text.slice(word.length + 1).trim() };
}

/** In the language of this run, exactly as we write it. */
function asWritten(text: string): Labelled | null {
  const found = writtenLabels.find(
    ({ written }) => text.startsWith(written) && /^(?:\s|$)/.test(text.slice(written.length)),
  );
  return found ? { label: found.label, words: text.slice(found.written.length).trim() } : null;
}

const kinds: readonly Label[] = nodeKinds.map(({ id }) => ({ nodeKind: id, isGroup: false }));
const bearings: readonly Label[] = relationKinds.flatMap(({ id }) =>
  [false, true].map((onStep) => ({ bearing: { kind: id, onStep }, isGroup: false })),
);
const writtenLabels = [
  ...kinds,
  ...bearings,
  ...bearings.map((label) => ({ ...label, isGroup: true })),
  ...bearings.flatMap((label) => kinds.map(({ nodeKind }) => ({ ...label, ...(nodeKind && { nodeKind }) }))),
].map((label) => ({ written: labelled(label), label }));
