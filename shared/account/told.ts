import type { Finding } from '#shared/audit/rule';

/** What the chapters before one tell, so that it need not be told again. */
export interface Told {
  /** Of the statements, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly relations: ReadonlySet<string>;
  /** Of the sources, from 1. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly findings: ReadonlySet<Finding>;
}

export const nothingTold: Told = {
  numbers: new Map(),
  relations: new Set(),
  sourceNumbers: new Map(),
  findings: new Set(),
};

/** The ids of records with their numbers: those before, and then these, counted on. */
export function numbered(
  before: ReadonlyMap<string, number>,
  records: readonly { readonly id: string }[],
): ReadonlyMap<string, number> {
  const numbers = new Map(before);
  for (const { id } of records) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}
