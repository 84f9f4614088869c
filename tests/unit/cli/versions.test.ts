import { describe, expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { warrant } from '../../support/memory-io';

const map = (text: string) => writeMap(sketch(text));
const files = {
  base: map('C1, C2'),
  ours: map('C1 is assumed, C2'),
  theirs: map('C1, C2, C3'),
  against: map('C1 is defeated, C2'),
  broken: '{}',
  empty: '',
};

describe('diff', () => {
  test('of one argument is 0', async () => {
    expect(await warrant('diff base base', { files })).toMatchObject({
      code: 0,
      out: 'The same argument.\nLooks: the same.\n',
    });
  });

  test('of maps that only look different is 0, and says what looks different', async () => {
    const moved = sketch('C1, C2');
    const text = writeMap({ ...moved, view: { ...moved.view, collapsed: ['C1'] } });
    expect(await warrant('diff base moved', { files: { ...files, moved: text } })).toMatchObject({
      code: 0,
      out: 'The same argument.\nLooks: collapsed of the view differs.\n',
    });
  });

  test('of different arguments is 1, a line for each record', async () => {
    expect(await warrant('diff ours theirs', { files })).toMatchObject({
      code: 1,
      out: 'Changed claim C1 "C1": status is gone: "assumed"\nAdded claim C3 "C3"\n2 records differ in meaning.\nLooks: the same.\n',
    });
  });

  test('is there for scripts', async () => {
    const { code, out } = await warrant('diff ours theirs --json', { files });
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        version: 1,
        same: false,
        changes: [
          {
            change: 'changed',
            sort: 'node',
            id: 'C1',
            fields: [{ field: 'status', before: 'assumed', after: null }],
          },
          { change: 'added', sort: 'node', id: 'C3', before: null, after: sketch('C3').nodes[0] },
        ],
        looks: [],
      },
    ]);
  });

  test('of what is no map is 2', async () => {
    expect(await warrant('diff base broken', { files })).toMatchObject({ code: 2, out: '' });
  });
});

describe('merge', () => {
  test('writes both changes over ours, as git wants it', async () => {
    const { code, out, err, files: left } = await warrant('merge base ours theirs -o ours', { files });
    expect([code, out, err, left.ours]).toEqual([
      0,
      '',
      'Merged without conflicts.\n',
      map('C1 is assumed, C2, C3'),
    ]);
  });

  test('with a conflict is 1, and the file has what ours says', async () => {
    const { code, err, files: left } = await warrant('merge base ours against -o out', { files });
    expect([code, left.out, err]).toEqual([
      1,
      files.ours,
      'Both changed status of claim C1 "C1": ours is "assumed", theirs is "defeated". Ours stands.\n1 conflict: the map is valid, and has what ours says in those places. Look at each and decide.\n',
    ]);
  });

  test('with --json alone lists the conflicts and writes nothing', async () => {
    const { code, out, files: left } = await warrant('merge base ours against --json', { files });
    expect([code, JSON.parse(out), left]).toMatchObject([
      1,
      {
        version: 1,
        conflicts: [
          { kind: 'field', sort: 'node', id: 'C1', field: 'status', ours: 'assumed', theirs: 'defeated' },
        ],
        overruled: 0,
      },
      files,
    ]);
  });

  test('says in --json who removed what is kept, and what needs it', async () => {
    const world = { files: { ...files, steps: map('C1 supports C2 as s1'), gone: map('C2') } };
    const { out } = await warrant('merge base steps gone --json', world);
    expect(JSON.parse(out).conflicts).toMatchObject([
      { kind: 'needed', id: 'C1', ours: { id: 'C1' }, theirs: null, removedBy: 'theirs', neededBy: 's1' },
    ]);
  });

  test('takes an empty file for no common version', async () => {
    const { code, files: left } = await warrant('merge empty base theirs -o out', { files });
    expect([code, left.out]).toEqual([0, files.theirs]);
  });

  test('prints the map where no file is named', async () => {
    expect(await warrant('merge base base theirs', { files })).toMatchObject({ code: 0, out: files.theirs });
  });

  test.each(['broken ours theirs', 'base empty theirs', 'base ours missing'])(
    'of %s is 2 and writes nothing',
    async (operands) => {
      const { code, files: left } = await warrant(`merge ${operands} -o ours`, { files });
      expect([code, left]).toEqual([2, files]);
    },
  );

  test('that cannot be written is 2', async () => {
    const world = { files, unwritable: { kind: 'full' } } as const;
    expect(await warrant('merge base ours theirs -o out', world)).toMatchObject({ code: 2, files });
  });
});
