import { sceneOf } from '#shared/drawing/scene-of';
import { svgOf } from '#shared/drawing/svg';
import { type ThemeId, themes } from '#shared/drawing/theme';
import type { ArgumentMap } from '#shared/model/argument-map';
import { quoteMarks } from '#shared/review/quote-mark';
import { mapOfManyScripts } from './many-scripts';
import { sampleMaps } from './real-maps';

/** A picture that is kept in tests/golden, and may only change when somebody wants it to. */
export interface GoldenPicture {
  /** Of its files, without ending. */
  readonly name: string;
  readonly svg: string;
  /** Pixels to a unit of the bitmap that is kept too; null where the SVG alone is kept. */
  readonly scale: number | null;
}

/** Every sample in both themes, and a sheet of statements that are hard to set. */
export function goldenPictures(): readonly GoldenPicture[] {
  return [
    ...sampleMaps().flatMap(([file, map]) =>
      (['light', 'dark'] as const).map((theme) => ({
        name: `${file.replace('.argmap', '')}-${theme}`,
        svg: drawn(map, theme),
        scale: theme === 'light' ? 0.4 : null,
      })),
    ),
    // Arimo lacks letters of it: each machine paints others.
    { name: 'many-scripts', svg: drawn(mapOfManyScripts(), 'light'), scale: null },
  ];
}

function drawn(map: ArgumentMap, theme: ThemeId): string {
  return svgOf(sceneOf(map, themes[theme], quoteMarks(map)));
}
