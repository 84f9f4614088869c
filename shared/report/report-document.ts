import { wordsOf } from '#shared/account/names';
import { referenceRuns, sourceRemarks } from '#shared/account/references';
import { markdownBlocks } from '#shared/document/markdown-blocks';
import {
  type Block,
  type Figure,
  inline,
  type ListItem,
  paragraph,
  plainHeading,
  quiet,
  strong,
  type TextDocument,
} from '#shared/document/text-document';
import type { ArgumentMap } from '#shared/model/argument-map';
import { accountWords } from '#shared/words/account';
import { reportWords as words } from '#shared/words/report';
import { spoken } from '#shared/words/spoken';
import { argumentBlocks } from './argument';
import { sourcePlace } from './names';
import { type Report, type ReportOptions, reportOf } from './report';
import { summaryBlocks } from './summary';

/** A drawn map, without the words around it. */
export type Picture = Omit<Figure, 'kind' | 'caption'>;

/**
 * The report of a map as a text: how it stands, the diagram where there is one, the argument by numbers, and the sources.
 * Every statement is told once, and referred to by its number elsewhere.
 */
export function reportDocument(map: ArgumentMap, options: ReportOptions, picture?: Picture): TextDocument {
  const report = reportOf(map, options);
  const title = map.title.replace(/\s+/g, ' ').trim();
  return {
    title: title === '' ? words.untitled : title,
    language: spoken.tag,
    day: options.today,
    blocks: [
      ...opening(map, options),
      ...(report.statements.length === 0
        ? [paragraph(words.noArgument)]
        : [
            plainHeading(1, words.headings.summary),
            ...summaryBlocks(report),
            ...diagram(report, picture),
            ...argumentBlocks(report),
            ...sourceBlocks(report),
          ]),
    ],
  };
}

function opening(
  { authors = [], description = '' }: ArgumentMap,
  { today }: ReportOptions,
): readonly Block[] {
  return [
    ...(authors.length === 0 ? [] : [paragraph(words.authors(authors))]),
    ...markdownBlocks(description),
    paragraph(quiet(words.lead(today))),
  ];
}

function diagram({ map, statements }: Report, picture: Picture | undefined): readonly Block[] {
  if (picture === undefined) return [];
  const advised = statements
    .filter(({ kind }) => kind === 'recommendation')
    .map((node) => words.recommended(wordsOf(node)));
  const description = words.described(map.title, picture.description, advised);
  return [
    plainHeading(1, words.headings.diagram),
    { kind: 'figure', ...picture, description, caption: inline(words.caption) },
  ];
}

function sourceBlocks(report: Report): readonly Block[] {
  const { map, sources, sourceNumbers } = report;
  if (sources.length === 0) return [];
  const items = sources.map((source): ListItem => {
    const remarks = sourceRemarks(map, source);
    return {
      depth: 0,
      text: inline(
        strong(accountWords.sourceNumber(sourceNumbers.get(source.id) ?? 0)),
        ' ',
        ...referenceRuns(source),
        quiet(remarks.length === 0 ? '' : accountWords.remarks(remarks)),
      ),
      name: sourcePlace(report, source.id),
    };
  });
  return [plainHeading(1, words.headings.sources), { kind: 'list', items }];
}
