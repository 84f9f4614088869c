import { expect, test } from 'vitest';
import { setRule } from '#shared/edit/audit-settings';
import { sketch } from '#shared/model/sketch';

const map = sketch('C1');
const off = { severity: 'off', reason: 'A draft.' } as const;

test('a setting is kept under its rule, in its place', () => {
  const both = setRule('stale', { severity: 'error' })(setRule('isolated-node', off)(map));
  const changed = setRule('isolated-node', { severity: 'info' })(both);
  expect(Object.entries(changed.audit?.rules ?? {})).toEqual([
    ['isolated-node', { severity: 'info' }],
    ['stale', { severity: 'error' }],
  ]);
});

test('a map without settings has no field for them', () => {
  expect(setRule('stale', null)(setRule('stale', off)(map))).toEqual(map);
});

test('what is so already changes nothing', () => {
  const once = setRule('stale', off)(map);
  expect(setRule('stale', { ...off })(once)).toBe(once);
});

test('what this program does not know stays', () => {
  const later = {
    ...map,
    audit: { profile: 'strict', rules: { later: { severity: 'info' } } },
  } as typeof map;
  expect(setRule('stale', off)(later).audit).toEqual({
    profile: 'strict',
    rules: { later: { severity: 'info' }, stale: off },
  });
});
