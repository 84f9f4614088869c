import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/store/derived';

test('the day is that of the person, not of Greenwich', () => {
  expect(isoDate(new Date(2026, 4, 3, 23, 59))).toBe('2026-05-03');
});
