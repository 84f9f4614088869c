import { expect, test } from 'vitest';
import { launchFiles } from '../../../../electron/main/launch-files';

const packaged = (argv: readonly string[]) => launchFiles({ argv, cwd: '/maps', appFolder: undefined });
const fromSource = (argv: readonly string[], cwd = '/src/warrant') =>
  launchFiles({ argv, cwd, appFolder: '/src/warrant' });

test.each([
  [['warrant'], []],
  [['warrant', 'a.argmap'], ['/maps/a.argmap']],
  [
    ['warrant', '--no-sandbox', '../b.argmap', '--type=x', '/c.argmap'],
    ['/b.argmap', '/c.argmap'],
  ],
  [
    ['warrant', '--', '-odd.argmap', '--odder'],
    ['/maps/-odd.argmap', '/maps/--odder'],
  ],
  [['warrant', 'file:///home/ada/a%20map.argmap'], ['/home/ada/a map.argmap']],
  [['warrant', 'file://elsewhere/%00'], ['/maps/file:/elsewhere/%00']],
])('%j names %j', (argv, files) => {
  expect(packaged(argv)).toEqual(files);
});

test.each([
  [['electron', '.'], []],
  [['electron', '--inspect=0', '.', 'a.argmap'], ['/src/warrant/a.argmap']],
  [['electron', '-r', '/hook.cjs', '.', 'a.argmap'], ['/src/warrant/a.argmap']],
  [['electron', '--no-sandbox', '/src/warrant', '--switch', 'a.argmap'], ['/src/warrant/a.argmap']],
])('from source the folder of the app is no file: %j names %j', (argv, files) => {
  expect(fromSource(argv)).toEqual(files);
});

test('a second launch names files from where it was started', () => {
  expect(fromSource(['electron', '/src/warrant', 'a.argmap'], '/maps')).toEqual(['/maps/a.argmap']);
});
