// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { listIn } from '../../../../renderer/session/rich-list';

test.each([
  ['lists in lists', '<ul><li>A<ul><li>B</li><li>C</li></ul></li><li>D</li></ul>', '- A\n  - B\n  - C\n- D'],
  ['lists beside items, as some editors nest them', '<ol><li>A</li><ol><li>B</li></ol></ol>', '- A\n  - B'],
  ['paragraphs in items', '<ul><li><p>A <b>i</b>s</p></li><li><p>B</p></li></ul>', '- A is\n- B'],
  ['a heading and a list', '<h1>A</h1><ul><li>B</li></ul>', 'A\n- B'],
  ['lines broken in an item', '<ul><li>A<br>B</li></ul>', '- A B'],
  [
    'lists of a word processor',
    '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1">A</p><p style="text-indent:0; mso-list:l0 level2 lfo1">B</p>',
    '- A\n  - B',
  ],
  ['lines broken outside of lists', 'A<br>B<ul><li>C</li></ul>', 'A\nB\n- C'],
  ['styles and scripts', '<style>li{}</style><ul><li>A<script>alert(1)</script></li></ul>', '- A'],
  ['no list', '<p>A</p><p>B</p>', ''],
])('%s', (_, html, list) => {
  expect(listIn(html)).toBe(list);
});

test('nesting deeper than a stack', () => {
  const depth = 3000;
  expect(listIn(`${'<ul><li>'.repeat(depth)}A`).trim()).toBe('- A');
});
