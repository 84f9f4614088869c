import { expect, test } from 'vitest';
import { namePath } from '../../../../electron/disk/name-path';

test.each([
  ['/home/ada/maps/port.argmap', { name: 'port.argmap', folder: '~/maps' }],
  ['/home/ada/port.argmap', { name: 'port.argmap', folder: '~' }],
  ['/home/adam/port.argmap', { name: 'port.argmap', folder: '/home/adam' }],
])('%s reads as %j', (path, named) => {
  expect(namePath(path, '/home/ada')).toEqual(named);
});
