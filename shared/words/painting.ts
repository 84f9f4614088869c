import { catalogue } from './catalogue';
import { count } from './numbers';

/** Why a picture could not be painted. */
export const paintingWords = catalogue({
  noSize: 'The picture has no size.',
  tooManyPixels: (width: number, height: number) =>
    `The picture would be ${count(width)} × ${count(height)} pixels, more than can be painted. Try a smaller scale, or SVG or PDF.`,
  tooLarge: 'The picture is too large to be painted. Try a smaller scale.',
  noCanvas: 'The picture could not be painted: there is no canvas to paint on.',
  unreadable: 'The picture could not be painted: its SVG cannot be read.',
  noFont: (status: string) => `A font of the app could not be read (${status}).`,
});
