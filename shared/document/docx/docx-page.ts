/** Twentieths of a point: an A4 page, and the white around what is written on it. */
const page = { short: 11906, long: 16838, side: 1273, end: 1304 } as const;

/** How large what stands on a page may be, twentieths of a point. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

export const uprightRoom: PageRoom = { width: page.short - 2 * page.side, height: page.long - 2 * page.end };
export const acrossRoom: PageRoom = { width: page.long - 2 * page.end, height: page.short - 2 * page.side };

/** The relationship to the part with the foot of each page, by its number. */
export const footerRelationship = 'rIdFooter';

/** Ends a part of a document whose pages are all upright or all across. Endnotes count 1, 2, 3 and not i, ii, iii. */
export function sectionOf(isAcross: boolean): string {
  const [width, height] = isAcross ? [page.long, page.short] : [page.short, page.long];
  const [side, end] = isAcross ? [page.end, page.side] : [page.side, page.end];
  const turned = isAcross ? ' w:orient="landscape"' : '';
  return `<w:sectPr><w:footerReference w:type="default" r:id="${footerRelationship}"/><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr><w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${end}" w:right="${side}" w:bottom="${end}" w:left="${side}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
}
