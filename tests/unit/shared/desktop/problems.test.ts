import { expect, test } from 'vitest';
import { describeOpenProblem } from '#shared/desktop/open-problem';
import { describeSaveProblem } from '#shared/desktop/save-problem';

const place = { name: 'port.argmap', folder: '~/maps' };

test('a file that is not opened is told with its place, the system’s code, and a way out', () => {
  expect(describeOpenProblem({ kind: 'unreadable', ...place, code: 'EACCES' })).toBe(
    '“port.argmap” in ~/maps may not be read by you (EACCES): ask its owner, or change its permissions.',
  );
});

test('a map that is not saved is told with its place, the system’s code, and a way out', () => {
  expect(describeSaveProblem({ kind: 'full', ...place, code: 'ENOSPC' })).toBe(
    '“port.argmap” in ~/maps was not saved, because the disk is full (ENOSPC): free some space, or save to another disk.',
  );
});

test('without a code there are no empty brackets', () => {
  expect(describeSaveProblem({ kind: 'read-only', ...place })).toBe(
    '“port.argmap” in ~/maps was not saved, because the file or its folder may not be written: save to another folder.',
  );
});
