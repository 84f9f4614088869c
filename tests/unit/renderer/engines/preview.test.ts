import { expect, test } from 'vitest';
import { usualSetup } from '#shared/drawing/page-setup';
import type { ExportOptions } from '#shared/exchange/exporter';
import { exporters } from '#shared/exchange/exporters';
import { sketch } from '#shared/model/sketch';
import { previewOf } from '../../../../renderer/engines/preview';

const map = sketch('E1 supports C1, C1 supports R1');
const preview = (format: string, options: Partial<ExportOptions> = {}) =>
  previewOf({ map, format, options: { theme: 'light', scale: 1, today: '2026-03-31', ...options } });

test.each(exporters.map(({ id }) => id))('%s can be looked at without painting anything', async (format) => {
  const { kind } = await preview(format);
  expect(['text', 'picture', 'page']).toContain(kind);
});

test('a format of pages is seen page by page once there is paper', async () => {
  const pages = await preview('pdf', { page: { ...usualSetup, sheets: 2 } });
  expect(pages).toMatchObject({
    kind: 'pages',
    columns: 1,
    drawings: [/^<svg/, /^<svg/].map((start) => expect.stringMatching(start)),
  });
});

test('paper changes no other format', async () => {
  expect((await preview('svg', { page: usualSetup })).kind).toBe('picture');
});

test('only pictures that can be without a ground are seen without', async () => {
  expect(await preview('png', { isTransparent: true })).toMatchObject({ isTransparent: true });
  expect(await preview('pdf', { isTransparent: true })).toMatchObject({ isTransparent: false });
});
