import { Graphviz } from '@hpcc-js/wasm-graphviz';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { Marked } from 'marked';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readRows } from '#shared/exchange/csv/read-rows';
import { exporters } from '#shared/exchange/exporters';
import { importers } from '#shared/exchange/importers';
import type { ArgumentMap } from '#shared/model/argument-map';
import { fonts } from '../../../../cli/engines/fonts';
import { harmless, hostileTexts, sayingEverywhere } from '../../../support/hostile-map';

/** Every format, by who reads it here. What is not listed fails the first test. */
const readers: Readonly<Record<string, readonly string[]>> = {
  xml: ['svg', 'drawio', 'graphml'],
  archives: ['powerpoint', 'report-docx', 'account-docx'],
  pages: ['html', 'report-html', 'account-html'],
  markdown: ['markdown', 'report-markdown', 'account-markdown'],
  json: ['json-canvas', 'excalidraw', 'aif'],
  graphviz: ['dot'],
  sheets: ['evidence-matrix'],
  arguments: ['argdown', 'kialo', 'mermaid'],
  documents: ['pdf'],
  pixels: ['png'],
};

const write = async (format: string, map: ArgumentMap) => {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) throw new Error(`No exporter ${format}.`);
  const options = { theme: 'light', scale: 1, today: '2026-03-31' } as const;
  return exporter.write(map, options, { rasterise: async () => new Uint8Array(4), fonts });
};
/** Of an archive, the files that are no pixels. */
const textsIn = (archive: Uint8Array) =>
  Object.entries(unzipSync(archive)).flatMap(([path, bytes]) =>
    path.endsWith('.png') ? [] : [strFromU8(bytes)],
  );
const textOf = async (format: string, map: ArgumentMap) => String(await write(format, map));

/** Each text by itself, and some put together at random. */
const together = fc
  .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '))
  // What says nothing is told otherwise: “no text yet”.
  .filter((text) => /[\p{Letter}\p{Number}]/u.test(text));

async function ofAll(run: (map: ArgumentMap) => Promise<void>): Promise<void> {
  const examples = hostileTexts.map((text): [string] => [text]);
  await fc.assert(
    fc.asyncProperty(together, (text) => run(sayingEverywhere(text))),
    { numRuns: examples.length + 15, examples },
  );
}

test('every format is read by somebody here', () => {
  expect(Object.values(readers).flat().toSorted()).toEqual(exporters.map(({ id }) => id).toSorted());
});

/** What a text is made of: the names of its elements and attributes, and where it leads to. */
interface Make {
  readonly names: ReadonlySet<string>;
  readonly links: readonly string[];
}

const leading = /(?:^|:)(?:href|src|target|link|url|action|data)$/i;

/** By a parser that refuses what is not well-formed. */
function makeOfXml(xml: string): Make {
  const names = new Set<string>();
  const links: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => names.add('!DOCTYPE'));
  parser.on('processinginstruction', ({ target }) => names.add(`?${target}`));
  parser.on('comment', () => names.add('!--'));
  parser.on('cdata', () => names.add('![CDATA['));
  parser.on('opentag', ({ name, attributes }) => {
    names.add(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      names.add(`${name}@${attribute}`);
      if (leading.test(attribute)) links.push(String(value));
    }
  });
  parser.write(xml).close();
  return { names, links };
}

function makeOfPage(html: string): Make {
  const elements = [...parseHTML(html).document.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ name, element: element.localName, value })),
  );
  return {
    names: new Set([
      ...elements.map(({ localName }) => localName),
      ...attributes.map(({ name, element }) => `${element}@${name}`),
    ]),
    links: attributes.filter(({ name }) => leading.test(name)).map(({ value }) => value),
  };
}

/** Of the names, those that are not there otherwise; which way lines and letters go is a matter of the text. */
const added = (make: Make, usual: Make) =>
  [...make.names].filter((name) => !usual.names.has(name) && !/@(?:flip[HV]|text-anchor)$/.test(name));
