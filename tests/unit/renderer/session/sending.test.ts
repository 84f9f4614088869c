import { expect, test } from 'vitest';
import type { SentText } from '#shared/desktop/desktop-api';
import { setTitle } from '#shared/edit/map-fields';
import { addSource } from '#shared/edit/sources';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { createSendMap } from '../../../../renderer/session/sending';

const book = (word: string) => `${word} rose by “nine” percent 😀. `.repeat(60_000);
const withBook = (word: string, id = `S-${word}`) =>
  addSource({ id, csl: { type: 'book' }, text: book(word) })(sketch('E1 supports C1'));

/** A host that names pieces in the order in which it gets them, and puts texts together again. */
function host() {
  const pieces: string[] = [];
  const sendMap = createSendMap({ sendPiece: async (piece) => `${pieces.push(piece) - 1}` });
  const wholeOf = ({ text, pieces: placed = [] }: SentText) => {
    const cuts = placed.map(({ at }) => at);
    const parts = [0, ...cuts].map((from, index) => text.slice(from, cuts[index]));
    return parts.map((part, index) => part + (pieces[Number(placed[index]?.name)] ?? '')).join('');
  };
  return { pieces, sendMap, wholeOf };
}

test('a small map goes in one piece', async () => {
  const { pieces, sendMap } = host();
  const map = sketch('E1 supports C1');
  expect(await sendMap(map, async (sent) => sent)).toEqual({ text: writeMap(map) });
  expect(pieces).toEqual([]);
});

test('what arrives is the text of the map, to the last character', async () => {
  const { sendMap, wholeOf } = host();
  const map = addSource({ id: 'S2', csl: {}, text: book('Wages') })(withBook('Rents', 'S1'));
  expect((await sendMap(map, async (sent) => wholeOf(sent))) === writeMap(map)).toBe(true);
});

test('a long text is sent once, whatever changes around it', async () => {
  const { pieces, sendMap, wholeOf } = host();
  const map = withBook('Rents');
  await sendMap(map, async () => {});
  const before = pieces.length;
  const renamed = setTitle('Renamed')(map);
  expect((await sendMap(renamed, async (sent) => wholeOf(sent))) === writeMap(renamed)).toBe(true);
  expect([before > 1, pieces.length]).toEqual([true, before]);
});

test('a host that has lost the pieces is sent them again', async () => {
  const { pieces, sendMap } = host();
  const map = withBook('Rents');
  await sendMap(map, async () => {});
  const before = pieces.length;
  let isLost = true;
  const answer = await sendMap(map, async () => {
    if (!isLost) return 'kept';
    isLost = false;
    throw new Error('A piece is not at hand.');
  });
  expect([answer, pieces.length]).toEqual(['kept', 2 * before]);
});

test('what is stopped is not kept', async () => {
  const { sendMap } = host();
  const stop = new AbortController();
  const kept: SentText[] = [];
  const keep = async (sent: SentText) => void kept.push(sent);
  const sending = sendMap(withBook('Rents'), keep, stop.signal);
  stop.abort();
  await expect(sending).rejects.toThrow();
  expect(kept).toEqual([]);
});
