import { describe, expect, test } from 'vitest';
import { commands } from '../../../cli/commands';
import { warrant } from '../../support/memory-io';

describe('what was typed', () => {
  test.each([
    ['adit', "Unknown command 'adit': did you mean audit?\n"],
    ['check', "Missing required argument 'map'.\n"],
    ['check a b', "Too many arguments for 'check'. Expected 1 argument but got 2.\n"],
    ['rules --jsn', "Unknown option '--jsn': did you mean --json?\n"],
    ['export a.argmap --to', "Option '--to <format>' argument missing.\n"],
    ['audit a.argmap --fail-on bad', '--fail-on is “bad”, and has to be info, warning, error or blocker.\n'],
    [
      'audit a.argmap --today 2026-02-30',
      '--today is “2026-02-30”, and has to be a day that exists, such as 2026-03-31.\n',
    ],
    [
      'audit a.argmap --rule unsuported-claim',
      '--rule is “unsuported-claim”, which is no rule: did you mean unsupported-claim?\n',
    ],
    ['export a.argmap --to svg --scale 0', '--scale is “0”, and has to be a number from 0.1 to 10.\n'],
  ])('warrant %s is refused in one sentence', async (line, err) => {
    expect(await warrant(line)).toMatchObject({ code: 2, out: '', err });
  });

  test('no words at all get the help, as a complaint', async () => {
    const { code, out, err } = await warrant([]);
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', 'Usage: warrant [options] [command]']);
  });

  test('--version prints the version alone', async () => {
    expect(await warrant('--version')).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  });

  test.each(commands.map(({ id }) => id))('warrant %s --help shows an example', async (id) => {
    const { code, out } = await warrant(`${id} --help`);
    expect([code, /\nExamples:\n {2}warrant /.test(out)]).toEqual([0, true]);
  });
});
