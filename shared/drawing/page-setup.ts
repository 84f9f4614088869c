import type { Size } from '#shared/layout/block';

/** Papers by their upright size, in millimetres. */
export const papers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  letter: { width: 215.9, height: 279.4 },
  tabloid: { width: 279.4, height: 431.8 },
} as const satisfies Readonly<Record<string, Size>>;

export type PaperId = keyof typeof papers;
export const paperIds = Object.keys(papers) as readonly PaperId[];

export const orientations = ['auto', 'portrait', 'landscape'] as const;
/** auto: the way round in which the picture is larger. */
export type Orientation = (typeof orientations)[number];

/** How a picture is put on paper. */
export interface PageSetup {
  readonly paper: PaperId;
  readonly orientation: Orientation;
  /** On every side, in millimetres. */
  readonly margin: number;
  /** 1: all of it on one sheet. More: spread over so many at most, to be put together as a poster. */
  readonly sheets: number;
  /** Whether the foot of every sheet says of which map it is, by whom, and which sheet of how many. */
  readonly hasTitleBlock: boolean;
  readonly hasLegend: boolean;
}

/** What printers need at least, and what leaves a picture on the smallest paper; in millimetres. */
export const margins = { least: 5, usual: 10, most: 40 } as const;
/** A poster of more would be put together by nobody. */
export const mostSheets = 100;

export const usualSetup: PageSetup = {
  paper: 'a4',
  orientation: 'auto',
  margin: margins.usual,
  sheets: 1,
  hasTitleBlock: true,
  hasLegend: true,
};

/** Of which a picture is 96 to the inch in its units. */
export const pointsPerUnit = 0.75;

export function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** The sizes that a sheet may have, in points, the first of which is taken where they are as good. */
export function sizesOf({ paper, orientation }: PageSetup): readonly Size[] {
  const { width, height } = papers[paper];
  const upright = { width: pointsOf(width), height: pointsOf(height) };
  const lying = { width: upright.height, height: upright.width };
  if (orientation === 'auto') return [upright, lying];
  return [orientation === 'portrait' ? upright : lying];
}
