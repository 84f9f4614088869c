import { expect, test } from 'vitest';
import { mayHaveGraphics, paintingSwitches } from '../../../../electron/main/graphics';

const having =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

test('a Linux without any device has no graphics', () => {
  expect(mayHaveGraphics('linux', having())).toBe(false);
});

test.each(['/dev/dri', '/dev/nvidiactl', '/dev/dxg'])('a Linux with %s may have graphics', (device) => {
  expect(mayHaveGraphics('linux', having(device))).toBe(true);
});

test.each(['darwin', 'win32'] as const)('%s keeps its devices elsewhere', (platform) => {
  expect(mayHaveGraphics(platform, having())).toBe(true);
});

test('only where a processor paints, frames are prepared while others are painted, in wide tiles', () => {
  expect(paintingSwitches(false)).toEqual([
    '--enable-main-frame-before-activation',
    '--default-tile-width=1024',
    '--default-tile-height=256',
  ]);
  expect(paintingSwitches(true)).toEqual([]);
});
