import type { CriticalAnswer } from './critical-answer';
import type { RelationKind } from './relation-kinds';
import type { Verdict } from './verdict';

/** An inference: premises that together bear on one target. Named so because React Flow owns `Edge`. */
export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Node ids, one or more, no repeats: all are needed together (linked premises). */
  readonly premises: readonly string[];
  /** Id of a node, or of a relation: then an attack is an undercut and a support is backing. */
  readonly target: string;
  /** Id of an argumentation scheme, such as `expert-opinion`. */
  readonly scheme?: string;
  /** To the critical questions of the scheme. */
  readonly answers?: readonly CriticalAnswer[];
  /** The sentence that licenses the step. */
  readonly warrant?: string;
  /** How strong the step is, from 0 to 1, in the eyes of the author. */
  readonly weight?: number;
  readonly note?: string;
  readonly verdict?: Verdict;
}
