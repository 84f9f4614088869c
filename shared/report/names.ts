import type { Piece } from '#shared/document/text-document';
import { nameWords } from '#shared/words/names';
import type { Report } from './report';

/** The number of a statement; a relation by those of its premises. */
export function numbersIn({ graph, outline }: Report): (id: string) => string {
  const say = (id: string): string => {
    const relation = graph.relation(id);
    if (relation !== undefined) return nameWords.linked(relation.premises.map(say));
    return outline.statements.get(id) ?? id;
  };
  return say;
}

/** The number of a statement, as what leads to the place where it is told. */
export function linkTo(report: Report, id: string): Piece {
  const number = report.outline.statements.get(id) ?? '';
  return { text: number, to: placeOf(number) };
}

/** The name of the place with a number. */
export function placeOf(number: string): string {
  return `n-${number.replaceAll('.', '-')}`;
}

export function sourcePlace({ sourceNumbers }: Report, id: string): string {
  return `source-${sourceNumbers.get(id) ?? 0}`;
}
