import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Waiver } from '#shared/model/waiver';
import { subjectFingerprint } from '#shared/review/subject-fingerprint';
import { ruleWords } from '#shared/words/rules';

/** A waiver is a decision that can be read again later: one without a reason waives nothing. */
export function hasReason({ reason }: Waiver): boolean {
  return reason.trim() !== '';
}

/** Whether what was waived has changed since, so that nobody has decided about it as it is now. */
export function isVoid(map: ArgumentMap, { subject, of }: Waiver): boolean {
  return of !== undefined && of !== subjectFingerprint(map, subject);
}

/** Whether a finding is waived, by its rule and its subject. */
export function waivedIn(map: ArgumentMap): (rule: string, subject: string) => boolean {
  const valid = map.waivers.filter((waiver) => hasReason(waiver) && !isVoid(map, waiver));
  const keys = new Set(valid.map(({ rule, subject }) => keyOf(rule, subject)));
  if (keys.size === 0) return () => false;
  return (rule, subject) => keys.has(keyOf(rule, subject));
}

/** Ids of rules have no spaces in them, so no two pairs have the same key. */
function keyOf(rule: string, subject: string): string {
  return `${rule} ${subject}`;
}

/** What is waived of one node, relation or source. */
export interface WaivedSubject {
  readonly subject: string;
  readonly waivers: readonly Waiver[];
  /** Titles of the rules. */
  readonly rules: readonly string[];
}

/** The waivers of a certain sort, by their subject; those of rules that nobody knows here are left out. */
export function knownWaivers(
  { waivers }: ArgumentMap,
  isMeant: (waiver: Waiver) => boolean,
): readonly WaivedSubject[] {
  const bySubject = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    if (titleOf(waiver.rule) === undefined || !isMeant(waiver)) continue;
    addTo(bySubject, waiver.subject, waiver);
  }
  return [...bySubject].map(([subject, ofSubject]) => {
    const rules = new Set(ofSubject.flatMap(({ rule }) => titleOf(rule) ?? []));
    return { subject, waivers: ofSubject, rules: [...rules] };
  });
}

function titleOf(rule: string): string | undefined {
  const words: Readonly<Record<string, { readonly title: string }>> = ruleWords;
  return Object.hasOwn(words, rule) ? words[rule]?.title : undefined;
}
