import { expect, test } from 'vitest';
import { file, imported, passagesOf, refusal, stepsOf } from './imported';

function arggraph(units: number, edges: string, segments = ''): string {
  const numbers = Array.from({ length: units }, (_, index) => index + 1);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE arggraph SYSTEM "arggraph.dtd">
<arggraph id="micro_1" topic_id="larger_quay" stance="pro">
${numbers.map((n) => `<edu id="e${n}"><![CDATA[Words ${n}.]]></edu><adu id="a${n}" type="${n === 3 ? 'opp' : 'pro'}"/>`).join('\n')}
${numbers.map((n) => `<edge id="s${n}" src="e${n}" trg="a${n}" type="seg"/>`).join('\n')}
${segments}${edges}
</arggraph>`;
}
const edge = (id: string, src: string, trg: string, type: string) =>
  `<edge id="${id}" src="${src}" trg="${trg}" type="${type}"/>`;
const read = (...graph: Parameters<typeof arggraph>) => imported(file('micro_1.xml', arggraph(...graph)));

test('support, example, rebuttal and undercut', () => {
  const { map } = read(
    4,
    edge('c1', 'a2', 'a1', 'sup') +
      edge('c2', 'a3', 'a1', 'reb') +
      edge('c3', 'a4', 'c2', 'und') +
      edge('c4', 'a4', 'a2', 'exa'),
  );
  expect(stepsOf(map)).toEqual([
    'a2 supports a1 as c1',
    'a3 attacks a1 as c2',
    'a4 attacks c2 as c3',
    'a4 supports a2 as c4',
  ]);
});

test('further premises are linked, however they are added', () => {
  const { map } = read(
    5,
    edge('c1', 'a2', 'a1', 'sup') +
      edge('c2', 'a3', 'c1', 'add') +
      edge('c3', 'a4', 'c2', 'add') +
      edge('c4', 'a5', 'c2', 'und'),
  );
  expect(stepsOf(map)).toEqual(['a2+a3+a4 supports a1 as c1', 'a5 attacks c1 as c4']);
});

test('a unit is all of its segments, each quoted where it stands; what is not in the text is not quoted', () => {
  const { map } = read(
    2,
    '',
    '<edu id="e8"><![CDATA[More.]]></edu><edu id="e9" implicit="true"><![CDATA[Unsaid.]]></edu>' +
      edge('s8', 'e8', 'a1', 'seg') +
      '<joint id="j"/>' +
      edge('s9', 'e9', 'j', 'seg') +
      edge('s10', 'j', 'a2', 'seg'),
  );
  expect(map.nodes.map(({ text }) => text)).toEqual(['Words 1. More.', 'Words 2. Unsaid.']);
  expect(passagesOf(map)).toEqual(['a1: Words 1.', 'a1: More.', 'a2: Words 2.']);
});

test('the opponent is a tag, the topic a title', () => {
  const { map } = read(3, '');
  expect([map.title, map.description, map.nodes[2]?.tags]).toEqual([
    'larger quay',
    'Stance: pro',
    ['opponent'],
  ]);
});

test('edges in a circle are read without end, and told where they lead nowhere', () => {
  const { map, losses } = read(
    2,
    edge('c1', 'a1', 'c2', 'add') +
      edge('c2', 'a2', 'c1', 'add') +
      edge('c3', 'a1', 'c9', 'und') +
      edge('c4', 'a1', 'a2', 'odd'),
  );
  expect([map.relations, losses.map(({ where }) => where)]).toEqual([[], ['c1', 'c2', 'c4', 'c3']]);
});

test.each([
  ['not closed', '<arggraph><edu>', 'given.file is not XML: at line 1'],
  ['two roots', '<arggraph/><arggraph/>', 'given.file is not XML: at line 1'],
  ['another format', '<opml/>', 'does not begin as a file of the format Argumentative microtext'],
  [
    'an entity bomb',
    '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><arggraph>&c;</arggraph>',
    'declares entities',
  ],
  [
    'an entity from elsewhere',
    '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><arggraph/>',
    'declares entities',
  ],
  ['an entity that nobody declared', '<arggraph>&nbsp;</arggraph>', 'given.file is not XML'],
  ['a thousand levels', '<a>'.repeat(1000), 'nested deeper than 256 levels'],
])('%s is refused', (_, text, sentence) => {
  expect(refusal('microtext', text)).toContain(sentence);
});
