import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted } from '#shared/audit/words';
import { cone } from '#shared/graph/cone';
import { graphOf } from '#shared/graph/graph';
import { sketch } from '#shared/model/sketch';
import { type Trace, traceOf } from '#shared/trace/trace';
import { traceLines } from '#shared/trace/trace-lines';
import { anyMap } from '../../../support/arbitrary-map';
import { smallMap } from '../../../support/small-maps';

function traced(text: string, id = 'R1'): Trace {
  const trace = traceOf(sketch(text), id);
  if (trace === undefined) throw new Error(`No trace of ${id}.`);
  return trace;
}

function drawn(text: string, id = 'R1'): readonly string[] {
  return traced(text, id).rows.map(({ row, end }) => {
    const kind = row.kind === 'reference' ? 'see ' : '';
    const mark = end === undefined ? '' : ` ${end.kind === 'gap' ? end.why : end.kind}`;
    return `${'  '.repeat(row.depth)}${kind}${row.node ?? 'step'}${mark}`;
  });
}

/** Twenty claims in a row, each resting on the next by two ways. */
const lattice = Array.from({ length: 20 }, (_, index) => {
  const [here, next] = [`C${100 + index}`, `C${101 + index}`];
  return `${next} supports ${here}, ${next} supports C${200 + index}, C${200 + index} supports ${here}`;
}).join(', ');

describe('a trace', () => {
  test('leads down to sources, assumptions and gaps', () => {
    expect(
      drawn(
        'E1 cites S1, E1 supports C1, C2 is assumed, C1 + C2 supports R1, C3 supports R1, E2 supports R1',
      ),
    ).toEqual([
      'R1',
      '  step',
      '    C1',
      '      E1 source',
      '    C2 assumed',
      '  C3 no-support',
      '  E2 no-source',
    ]);
  });

  test('breaks off at a quotation that its source lacks', () => {
    const text =
      'S1 says "Trade fell by a third in 2009.", E1 quotes S1 "Elephants are large animals", E1 supports R1';
    expect(drawn(text)).toEqual(['R1', '  E1 quote-not-found']);
  });

  test('tells what is shared once, and refers to it', () => {
    expect(drawn('E1 cites S1, E1 supports C1, E1 supports C2, C1 supports R1, C2 supports R1')).toEqual([
      'R1',
      '  C1',
      '    E1 source',
      '  C2',
      '    see E1',
    ]);
  });

  test('ends a circle where it comes back, wherever that is told', () => {
    expect(drawn('C1 supports R1, C2 supports R1, C1 supports C2, C2 supports C1')).toEqual([
      'R1',
      '  C1',
      '    see C2 circle',
      '  C2',
      '    see C1 circle',
    ]);
  });

  test('begins at its node, even within a circle', () => {
    expect(drawn('C1 supports C2, C2 supports C1, C1 supports R1', 'C2')).toEqual([
      'C2',
      '  C1',
      '    see C2 circle',
    ]);
  });

  test('leaves out what the node leads to', () => {
    expect(drawn('E1 supports C1, C1 supports R1, E2 supports R1', 'C1')).toEqual(['C1', '  E1 no-source']);
  });

  test('names the objections to anything it rests on, and what answers them', () => {
    const { objections } = traced(
      'E1 cites S1, E1 supports C1 as s1, C1 supports R1, E2 attacks s1 as a1, E3 attacks a1 as a2, E4 attacks C1 as a3',
    );
    expect(
      objections.map(({ attack, label, answers }) => [attack.id, label, answers.map(({ id }) => id)]),
    ).toEqual([
      ['a3', 'IN', []],
      ['a1', 'OUT', ['a2']],
    ]);
  });

  test('counts only gaps that the node rests on, not those of objections', () => {
    expect(traced('C1 supports R1, C2 attacks R1').gaps.map(({ node }) => node.id)).toEqual(['C1']);
  });

  test('has as many rows as premises, however many ways there are', () => {
    expect(traced(lattice, 'C100').rows).toHaveLength(1 + 3 * 20);
  });

  test('follows a chain of 5,000 statements', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => `C${index + 1} supports C${index}`);
    expect(traced(chain.join(','), 'C0').rows.at(-1)?.row.depth).toBe(5000);
  });

  test('is none for what is no node of the map', () => {
    expect(['s1', 'C9'].map((id) => traceOf(sketch('E1 supports C1 as s1'), id))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('a trace of any map tells every node that bears on it once, and no other', () => {
  fc.assert(
    fc.property(fc.oneof(smallMap, anyMap), fc.nat(), (map, index) => {
      const node = map.nodes[index % Math.max(1, map.nodes.length)];
      const trace = node && traceOf(map, node.id);
      if (node === undefined || trace === undefined) return;
      const bearing = cone(graphOf(map), node.id);
      const told = trace.rows.flatMap(({ row }) => (row.kind === 'statement' ? row.node : []));
      expect(told.toSorted()).toEqual(
        map.nodes
          .map(({ id }) => id)
          .filter((id) => bearing.has(id))
          .toSorted(),
      );
    }),
  );
});

test('without a gap and without a circle, the chain of any map is complete', () => {
  fc.assert(
    fc.property(smallMap, (map) => {
      const [node] = map.nodes;
      const trace = node && traceOf(map, node.id);
      if (trace === undefined) return;
      const isCircular = trace.rows.some(({ end }) => end?.kind === 'circle');
      if (!isCircular && trace.gaps.length === 0) expect(trace.isComplete).toBe(true);
    }),
  );
});

test('lines of a trace show how each statement bears on the one above, and what it cites', () => {
  const trace = traced(
    'S1 says "Trade fell, and rents rose.", E1 quotes S1 "rents rose", E1 supports C1 as s1, s1 is warranted "Prices tell", C1 supports R1, E2 attacks s1',
  );
  expect(traceLines(trace, quoted)).toEqual([
    'recommendation R1 “R1” [OUT]',
    '  supported by claim C1 “C1” [OUT]',
    '    supported by evidence E1 “E1” [because Prices tell]',
    '        S1: “rents rose” (found)',
    '      the step is undercut by evidence E2 “E2” [gap: no source]',
    '',
    'Complete down to sources or to what is assumed. 0 gaps, 1 objection.',
  ]);
});
