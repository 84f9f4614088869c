import { referenceFormatWords, referenceProblemWords as words } from '#shared/words/bibliography';
import { shortened } from '#shared/words/shortened';
import { keptReference } from '../kept-reference';
import { defineReferenceFormat, type ReadReference } from '../reference-format';
import { type RisRecord, risRecords } from '../ris/ris-records';
import { risToCsl } from '../ris/ris-to-csl';
import { cslTypeOfRis } from '../ris/ris-types';

/** The format of EndNote, Web of Science, Scopus and most library catalogues. */
export const ris = defineReferenceFormat({
  id: 'ris',
  label: referenceFormatWords.ris,
  extensions: ['ris'],
  isIn: (text) => /^\uFEFF?[ \t]*TY\s{0,2}- ?[A-Z]{2,}/m.test(text),
  read: function* (text) {
    for (const record of risRecords(text)) yield read(record);
  },
});

function read({ line, fields, hasEnd }: RisRecord): ReadReference {
  const [begin] = fields;
  const key = fields.find(({ tag }) => tag === 'ID')?.value ?? '';
  const bad = (reason: string): ReadReference => ({ kind: 'bad', line, key, reason });
  if (begin?.tag !== 'TY') return bad(words.noType);
  const code = begin.value.toUpperCase();
  const type = cslTypeOfRis(code);
  const kept = keptReference(risToCsl(type ?? 'document', fields));
  if (!kept.ok) return bad(kept.problem);
  const doubts = [
    ...(type ? [] : [words.unknownType(shortened(code, 40))]),
    ...(hasEnd ? [] : [words.noEnd]),
  ];
  return { kind: 'good', line, csl: kept.value, ...(doubts.length > 0 && { doubt: doubts.join(' ') }) };
}
