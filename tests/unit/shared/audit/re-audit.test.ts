import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { audit } from '#shared/audit/audit';
import { badConnection } from '#shared/audit/rules/bad-connection';
import { editNode } from '#shared/edit/edit-node';
import { editRelation } from '#shared/edit/relations';
import { parseMap } from '#shared/file/parse';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { randomFrom } from '../../../support/random';
import { randomEdit } from '../../../support/random-edit';

const today = '2026-03-31';

/** Something for every rule that remembers: quotations, numbers, roots, grades, objections, circles, a brief. */
const start = sketch(`
  S1 says "Trade may have fallen by 12 percent. Most rents rose in 2011.", S2 derives from S1, S3 is retracted, S4 is brief
  E1 quotes S1 "Trade may have fallen by 12 percent", E1 reads "Trade fell by 21 percent.", E1 is graded A1
  E2 quotes S1 "Most rents rose in 2011", E2 reads "All rents rose.", E2 is graded F6
  E3 cites S2, E4 cites S3, E5 cites S1, E5 cites S4, E6 quotes S1 "Nothing of the kind"
  E1 + E2 supports C1 as s1, E3 supports C1, E5 supports C1, C1 supports R1 as s2, E4 supports R1, C1 has confidence high
  E6 attacks s2 as a1, C2 supports C3, C3 supports C2, C3 supports R2, C4 attacks C1, C1 attacks C4, R2 attacks R1
  C5 supports R2, C5 is assumed, C5 needs preponderance, C4 has confidence moderate
  C1 waives overclaim because "Known.", the map is by "Ann Lee"
`);

/** Of the same content, without a record that anything could be remembered of. */
function fresh(map: ArgumentMap): ArgumentMap {
  return structuredClone(map);
}

/** The whole report, in lines. */
function said(map: ArgumentMap): string {
  return JSON.stringify(audit(map, { today }), null, 1);
}

test('what is remembered from map to map changes no finding, whatever was edited', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = randomFrom(seed + 1);
      let ids = 0;
      const mint = (prefix: string) => {
        ids += 1;
        return `${prefix}-new-${ids}`;
      };
      let map = start;
      for (let edit = 0; edit < 8; edit += 1) {
        map = randomEdit(map, random, mint)(map);
        expect(said(map)).toBe(said(fresh(map)));
      }
    }),
    { numRuns: 15 },
  );
});

test('nor does it after each statement was written anew, and after that was undone', () => {
  for (const { id } of start.nodes) {
    const written = editNode(id, { text: `${id} was written anew, in 2 words.` })(start);
    expect(said(written)).toBe(said(fresh(written)));
    expect(said(start)).toBe(said(fresh(start)));
  }
});

const samples = ['programme-of-action', 'database-choice', 'witness-and-alibi'];

test.each(samples)('nor on %s, whatever statements and steps are written anew', (sample) => {
  let map = opened(sample);
  fc.assert(
    fc.property(fc.nat(), fc.string({ maxLength: 9 }), (at, words) => {
      const node = map.nodes[at % map.nodes.length]?.id ?? '';
      const relation = map.relations[at % map.relations.length]?.id ?? '';
      map = editRelation(relation, { warrant: words })(editNode(node, { text: `${node} ${words}` })(map));
      expect(said(map)).toBe(said(fresh(map)));
    }),
    { numRuns: 6 },
  );
});

test('a rule with no eye for words is asked again only where it named what was written anew', () => {
  const map = sketch('E1 supports E2, E3 supports C1');
  const check = vi.spyOn(badConnection, 'check');
  const timesAsked = (edited: ArgumentMap) => {
    check.mockClear();
    audit(edited, { today });
    return check.mock.calls.length;
  };
  expect(timesAsked(map)).toBe(1);
  const elsewhere = editNode('C1', { text: 'Elsewhere.' })(map);
  expect(timesAsked(elsewhere)).toBe(0);
  expect(timesAsked(editNode('E2', { text: 'Named.' })(elsewhere))).toBe(1);
  check.mockRestore();
});

function opened(sample: string): ArgumentMap {
  const file = fileURLToPath(new URL(`../../../../examples/${sample}.argmap`, import.meta.url));
  const parsed = parseMap(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(sample);
  return parsed.value;
}
