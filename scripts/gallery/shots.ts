import path from 'node:path';
import { argdownProgram } from '../bench/argdown-program';

/** A program, and what it is called with. */
export type Step = readonly [program: string, ...args: readonly string[]];

/** A picture of the gallery: an exported file as another program shows it. */
export interface Shot {
  /** Of its file in docs/pictures/gallery. */
  readonly name: string;
  readonly sample: string;
  /** Of `warrant export`. */
  readonly to: string;
  readonly theme?: 'dark';
  /** What ends with the picture in `png`; other files may lie beside the exported one. */
  readonly steps: (files: { readonly exported: string; readonly png: string }) => Promise<readonly Step[]>;
}

const alibi = 'witness-and-alibi';
/** Pixels: as wide as a page of the documentation shows well on a fine screen. */
const wide = '1400';

export const shots: readonly Shot[] = [
  { name: 'svg', sample: alibi, to: 'svg', steps: async (files) => [inChromium(files, '2076,1124', '0.7')] },
  {
    name: 'svg-dark',
    sample: 'database-choice',
    to: 'svg',
    theme: 'dark',
    steps: async ({ exported, png }) => [['rsvg-convert', '-w', wide, exported, '-o', png]],
  },
  {
    name: 'pdf-grey',
    sample: 'programme-of-action',
    to: 'pdf',
    // A part of it, in the size in which it is read.
    steps: async ({ exported, png }) => [
      ['pdftoppm', '-gray', '-singlefile', '-png', '-r', '48', ...part, exported, withoutEnding(png)],
    ],
  },
  {
    name: 'web-page',
    sample: alibi,
    to: 'html',
    steps: async (files) => [inChromium(files, '1400,860', '1')],
  },
  { name: 'powerpoint', sample: alibi, to: 'powerpoint', steps: async (files) => inOffice(files, wide) },
  { name: 'account', sample: alibi, to: 'account-docx', steps: async (files) => inOffice(files, '1000') },
  {
    name: 'graphviz',
    sample: alibi,
    to: 'dot',
    steps: async ({ exported, png }) => [['dot', '-Kneato', '-n2', '-Tpng', '-Gdpi=64', exported, '-o', png]],
  },
  {
    name: 'argdown',
    sample: alibi,
    to: 'argdown',
    steps: async ({ exported, png }) => [
      [process.execPath, await argdownProgram(), 'map', '-f', 'svg', exported, path.dirname(exported)],
      ['rsvg-convert', '-w', wide, `${withoutEnding(exported)}.svg`, '-o', png],
    ],
  },
];

const part = ['-x', '550', '-y', '90', '-W', '1400', '-H', '620'];

interface Files {
  readonly exported: string;
  readonly png: string;
}

function inChromium({ exported, png }: Files, size: string, scale: string): Step {
  const page = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  return [
    'chromium',
    ...page,
    `--force-device-scale-factor=${scale}`,
    `--window-size=${size}`,
    `--screenshot=${png}`,
    `file://${exported}`,
  ];
}

/** The first page, as LibreOffice lays it out. */
function inOffice({ exported, png }: Files, size: string): readonly Step[] {
  const pdf = `${withoutEnding(exported)}.pdf`;
  return [
    ['soffice', '--headless', '--convert-to', 'pdf', '--outdir', path.dirname(exported), exported],
    ['pdftoppm', '-singlefile', '-png', '-scale-to', size, pdf, withoutEnding(png)],
  ];
}

function withoutEnding(file: string): string {
  return file.slice(0, -path.extname(file).length);
}
