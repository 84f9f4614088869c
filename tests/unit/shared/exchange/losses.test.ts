import { describe, expect, test } from 'vitest';
import type { Exporter } from '#shared/exchange/exporter';
import { exporters } from '#shared/exchange/exporters';
import { type CountedPart, countIn } from '#shared/exchange/map-parts';
import { emptyMap } from '#shared/model/argument-map';
import { everyPart } from '../../../../scripts/docs/formats/every-part';
import { writtenText } from '../../../support/written-text';

/** By which words a part of that map is known in any file. What has no words of its own is not among them. */
const words: Partial<Readonly<Record<CountedPart, RegExp>>> = {
  title: /Heron/,
  description: /Plover/,
  authors: /Linnet/,
  judgements: /axiomatic|moderate (?:confidence)?|B2/i,
  standards: /preponderance/,
  citations: /Curlew/,
  quotes: /Osprey/,
  sources: /Avocet/,
  sourceStatuses: /superseded/i,
  origins: /2026-03-04/,
  files: /Fulmar/,
  storedCopies: /Gannets/,
  warrants: /Sandpiper/,
  schemes: /expert-opinion|from expert opinion/i,
  answers: /Pipit/,
  weights: /0\.4321/,
  signOffs: /Merlin/,
  notes: /Dunlin|Turnstone/,
  tags: /Bittern/,
  views: /Bullfinch/,
  settings: /Siskin/,
  waivers: /Nightjar/,
};
const parts = Object.keys(words) as readonly (keyof typeof words)[];
const { losses: lossesOfPictures } = exporters.find(({ id }) => id === 'svg') as Exporter;
/** What cannot be searched for words, and has the losses of what can be. */
const pixels = new Set(['png', 'pdf']);

const fateOf = ({ losses }: Exporter, part: string) =>
  losses(everyPart).find((loss) => loss.part === part)?.fate ?? 'kept';

test('the map of every part has something of every part', () => {
  const missing = Object.entries(countIn).filter(([, count]) => count(everyPart) === 0);
  expect(missing).toEqual([]);
});

describe.each(exporters.filter(({ id }) => !pixels.has(id)))('$id', (exporter) => {
  test('says of every part that is not in the file that it is left out, and of no other', async () => {
    const text = await writtenText(exporter, everyPart);
    const wrong = parts.flatMap((part) => {
      const fate = fateOf(exporter, part);
      const isThere = words[part]?.test(text) === true;
      // What is changed may be there in other words.
      return fate === 'changed' || isThere === (fate !== 'left-out') ? [] : [`${part}: ${fate}`];
    });
    expect(wrong).toEqual([]);
  });

  test('says nothing of what a map has not', () => {
    const said = exporter.losses(emptyMap('')).map(({ part }) => part);
    expect(said.filter((part) => part !== 'statements')).toEqual([]);
  });

  test('says of each part what becomes of it once, in a sentence', () => {
    const said = exporter.losses(everyPart);
    expect(new Set(said.map(({ where }) => where)).size).toBe(said.length);
    expect(said.filter(({ what }) => !/^[A-Z\d].*\.$/.test(what))).toEqual([]);
  });
});

test('pictures of pixels and PDF lose what other pictures lose', () => {
  for (const { id, losses } of exporters)
    if (pixels.has(id)) expect(losses(everyPart)).toEqual(lossesOfPictures(everyPart));
});
