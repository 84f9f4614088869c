import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { outlineOf, rowsOf } from '#shared/outline/outline';
import { nodeLine } from './write-node';
import { type StepNames, stepHead, stepLines } from './write-step';
import type { Writing } from './writing';

/** A node or a step, and the headings that it stands under. */
export interface Written {
  readonly section: readonly string[];
  readonly lines: readonly string[];
}

/** Each node with what bears on it, in the order of reading, and behind it the steps that end there. */
export function blocksOf(writing: Writing): readonly Written[] {
  const { map, titles, native, signs, steps } = writing;
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const told = rowsOf(outlineOf(map)).flatMap(({ kind, node }) =>
    kind === 'statement' && node !== null ? [node] : [],
  );
  const order = [...new Set([...told, ...nodes.keys()])];
  const blocks: Written[] = [];
  const written = new Set<string>();
  const writeSteps = (target: string) => {
    const queue = [target];
    // The list is walked while it grows: steps bear on steps.
    for (const id of queue) {
      for (const relation of steps.get(id) ?? []) {
        if (written.has(relation.id)) continue;
        written.add(relation.id);
        blocks.push(stepBlock(writing, relation));
        queue.push(relation.id);
      }
    }
  };
  for (const id of order) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    const extra = native.get(id) ?? {};
    const line = nodeLine(node, titles.get(id) ?? id, extra);
    blocks.push({ section: extra.section ?? [], lines: [line, ...(signs.get(id) ?? [])] });
    writeSteps(id);
  }
  // Steps that bear on each other in a circle are reached from no node.
  for (const { target } of map.relations) writeSteps(target);
  return blocks;
}

function stepBlock(writing: Writing, relation: Relation): Written {
  const { id, premises, target } = relation;
  const { map, names, titles, native, conclusions, signs } = writing;
  const extra = native.get(id) ?? {};
  const called: StepNames = {
    title: titles.get(id) ?? id,
    premises: premises.map((premise) => names.get(premise) ?? ''),
    target: names.get(target) ?? '',
    isTargetStep: findRecord(map.nodes, target) === undefined,
    conclusion: conclusions.get(id) ?? '',
  };
  const head = [stepHead(relation, called, extra), ...(signs.get(id) ?? [])];
  return { section: extra.section ?? [], lines: [...head, '', ...stepLines(relation, called, extra)] };
}
