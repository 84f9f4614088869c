import { xmlText } from '#shared/document/xml-text';

/** A fill of one colour, given as #rrggbb. */
export function colour(hexadecimal: string): string {
  return `<a:solidFill><a:srgbClr val="${hexadecimal.slice(1)}"/></a:solidFill>`;
}

export interface RunStyle {
  /** In hundredths of a point. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
}

export interface ParagraphStyle extends RunStyle {
  readonly align?: 'l' | 'ctr' | 'r';
  readonly rightToLeft?: boolean;
  /** In hundredths of a point. */
  readonly lineHeight?: number;
  readonly before?: number;
}

export function paragraph(text: string, style: ParagraphStyle): string {
  const { size, bold = false, align = 'l', rightToLeft = false, lineHeight, before } = style;
  const lines = lineHeight === undefined ? '' : `<a:lnSpc><a:spcPts val="${lineHeight}"/></a:lnSpc>`;
  const above = before === undefined ? '' : `<a:spcBef><a:spcPts val="${before}"/></a:spcBef>`;
  const direction = rightToLeft ? ' rtl="1"' : '';
  return `<a:p><a:pPr algn="${align}"${direction}>${lines}${above}<a:buNone/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="${bold ? 1 : 0}" dirty="0">${colour(style.colour)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p>`;
}

/** What a shape is called in the list of shapes, and what it says to those who cannot see it. */
export function naming(id: number, name: string, description: string): string {
  const words = xmlText(description).replaceAll('\n', '&#10;');
  return `<p:cNvPr id="${id}" name="${xmlText(name).replaceAll('\n', ' ')}" descr="${words}"/>`;
}