/** Places in the file itself, and identifiers and parts of formats, which begin so or are paths. */
const isInside = (link: string) =>
  /^(?:#|n-|[\w/.-]+\.(?:xml|png|svg)$|\.\.\/|(?:none|delta|t_shape)$)/.test(link);

describe.each([...(readers.xml ?? [])])('%s', (format) => {
  test('has the elements that it always has, and leads nowhere', async () => {
    const usual = makeOfXml(await textOf(format, sayingEverywhere(harmless)));
    await ofAll(async (map) => {
      const make = makeOfXml(await textOf(format, map));
      expect([added(make, usual), make.links.filter((link) => !isInside(link))]).toEqual([[], []]);
    });
  });
});

test('labels of draw.io, which are pages of their own, have only line ends and what is bold', async () => {
  await ofAll(async (map) => {
    const labels = [...(await textOf('drawio', map)).matchAll(/ label="([^"]*)"/g)].map(
      ([, label = '']) => parseHTML(`<i>${label}</i>`).document.documentElement?.textContent ?? '',
    );
    const names = new Set(
      labels.flatMap((label) =>
        [...parseHTML(`<main>${label}</main>`).document.querySelectorAll('main *')].map(
          (each) => each.localName,
        ),
      ),
    );
    expect([...names].filter((name) => name !== 'b' && name !== 'br')).toEqual([]);
  });
});

describe.each([...(readers.archives ?? [])])('%s', (format) => {
  const makes = async (map: ArgumentMap) =>
    Object.entries(unzipSync((await write(format, map)) as Uint8Array))
      .filter(([path]) => /\.(?:xml|rels|svg)$/.test(path))
      .map(([path, bytes]) => [path, makeOfXml(strFromU8(bytes))] as const);

  test('has the parts and elements that it always has, and leads nowhere', async () => {
    const usual = new Map(await makes(sayingEverywhere(harmless)));
    await ofAll(async (map) => {
      for (const [path, make] of await makes(map)) {
        const before = usual.get(path);
        expect(before, path).toBeDefined();
        if (before) expect(added(make, before), path).toEqual([]);
        expect(
          make.links.filter((link) => !isInside(link)),
          path,
        ).toEqual([]);
        expect(make.names.has('Relationship@TargetMode'), path).toBe(false);
      }
    });
  });
});

describe.each([...(readers.pages ?? [])])('%s', (format) => {
  test('has the elements that it always has, and leads nowhere', async () => {
    const usual = makeOfPage(
      await textOf(format, sayingEverywhere(`${harmless}\n${harmless}\n\n- **a** *b* \`c\``)),
    );
    await ofAll(async (map) => {
      const html = await textOf(format, map);
      const make = makeOfPage(html);
      expect([added(make, usual), make.links.filter((link) => !isInside(link))]).toEqual([[], []]);
    });
  });
});

describe.each([...(readers.markdown ?? [])])('%s', (format) => {
  const parser = new Marked({ gfm: true });
  const makeOf = async (map: ArgumentMap) => {
    const tokens = parser.lexer(await textOf(format, map));
    const kinds: string[] = [];
    const links: string[] = [];
    parser.walkTokens(tokens, (token) => {
      kinds.push(token.type);
      if (token.type === 'link' || token.type === 'image' || token.type === 'def') links.push(token.href);
    });
    return { kinds, links, headings: kinds.filter((kind) => kind === 'heading').length };
  };

  test('has no HTML, code, image or quotation of the text, and only the headings that it always has', async () => {
    const usual = await makeOf(sayingEverywhere(harmless));
    await ofAll(async (map) => {
      const { kinds, links, headings } = await makeOf(map);
      const strange = kinds.filter((kind) => ['html', 'image', 'code', 'hr', 'del', 'def'].includes(kind));
      expect([strange, headings]).toEqual([[], usual.headings]);
      // Addresses of the web are made links by some readers, wherever they stand.
      expect(links.filter((link) => !/^(?:https?|mailto):/.test(link))).toEqual([]);
    });
  });
});

describe.each([...(readers.json ?? [])])('%s', (format) => {
  const keysIn = (value: unknown, into = new Set<string>()): Set<string> => {
    if (typeof value !== 'object' || value === null) return into;
    for (const [key, held] of Object.entries(value)) {
      if (!Array.isArray(value)) into.add(key);
      keysIn(held, into);
    }
    return into;
  };

  test('is JSON with the keys that it always has, and no card or element is a link', async () => {
    const usual = keysIn(JSON.parse(await textOf(format, sayingEverywhere(harmless))));
    await ofAll(async (map) => {
      const value = JSON.parse(await textOf(format, map));
      expect([...keysIn(value)].filter((key) => !usual.has(key))).toEqual([]);
      const things: readonly { readonly type?: string; readonly link?: unknown }[] =
        value.nodes ?? value.elements ?? [];
      expect(things.filter(({ type, link }) => type === 'link' || (link ?? null) !== null)).toEqual([]);
    });
  });
});

