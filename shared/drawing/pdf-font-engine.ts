import fontkit, { type Font, type Subset } from '@pdf-lib/fontkit';

/** What a subset of fontkit 1.1 keeps while it is written; not in its types. */
interface SubsetInside extends Subset {
  readonly loca: { version?: number };
  _addGlyph: (glyph: number) => number;
}

/**
 * Fontkit as the PDF library wants it, and without a fault of fontkit's: its subsets say where letters lie in steps of two
 * bytes, although those of Arimo begin anywhere, and so lose every other letter. Version 1 of the table counts bytes.
 */
export const fontEngine = {
  create: (file: Uint8Array): Font => {
    const font: Font = fontkit.create(file);
    const createSubset = (): Subset => {
      // The version of fontkit is pinned, and a test reads the letters back out of the font that comes of it.
      const subset = font.createSubset() as SubsetInside;
      const addGlyph = subset._addGlyph.bind(subset);
      subset._addGlyph = (glyph) => {
        subset.loca.version = 1;
        return addGlyph(glyph);
      };
      return {
        includeGlyph: (glyph) => subset.includeGlyph(glyph),
        // The library would call an `encode` first, which fontkit has too, but with another meaning.
        encodeStream: () => subset.encodeStream(),
      };
    };
    return Object.create(font, { createSubset: { value: createSubset } });
  },
};
