import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { type Label, label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { smallMap, weighedMap } from '../../../support/small-maps';
import { slowLabels } from './slow-labels';

function labelsIn(map: ArgumentMap, orphans?: ReadonlySet<string>): Readonly<Record<string, Label>> {
  const labels = labelsOf(graphOf(map), orphans);
  return Object.fromEntries([...map.nodes, ...map.relations].map(({ id }) => [id, label(labels, id)]));
}

/** `E1 IN, C1 OUT` for the ids that are asked about. */
function said(text: string, ids: string, orphans?: ReadonlySet<string>): string {
  const labels = labelsIn(sketch(text), orphans);
  return ids
    .split(' ')
    .map((id) => `${id} ${labels[id]}`)
    .join(', ');
}

describe('grounded labels', () => {
  test('evidence holds until it is attacked', () => {
    expect(said('E1 attacks E2 as a1, E2 attacks E3', 'E1 a1 E2 E3')).toBe('E1 IN, a1 IN, E2 OUT, E3 IN');
  });

  test('a claim without support is out, and one that is assumed is in', () => {
    expect(said('C1, C2 is assumed, C3 is axiomatic, R1', 'C1 C2 C3 R1')).toBe(
      'C1 OUT, C2 IN, C3 IN, R1 OUT',
    );
  });

  test('linked premises hold together or not at all', () => {
    expect(said('E1 + C1 supports C2 as s1, E1 supports C3', 's1 C2 C3')).toBe('s1 OUT, C2 OUT, C3 IN');
  });

  test('one support that holds is enough', () => {
    expect(said('C1 supports C2, E1 supports C2', 'C2')).toBe('C2 IN');
  });

  test('an undercut takes the step away and leaves both its ends', () => {
    expect(said('E1 supports C1 as s1, E2 attacks s1', 'E1 s1 C1')).toBe('E1 IN, s1 OUT, C1 OUT');
  });

  test('an undercut of an undercut restores the step', () => {
    const text = 'E1 supports C1 as s1, E2 attacks s1 as u1, E3 attacks u1 as u2';
    expect(said(text, 'u2 u1 s1 C1')).toBe('u2 IN, u1 OUT, s1 IN, C1 IN');
  });

  test('an undercut of itself is undecided', () => {
    expect(said('E1 attacks a1 as a1', 'a1')).toBe('a1 UNDEC');
  });

  test('backing changes nothing', () => {
    expect(said('E1 supports C1 as s1, C2 supports s1 as b1, E2 supports s2 as s2', 's1 C1 b1 s2')).toBe(
      's1 IN, C1 IN, b1 OUT, s2 IN',
    );
  });

  test('support changes nothing about evidence', () => {
    expect(said('C1 supports E1, E2 attacks E3, E4 supports E3', 'E1 E3')).toBe('E1 IN, E3 OUT');
  });

  test('what is defeated is out, whatever supports it', () => {
    expect(said('E1 supports C1, C1 is defeated, E2 is defeated', 'C1 E2')).toBe('C1 OUT, E2 OUT');
  });

  test('what is assumed can be attacked', () => {
    expect(said('C1 is assumed, E1 attacks C1', 'C1')).toBe('C1 OUT');
  });

  test('evidence is out once all its sources are retracted or withdrawn', () => {
    const sources = 'S1 is retracted, S2 is withdrawn, S3 is superseded';
    const text = `${sources}, E1 cites S1, E1 cites S2, E2 cites S1, E2 cites S3, E3 cites S3, E4`;
    expect(said(text, 'E1 E2 E3 E4')).toBe('E1 OUT, E2 IN, E3 IN, E4 IN');
  });

  test('evidence with a quote that is not found is undecided, unless something settles it', () => {
    const text = 'E1 supports C1, E3 attacks E2, E1 cites S1';
    expect(said(text, 'E1 C1 E2', new Set(['E1', 'E2']))).toBe('E1 UNDEC, C1 UNDEC, E2 OUT');
  });

  test('an id that is not in the map is undecided', () => {
    expect(label(labelsOf(graphOf(sketch('E1'))), 'E2')).toBe('UNDEC');
  });

  test('the same map has the same labels', () => {
    const graph = graphOf(sketch('E1'));
    expect(labelsOf(graph)).toBe(labelsOf(graph));
  });

  test('on any map, what comes of evaluating all conditions again and again until nothing changes', () => {
    fc.assert(
      fc.property(smallMap, fc.subarray(['n1', 'n2', 'n3']), (map, orphans) => {
        const set = new Set(orphans);
        expect(labelsIn(map, set)).toEqual(slowLabels(map, set));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('standards of proof', () => {
  const contested = 'E1 supports C1 as s1, E2 attacks C1 as a1';

  test.each([
    ['a scintilla is met by anything for it', 's1 weighs 0.1, C1 needs scintilla', 'IN'],
    ['a scintilla is not met by a step of no weight', 's1 weighs 0, C1 needs scintilla', 'OUT'],
    ['preponderance is met by the heavier step', 's1 weighs 0.9, C1 needs preponderance', 'IN'],
    ['preponderance is not met by an equal one', 'C1 needs preponderance', 'OUT'],
    [
      'clear and convincing asks for more than 0.3 between them',
      's1 weighs 0.9, a1 weighs 0.5, C1 needs clear-and-convincing',
      'IN',
    ],
    ['and 0.3 is not more than that', 's1 weighs 0.8, a1 weighs 0.5, C1 needs clear-and-convincing', 'OUT'],
    ['and for a step above 0.5', 's1 weighs 0.5, a1 weighs 0.1, C1 needs clear-and-convincing', 'OUT'],
    [
      'reasonable doubt is a step of 0.2 against it',
      's1 weighs 1, a1 weighs 0.2, C1 needs beyond-reasonable-doubt',
      'OUT',
    ],
    ['and less than that is none', 's1 weighs 1, a1 weighs 0.1, C1 needs beyond-reasonable-doubt', 'IN'],
    ['dialectical validity is what is asked anyway', 's1 weighs 1, C1 needs dialectical-validity', 'OUT'],
    ['what is assumed counts in full', 'C1 is assumed, C1 needs preponderance', 'IN'],
    ['what is given up is out by any', 's1 weighs 1, C1 is defeated, C1 needs scintilla', 'OUT'],
  ])('%s', (_, weights, expected) => {
    expect(said(`${contested}, ${weights}`, 'C1')).toBe(`C1 ${expected}`);
  });

  test('what is undecided keeps a statement undecided only where it could matter', () => {
    const quarrel = 'E3 attacks E4 as q1, E4 attacks E3 as q2';
    const text = `${quarrel}, E1 supports C1, E3 attacks C1 as a1, C1 needs preponderance, E1 supports C2, E3 attacks C2 as a2, C2 needs preponderance`;
    expect(said(`${text}, a1 weighs 0.7, a2 weighs 0.9`, 'C1 C2')).toBe('C1 IN, C2 UNDEC');
  });

  test('what only supports itself is undecided by a standard too', () => {
    const text = 'C1 supports C2, C2 supports C1, C1 needs scintilla, C2 needs preponderance';
    expect(said(text, 'C1 C2')).toBe('C1 UNDEC, C2 UNDEC');
  });

  test('ten thousand steps on one statement are weighed', () => {
    const steps = Array.from(
      { length: 10_000 },
      (_, n) => `E${n} ${n % 2 ? 'attacks' : 'supports'} C1 as s${n}`,
    );
    const text = [...steps, 's4 weighs 0.9', 'C1 needs preponderance'].join(', ');
    expect([said(text, 'C1'), said(`${text}, E1 attacks E4`, 'C1')]).toEqual(['C1 IN', 'C1 OUT']);
  });

  test('on any map with weights, what comes of trying every way in which the undecided could be settled', () => {
    fc.assert(
      fc.property(weighedMap, fc.subarray(['n1', 'n2', 'n3']), (map, orphans) => {
        const set = new Set(orphans);
        expect(labelsIn(map, set)).toEqual(slowLabels(map, set));
      }),
      { numRuns: 3000 },
    );
  });
});

/** The worked example of linked premises, a shared source and an undercut. */
const worked = [
  'E1 + E2 supports C1 as r1, E3 supports C1 as r2, C1 + E4 supports R1 as r3, E5 attacks r2 as r4',
  'E1 cites S1, E2 cites S3, E3 cites S2, S2 derives from S1, E4 cites S4, E5 cites S5',
].join(', ');

describe('examples worked by hand', () => {
  test('an undercut takes one of two lines away and the recommendation stands', () => {
    expect(said(worked, 'r1 r2 r3 r4 C1 R1')).toBe('r1 IN, r2 OUT, r3 IN, r4 IN, C1 IN, R1 IN');
  });

  test('without the evidence that both lines share the recommendation falls', () => {
    expect(said(`${worked}, E1 is defeated`, 'C1 R1')).toBe('C1 OUT, R1 OUT');
  });

  test('G1: claims that only support each other are undecided, and nothing else changes', () => {
    const text = `${worked}, C2 supports C3, C3 supports C2`;
    expect(said(text, 'C2 C3 r2 R1')).toBe('C2 UNDEC, C3 UNDEC, r2 OUT, R1 IN');
  });

  test('D1: a attacks b, b attacks c', () => {
    expect(said('E1 attacks E2, E2 attacks E3', 'E1 E2 E3')).toBe('E1 IN, E2 OUT, E3 IN');
  });

  test('D3: three attack each other in a circle', () => {
    expect(said('E1 attacks E2, E2 attacks E3, E3 attacks E1', 'E1 E2 E3')).toBe(
      'E1 UNDEC, E2 UNDEC, E3 UNDEC',
    );
  });

  test('D4: two attack each other, and a circle of three hangs on them', () => {
    const text = 'E1 attacks E2, E2 attacks E1, E2 attacks E3, E3 attacks E4, E4 attacks E5, E5 attacks E3';
    expect(said(text, 'E1 E2 E3 E4 E5')).toBe('E1 UNDEC, E2 UNDEC, E3 UNDEC, E4 UNDEC, E5 UNDEC');
  });
});
