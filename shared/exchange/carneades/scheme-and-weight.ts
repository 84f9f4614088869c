import type { ProofStandard } from '#shared/model/proof-standard';
import { carneadesWords as words } from '#shared/words/imported-formats';
import type { Argument } from './argument-graph';

const standards: ReadonlyMap<string, ProofStandard> = new Map([
  ['SE', 'scintilla'],
  ['PE', 'preponderance'],
  ['CCE', 'clear-and-convincing'],
  ['BRD', 'beyond-reasonable-doubt'],
  ['DV', 'dialectical-validity'],
]);

/** Proof standards by their abbreviations, after Gordon and Walton (2009); nothing for the best argument (BA), which we have not. */
export function standardOf(abbreviation: string): ProofStandard | undefined {
  return standards.get(abbreviation.toUpperCase());
}

/** The scheme and weight of an argument as a relation has them; what it cannot have becomes its note. */
export function schemeAndWeight(scheme: string, weight: string, title = ''): Argument['fields'] {
  const isName = /^[\w -]{1,100}$/.test(scheme);
  const number = weight === '' ? Number.NaN : Number(weight);
  const isShare = number >= 0 && number <= 1;
  const note = [
    title,
    scheme === '' || isName ? '' : words.scheme(scheme),
    weight === '' || isShare ? '' : words.weight(weight),
  ].filter((part) => part !== '');
  return {
    ...(isName && {
      scheme: scheme
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, '-'),
    }),
    ...(isShare && { weight: number }),
    ...(note.length > 0 && { note: note.join('\n\n') }),
  };
}