test.each(['json-canvas', 'aif'])('%s has every statement whole', async (format) => {
  await ofAll(async (map) => {
    const written = JSON.stringify(JSON.parse(await textOf(format, map)));
    expect(written).toContain(JSON.stringify(map.nodes[0]?.text).slice(1, -1));
  });
});

test('Graphviz finds the nodes and lines that there are, and no address', async () => {
  const graphviz = await Graphviz.load();
  const makeOf = async (map: ArgumentMap) => {
    // Lines need not lead around boxes here.
    const text = (await textOf('dot', map)).replace('splines=true', 'splines=false');
    const graph = JSON.parse(graphviz.layout(text, 'dot_json', 'nop'));
    return {
      shape: [graph.objects.length, graph.edges.length],
      keys: new Set([graph, ...graph.objects, ...graph.edges].flatMap((each) => Object.keys(each))),
    };
  };
  const usual = await makeOf(sayingEverywhere(harmless));
  await ofAll(async (map) => {
    expect(await makeOf(map)).toEqual(usual);
  });
});

test('the matrix has the cells that it always has, and none is a formula', async () => {
  await ofAll(async (map) => {
    const sheet = readRows((await textOf('evidence-matrix', map)).replace(/^\ufeff/, ''));
    const rows = sheet.ok ? sheet.value.rows : [];
    expect(rows.map(({ cells }) => cells.length)).toEqual([9, 9]);
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    expect(rows[1]?.cells[7]).toBe('');
  });
});

describe.each([...(readers.arguments ?? [])])('%s', (format) => {
  const shapeOf = async (map: ArgumentMap) => {
    const importer = importers.find(({ id }) => id === format);
    const read = importer?.read(new TextEncoder().encode(await textOf(format, map)), `a.${format}`);
    if (!read?.ok) return read?.problem;
    const { nodes, relations } = read.value.map;
    return [nodes.length, relations.map(({ kind, premises }) => `${kind} ${premises.length}`).toSorted()];
  };

  test('is read as the statements and steps that it always has', async () => {
    const usual = await shapeOf(sayingEverywhere(harmless));
    await ofAll(async (map) => {
      expect(await shapeOf(map)).toEqual(usual);
    });
  });
});

test('labels of Mermaid hold nothing but words and numbered signs', async () => {
  await ofAll(async (map) => {
    const [, , , ...lines] = (await textOf('mermaid', map)).split('\n');
    const labels = lines.flatMap((line) => /"(.*)"/.exec(line)?.[1]?.split('<br/>') ?? []);
    expect(labels.join('').replace(/#\d+;/g, '')).not.toMatch(/["#<>&`%{}[\]\\:;=@]/);
  });
});

test('an address of the web is a link of the page, where it is one', async () => {
  const [source] = sayingEverywhere(harmless).sources;
  const linksTo = async (URL: string) => {
    const map = {
      ...sayingEverywhere(harmless),
      sources: [{ id: 's1', ...source, csl: { type: 'webpage', URL } }],
    };
    const { document } = parseHTML(await textOf('html', map));
    return [...document.querySelectorAll('.sources a')].map((link) => link.getAttribute('href'));
  };
  expect(await linksTo('https://x.example/a')).toEqual(['https://x.example/a']);
  expect(await linksTo('https://x.example/"a')).toEqual([]);
});

test('a PDF has one page, and no link, script or file in it', async () => {
  for (const text of hostileTexts.filter((each) => /script|http/.test(each))) {
    const bytes = (await write('pdf', sayingEverywhere(text))) as Uint8Array;
    const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: true, verbosity: 0 }).promise;
    const page = await pdf.getPage(1);
    expect([
      pdf.numPages,
      await page.getAnnotations(),
      await page.getJSActions(),
      await pdf.getJSActions(),
      await pdf.getAttachments(),
      await pdf.getOutline(),
    ]).toEqual([1, [], null, null, null, null]);
  }
});

test('half a character, and what steers terminals or directions, is in no text that is written', async () => {
  const strange = /(?![\t\r\n])\p{Control}|[\u202a-\u202e]|\p{Surrogate}/u;
  // Programs that read these get every character back.
  const verbatim = new Set(['argdown', 'png', 'pdf', ...(readers.json ?? [])]);
  for (const { id } of exporters.filter((exporter) => !verbatim.has(exporter.id))) {
    for (const text of hostileTexts) {
      const written = await write(id, sayingEverywhere(text));
      const files = typeof written === 'string' ? [written] : textsIn(written);
      const found = files.flatMap((file) => strange.exec(file)?.[0] ?? []);
      expect([id, found.map((character) => character.codePointAt(0)?.toString(16))]).toEqual([id, []]);
    }
  }
});
