import { describe, expect, test } from 'vitest';
import { parseMap } from '#shared/file/parse';
import { warrant } from '../../support/memory-io';

const discussion =
  'Discussion Title: Quays\n\n1. Grow.\n1.1. Con: -> See discussion #1: Ports.\n1.2. Pro: Ships wait.\n';
const files = {
  'quays.txt': discussion,
  'essay.ann': 'T1\tClaim 0 4\tGrow',
  'essay.txt': 'Grow',
  'other.txt': 'Not an argument.',
  'table.csv': '"Aussage, kurz",Zu\nA,\nB,A\n',
};

test('a file of another program becomes a map, and what was lost is told', async () => {
  const { code, out, err, files: left } = await warrant('import quays.txt -o quays.argmap', { files });
  const map = parseMap(left['quays.argmap'] ?? '');
  expect([code, out, map.ok && map.value.title]).toEqual([0, '', 'Quays']);
  expect(err).toBe(
    'Read as Kialo discussion; this is what a map does not keep, or had to decide:\n  1.1  It refers to another discussion and is left out: discussion #1: Ports.\n',
  );
});

test('--json is one document', async () => {
  const { out, err } = await warrant('import quays.txt -o quays.argmap --json', { files });
  expect([JSON.parse(out), err]).toMatchObject([
    { format: 'kialo', nodes: 2, relations: 1, sources: 0, losses: [{ where: '1.1' }] },
    '',
  ]);
});

test('--json alone writes nothing', async () => {
  const { files: left } = await warrant('import quays.txt --json', { files });
  expect(left).toEqual(files);
});

test('without -o the map is printed', async () => {
  expect(parseMap((await warrant('import quays.txt', { files })).out).ok).toBe(true);
});

test('standard input is told by its content', async () => {
  expect((await warrant('import - --json', { input: discussion })).out).toContain('"format": "kialo"');
});

test('files of one name belong together', async () => {
  const { out } = await warrant('import essay.txt essay.ann --json', { files });
  expect(JSON.parse(out)).toMatchObject({ format: 'brat', nodes: 1, sources: 1 });
});

test('other files lie side by side, their losses by file', async () => {
  const { out } = await warrant('import quays.txt essay.ann --json', { files });
  expect(JSON.parse(out)).toMatchObject({
    nodes: 3,
    losses: [{ where: 'quays.txt: 1.1' }, { where: 'essay.ann: essay' }],
  });
});

test('columns of others are what --columns says, commas in headings and all', async () => {
  const line = 'import table.csv --json --columns';
  const { out } = await warrant([...line.split(' '), 'text=Aussage, kurz,target=Zu'], { files });
  expect(JSON.parse(out)).toEqual({
    format: 'csv',
    nodes: 2,
    relations: 1,
    sources: 0,
    losses: [expect.anything()],
  });
});

describe('what cannot be done is told, and nothing is written', () => {
  test.each([
    ['import table.csv -o x.argmap', 'its columns are Aussage, kurz and Zu'],
    [
      'import table.csv --columns text=Claim -o x.argmap',
      'table.csv has no column “Claim”: its columns are Aussage, kurz and Zu.',
    ],
    [
      'import table.csv --columns claim=Zu -o x.argmap',
      'no field is called so: the fields are id, kind, text',
    ],
    ['import table.csv --columns text -o x.argmap', 'write text= and its heading'],
    ['import table.csv --from kialo --columns text=Zu -o x.argmap', 'leave one of them out'],
    ['import other.txt -o x.argmap', 'other.txt is in none of the formats that are imported'],
    ['import other.txt --from kialo -o x.argmap', 'other.txt does not begin as a file of the format Kialo'],
    ['import quays.txt other.txt -o x.argmap', 'other.txt is in none'],
    ['import none.txt -o x.argmap', 'none.txt does not exist'],
    ['import quays.txt --from latin -o x.argmap', 'latin'],
    ['import quays.txt -o quays.txt', 'quays.txt is what is imported'],
    ['import quays.txt -o - --json', 'With --json the map needs a file'],
  ])('%s', async (line, sentence) => {
    const ran = await warrant(line, { files });
    expect([ran.code, ran.out, ran.files]).toEqual([2, '', files]);
    expect(ran.err).toContain(sentence);
  });
});
