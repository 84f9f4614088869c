import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf } from '#shared/exchange/argdown/build-model';
import { isStep, type Member } from '#shared/exchange/argdown/model';
import { parseArgdown } from '#shared/exchange/argdown/parse';
import { writeArgdown } from '#shared/exchange/argdown/write-document';
import { argdown } from '#shared/exchange/importers/argdown';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { anyMap } from '../../../support/arbitrary-map';
import { richArgdown } from '../../../support/argdown-text';

function readBack(text: string): ArgumentMap {
  const read = argdown.read(new TextEncoder().encode(text), 'map.argdown');
  if (!read.ok) throw new Error(read.problem);
  return read.value.map;
}

test('any map is the same after a way through Argdown', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(readBack(writeArgdown(map))).toEqual(map);
    }),
    { numRuns: 300 },
  );
});

test('the same map gives the same text again after a way through Argdown', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const text = writeArgdown(map);
      expect(writeArgdown(readBack(text))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

/** What an Argdown document says, whatever it is written like: texts, tags and data, steps, and relations. */
function meaningOf(text: string): unknown {
  const { model } = modelOf(parseArgdown(text).document);
  const nameOf = ({ title, texts }: Member) => texts[0]?.text ?? title;
  return {
    statements: model.statements.map((member) => [nameOf(member), [...member.tags].sort()]).sort(),
    steps: model.arguments
      .flatMap(({ steps }) => steps)
      .map(({ premises, conclusion, inference }) => [
        premises.map(nameOf),
        inference.rules,
        nameOf(conclusion),
      ])
      .sort(),
    relations: model.relations
      .map(({ type, from, to }) => [type, nameOf(from), nameOf(isStep(to) ? to.conclusion : to)])
      .sort(),
    sections: new Set(model.sections.map(({ title }) => title)),
  };
}

test('an Argdown document means the same after a way through a map', () => {
  const once = writeArgdown(readBack(richArgdown));
  const meaning = meaningOf(once);
  expect(meaning).toEqual({
    ...(meaningOf(richArgdown) as object),
    // A heading has become a tag besides.
    statements: (meaning as { readonly statements: unknown }).statements,
  });
});

test('titles, data and front matter of other programs are there again', () => {
  const once = writeArgdown(readBack(richArgdown));
  expect(
    [
      '[Less paid]: ',
      'as @[Cap] has',
      '{source: "a\\u007db", "n": [1, {k: v}]}',
      'color: {colorScheme: iwanthue}',
    ].filter((part) => !once.includes(part)),
  ).toEqual([]);
});

test('a plain reason is a sign, linked premises are written out', () => {
  expect(writeArgdown(sketch('E1 supports C1 as s1, E2 + E3 supports C1 as s2')).split('===').at(-1)).toBe(`

[C1]: C1
  + [E1] {step: s1}

<s2>

(1) [E2]
(2) [E3]
----
(3) [C1]

[E1]: E1 #evidence

[E2]: E2 #evidence

[E3]: E3 #evidence
`);
});

test('what was changed in the text goes before what data keeps of it', () => {
  const text = writeArgdown({ ...sketch('C1'), nodes: [{ id: 'C1', kind: 'claim', text: 'two\nlines' }] });
  expect(readBack(text.replace('two lines', 'other words')).nodes[0]?.text).toBe('other words');
});

test('a statement that was taken out of the text is not missed by places and waivers', () => {
  const map = {
    ...sketch('C1, C2'),
    view: { placements: [{ id: 'C1', at: { x: 1, y: 2 } }], collapsed: ['C1'] },
  };
  const text = writeArgdown(map).replace(/\[C1\]: .*/, '');
  expect(readBack(text)).toMatchObject({ nodes: [{ id: 'C2' }], view: { placements: [], collapsed: [] } });
});
