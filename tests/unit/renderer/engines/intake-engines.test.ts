import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { takeIn } from '#shared/intake/take-in';
import { hashOf } from '#shared/quotes/stored-text';
import { pageBreak } from '#shared/reading/page-break';
import { intakeEngines } from '../../../../renderer/engines/intake/intake-engines';
import { column, docxOf, paragraph, pdfOf, run, utf8, utf16 } from '../../../support/documents';

const read = (name: string, bytes: Uint8Array) => takeIn({ name, bytes }, intakeEngines);

async function taken(name: string, bytes: Uint8Array) {
  const result = await read(name, bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

async function problem(name: string, bytes: Uint8Array): Promise<string> {
  const result = await read(name, bytes);
  return result.ok ? `It was read: ${result.value.text}` : result.problem;
}

const twoPages = () =>
  pdfOf([column(['Rents rose by 9 percent.', 'Wages did not.'], 50), column(['What follows'], 50)], {
    title: 'Microsoft Word - Rents in 2025',
    author: 'Doe, Jane',
  });

describe('a PDF', () => {
  test('is read page by page, with what it says of itself', async () => {
    const text = `Rents rose by 9 percent.\nWages did not.\n${pageBreak}What follows`;
    const csl = {
      type: 'document',
      title: 'Rents in 2025',
      author: [{ family: 'Doe', given: 'Jane' }],
      issued: { 'date-parts': [[2012, 8, 27]] },
    };
    expect(await taken('rents.pdf', await twoPages())).toEqual({
      text,
      hash: hashOf(text),
      csl,
      reader: 'pdf',
      pages: 2,
      notes: [],
    });
  });

  test('is one whatever it is called', async () => {
    expect((await taken('rents.txt', await twoPages())).reader).toBe('pdf');
  });

  test('of which the title is made by a program is called as its file', async () => {
    const bytes = await pdfOf([column(['Words'], 50)], { title: 'untitled' });
    expect((await taken('rents 2025.pdf', bytes)).csl.title).toBe('rents 2025');
  });

  test('of two columns is read column by column', async () => {
    const left = [
      'Where rents rise',
      'faster than wages',
      'homes are scarce',
      'and people move',
      'to other places.',
    ];
    const right = [
      'Where homes are',
      'built, rents stay',
      'as they are, and',
      'nobody moves for',
      'the rent alone.',
    ];
    const rows = left.flatMap((text, at) => [
      { text, x: 50, y: 60 + at * 12 },
      { text: right[at] ?? '', x: 150, y: 60 + at * 12 },
    ]);
    expect((await taken('a.pdf', await pdfOf([rows]))).text).toBe(
      `${left.join('\n')}\n\n${right.join('\n')}`,
    );
  });

  test('with a password says so', async () => {
    const bytes = await pdfOf([column(['Secret'], 50)], { password: 'x' });
    expect(await problem('secret.pdf', bytes)).toBe(
      '“secret.pdf” is protected by a password: save a copy without one, and choose that.',
    );
  });

  test('that holds only pictures says so', async () => {
    expect(await problem('scan.pdf', await pdfOf([[], []]))).toBe(
      '“scan.pdf” holds only pictures of its 2 pages, no text: let a program for text recognition (OCR) read it first.',
    );
  });

  test('with some pages without text says which', async () => {
    const words = column(['Words'], 50);
    const { notes, pages } = await taken('a.pdf', await pdfOf([words, [], [], words, []]));
    expect([pages, notes]).toEqual([5, ['Pages 2–3 and 5 have no text: they are empty or a picture.']]);
  });

  test('that is damaged says so', async () => {
    const bytes = await twoPages();
    const damaged =
      '“a.pdf” is damaged or no PDF: get it again, or save it anew with the program it comes from.';
    expect([
      await problem('a.pdf', bytes.slice(0, 300)),
      await problem('a.pdf', utf8('%PDF-1.7 and no more')),
    ]).toEqual([damaged, damaged]);
  });

  test('of 500 pages is read whole, and tells how far it is', async () => {
    const bytes = await pdfOf(
      Array.from({ length: 500 }, (_, at) => column([`This is page ${at + 1}.`], 50)),
    );
    const shares: number[] = [];
    const result = await takeIn({ name: 'long.pdf', bytes }, intakeEngines, (share) => shares.push(share));
    expect(result).toMatchObject({
      ok: true,
      value: { pages: 500, text: expect.stringMatching(/\fThis is page 500\.$/) },
    });
    expect([shares.length, shares.at(249), shares.at(-1)]).toEqual([500, 0.5, 1]);
  }, 60_000);

  test('with bytes changed at random is read or refused, and nothing else', async () => {
    const bytes = await twoPages();
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const result = await read('a.pdf', changed);
        return result.ok || result.problem.startsWith('“a.pdf”');
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('a Word document', () => {
  test('is read as paragraphs, items, rows and notes, with what it says of itself', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('A')}</w:tc><w:tc>${paragraph('B')}</w:tc></w:tr></w:tbl>`;
    const bytes = docxOf(paragraph('Rents', 'Heading1') + paragraph('Rents &lt;rose&gt;.') + table);
    expect(await taken('a.docx', bytes)).toMatchObject({
      text: 'Rents\n\nRents <rose>.\n\nA\tB',
      csl: {
        title: 'Rents & wages',
        author: [{ family: 'Doe', given: 'Jane' }],
        issued: { 'date-parts': [[2024, 3, 2]] },
      },
      reader: 'docx',
    });
  });

  test('with tracked changes has insertions in it and deletions not, and says so', async () => {
    const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>sharply </w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2" w:author="a">${run('slowly ')}</w:ins><w:ins w:id="3" w:author="a">${run('again')}</w:ins>`;
    const { text, notes } = await taken(
      'a.docx',
      docxOf(`<w:p>${run('Rents rose ')}${deleted}${inserted}</w:p>`),
    );
    expect([text, notes]).toEqual([
      'Rents rose slowly again',
      ['The document has tracked changes: 2 insertions are in the text, 1 deletion is not.'],
    ]);
  });

  test('without a title is called by its first heading', async () => {
    const bytes = docxOf(paragraph('Rents &amp; homes', 'Heading1') + paragraph('Text'), {
      'docProps/core.xml': '<a/>',
    });
    expect((await taken('a.docx', bytes)).csl.title).toBe('Rents & homes');
  });

  test('that unpacks to far more than a document holds is not unpacked', async () => {
    // It only says so: whoever unpacked it would find it damaged.
    const small = docxOf('', { 'word/document.xml': ' '.repeat(5000) });
    expect(await problem('bomb.docx', withDeclaredSize(small, 5000, 70 * 1024 * 1024))).toBe(
      '“bomb.docx” would unpack to far more than a document holds, so it was not opened: check where it comes from.',
    );
  });

  test('that lies about what it unpacks to is refused', async () => {
    const bomb = docxOf('', { 'word/document.xml': `<a>${' '.repeat(5_000_000)}</a>` });
    const lying = withDeclaredSize(bomb, 5_000_007, 10);
    expect(await problem('bomb.docx', lying)).toMatch(/^“bomb\.docx” is damaged or no Word document/);
  });

  test('that is damaged, or a ZIP file of something else, says so', async () => {
    const bytes = docxOf(paragraph('Rents'));
    const broken = docxOf('', { 'word/document.xml': '<w:document><w:body>' });
    const other = zipSync({ 'word/notes.txt': strToU8('no document') });
    const say =
      '“a.docx” is damaged or no Word document: open it in a word processor, save it anew, and choose that.';
    expect([
      await problem('a.docx', bytes.slice(0, 300)),
      await problem('a.docx', broken),
      await problem('a.docx', other),
    ]).toEqual([say, say, say]);
  });

  test('that is old or has a password says what to do', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await problem('a.docx', ole)).toMatch(
      /^“a\.docx” is protected by a password or is an old Word document/,
    );
  });
});

describe('a web page', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('runs nothing and fetches nothing', async () => {
    const touched = vi.fn();
    vi.stubGlobal('fetch', touched);
    vi.stubGlobal('touched', touched);
    const html =
      '<!doctype html><html><head><script>touched()</script><link rel="stylesheet" href="https://example.org/a.css"></head>' +
      '<body onload="touched()"><img src="https://example.org/a.png" onerror="touched()"><p onclick="touched()">Words</p>' +
      '<script src="https://example.org/a.js"></script><script>document.body.innerHTML = "taken over"</script>' +
      '<iframe src="javascript:touched()">frame</iframe><svg onload="touched()"><text>drawn</text></svg></body></html>';
    expect([(await taken('a.html', utf8(html))).text, touched.mock.calls]).toEqual(['Words', []]);
  });

  test('is read as its article, with what publishers say of it', async () => {
    const words =
      'Rents rise, because homes are scarce, and homes are scarce, because few are built. '.repeat(4);
    const html = `<!doctype html><html><head><title>Rents - The Paper</title>
      <meta property="og:title" content="Rents"><meta property="og:site_name" content="The Paper">
      <meta name="author" content="Jane Doe"><meta property="article:published_time" content="2025-11-02T08:00Z">
      <link rel="canonical" href="https://example.org/rents"></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/more">More</a></li></ul></nav>
      <article><h1>Rents</h1><p>${words}</p><p>${words}</p><p>${words}</p></article><footer>Cookies</footer></body></html>`;
    const { text, csl, notes } = await taken('a.html', utf8(html));
    expect(text.split('\n\n')).toEqual(['Rents', words.trim(), words.trim(), words.trim()]);
    expect(csl).toEqual({
      type: 'webpage',
      title: 'Rents',
      author: [{ literal: 'Jane Doe' }],
      issued: { 'date-parts': [[2025, 11, 2]] },
      'container-title': 'The Paper',
      URL: 'https://example.org/rents',
    });
    expect(notes).toEqual([
      'This is the article of the page; menus, links and advertisements around it are left out.',
    ]);
  });

  test('that claims an encoding is read in it', async () => {
    const html = Uint8Array.from('<!doctype html><meta charset="windows-1251"><p>\xcc\xe8\xf0', (letter) =>
      letter.charCodeAt(0),
    );
    expect((await taken('a.html', html)).text).toBe('Мир');
  });

  test('that nests without end is read or refused', async () => {
    const result = await read('a.html', utf8(`<!doctype html>${'<div>'.repeat(3_000)}deep`));
    expect(result.ok ? result.value.text : result.problem).toMatch(/deep|^“a\.html”/);
  }, 60_000);
});

describe('a text', () => {
  test('is kept as it is, but for the ends of its lines', async () => {
    const { text, csl, notes, pages } = await taken(
      'a.txt',
      utf8('Rents in 2025\r\n\r\n  Rents rose.\rWages \tdid not.\n'),
    );
    expect([text, csl, notes, pages]).toEqual([
      'Rents in 2025\n\n  Rents rose.\nWages \tdid not.\n',
      { type: 'document', title: 'Rents in 2025' },
      [],
      0,
    ]);
  });

  test('in Latin-1 is read, and the person is told of the guess', async () => {
    const { text, notes } = await taken('a.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
    expect([text, notes.join()]).toEqual([
      'café',
      expect.stringContaining('Western European (Windows-1252)'),
    ]);
  });

  test('in UTF-16 is read, with and without its mark', async () => {
    const marked = await taken('a.txt', utf16('\ufeffÜber Mieten', true));
    const bare = await taken('a.txt', utf16('Über Mieten', false));
    expect([marked.text, marked.notes, bare.text, bare.notes.length]).toEqual([
      'Über Mieten',
      [],
      'Über Mieten',
      1,
    ]);
  });

  test('with form feeds has pages', async () => {
    expect((await taken('a.txt', utf8('One\fTwo\fThree'))).pages).toBe(3);
  });

  test('in Markdown is kept as it is written, and is called by its first heading', async () => {
    const { text, csl, reader } = await taken('a.md', utf8('*Draft*\n\n# Rents in 2025 #\n\nThey **rose**.'));
    expect([text, csl.title, reader]).toEqual([
      '*Draft*\n\n# Rents in 2025 #\n\nThey **rose**.',
      'Rents in 2025',
      'markdown',
    ]);
  });

  test('of 20 MB is read whole', async () => {
    const bytes = utf8('Rents rose by nine percent in a year.\n'.repeat(553_000));
    const { text } = await taken('a.txt', bytes);
    expect([bytes.length > 20_000_000, text.length]).toEqual([true, bytes.length]);
  }, 60_000);

  test('of more than a source can hold is refused', async () => {
    const bytes = new Uint8Array(64_000_001).fill(65);
    expect(await problem('a.txt', bytes)).toMatch(
      /^“a\.txt” has 64,000,001 characters of text, which is more than/,
    );
  }, 60_000);

  test('that says nothing is refused', async () => {
    expect([await problem('a.txt', utf8(' \n\t\n')), await problem('b.txt', new Uint8Array())]).toEqual([
      '“a.txt” has no text in it: choose another file.',
      '“b.txt” has no text in it: choose another file.',
    ]);
  });
});

test.each([
  ['a picture', 'a.png', '\x89PNG\r\n\x1a\n\0\0', /is a picture/],
  ['a picture that is called a text', 'a.txt', '\xff\xd8\xff\xe0\0\x10', /is a picture/],
  ['Rich Text', 'a.rtf', '{\\rtf1\\ansi Words}', /is in the format Rich Text \(\.rtf\), which is not read/],
  ['a program', 'a.exe', 'MZ\x90\0\x03\0\0\0\x04\0\0\0', /is no text and no document that can be read/],
])('%s is refused, and a sentence says what to do', async (_, name, content, words) => {
  const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
  expect(await problem(name, bytes)).toMatch(words);
});

/** A ZIP file that says, wherever it says so, that something unpacks to less than it does. */
function withDeclaredSize(zip: Uint8Array, real: number, declared: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 <= lying.length; at += 1)
    if (view.getUint32(at, true) === real) view.setUint32(at, declared, true);
  return lying;
}
