import type { ArgumentMap } from '#shared/model/argument-map';
import { nodeKinds } from '#shared/model/node-kinds';
import { relationKinds } from '#shared/model/relation-kinds';
import type { Workspace } from '../workspace';
import { readable } from './shortcuts';

/** What a part of a map holds, as people count it: "2 claims, 1 evidence and 3 supports". */
export function contentsInWords({ nodes, relations }: ArgumentMap): string {
  const words = [
    ...nodeKinds.map((kind) => counted(nodes.filter((node) => node.kind === kind.id).length, kind)),
    ...relationKinds.map((kind) => counted(relations.filter((each) => each.kind === kind.id).length, kind)),
  ].filter((part) => part !== '');
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

interface Countable {
  readonly label: string;
  readonly plural: string;
}

function counted(count: number, { label, plural }: Countable): string {
  if (count === 0) return '';
  return `${count} ${(count === 1 ? label : plural).toLowerCase()}`;
}

/** "Undo with Ctrl+Z." */
export function undoHint({ desktop }: Pick<Workspace, 'desktop'>): string {
  return `Undo with ${readable('Mod+Z', desktop.platform === 'darwin')}.`;
}
