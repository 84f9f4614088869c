import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { atOnce } from '#shared/model/in-steps';
import { sketch } from '#shared/model/sketch';
import { candidateSorts } from '#shared/whatif/candidates';
import { type CutSearch, cutSetsInSteps } from '#shared/whatif/cut-sets';
import { sourcedMap, weighedSourcedMap } from '../../../support/sourced-map';
import { slowCuts } from './slow-falls';
import { worked } from './worked';

function cutSets(map: ArgumentMap, id: string, search: Partial<CutSearch> = {}) {
  return atOnce(cutSetsInSteps(labelsOf(graphOf(map)), id, { by: 'evidence', maxSize: 3, ...search }));
}

/** `E4 | E1 E3` for the cuts, in their order. */
function said(text: string, id: string, search: Partial<CutSearch> = {}): string {
  return cutSets(sketch(text), id, search)
    .cuts.map((cut) => cut.join(' '))
    .join(' | ');
}

describe('the worked example', () => {
  const undisputed = worked.withoutObjection;

  test('without the objection, one thing and two pairs are critical', () => {
    expect(said(undisputed, 'R1')).toBe('E4 | E1 E3 | E2 E3');
  });

  test('the objection makes three things critical', () => {
    expect(said(worked.all, 'R1')).toBe('E1 | E2 | E4');
  });

  test('two reports share a source that no report names', () => {
    expect(said(undisputed, 'R1', { by: 'source' })).toBe('S1 | S4');
  });

  test('by source with the objection', () => {
    expect(said(worked.all, 'R1', { by: 'source' })).toBe('S1 | S3 | S4');
  });

  test('by author, whoever signs the shared source', () => {
    const authors = 'S1 is by "Ann", S2 is by "Bob", S3 is by "Cy", S4 is by "Bob"';
    expect(said(`${undisputed}, ${authors}`, 'R1', { by: 'author' })).toBe('Ann | Bob');
  });

  test('G1: claims that only support each other change nothing', () => {
    expect(said(`${worked.all}, C2 supports C3, C3 supports C2`, 'R1')).toBe('E1 | E2 | E4');
  });
});

describe('cut sets', () => {
  test('of what is not IN are none', () => {
    expect(said('E1 supports R1, E2 attacks R1', 'R1')).toBe('');
  });

  test('of what is assumed are none', () => {
    expect(said('R1 is assumed, E1 supports R1', 'R1')).toBe('');
  });

  test('of evidence are the evidence itself', () => {
    expect(said('E1', 'E1')).toBe('E1');
  });

  test('of an id that the map lacks are none', () => {
    expect(said('E1', 'E2')).toBe('');
  });

  test('contain what answers an objection', () => {
    expect(said('E1 supports R1, E2 attacks R1 as a1, E3 attacks a1', 'R1')).toBe('E1 | E3');
  });

  test('leave out what makes up for its own fall', () => {
    // Without E1 the objection to E2 is gone, and E2 takes its place.
    expect(said('E1 supports R1, E2 supports R1, E1 attacks E2', 'R1')).toBe('E1 E2');
  });

  test('are of no more than the size that is asked for', () => {
    expect(said('E1 supports R1, E2 supports R1, E3 supports R1', 'R1', { maxSize: 2 })).toBe('');
  });

  test('may be told not to be all', () => {
    const all = cutSets(sketch('E1 + E2 + E3 supports R1'), 'R1', { mostCuts: 2 });
    expect([all.cuts.length, all.isComplete]).toEqual([2, false]);
  });

  test('end with the work that they may take', () => {
    const { isComplete } = cutSets(sketch('E1 + E2 + E3 supports R1'), 'R1', { mostVisits: 4 });
    expect(isComplete).toBe(false);
  });

  test('are at hand as far as they are known while the search goes on', () => {
    const labels = labelsOf(graphOf(sketch('E1 + E2 supports R1')));
    const steps = cutSetsInSteps(labels, 'R1', { by: 'evidence', maxSize: 3 });
    const first = steps.next();
    expect(first.done ? null : first.value.soFar()).toEqual([['E1']]);
  });

  test('leave the labels as they were', () => {
    const map = sketch(worked.all);
    const first = cutSets(map, 'R1');
    expect(cutSets(map, 'R1')).toEqual(first);
  });

  test.each(
    candidateSorts.flatMap((by) => [
      { by, maps: sourcedMap, sort: 'plain' },
      { by, maps: weighedSourcedMap, sort: 'weighed' },
    ]),
  )('by $by are those of trying everything, on $sort maps', ({ by, maps }) => {
    fc.assert(
      fc.property(maps, fc.constantFrom('n1', 'n2', 'n3', 'r1'), (map, id) => {
        expect(cutSets(map, id, { by }).cuts).toEqual(slowCuts(map, id, by, 3));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('standards of proof', () => {
  test('a claim by preponderance falls with what outweighs the objection', () => {
    const text =
      'R1 needs preponderance, E1 supports R1 as s1, E2 supports R1 as s2, E3 attacks R1 as a1, s1 weighs 0.9, s2 weighs 0.5, a1 weighs 0.6';
    expect(said(text, 'R1')).toBe('E1');
  });

  test('a claim by a scintilla falls with the last thing that speaks for it', () => {
    const text = 'R1 needs scintilla, E1 supports R1, E2 supports R1, E3 attacks R1';
    expect(said(text, 'R1')).toBe('E1 E2');
  });
});

describe('large maps', () => {
  test('a chain of 5,000 steps has one critical beginning', () => {
    const steps = Array.from({ length: 5000 }, (_, index) => `C${index} supports C${index + 1}`);
    expect(said(`E1 supports C0, ${steps.join(', ')}`, 'C5000')).toBe('E1');
  });

  test('10,000 supports of a claim that is judged by weight are weighed each time', () => {
    const supports = Array.from({ length: 10_000 }, (_, index) => `E${index} supports R1`);
    const text = `R1 needs clear-and-convincing, ${supports.join(', ')}, E attacks R1 as a1, a1 weighs 0.4`;
    expect(cutSets(sketch(text), 'R1')).toEqual({ cuts: [], isComplete: true });
  });

  test('10,000 supports of one claim have no cut of three', () => {
    const supports = Array.from({ length: 10_000 }, (_, index) => `E${index} supports R1`);
    expect(cutSets(sketch(supports.join(', ')), 'R1')).toEqual({ cuts: [], isComplete: true });
  });
});
