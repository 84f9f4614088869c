import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedFrom } from '#shared/exchange/pasted';
import { writeMap } from '#shared/file/write';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { anyText } from '../../../support/arbitrary-map';

const nothing = { argmap: '', text: '', list: '' };
const map = sketch('E1 supports C1');
const kindOf = (flavours: Partial<typeof nothing>) => pastedFrom({ ...nothing, ...flavours }).kind;

test.each([
  ['our own flavour', { argmap: writeMap(map), text: 'A' }, 'clipping'],
  ['the text of a map file', { text: writeMap(map) }, 'clipping'],
  ['an empty map', { argmap: writeMap(emptyMap()), text: 'A' }, 'nothing'],
  ['our own flavour, broken', { argmap: '{', text: 'A' }, 'outline'],
  ['other JSON', { text: '{"a": 1}' }, 'outline'],
  ['an address', { text: ' https://example.org/a?b#c\n' }, 'source'],
  ['an address in a sentence', { text: 'See https://example.org.' }, 'outline'],
  ['two addresses', { text: 'https://a.org\nhttps://b.org' }, 'outline'],
  ['blank text', { text: ' \n' }, 'nothing'],
  ['nothing', {}, 'nothing'],
])('%s', (_, flavours, kind) => {
  expect(kindOf(flavours)).toBe(kind);
});

test('the list in rich text counts before its plain text', () => {
  const pasted = pastedFrom({ ...nothing, text: 'A\nB', list: '- A\n  - B' });
  expect(pasted.kind === 'outline' && pasted.map.relations).toHaveLength(1);
});

test.each([
  ['https://www.Example.org/reports/2024/', 'example.org/reports/2024'],
  ['http://example.org', 'example.org'],
  ['https://de.wikipedia.org/wiki/M%C3%BCnchen?x=1', 'de.wikipedia.org/wiki/München'],
  ['https://example.org/100%', 'example.org/100%'],
  ['https://example.org:8080/a', 'example.org:8080/a'],
])('%s is the source %s', (text, title) => {
  expect(pastedFrom({ ...nothing, text })).toEqual({
    kind: 'source',
    csl: { type: 'webpage', title, URL: text },
  });
});

test('nothing that is pasted throws', () => {
  fc.assert(
    fc.property(fc.record({ argmap: anyText, text: anyText, list: anyText }), (flavours) => {
      expect(pastedFrom(flavours).kind).toMatch(/./);
    }),
  );
});
