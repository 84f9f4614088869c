import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import type { Finding, Rule } from '#shared/audit/rule';
import { rules } from '#shared/audit/rules';
import { isTaken } from '#shared/edit/taken';
import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { fixes } from '#shared/fixes/fixes';
import { offerForAll, offersFor } from '#shared/fixes/offers';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';

function findingsOf(rule: Rule, map: ArgumentMap): readonly Finding[] {
  return audit(map, { today }).findings.filter((finding) => finding.rule === rule.id);
}

const subjects = (findings: readonly Finding[]) => findings.map(({ subject }) => subject);

const mended = rules
  .filter(({ id }) => fixes.some((fix) => fix.id === (id as string)))
  .flatMap((rule: Rule) => Object.keys(rule.examples.flagged).map((text) => ({ rule, text })));

const cases = mended.flatMap(({ rule, text }) => {
  const map = sketch(text);
  return findingsOf(rule, map).flatMap((finding) =>
    offersFor(map, finding).map((offer) => ({
      rule,
      text,
      map,
      finding,
      offer,
      id: rule.id,
      label: offer.label,
    })),
  );
});

describe.each(cases)('$label, for $finding.subject in $text', ({ rule, map, finding, offer }) => {
  test('makes this finding go away, and none of the rule besides', () => {
    const after = offer.edit(map);
    const others = subjects(findingsOf(rule, map)).filter(
      (subject) => subject !== finding.subject && isTaken(after, subject),
    );
    expect(subjects(findingsOf(rule, after))).toEqual(others);
  });

  test('leaves a map that can be written and read', () => {
    expect(parseMap(writeMap(offer.edit(map))).ok).toBe(true);
  });

  test('does nothing where it was done', () => {
    const once = offer.edit(map);
    expect(offer.edit(once)).toBe(once);
  });
});

test('every rule with a fix has an example that the fix mends', () => {
  const without = mended.map(({ rule }) => rule.id).filter((id) => !cases.some((each) => each.id === id));
  expect(without).toEqual([]);
});

describe('all of a kind', () => {
  test('are mended by one edit', () => {
    const map = sketch('C1 supports R1, C2 supports R1, C3 supports C1, R1 is assumed');
    const rule = rules.find(({ id }) => id === 'unsupported-claim') as Rule;
    const all = offerForAll(map, findingsOf(rule, map));
    expect(findingsOf(rule, all?.edit(map) ?? map)).toEqual([]);
  });

  test('have no edit where none of them has', () => {
    const map = sketch('C1 supports R1');
    expect(offerForAll(map, audit(map, { today, rules: ['rec-no-chain'] }).findings)).toBeUndefined();
  });
});

describe('a claim without support', () => {
  const labels = (text: string) => {
    const map = sketch(text);
    const { findings } = audit(map, { today, rules: ['unsupported-claim'] });
    return findings.flatMap((finding) => offersFor(map, finding).map(({ label }) => label));
  };

  test('that cites a source is first of all evidence', () => {
    expect(labels('C1 cites S1')).toEqual(['Make it evidence', 'Mark as assumed']);
  });

  test.each(['C1', 'C1 cites S1, S1 is brief', 'C1 cites S1, S2 is brief, S2 derives from S1'])(
    'can only be assumed where no source but the brief says so: %s',
    (text) => {
      expect(labels(text)).toEqual(['Mark as assumed']);
    },
  );
});

/** Rules of these names are found by others; what they find is put together by hand here. */
function offersOf(map: ArgumentMap, rule: string, subject: string, witness: readonly string[] = [subject]) {
  return offersFor(map, { rule, subject, witness, severity: 'warning', message: '', waived: false });
}

test('claims that say the same become one, with the words of the first', () => {
  const map = sketch('C1 reads "Rents rose.", C2 reads "Rents rose", E1 supports C2, C1 supports R1');
  const [merge] = offersOf(map, 'duplicate-claim', 'C1', ['C1', 'C2']);
  const after = merge?.edit(map);
  expect(after?.nodes.map(({ id, text }) => [id, text])).toEqual([
    ['C1', 'Rents rose.'],
    ['E1', 'E1'],
    ['R1', 'R1'],
  ]);
});

describe('the date of a source', () => {
  const labels = (title: string) =>
    offersOf(sketch(`S1 has title "${title}"`), 'missing-date', 'S1').map(({ label }) => label);

  test('is taken from the year in its title', () => {
    expect(labels('Port survey 2011')).toEqual(['Take 2011 from the title as its date']);
  });

  test.each(['Port survey', 'Ports from 2011 to 2012', 'Report 20113'])(
    'is not guessed from “%s”',
    (title) => {
      expect(labels(title)).toEqual([]);
    },
  );
});
