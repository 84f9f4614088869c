import type { Size } from '#shared/layout/block';
import type { Rect } from './rect';
import type { SceneGroup } from './scene';

/** A page as it is printed, for any format to write down. Points, 72 to the inch; y grows downwards. */
export interface Sheet {
  readonly size: Size;
  readonly paper: string;
  /** From the bottom up. */
  readonly layers: readonly SheetLayer[];
}

/** Something drawn on a sheet, of which only a part shows. */
export interface SheetLayer {
  readonly groups: readonly SceneGroup[];
  /** What of it shows, in units of the groups. */
  readonly shown: Rect;
  /** Where on the sheet that is, as wide for its height. */
  readonly place: Rect;
}

/** All pages of a picture. */
export interface Sheets {
  readonly title: string;
  /** One sentence for those who cannot see it. */
  readonly description: string;
  /** Row by row, where they are parts of a poster. */
  readonly sheets: readonly Sheet[];
  /** Side by side in a row of the poster. */
  readonly columns: number;
}

/** Points to each unit of a layer. */
export function scaleOf({ shown, place }: Pick<SheetLayer, 'shown' | 'place'>): number {
  return place.width / shown.width;
}
