import { catalogue } from './catalogue';

/** What is said when a picture of a map was copied. */
export const copiedPictureWords = catalogue({
  image: {
    selection: 'Copied an image of what is selected.',
    map: 'Copied an image of the whole map.',
  },
  svg: {
    selection: 'Copied what is selected as SVG.',
    map: 'Copied the whole map as SVG.',
  },
});
