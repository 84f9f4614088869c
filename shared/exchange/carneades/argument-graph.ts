import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import type { Loss } from '../exporter';

/** What files of Carneades say, in any of their notations. */
export interface ArgumentGraph {
  readonly title: string;
  readonly description: string;
  readonly statements: readonly Statement[];
  readonly arguments: readonly Argument[];
  /** Statements of which one at most can hold. */
  readonly issues: readonly (readonly string[])[];
  /** What was met and is not read. */
  readonly unread: readonly Loss[];
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly fields: Pick<MapNode, 'status' | 'standard' | 'note'>;
}

export interface Argument {
  readonly id: string;
  readonly kind: Relation['kind'];
  readonly conclusion: string;
  readonly premises: readonly Premise[];
  /** Statements that defeat the step where they hold. */
  readonly undercutters: readonly string[];
  readonly fields: Pick<Relation, 'scheme' | 'weight' | 'note'>;
}

export interface Premise {
  readonly statement: string;
  /** What is needed is that the statement does not hold. */
  readonly isNegated: boolean;
}
