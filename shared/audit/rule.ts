import type { Severity } from '#shared/model/severity';
import type { AppliedSetting } from './applied-setting';
import type { AuditContext } from './context';
import type { Pause } from './pause';

/** What a rule reports: somebody should look here, and this path is the proof. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** Id of the node, relation or source at fault. */
  readonly subject: string;
  /** Ids of the shortest path, cycle or set that proves the finding. */
  readonly witness: readonly string[];
  /** What is missing and what to do, in words of the map. */
  readonly message: string;
  /** Whether a waiver with a reason covers it. */
  readonly waived: boolean;
  /** Whether it was there before, as a baseline says; absent where nobody asked. */
  readonly known?: boolean;
}

/** A finding as a baseline keeps it. */
export interface KnownFinding extends Pick<Finding, 'rule' | 'subject'> {
  /** "sha256:…" of the subject when it was found, as in `Waiver.of`. */
  readonly of?: string;
}

/** What an audit found: the `version` of this shape, the findings, and how many there are of each severity. */
export interface AuditReport {
  readonly version: 1;
  /** In the order of the list of rules, then by subject (code units). */
  readonly findings: readonly Finding[];
  /** Waived findings are counted as well. */
  readonly summary: Readonly<Record<Severity, number>>;
  /** What was decided about rules, in the order of the list of rules; absent where nothing was. */
  readonly settings?: readonly AppliedSetting[];
  /** What a baseline lists and was not found any more; absent where nobody asked. */
  readonly solved?: readonly KnownFinding[];
}

/** A finding as its rule knows it; without a severity it has the rule's. */
export interface FindingDraft extends Pick<Finding, 'subject' | 'witness' | 'message'> {
  readonly severity?: Severity;
}

/** A number that a rule goes by, such as an age limit, which a map or a person may set. */
export interface RuleNumber {
  /** What it says, with its unit: "Years after which a source is old". */
  readonly title: string;
  readonly usual: number;
  readonly min: number;
  readonly max: number;
}

/** One thing that is checked in a map. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly title: string;
  /** One sentence: what goes wrong for a reader if this is let pass. */
  readonly why: string;
  /** Exactly what is flagged, and when the severity differs from the rule's own. */
  readonly definition: string;
  /** In sketch notation. They are the tests of the rule and its page in the docs. */
  readonly examples: {
    readonly sound: readonly string[];
    /** From sketch to the subjects found in it. */
    readonly flagged: Readonly<Record<string, readonly string[]>>;
  };
  /** By name; absent where the rule goes by none. */
  readonly numbers?: Readonly<Record<string, RuleNumber>>;
  /**
   * That it goes by no words of nodes and relations (`text`, `note`, `warrant`) and by no field of the map as a whole, and
   * that its messages name nothing but the subject, the witness and sources. So it is not asked again after each word.
   */
  readonly isWordless?: true;
  /** `number` gives what is set for a number of the rule, by its name. A rule that reads every text says `pause` in between. */
  check(context: AuditContext, number: (name: string) => number): Iterable<FindingDraft | Pause>;
}

interface RuleWith<Id extends string, Name extends string> extends Omit<Rule<Id>, 'numbers' | 'check'> {
  readonly numbers?: Readonly<Record<Name, RuleNumber>>;
  check(context: AuditContext, number: (name: Name) => number): Iterable<FindingDraft | Pause>;
}

/** A rule asks for no number but those that it declares. */
export function defineRule<const Id extends string, const Name extends string = never>(
  rule: RuleWith<Id, Name>,
): Rule<Id> {
  return rule;
}
