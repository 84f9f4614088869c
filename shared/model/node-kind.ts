/** What a kind of node is: its words, and what an analyst should put there. */
export interface NodeKindDefinition<Id extends string = string> {
  readonly id: Id;
  /** The word in menus and in accessible names, capitalised. */
  readonly label: string;
  readonly plural: string;
  /** The word within a sentence. */
  readonly noun: string;
  /** "1 claim", "3 claims". */
  readonly counted: (number: number) => string;
  /** One sentence that helps to choose between the kinds. */
  readonly description: string;
  /** What an empty node invites the analyst to write. */
  readonly prompt: string;
  /** One key of the keyboard that adds a node of this kind to the map. */
  readonly key: string;
}

export function defineNodeKind<const Id extends string>(
  definition: NodeKindDefinition<Id>,
): NodeKindDefinition<Id> {
  return definition;
}
