import { xmlLine } from '../xml-text';
import { wordMain, xmlHead } from './docx-names';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly next?: string;
}

/** How paragraphs look, by the styles that Word itself knows, so that they can be restyled there at once. */
const paragraphStyles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:spacing w:after="240"/>',
    run: look(36, true),
    next: 'Normal',
  },
  ...([1, 2, 3] as const).map((level) => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: `<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="${[360, 280, 220][level - 1]}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: look([28, 24, 22][level - 1] ?? 22, true),
    next: 'Normal',
  })),
  {
    id: 'Lead',
    name: 'Lead',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="60"/>',
  },
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: '<w:spacing w:after="60"/>' },
  {
    id: 'Quote',
    name: 'Quote',
    paragraph:
      '<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="C9D2DA"/></w:pBdr><w:spacing w:after="60"/><w:ind w:left="360"/>',
  },
  { id: 'TableText', name: 'Table Text', paragraph: '<w:spacing w:before="40" w:after="40"/>' },
  { id: 'AfterTable', name: 'After Table', paragraph: '<w:spacing w:after="0"/>', run: '<w:sz w:val="12"/>' },
  {
    id: 'EndnoteText',
    name: 'endnote text',
    paragraph: '<w:spacing w:after="40"/>',
    run: '<w:sz w:val="18"/>',
  },
  {
    id: 'Figure',
    name: 'Figure',
    paragraph: '<w:keepNext/><w:spacing w:after="60" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
  },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: '<w:spacing w:after="200"/><w:jc w:val="center"/>',
    run: '<w:color w:val="52616F"/><w:sz w:val="18"/>',
  },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="center"/>', run: '<w:sz w:val="18"/>' },
];

export function docxStyles(language: string): string {
  const usual = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${xmlLine(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const note =
    '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  const table =
    '<w:style w:type="table" w:styleId="RuledTable"><w:name w:val="Ruled Table"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="C9D2DA"/><w:bottom w:val="single" w:sz="4" w:color="C9D2DA"/><w:insideH w:val="single" w:sz="4" w:color="C9D2DA"/></w:tblBorders></w:tblPr></w:style>';
  return `${xmlHead}<w:styles ${wordMain}>${usual}${normal}${paragraphStyles.map(styleOf).join('')}${note}${table}</w:styles>`;
}

function styleOf({ id, name, paragraph = '', run = '', next }: Style): string {
  const after = next === undefined ? '' : `<w:next w:val="${next}"/>`;
  const looks = `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${after}<w:qFormat/>${looks}</w:style>`;
}

/** Sizes are half points. */
function look(size: number, isBold: boolean): string {
  return `${isBold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}
