import { documentWords as words } from '#shared/words/document';
import { xmlLine } from '../xml-text';
import { paragraphOf, runOf } from './docx-body';
import { type DrawnFigure, figureFiles } from './docx-figure';
import { relationshipTypes, wordMain, wordRelations, xmlHead } from './docx-names';
import { footerRelationship, sectionOf } from './docx-page';
import { docxStyles } from './docx-styles';

interface Contents {
  readonly title: string;
  readonly language: string;
  /** ISO date. */
  readonly day: string;
  readonly body: string;
  readonly endnotes: string;
  readonly figures: readonly DrawnFigure[];
}

const wordParts = ['styles', 'numbering', 'settings', 'endnotes', 'footer'] as const;

/** The files of a Word document by their paths in the archive. */
export function docxParts({
  title,
  language,
  day,
  body,
  endnotes,
  figures,
}: Contents): Readonly<Record<string, string | Uint8Array>> {
  const heading = paragraphOf(`<w:r><w:t xml:space="preserve">${xmlLine(title)}</w:t></w:r>`, 'Title');
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      { type: `${relationshipTypes}/officeDocument`, target: 'word/document.xml' },
      {
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
    ]),
    'docProps/core.xml': coreProperties(title, language, day),
    'word/_rels/document.xml.rels': relationships([
      ...wordParts.map((part) => ({
        ...(part === 'footer' && { id: footerRelationship }),
        type: `${relationshipTypes}/${part}`,
        target: `${part}.xml`,
      })),
      ...figures.flatMap((_, index) =>
        Object.values(figureFiles(index + 1)).map(({ id, path }) => ({
          id,
          type: `${relationshipTypes}/image`,
          target: path,
        })),
      ),
    ]),
    'word/document.xml': `${xmlHead}<w:document ${wordMain} ${wordRelations}><w:body>${heading}${body}${sectionOf(false)}</w:body></w:document>`,
    'word/styles.xml': docxStyles(language),
    'word/numbering.xml': numbering(),
    'word/settings.xml': settings,
    'word/endnotes.xml': `${xmlHead}<w:endnotes ${wordMain}>${separators}${endnotes}</w:endnotes>`,
    'word/footer.xml': footer,
    ...Object.fromEntries(
      figures.flatMap(({ png, svg }, index) => {
        const files = figureFiles(index + 1);
        return [
          [`word/${files.png.path}`, png],
          [`word/${files.svg.path}`, svg],
        ];
      }),
    ),
  };
}

const settings = `${xmlHead}<w:settings ${wordMain}><w:defaultTabStop w:val="720"/><w:endnotePr><w:numFmt w:val="decimal"/><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr></w:settings>`;

/** What stands between the text and the endnotes, which have no heading of their own. */
const separators = `<w:endnote w:type="separator" w:id="-1">${paragraphOf(runOf({ text: words.notes, isStrong: true }), 'Lead')}</w:endnote><w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>`;

const footer = `${xmlHead}<w:ftr ${wordMain}>${paragraphOf(
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  'Footer',
)}</w:ftr>`;

function contentTypes(): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = ['document.main', ...wordParts].map((part) => {
    const [file = ''] = part.split('.');
    return `<Override PartName="/word/${file}.xml" ContentType="${main}.${part}+xml"/>`;
  });
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>${overrides.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

interface Relationship {
  /** Where absent, it is numbered. */
  readonly id?: string;
  readonly type: string;
  readonly target: string;
}

function relationships(all: readonly Relationship[]): string {
  const written = all.map(
    ({ id, type, target }, index) =>
      `<Relationship Id="${id ?? `rId${index + 1}`}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

function coreProperties(title: string, language: string, day: string): string {
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const created = `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlLine(day)}T00:00:00Z</dcterms:created>`;
  return `${xmlHead}<cp:coreProperties ${names}><dc:title>${xmlLine(title)}</dc:title>${created}<dc:language>${xmlLine(language)}</dc:language></cp:coreProperties>`;
}

/** 1: the headings. 2: lists of nine levels. */
function numbering(): string {
  const levels = Array.from({ length: 9 }, (_, level) => level);
  const headings = levels.slice(0, 3).map((level) => {
    const text = levels.slice(0, level + 1).map((part) => `%${part + 1}`);
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading${level + 1}"/><w:lvlText w:val="${text.join('.')}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${[432, 576, 720][level]}" w:hanging="${[432, 576, 720][level]}"/></w:pPr></w:lvl>`;
  });
  const bullets = levels.map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${level % 2 === 0 ? '•' : '–'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="300"/></w:pPr></w:lvl>`,
  );
  const list = (id: number, all: readonly string[]) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${all.join('')}</w:abstractNum>`;
  const used = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `${xmlHead}<w:numbering ${wordMain}>${list(1, headings)}${list(2, bullets)}${used.join('')}</w:numbering>`;
}
