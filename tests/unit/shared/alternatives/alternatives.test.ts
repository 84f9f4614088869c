import { describe, expect, test } from 'vitest';
import { alternativesOf } from '#shared/alternatives/alternatives';
import { alternativesCsv } from '#shared/alternatives/csv';
import { graphOf } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import { sketch } from '#shared/model/sketch';

function compared(text: string, chosen: readonly string[] = []) {
  const graph = graphOf(sketch(text));
  return alternativesOf(graph, labelsOf(graph), chosen);
}

/** `E1: R1 CC, R2 I` for each row, rivals in order of id. */
function table(text: string, chosen?: readonly string[]): readonly string[] {
  const { rivals, rows } = compared(text, chosen);
  return rows.map(({ evidence, cells }) => {
    const letters = cells.map(({ bearing }, column) => `${rivals[column]?.id} ${bearing}`);
    return `${evidence}: ${letters.toSorted().join(', ')}`;
  });
}

function inconsistencies(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(compared(text).rivals.map(({ id, inconsistency }) => [id, inconsistency]));
}

describe('what evidence is to a rival', () => {
  test('doubled in one step, single by way of others', () => {
    const text = 'E1 supports R1, E2 supports C1, C1 supports R1, E3 attacks R1, R2';
    expect(table(text)).toEqual(['E1: R1 CC, R2 N', 'E3: R1 II, R2 N', 'E2: R1 C, R2 N']);
  });

  test('what speaks for one of two that object to each other speaks against the other', () => {
    const text = 'E1 supports R1, E2 supports R2, R1 attacks R2, R2 attacks R1';
    expect(table(text)).toEqual(['E1: R1 CC, R2 I', 'E2: R1 I, R2 CC']);
  });

  test('and so it is where only one of them stands', () => {
    expect(table('E1 supports R1, E2 supports R2, R1 attacks R2, R2 attacks R1, E3 attacks R2')).toContain(
      'E2: R1 I, R2 CC',
    );
  });

  test('an answer to an objection helps', () => {
    expect(table('E1 supports R1, E2 attacks C1, C1 attacks R1, C1 is assumed, R2')).toContain(
      'E2: R1 C, R2 N',
    );
  });

  test('the shorter way counts, and of equal ones none', () => {
    const both = 'E1 supports R1, E1 supports C1, C1 attacks R1, E2 supports R1, E2 attacks R1, R2';
    expect(table(both)).toEqual(['E1: R1 CC, R2 N', 'E2: R1 N, R2 N']);
  });

  test('over a step that was refuted nothing passes, and what refuted it speaks against', () => {
    const text = 'E1 supports R1 as s1, E2 attacks s1, E3 supports R1, R2';
    expect(table(text)).toEqual(['E3: R1 CC, R2 N', 'E2: R1 I, R2 N']);
    expect(compared(text).silent).toEqual(['E1']);
  });

  test('nor over one further up, but what refuted something beneath it counts', () => {
    const text =
      'E1 supports C1, C1 supports R1 as s1, E2 attacks s1, E3 supports C2, E4 attacks C2, C2 attacks R1, R2';
    expect(table(text)).toEqual(['E2: R1 I, R2 N', 'E4: R1 C, R2 N']);
  });

  test('backing tells nothing', () => {
    expect(compared('E1 supports R1 as s1, E2 supports s1, R2').silent).toEqual(['E2']);
  });

  test('rivals may be claims that were chosen', () => {
    expect(table('E1 supports C1, E1 attacks C2, C3, R1', ['C1', 'C2', 'nobody'])).toEqual([
      'E1: C1 CC, C2 II',
    ]);
  });
});

describe('the order', () => {
  test('the rival that the evidence speaks against least comes first', () => {
    const text = 'E1 attacks R1, E2 supports C1, C1 attacks R2, R3';
    expect(compared(text).rivals.map(({ id }) => id)).toEqual(['R3', 'R2', 'R1']);
  });

  test('evidence that tells most between them comes first', () => {
    const text = 'E1 supports R1, E1 supports R2, E2 supports R1, E3 supports R1, E3 attacks R2';
    expect(compared(text).rows.map(({ evidence, spread }) => `${evidence} ${spread}`)).toEqual([
      'E3 4',
      'E2 2',
      'E1 0',
    ]);
  });

  test('inconsistency is weighted by credibility and relevance', () => {
    const text =
      'E1 attacks R1 as a1, E1 is graded A1, a1 weighs 0.9, E2 attacks R2, E3 attacks R3 as a3, E3 is graded E5, a3 weighs 0.2';
    expect(inconsistencies(text)).toEqual({
      R1: expect.closeTo(-4, 9),
      R2: -2,
      R3: expect.closeTo(-1, 9),
    });
  });

  test('the way of a cell leads from the evidence to the rival', () => {
    const { rows } = compared('E1 supports C1 as s1, C1 supports R1 as s2, R2');
    expect(rows[0]?.cells[0]?.way).toEqual(['E1', 's1', 'C1', 's2', 'R1']);
  });
});

describe('as a sheet', () => {
  test('with words that a sheet would take for a formula made harmless', () => {
    const map = sketch('E1 supports R1, R2, E1 reads "=SUM(A1), so", R1 reads "@home"');
    const graph = graphOf(map);
    expect(alternativesCsv(graph, alternativesOf(graph, labelsOf(graph)))).toBe(
      'Id,Evidence,Credibility,\'@home,R2\r\nE1,"\'=SUM(A1), so",Moderate,CC,N\r\n,Weighted inconsistency,,0.00,0.00\r\n',
    );
  });
});
