import type { Finding } from '#shared/audit/rule';
import type { Edit } from '#shared/edit/edit';
import type { ArgumentMap } from '#shared/model/argument-map';

/** One edit that a person may choose, after which the finding is gone. */
export interface Offer {
  /** On its button: "Mark as assumed". */
  readonly label: string;
  /** As it reads after "Undo": "mark as assumed". */
  readonly step: string;
  readonly edit: Edit;
}

/** What can be done about the findings of one rule by an edit. What takes a person to decide is no fix. */
export interface Fix<Id extends string = string> {
  /** Of the rule. */
  readonly id: Id;
  /** The likeliest first; none where this finding has no such way out. Asked for every finding in sight, so quick. */
  readonly offers: (map: ArgumentMap, finding: Finding) => readonly Offer[];
}

export function defineFix<const Id extends string>(fix: Fix<Id>): Fix<Id> {
  return fix;
}
