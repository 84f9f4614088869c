import type { Citation } from './citation';
import type { Grade } from './grade';
import type { NodeKind } from './node-kinds';
import type { ProofStandard } from './proof-standard';

/** The assertion declarations of SACM 2.1. Absent means "asserted". */
export const nodeStatuses = [
  'asserted',
  'assumed',
  'needs-support',
  'defeated',
  'as-cited',
  'axiomatic',
] as const;
export type NodeStatus = (typeof nodeStatuses)[number];

/** What the author says, not what we compute. */
export const confidences = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** A statement in the map. Named so because DOM and React Flow own `Node`. */
export interface MapNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** The statement, plain text. */
  readonly text: string;
  /** Working notes, Markdown. */
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly status?: NodeStatus;
  readonly confidence?: Confidence;
  /** Claims and recommendations only. */
  readonly standard?: ProofStandard;
  /** Evidence only. */
  readonly grade?: Grade;
  readonly citations?: readonly Citation[];
}
