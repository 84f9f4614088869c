import type { Graph } from '#shared/graph/graph';
import type { Label } from '#shared/graph/labels';
import { at } from '#shared/graph/rows';
import type { Trial as Weighing } from '#shared/graph/trials';

export const undecided = 0;
export const isIn = 1;
export const isOut = 2;

/**
 * The grounded labels of a map with the books that they follow from, so that something can be switched off, seen what
 * becomes of it, and switched on again at the cost of what it bears on alone. What labels mean is told in
 * `shared/graph/labels.ts`.
 *
 * All arrays have something for each place of the net.
 */
export interface Ledger {
  readonly graph: Graph;
  readonly values: Uint8Array;
  /** How many conditions are not met: premises that are not IN, attacks that are not OUT, what a node lacks by itself. */
  readonly unmet: Int32Array;
  /** How many conditions fail: premises that are OUT, attacks that are IN, what rules a node out by itself. */
  readonly failing: Int32Array;
  /** By place, of statements that are judged by weight, of which nothing is counted; undefined where there are none. */
  readonly weighed: ReadonlyMap<number, Weighing> | undefined;
  /** 1 for claims and recommendations that stand by support alone; only of them are supports counted. */
  readonly needsSupport: Uint8Array;
  readonly supportsIn: Int32Array;
  readonly supportsNotOut: Int32Array;
  /** In which turn a place was settled: what settled it came before. */
  readonly turns: Int32Array;
  /** 1 for what is switched off at this moment. */
  readonly off: Uint8Array;
  /** For whoever walks over places and has to know where they were; all 0 in between. */
  readonly marks: Uint8Array;
  /** What changes while it is used. */
  readonly count: {
    turn: number;
    /** How many places were visited in all trials: the measure of work for whoever sets a limit to it. */
    visits: number;
  };
}

const names = ['UNDEC', 'IN', 'OUT'] as const satisfies readonly Label[];

export function labelAt({ values }: Ledger, place: number): Label {
  return labelOf(at(values, place));
}

/** The label that a value of a ledger stands for. */
export function labelOf(value: number): Label {
  return names[value] ?? 'UNDEC';
}
