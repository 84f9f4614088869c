import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { printable } from '#shared/document/printable';
import { exporters } from '#shared/exchange/exporters';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { fonts } from '../../../../cli/engines/fonts';
import { rasterise } from '../../../../cli/engines/rasterise';
import { anyMap } from '../../../support/arbitrary-map';

const write = async (format: string, map: ArgumentMap): Promise<string> => {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) throw new Error(`No exporter ${format}.`);
  const written = await exporter.write(
    map,
    { theme: 'light', scale: 1, today: '2026-03-31' },
    { rasterise, fonts },
  );
  if (typeof written === 'string') return written;
  return strFromU8(unzipSync(written)['ppt/slides/slide1.xml'] ?? new Uint8Array());
};

const hostileWords = [
  '</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.example","y")',
  ']]>',
  '"; DROP TABLE nodes',
  "' onload='x",
  '\\',
  '\\"];',
  '&amp;',
  '#quot;',
  '`code`',
  '%%{init: {}}%%',
  '--> end',
  '1.1. Con:',
  '[1]',
  'Sources:',
  'a\nb',
  '<!-- -->',
  '@SUM(1)',
];
/** Statements of hostile words, alone and put together. */
const hostile = fc.array(
  fc.oneof(fc.constantFrom(...hostileWords), fc.string({ unit: 'binary', maxLength: 6 })),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const saying = (text: string): ArgumentMap => ({
  ...emptyMap(text),
  nodes: [
    { id: 'C1', kind: 'claim', text },
    { id: 'E1', kind: 'evidence', text, citations: [{ source: 'S1', quote: { exact: text } }] },
    { id: 'R1', kind: 'recommendation', text },
  ],
  relations: [
    { id: 'r1', kind: 'support', premises: ['C1', 'E1'], target: 'R1', warrant: text },
    { id: 'r2', kind: 'attack', premises: ['C1'], target: 'r1' },
  ],
  sources: [{ id: 'S1', csl: { type: 'webpage', title: text, URL: 'javascript:alert(1)' } }],
});

const all = (run: (text: string) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(hostile, (parts) => run(parts.join(' '))),
    { numRuns: 60 },
  );

/** Tags that are not closed in order, bare ampersands and characters that XML does not know. */
function faultOfXml(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, isEnd, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|[^<>"])*)>/g,
  )) {
    if (isEnd) {
      if (open.pop() !== name) return tag;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  const stray = /&(?!(?:amp|lt|gt|quot|#39|#10);)|[^\P{Control}\n]|\p{Surrogate}/u.exec(xml);
  const text = xml.replace(/<(?:"[^"]*"|[^<>"])*>/g, '');
  return open[0] ?? stray?.[0] ?? /[<>]/.exec(text)?.[0] ?? null;
}

describe.each(['graphml', 'drawio', 'powerpoint'])('%s', (format) => {
  test('stays well formed whatever is said', async () => {
    await all(async (text) => {
      expect(faultOfXml(await write(format, saying(text)))).toBeNull();
    });
  });

  test('stays well formed for any map', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        expect(faultOfXml(await write(format, map))).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});

test('a web page has no elements, links or scripts that words of the map could bring', async () => {
  const harmless = parseHTML(await write('html', saying('harmless'))).document;
  const usual = harmless.querySelectorAll('*').length;
  await all(async (text) => {
    const { document } = parseHTML(await write('html', saying(text)));
    const breaks = document.querySelectorAll('br, tspan').length;
    const lines = document.querySelectorAll('svg text').length - harmless.querySelectorAll('svg text').length;
    expect(document.querySelectorAll('script').length).toBe(2);
    expect(document.querySelectorAll('img, [onerror], [onload]').length).toBe(0);
    expect(document.querySelectorAll('*').length - breaks - lines).toBeLessThanOrEqual(usual);
  });
});

test('an address of javascript is never a link', async () => {
  for (const { id, mime } of exporters) {
    // Nobody sees what is in those bytes; in Argdown it stands among data, which is no link.
    if (/^(?:image\/png|application\/pdf)$/.test(mime) || id === 'argdown') continue;
    const text = await write(id, saying('x'));
    expect(`${id} ${/(?:href|link|url|target)\s*[=:]\s*["']?javascript:/i.exec(text)?.[0]}`).toBe(
      `${id} undefined`,
    );
  }
});

test('an address of the web is a link of the page', async () => {
  const map = {
    ...saying('x'),
    sources: [{ id: 'S1', csl: { type: 'webpage', title: 'x', URL: 'https://x.example/"a' } }],
  };
  const good = {
    ...map,
    sources: [{ id: 'S1', csl: { type: 'webpage', title: 'x', URL: 'https://x.example/a' } }],
  };
  const linksIn = async (of: ArgumentMap) =>
    parseHTML(await write('html', of)).document.querySelectorAll('.sources a');
  expect([(await linksIn(map)).length, (await linksIn(good))[0]?.getAttribute('href')]).toEqual([
    0,
    'https://x.example/a',
  ]);
});

test('the strings of DOT end where they should', async () => {
  await all(async (text) => {
    const dot = await write('dot', saying(text));
    const outside = dot.replace(/"(?:\\[\s\S]|[^"\\])*"/g, 's');
    expect(outside).toMatch(/^digraph s \{\n(?: {2}(?:[a-z]+|s|s -> s) \[[a-z]+=(?:[\w., =!-]+)\];\n)+\}\n$/);
  });
});

test('labels of Mermaid hold nothing but words and numbered signs', async () => {
  await all(async (text) => {
    const mermaid = await write('mermaid', saying(text));
    const [, , , ...lines] = mermaid.split('\n');
    const labels = lines.flatMap((line) => /"(.*)"/.exec(line)?.[1]?.split('<br/>') ?? []);
    expect(labels.join('').replace(/#\d+;/g, '')).not.toMatch(/["#<>&`%{}[\]\\:;=@]/);
  });
});

test('no cell of the matrix begins as a formula', async () => {
  await all(async (text) => {
    const csv = await write('evidence-matrix', saying(text));
    const cells = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)];
    expect(
      cells.map(([, quoted, bare]) => quoted ?? bare ?? '').filter((cell) => /^\s*[=+\-@]/.test(cell)),
    ).toEqual([]);
  });
});

test.each(['json-canvas', 'excalidraw', 'aif'])(
  '%s is JSON that has every statement whole',
  async (format) => {
    await all(async (text) => {
      const written = await write(format, saying(text));
      const kept = format === 'excalidraw' ? printable(text).trim() : text;
      expect(JSON.stringify(JSON.parse(written))).toContain(JSON.stringify(kept).slice(1, -1));
    });
  },
);

test('a discussion keeps its claims apart from what they say', async () => {
  await all(async (text) => {
    const lines = (await write('kialo', saying(text))).split('\r\n');
    const heads = lines.filter((line) => /^ *\d+(?:\.\d+)*\. (?:Thesis|Question|Pro|Con):$/.test(line));
    expect(heads.map((head) => head.trim())).toEqual(['1. Thesis:', '1.1. Pro:', '1.1.1. Con:', '1.2. Pro:']);
    expect(lines.filter((line) => /^Sources:\s*$/.test(line)).length).toBe(1);
  });
});
