import type { Size } from '#shared/layout/block';
import type { Point } from '#shared/model/argument-map';
import type { Rect } from './rect';

/** A picture as plain data, for any format to write down: no engine, no font and no file is needed to make one. */
export interface Scene {
  readonly size: Size;
  readonly title: string;
  /** One sentence for those who cannot see it. */
  readonly description: string;
  /** Absent where what lies behind it shows through. */
  readonly paper?: string;
  /** From the bottom up. */
  readonly groups: readonly SceneGroup[];
}

export interface SceneGroup {
  readonly role: 'title' | 'relation' | 'node' | 'legend' | 'title-block' | 'marks';
  /** Of the node or relation. */
  readonly id?: string;
  /** What it says, whole: the picture may show less. */
  readonly title?: string;
  readonly parts: readonly ScenePart[];
  /** Around all of it. */
  readonly bounds: Rect;
}

export type ScenePart = ScenePath | SceneText;

export interface ScenePath {
  readonly kind: 'path';
  /** SVG path data, from `at`. */
  readonly path: string;
  readonly at: Point;
  /** Degrees clockwise around `at`. */
  readonly angle?: number;
  readonly fill?: string;
  readonly stroke?: { readonly colour: string; readonly width: number; readonly dash?: readonly number[] };
}

export interface SceneText {
  readonly kind: 'text';
  readonly text: string;
  /** On the baseline: the left end, or the right end of what reads from right to left. */
  readonly at: Point;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour: string;
  readonly direction?: 'ltr' | 'rtl';
}
