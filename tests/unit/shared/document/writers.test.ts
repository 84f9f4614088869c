import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { headingNumbers } from '#shared/document/heading-numbers';
import {
  bullets,
  heading,
  inline,
  paragraph,
  plainHeading,
  strong,
  type TextDocument,
} from '#shared/document/text-document';
import { toDocx } from '#shared/document/to-docx';
import { toHtml } from '#shared/document/to-html';
import { toMarkdown } from '#shared/document/to-markdown';
import { anyText } from '../../../support/arbitrary-map';

const report: TextDocument = {
  title: 'Rents & wages',
  language: 'en',
  day: '2026-03-31',
  blocks: [
    heading(1, 'What is known'),
    paragraph('Rents ', strong('rose'), '.', { note: inline('Office of Rents, 2025.') }),
    heading(2, 'Its words'),
    { kind: 'quotation', text: inline('“Rents rose.”'), foot: inline('p. 4', { note: inline('Survey.') }) },
    {
      kind: 'list',
      items: [
        { depth: 0, text: inline('first'), name: 'a-1' },
        { depth: 1, text: inline('beneath it') },
        { depth: 0, text: inline({ text: 'see first', to: 'a-1' }) },
      ],
    },
    { kind: 'facts', facts: [['Status', inline('IN')]] },
    { kind: 'table', head: ['What', 'Places'], rows: [[inline('Gap'), inline('2')]] },
  ],
};

const saying = (text: string): TextDocument => ({
  ...report,
  title: text,
  blocks: [
    heading(1, text),
    paragraph(text, strong(text), { note: inline(text) }),
    { kind: 'quotation', text: inline(text), foot: inline(text) },
    bullets([inline(text)]),
    { kind: 'facts', facts: [[text, inline(text)]] },
    { kind: 'table', head: [text, text], rows: [[inline(text), inline(text)]] },
  ],
});

const drawn = (width: number, height: number): TextDocument => ({
  ...report,
  blocks: [
    plainHeading(1, 'The diagram'),
    {
      kind: 'figure',
      svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      png: new Uint8Array([137, 80, 78, 71]),
      width,
      height,
      description: 'Two "boxes" & a line',
      caption: inline('Drawn.'),
    },
    { kind: 'heading', level: 1, text: 'Rents', number: '7', name: 'seven' },
    { kind: 'list', items: [{ depth: 0, number: '7.1', text: inline('They rose.'), name: 'n-7-1' }] },
  ],
});

const hostile = '</style><script>alert(1)</script> | **b** [a](javascript:x) `c` "d" & \u0000\ud800';

test('headings are numbered by level, and from one again beneath the next', () => {
  const blocks = [heading(1, 'a'), heading(2, 'b'), heading(2, 'c'), heading(1, 'd'), heading(2, 'e')];
  expect([...headingNumbers(blocks).values()]).toEqual(['1', '1.1', '1.2', '2', '2.1']);
});

test('headings with numbers of their own keep them, and others are counted without them', () => {
  const blocks = [plainHeading(1, 'a'), heading(1, 'b'), { ...heading(1, 'c'), number: '9' } as const];
  expect([...headingNumbers(blocks).values()]).toEqual(['', '1', '9']);
});

test('Markdown tells what a picture shows, and calls items by their numbers', () => {
  expect(toMarkdown(drawn(400, 300)).split('\n\n').slice(1)).toEqual([
    '## The diagram',
    'Two "boxes" &amp; a line',
    '## 7 Rents',
    '- 7.1 They rose.\n',
  ]);
});

test('Markdown has footnotes in the order of their marks', () => {
  expect(toMarkdown(report)).toBe(`# Rents &amp; wages

## 1 What is known

Rents **rose**.[^1]

### 1.1 Its words

> “Rents rose.”
>
> p. 4[^2]

- first
  - beneath it
- see first

- **Status:** IN

| What | Places |
| --- | --- |
| Gap | 2 |

[^1]: Office of Rents, 2025.

[^2]: Survey.
`);
});

