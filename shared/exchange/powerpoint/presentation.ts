import { strToU8, zipSync } from 'fflate';
import { xmlText } from '#shared/document/xml-text';
import { type ThemeId, themes } from '#shared/drawing/theme';
import type { Diagram } from '../diagram/diagram';
import { frameOf } from './frame';
import { layoutPart, masterPart, themePart } from './master';
import { slidePart } from './slide';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of a PPTX file (ECMA-376): one slide with the map, its title and a legend of its lines. */
export function presentationOf(diagram: Diagram, themeId: ThemeId): Uint8Array {
  const theme = themes[themeId];
  const frame = frameOf(diagram);
  const { width, height } = frame.slide;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([
      [`${office}/officeDocument`, 'ppt/presentation.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(diagram.map.title)}</dc:title></cp:coreProperties>`,
    'ppt/presentation.xml': `<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships([
      [`${office}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      [`${office}/slide`, 'slides/slide1.xml'],
      [`${office}/theme`, 'theme/theme1.xml'],
    ]),
    'ppt/slideMasters/slideMaster1.xml': masterPart(namespaces, theme, frame),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships([
      [`${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      [`${office}/theme`, '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layoutPart(namespaces),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationships([
      [`${office}/slideMaster`, '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/theme/theme1.xml': themePart(theme),
    'ppt/slides/slide1.xml': slidePart(namespaces, diagram, theme, frame),
    'ppt/slides/_rels/slide1.xml.rels': relationships([
      [`${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
    ]),
  };
  const files = Object.entries(parts).map(
    ([name, xml]) => [name, strToU8(`${declaration}\n${xml}`)] as const,
  );
  // The first day that a ZIP file can tell: the same map gives the same bytes.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

const main = 'application/vnd.openxmlformats-officedocument.presentationml';

const contentTypes = [
  `<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/ppt/presentation.xml" ContentType="${main}.presentation.main+xml"/>`,
  `<Override PartName="/ppt/slideMasters/slideMaster1.xml" ContentType="${main}.slideMaster+xml"/>`,
  `<Override PartName="/ppt/slideLayouts/slideLayout1.xml" ContentType="${main}.slideLayout+xml"/>`,
  `<Override PartName="/ppt/slides/slide1.xml" ContentType="${main}.slide+xml"/>`,
  '<Override PartName="/ppt/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>',
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
].join('');

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}
