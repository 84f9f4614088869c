/** What a kind of relation is, and the words for each end of it. */
export interface RelationKindDefinition<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly plural: string;
  /** The word within a sentence. */
  readonly noun: string;
  /** "1 support", "3 supports". */
  readonly counted: (number: number) => string;
  /** Reads from premise to target: "E1 supports C1". */
  readonly verb: string;
  /** Reads from target to premises: "C1 is supported by E1". */
  readonly passive: string;
  /** What the relation is called when its target is itself a relation. */
  readonly onRelation: { readonly label: string; readonly noun: string; readonly verb: string };
}

export function defineRelationKind<const Id extends string>(
  definition: RelationKindDefinition<Id>,
): RelationKindDefinition<Id> {
  return definition;
}