describe('HTML', () => {
  const page = new DOMParser().parseFromString(toHtml(report), 'text/html');

  test('leads from every mark to its note and back, and from words to their place', () => {
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(links.filter((id) => page.getElementById(id) === null)).toEqual([]);
    expect(links).toEqual(['note-1', 'note-2', 'a-1', 'mark-1', 'mark-2']);
  });

  test('nests lists', () => {
    expect(page.querySelector('li > ul > li')?.textContent?.trim()).toBe('beneath it');
  });

  test('has pictures as they are, and leads to headings by their names', () => {
    const { document } = parseHTML(toHtml(drawn(400, 300)));
    expect([
      document.querySelector('figure svg + figcaption')?.textContent,
      document.getElementById('seven')?.textContent,
      document.querySelector('ul.numbered > li#n-7-1')?.textContent?.trim(),
    ]).toEqual(['Drawn.', '7 Rents', '7.1 They rose.']);
  });

  test('takes no word for a tag, and runs nothing', () => {
    const html = toHtml(saying(hostile));
    expect(html).not.toMatch(/<script|<\/style>[^\n]*<script/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:\/\//);
  });
});

describe('DOCX', () => {
  const partsOf = (document: TextDocument) =>
    Object.entries(unzipSync(toDocx(document))).map(([path, bytes]) => [path, strFromU8(bytes)] as const);

  test('has real headings, lists, tables and endnotes, as another program reads them', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(toDocx(report)) });
    const read = value.replace(/ id="[^"]*"/g, '');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(read).toContain('<h1>What is known</h1>');
    expect(read).toContain('<h2>Its words</h2>');
    expect(read).toMatch(/<ul><li>.*first<ul><li>beneath it<\/li><\/ul><\/li>/);
    expect(read).toContain('Office of Rents, 2025.');
  });

  test('has pictures with what they show, as drawings where a program knows those', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(toDocx(drawn(400, 300))) });
    expect(value).toMatch(/<img alt="Two &quot;boxes&quot; &amp; a line" src="data:image\/png;base64,iVBORw/);
    const parts = new Map(partsOf(drawn(400, 300)));
    const drawing = /<asvg:svgBlip [^>]*r:embed="(\w+)"/.exec(parts.get('word/document.xml') ?? '')?.[1];
    const target = new RegExp(`Id="${drawing}" [^>]*Target="([^"]+)"`).exec(
      parts.get('word/_rels/document.xml.rels') ?? '',
    )?.[1];
    expect(parts.get(`word/${target}`)).toContain('<svg');
  });

  test.each([
    ['wide', 900, 300, ['portrait', 'landscape', 'portrait']],
    ['high', 300, 900, ['portrait']],
  ] as const)('gives a %s picture the pages that it needs, and room on them', (_, width, height, pages) => {
    const body = new Map(partsOf(drawn(width * 20, height * 20))).get('word/document.xml') ?? '';
    const sections = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)];
    const [, cx = '', cy = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    const [, across, up] = sections.length > 1 ? (sections[1] ?? []) : (sections[0] ?? []);
    expect(sections.map(([, w, h]) => (Number(w) > Number(h) ? 'landscape' : 'portrait'))).toEqual(pages);
    expect([Number(cx) / 635 < Number(across), Number(cy) / 635 < Number(up)]).toEqual([true, true]);
  });

  test('numbers headings only where they have no number of their own', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(toDocx(drawn(400, 300))) });
    expect(value.replace(/<a id="[^"]*"><\/a>/g, '')).toContain('<h1>7\tRents</h1>');
  });

  test('every part of it is well-formed, whatever words it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant(hostile)), (text) => {
        for (const [path, xml] of partsOf(saying(text))) {
          expect(unclosed(xml), path).toEqual([]);
          expect(xml, path).not.toMatch(/(?!\n)\p{Control}|\p{Surrogate}/u);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('every part that is named is there', () => {
    const parts = new Map(partsOf(report));
    const named = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.filter((path) => !parts.has(path))).toEqual([]);
  });

  test('has the same bytes each time', () => {
    expect(toDocx(report)).toEqual(toDocx(report));
  });
});

/** The tags that are open at the end, and those that close what is not open. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/)?([\w:]+)[^<>]*?(\/)?>/g)) {
    if (empty) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
