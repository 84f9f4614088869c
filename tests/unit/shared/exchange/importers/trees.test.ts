import { expect, test } from 'vitest';
import { file, imported, refusal, stepsOf } from './imported';

const mindMap = (inside: string) => imported(file('x.mm', `<map version="1.0.1">${inside}</map>`));

test('branches of a mind map bear on the one they hang on, as their words say', () => {
  const { map } = mindMap(
    '<node ID="a" TEXT="A"><node ID="b" TEXT="Con: B"><node ID="c" TEXT="Undercut: C"/></node><node ID="d" TEXT="D"/></node>',
  );
  expect(stepsOf(map)).toEqual(['b attacks a as r1', 'c attacks r1 as r2', 'd supports a as r3']);
});

test('branches that are taken together are linked premises', () => {
  const { map } = mindMap(
    '<node ID="a" TEXT="A"><node TEXT="Support, taken together:"><node ID="b" TEXT="B"/><node ID="c" TEXT="C"/></node></node>',
  );
  expect(stepsOf(map)).toEqual(['b+c supports a as r1']);
});

test('arrows of a mind map are steps, and those that lead nowhere are told', () => {
  const { map, losses } = mindMap(
    '<node ID="a" TEXT="A"/><node ID="b" TEXT="B"><arrowlink DESTINATION="a" MIDDLE_LABEL="attacks"/><arrowlink DESTINATION="z"/></node>',
  );
  expect([stepsOf(map), losses[0]?.where]).toEqual([['b attacks a as r1'], 'b']);
});

test('an arrow of a mind map that undercuts is aimed at the step of the branch it leads to', () => {
  const { map } = mindMap(
    '<node ID="a" TEXT="A"><node ID="b" TEXT="B"/></node><node ID="c" TEXT="C"><arrowlink DESTINATION="b" MIDDLE_LABEL="undercuts"/></node>',
  );
  expect(stepsOf(map)).toEqual(['b supports a as r1', 'c attacks r1 as r2']);
});

test('rich text of a mind map is its words, and notes are notes', () => {
  const { map } = mindMap(
    '<node ID="a"><richcontent TYPE="NODE"><html><body><p>One</p><p>two</p></body></html></richcontent><richcontent TYPE="NOTE"><html><body>Why</body></html></richcontent></node>',
  );
  expect(map.nodes[0]).toMatchObject({ text: 'One\ntwo', note: 'Why' });
});

test('a script behind a branch is no source', () => {
  const { map } = mindMap('<node ID="a" TEXT="A" LINK="javascript:alert(1)"/>');
  expect(map.sources).toEqual([]);
});

const opml = (inside: string) =>
  imported(file('x.opml', `<opml version="2.0"><head><title>T</title></head><body>${inside}</body></opml>`));

test('outlines of OPML bear on the one they lie in', () => {
  const { map } = opml('<outline text="A"><outline text="(-) B"/><outline text="C"/></outline>');
  expect([map.title, stepsOf(map)]).toEqual(['T', ['n2 attacks n1 as r1', 'n3 supports n1 as r2']]);
});

test('what an OPML file includes is not fetched, and told', () => {
  const { losses } = opml('<outline type="include" url="https://a.example/b" text="More"/>');
  expect(losses).toContainEqual({
    where: 'More',
    what: 'It stands for a file elsewhere, which is not fetched.',
  });
});

test('HTML in the lines of OPML becomes words, and a sign remains a sign', () => {
  const { map } = opml('<outline text="&lt;b&gt;Ice&lt;/b&gt; if t &lt; 0 &amp;amp; wet"/>');
  expect(map.nodes[0]?.text).toBe('Ice if t < 0 & wet');
});

test.each(['freemind', 'opml'])('%s with entities is refused', (format) => {
  expect(refusal(format, '<!DOCTYPE m [<!ENTITY a "ha">]><map>&a;</map>')).toContain('declares entities');
});

test('an indented text is an outline, and what does not say how it bears is told', () => {
  const { format, map, losses } = imported(file('x.txt', 'A\n  B\n  Con: C\n'));
  expect([format, map.relations.map(({ kind }) => kind), losses.map(({ where }) => where)]).toEqual([
    'outline',
    ['support', 'attack'],
    ['branches'],
  ]);
});
