import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarkupNode } from '#shared/intake/intake-engines';
import { textOfMarkup } from '#shared/intake/markup-text';
import { parseHtml } from '../../../../renderer/engines/intake/html-engine';

async function textOf(html: string): Promise<string> {
  return textOfMarkup((await parseHtml(html)).root);
}

test('a cell may have any number of lines in it', () => {
  const child: MarkupNode = { nodeType: 3, nodeName: '#text', nodeValue: 'x', childNodes: [] };
  const element = (nodeName: string, childNodes: readonly MarkupNode[]): MarkupNode => ({
    nodeType: 1,
    nodeName,
    nodeValue: null,
    childNodes,
  });
  const lines = new Array<MarkupNode>(300_000).fill(child);
  const row = element('TR', [element('TD', [child]), element('TD', lines)]);
  expect(textOfMarkup(row).length).toBeGreaterThanOrEqual(lines.length);
});

test.each([
  ['paragraphs stand apart', '<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
  ['white space runs together', '<p> One \n  two\t<b>three</b> </p>', 'One two three'],
  ['inline elements part no words', '<p>un<em>believ</em>able</p>', 'unbelievable'],
  ['a break is a line', '<p>One<br>two</p>', 'One\ntwo'],
  ['divisions are lines', '<div>One</div><div>Two</div>', 'One\nTwo'],
  [
    'items have marks',
    '<p>See</p><ul><li>One</li><li><p>Two</p></li></ul><p>End</p>',
    'See\n\n• One\n• Two\n\nEnd',
  ],
  ['numbered items are counted', '<ol><li>One<li>Two</ol>', '1. One\n2. Two'],
  ['an empty item leaves no mark behind', '<ul><li>One</li><li></li></ul><p>End</p>', '• One\n\nEnd'],
  [
    'rows of cells are lines',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td></td><td>3</td></tr></table>',
    'A\tB\n1\t\t3',
  ],
  [
    'a table for the layout is none',
    '<table><tr><td><p>1<p>2<p>3<p>4</td><td>Menu</td></tr></table>',
    '1\n\n2\n\n3\n\n4\n\nMenu',
  ],
  ['white space of listings is kept', '<pre>a\n  b</pre>', 'a\n  b'],
  [
    'scripts and styles are left out',
    '<p>One</p><script>two()</script><style>p {}</style><template>x</template>',
    'One',
  ],
  ['characters by name are read', '<p>a &amp; b &lt;c&gt; &eacute;</p>', 'a & b <c> é'],
])('%s', async (_, html, text) => {
  expect(await textOf(html)).toBe(text);
});

test('depth costs no stack', () => {
  let node: MarkupNode = { nodeType: 3, nodeName: '#text', nodeValue: 'deep', childNodes: [] };
  for (let depth = 0; depth < 50_000; depth += 1)
    node = { nodeType: 1, nodeName: 'DIV', nodeValue: null, childNodes: [node] };
  expect(textOfMarkup(node)).toBe('deep');
});

test('words come in their order, whatever they are wrapped in', async () => {
  const wrapped = fc.letrec<{ readonly node: string; readonly element: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, fc.constant('w'), fc.constant(' '), tie('element')),
    element: fc
      .tuple(
        fc.constantFrom('p', 'div', 'ul', 'li', 'table', 'tr', 'td', 'b', 'section'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  })).element;
  await fc.assert(
    fc.asyncProperty(wrapped, async (html) => {
      const text = await textOf(html);
      return text.replace(/[^w]/g, '') === html.replace(/<[^>]*>|\s/g, '') && !/^[\n ]|\n{3}/.test(text);
    }),
    { numRuns: 60 },
  );
});
