import { expect, test } from 'vitest';
import { usualSetup } from '#shared/drawing/page-setup';
import {
  exportChoiceOf,
  exportOptionsOf,
  pageSetupOf,
  usualChoice,
} from '../../../../renderer/session/export-choice';

test('a first export is an SVG of light colours', () => {
  expect(exportChoiceOf({ theme: 'dark' })).toEqual(usualChoice);
});

test('what this version does not know of the last export is as usual', () => {
  const last = { ...usualChoice, format: 'hologram', paper: 'vellum', scale: 7, margin: 900, sheets: -3.5 };
  expect(exportChoiceOf({ theme: 'light', export: last })).toEqual({ ...usualChoice, margin: 40, sheets: 1 });
});

test('what it does know stays', () => {
  const last = { ...usualChoice, format: 'pdf', paper: 'a3', sheets: 6, theme: 'dark' } as const;
  expect(exportChoiceOf({ theme: 'light', export: last })).toEqual(last);
});

test('paper as large as the map has nothing to be set up', () => {
  expect(pageSetupOf(usualChoice)).toBe(null);
  expect(pageSetupOf({ ...usualChoice, paper: 'a4' })).toEqual(usualSetup);
});

test('the options of an exporter are the choices, the part and the day', () => {
  const only = new Set(['C1']);
  expect(exportOptionsOf(usualChoice, { only }, '2026-05-31')).toEqual({
    theme: 'light',
    scale: 2,
    isTransparent: false,
    today: '2026-05-31',
    only,
  });
});
