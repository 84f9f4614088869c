/** A way of reckoning how strong a statement is, from what it is worth by itself and what bears on it. */
export interface Method<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** One sentence: how supports and attacks are counted. */
  readonly description: string;
  /**
   * From 0 to 1, for a base score from 0 to 1 and the strengths of supporters and attackers, each from 0 to 1, in any order.
   * Never falls with the base or a supporter, never rises with an attacker, and is the base where nothing bears on it.
   */
  readonly strength: (base: number, supporters: readonly number[], attackers: readonly number[]) => number;
}

export function defineMethod<const Id extends string>(method: Method<Id>): Method<Id> {
  return method;
}
