import type { CslItem } from '#shared/model/source';
import { failed, ok, type Result } from '#shared/result';
import { referenceFormatWords, referenceProblemWords as words } from '#shared/words/bibliography';
import { jsonItems } from '../json-items';
import { keptReference } from '../kept-reference';
import { lineCounter } from '../line-counter';
import { defineReferenceFormat } from '../reference-format';

const telling = /"(?:items|title|citation-key|DOI|URL)"\s*:/;

/** A list of CSL items, or an object that has one as its `items`, as Zotero and others write them. */
export const cslJson = defineReferenceFormat({
  id: 'csl-json',
  label: referenceFormatWords['csl-json'],
  extensions: ['json', 'csljson'],
  isIn: (text) => {
    const start = text.slice(0, 4000);
    if (/^\s*\[\s*\{/.test(start)) return true;
    // A map of ours is JSON too, and no reference.
    return /^\s*\{/.test(start) && !start.includes('"argmap"') && telling.test(start);
  },
  read: function* (text) {
    const lineOf = lineCounter(text);
    for (const { text: item, start, value } of jsonItems(text)) {
      const parsed = value.ok ? objectIn(value.value) : failed(words.notJson);
      const kept = parsed.ok ? keptReference(parsed.value) : parsed;
      const line = lineOf(start);
      if (kept.ok) yield { kind: 'good', line, csl: kept.value };
      else yield { kind: 'bad', line, key: keyIn(item), reason: kept.problem };
    }
  },
});

function objectIn(value: unknown): Result<CslItem, string> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? ok({ ...value }) : failed(words.notAnObject);
}

/** What an item that cannot be read calls itself, as far as that can be told. */
function keyIn(text: string): string {
  const [, key = ''] = /"(?:citation-key|id)"\s*:\s*"([^"\\\n]{1,100})"/.exec(text) ?? [];
  return key;
}
