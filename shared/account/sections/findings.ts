import { findingGroups } from '#shared/audit/finding-groups';
import { settingInWords } from '#shared/audit/setting-in-words';
import { sharedAdvice } from '#shared/audit/shared-advice';
import {
  bullets,
  heading,
  inline,
  type ListItem,
  paragraph,
  quiet,
  strong,
} from '#shared/document/text-document';
import { accountWords as words } from '#shared/words/account';
import { markWords } from '#shared/words/marks';
import type { Account } from '../account';
import { before } from '../before';
import { defineSection } from '../section';

/** What the audit says of anything in the chain, and what somebody chose to live with. */
export const findings = defineSection('findings', ({ open, waived, settings, told }) => {
  const ownOpen = open.filter((finding) => !told.findings.has(finding));
  const ownWaived = waived.filter(({ finding }) => !told.findings.has(finding));
  return [
    ...(open.length === 0 ? [paragraph(words.noFindings)] : []),
    ...(ownOpen.length === 0 ? [] : [{ kind: 'list' as const, items: itemsOf(ownOpen) }]),
    ...before(words.before.findings, open.length - ownOpen.length),
    // They hold for the whole map: the first chapter tells them.
    ...(settings.length === 0 || told.numbers.size > 0
      ? []
      : [
          heading(3, words.settingsTitle),
          bullets(settings.map((setting) => inline(settingInWords(setting)))),
        ]),
    ...(ownWaived.length === 0
      ? []
      : [
          heading(3, words.waivedTitle),
          bullets(
            ownWaived.map(({ finding: { message }, waiver }) =>
              inline(words.waived(message, waiver?.by ?? '', waiver?.at ?? '', waiver?.reason ?? '')),
            ),
          ),
        ]),
  ];
});

/** Each rule with what to do, and beneath it the places. */
function itemsOf(open: Account['open']): readonly ListItem[] {
  return findingGroups(open).flatMap(({ rule, findings: own, worst }) => {
    const { places, advice } = sharedAdvice(own.map(({ message }) => message));
    const remark = quiet(words.remarks([markWords.severity[worst]]));
    return [
      { depth: 0, text: inline(strong(rule.title), remark, advice === '' ? '' : `: ${advice}`) },
      ...places.map((place) => ({ depth: 1, text: inline(place) })),
    ];
  });
}
