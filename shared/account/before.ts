import { type Block, paragraph, quiet } from '#shared/document/text-document';

/** That so many things stand in the chapters before; nothing where none do. */
export function before(say: (number: number) => string, number: number): readonly Block[] {
  return number === 0 ? [] : [paragraph(quiet(say(number)))];
}
