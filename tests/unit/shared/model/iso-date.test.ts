import { expect, test } from 'vitest';
import { isIsoDate } from '#shared/model/iso-date';

test.each([
  '2026',
  '2026-05',
  '2026-05-31',
  '2024-02-29',
  '2000-02-29',
  '2026-05-31T10:00Z',
  '2026-05-31T10:00:00.5+02:00',
])('%s is a date', (text) => expect(isIsoDate(text)).toBe(true));

test.each([
  '',
  'soon',
  '26',
  '2026-13',
  '2026-00',
  '2026-05-00',
  '2026-04-31',
  '2025-02-29',
  '1900-02-29',
  '31.05.2026',
  '2026-05-31 ',
  '2026T10:00',
])('%j is no date', (text) => expect(isIsoDate(text)).toBe(false));
