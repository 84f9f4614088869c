import type { AuditOptions } from '#shared/audit/audit';
import type { AuditSettings } from '#shared/model/audit-settings';
import { oncePerRecent } from '#shared/model/once-per';

/** By what a map is audited: the day, and what the person wants of rules. */
export type AuditTerms = Pick<AuditOptions, 'today' | 'settings'>;

/** The same object for the same terms, so that what follows from them is found again. */
export function termsWith(settings: AuditSettings | undefined, today: string): AuditTerms {
  return bySettings(settings)(today);
}

const bySettings = oncePerRecent(2, (settings: AuditSettings | undefined) =>
  oncePerRecent(2, (today: string): AuditTerms => ({ today, settings })),
);
