import { xmlName, xmlText } from '#shared/document/xml-text';
import { tenths } from './curve';
import type { Scene, SceneGroup, ScenePart, ScenePath, SceneText } from './scene';
import type { Sheet, SheetLayer } from './sheet';
import { fontFamily } from './theme';

/**
 * A scene as SVG: real text, no foreign objects, no scripts, no links; nothing in it depends on when or where it was
 * written. Browsers, Inkscape, LibreOffice and Word draw it alike.
 */
export function svgOf(scene: Scene): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(scene)}\n`;
}

/** The same as part of a page, where `linkOf` gives the address that a node leads to. */
export function svgElement(
  { size: { width, height }, title, description, paper, groups }: Scene,
  linkOf: (node: string) => string | undefined = () => undefined,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${fontFamily}" stroke-linecap="round" stroke-linejoin="round">`,
    `<title id="title">${xmlText(title)}</title>`,
    `<desc id="desc">${xmlText(description)}</desc>`,
    ...(paper === undefined ? [] : [`<rect width="${width}" height="${height}" fill="${paper}"/>`]),
    ...groups.map((group) => linked(group, linkOf)),
    '</svg>',
  ].join('\n');
}

/** A page as SVG, to be looked at or printed by a browser. */
export function svgSheet({ size: { width, height }, paper, layers }: Sheet): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}" stroke-linecap="round" stroke-linejoin="round">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...layers.map(layerElement),
    '</svg>',
  ].join('\n');
}

/** What does not show is cut off: so it is with a drawing in a drawing. */
function layerElement({ groups, shown, place }: SheetLayer): string {
  return [
    `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" viewBox="${shown.x} ${shown.y} ${shown.width} ${shown.height}">`,
    ...groups.map(groupElement),
    '</svg>',
  ].join('\n');
}

function linked(group: SceneGroup, linkOf: (node: string) => string | undefined): string {
  const { role, id, title = '' } = group;
  const address = role === 'node' && id !== undefined ? linkOf(id) : undefined;
  const element = groupElement(group);
  return address === undefined
    ? element
    : `<a href="${xmlText(address)}" aria-label="${xmlText(title)}">\n${element}\n</a>`;
}

function groupElement({ role, id, title, parts }: SceneGroup): string {
  const name = id === undefined ? '' : ` id="${role}-${xmlName(id)}"`;
  return [
    `<g${name} class="${role}">`,
    ...(title === undefined ? [] : [`<title>${xmlText(title)}</title>`]),
    ...parts.map(partElement),
    '</g>',
  ].join('\n');
}

function partElement(part: ScenePart): string {
  return part.kind === 'path' ? pathElement(part) : textElement(part);
}

function pathElement({ path, at, angle, fill = 'none', stroke }: ScenePath): string {
  const turn = angle ? ` rotate(${angle})` : '';
  const isMoved = at.x !== 0 || at.y !== 0 || turn !== '';
  const place = isMoved ? ` transform="translate(${tenths(at.x)} ${tenths(at.y)})${turn}"` : '';
  const dash = stroke?.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}" stroke-linecap="butt"` : '';
  const line = stroke ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}"${dash}` : '';
  return `<path d="${path}"${place} fill="${fill}"${line}/>`;
}

function textElement({ text, at, size, bold, italic, colour, direction }: SceneText): string {
  const weight = bold ? ' font-weight="700"' : '';
  const slant = italic ? ' font-style="italic"' : '';
  const anchor = direction === 'rtl' ? ' text-anchor="end"' : '';
  const content = direction === 'rtl' ? `${fromRightToLeft}${xmlText(text)}${endOfIsolate}` : xmlText(text);
  return `<text x="${tenths(at.x)}" y="${tenths(at.y)}" font-size="${size}"${weight}${slant}${anchor} fill="${colour}">${content}</text>`;
}

/** Understood where the attribute `direction` is not. */
const fromRightToLeft = '\u2067';
const endOfIsolate = '\u2069';
