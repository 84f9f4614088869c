import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '#shared/edit/citations';
import { allOf } from '#shared/edit/edit';
import { replaceSourceText, settleQuotes } from '#shared/edit/quotes';
import { editSource } from '#shared/edit/sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Quote } from '#shared/model/citation';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';
import type { Verdict } from '#shared/model/verdict';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { hashOf } from '#shared/quotes/stored-text';
import { takeQuote } from '#shared/quotes/take-quote';
import { type DecisionKind, decisionsFor } from '#shared/review/decision';
import { checkedAgainst, inReview, openQuotes } from '#shared/review/in-review';
import { outcomeOf, type QuoteInReview } from '#shared/review/outcome';
import { reviewOf } from '#shared/review/review-of';

const text =
  'Port traffic fell by 12 per cent last year. Two operators left the harbour for good. Night crossings stopped in March, because no crews could be found.';
const passage = (words: string): Quote =>
  takeQuote(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

const traffic = passage('Port traffic fell by 12 per cent last year');
const crossings = passage('Night crossings stopped in March, because no crews could be found');
const operators = passage('Two operators left the harbour for good');

function quoting(...quotes: readonly (Quote & { readonly verdict?: Verdict })[]): ArgumentMap {
  return allOf([
    editSource('S1', { text, hash: hashOf(text) }),
    ...quotes.map(({ verdict, ...quote }) =>
      cite('E1', { source: 'S1', quote, ...(verdict && { verdict }) }),
    ),
  ])(sketch('E1, S1'));
}

function against(map: ArgumentMap, next: string): readonly QuoteInReview[] {
  const steps = checkedAgainst(map, 'S1', next);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value ?? [];
  }
}

const decided = { by: 'Ada', at: '2026-05-31', note: 'Looked.' };

/** The map after its source got another text, and this was decided of its first quotation. */
function replaced(map: ArgumentMap, next: string, kind: DecisionKind, at = 0): ArgumentMap {
  const item = against(map, next)[0];
  const decision = item && decisionsFor(item.anchor).filter((each) => each.kind === kind)[at];
  if (!item || !decision) throw new Error(`${kind} cannot be decided of a ${item?.anchor.status} quote.`);
  const outcome = outcomeOf(item, decision, decided);
  const stored = { text: next, hash: hashOf(next), retrieved: '2026-05-31' };
  return replaceSourceText('S1', stored, outcome ? [outcome] : [])(map);
}

const first = (map: ArgumentMap) => findRecord(map.nodes, 'E1')?.citations?.[0];
const statusIn = (map: ArgumentMap) => checkQuotes(map).of('E1')[0]?.anchor.status;
function reviewIn(map: ArgumentMap) {
  const node = findRecord(map.nodes, 'E1');
  const citation = first(map);
  return node && citation && reviewOf(map, node, citation);
}

const later = `Preface.\n${text}`;
const reworded = text.replace('stopped in March', 'came to an end in March');
const without = text.replace('Two operators left the harbour for good. ', '');

describe('a text that is to be replaced', () => {
  test('is looked through for every quotation, and the map stays as it is', () => {
    const map = quoting(traffic, crossings, operators);
    const statuses = (next: string) => against(map, next).map(({ anchor }) => anchor.status);
    expect(statuses(text)).toEqual(['found', 'found', 'found']);
    expect(statuses(later)).toEqual(['moved', 'moved', 'moved']);
    expect(statuses(`${reworded}`)).toEqual(['found', 'fuzzy', 'found']);
    expect(statuses(without)).toEqual(['found', 'moved', 'orphaned']);
    expect(first(map)?.quote).toEqual(traffic);
  });

  test('leaves a quotation as it was where nothing is decided', () => {
    const map = replaced(quoting(traffic), later, 'later');
    expect(first(map)).toEqual({ source: 'S1', quote: traffic });
    expect(findRecord(map.sources, 'S1')).toMatchObject({
      text: later,
      hash: hashOf(later),
      retrieved: '2026-05-31',
    });
    expect(statusIn(map)).toBe('moved');
  });

  test('gives an accepted quotation its new place, and says who accepted it', () => {
    const map = replaced(quoting(traffic), later, 'accept');
    expect(first(map)?.quote).toMatchObject({ exact: traffic.exact, start: 9, hash: hashOf(later) });
    expect(first(map)?.verdict).toMatchObject({ ...decided, ok: true });
    expect([statusIn(map), reviewIn(map)]).toEqual(['found', 'holds']);
  });

  test('gives a quotation the new words, or leaves it the old ones, as was decided', () => {
    const used = replaced(quoting(crossings), reworded, 'use-words');
    expect(first(used)?.quote?.exact).toContain('came to an end in March');
    expect([statusIn(used), reviewIn(used)]).toEqual(['found', 'holds']);
    const confirmed = replaced(quoting(crossings), reworded, 'confirm');
    expect(first(confirmed)?.quote).toMatchObject({ exact: crossings.exact, hash: hashOf(reworded) });
    expect([statusIn(confirmed), reviewIn(confirmed)]).toEqual(['fuzzy', 'holds']);
    expect(openQuotes(confirmed)).toEqual([]);
  });

  test('lets a lost quotation be kept as not found, or go', () => {
    const kept = replaced(quoting(operators), without, 'keep');
    expect([statusIn(kept), reviewIn(kept)]).toEqual(['orphaned', 'fails']);
    const dropped = replaced(quoting(operators), without, 'drop');
    expect(first(dropped)).not.toHaveProperty('quote');
    expect(first(dropped)?.source).toBe('S1');
    expect(reviewIn(dropped)).toBe('fails');
  });

  test('lets one of several places be chosen', () => {
    const twice = `Once more: ${traffic.exact}, they say.\n\nAnd again: ${traffic.exact}, they say.`;
    const map = replaced(quoting({ exact: traffic.exact }), twice, 'place', 1);
    const at = twice.lastIndexOf(traffic.exact);
    expect(checkQuotes(map).of('E1')[0]?.anchor).toMatchObject({ status: 'found', span: { start: at } });
  });

  test('does not overrule a reviewer who had found that it does not hold, and keeps what they wrote', () => {
    const verdict = { by: 'Bo', at: '2026-01-01', ok: false, note: 'It says the reverse.' };
    const map = replaced(quoting({ ...traffic, verdict }), later, 'accept');
    expect(first(map)?.verdict).toMatchObject({ by: 'Ada', ok: false });
    expect(first(map)?.verdict?.note).toBe('Looked.\nBo (2026-01-01): It says the reverse.');
  });
});

describe('a decision', () => {
  test('keeps what the program does not know in the quote and in the verdict', () => {
    const unknown = { ...traffic, page: 7, verdict: { by: 'Bo', at: '2026-01-01', ok: true, minutes: 3 } };
    const map = replaced(quoting(unknown), later, 'accept');
    expect(first(map)?.quote).toHaveProperty('page', 7);
    expect(first(map)?.verdict).toHaveProperty('minutes', 3);
  });

  test('is not recorded where it is only about the place', () => {
    const map = editSource('S1', { text: later })(quoting(traffic));
    const item = inReview(map, findRecord(map.nodes, 'E1'), 0);
    const outcome = item && outcomeOf(item, { kind: 'accept' }, null);
    const settled = settleQuotes(outcome ? [outcome] : [])(map);
    expect(openQuotes(map)).toHaveLength(1);
    expect(openQuotes(settled)).toEqual([]);
    expect(first(settled)).not.toHaveProperty('verdict');
  });

  test('that accepts a place always finds the quotation there, whatever went before it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const next = `${before} ${text} ${after}`;
        const map = quoting(traffic);
        const [item] = against(map, next);
        fc.pre(item?.anchor.status === 'found' || item?.anchor.status === 'moved');
        const settled = replaced(map, next, 'accept');
        const { start = -1, end = -1 } = first(settled)?.quote ?? {};
        expect(statusIn(settled)).toBe('found');
        expect(next.slice(start, end)).toBe(traffic.exact);
      }),
    );
  });
});

test('steps are many, so that a window can draw in between', () => {
  const steps = [...checkedAgainst(quoting(traffic, crossings), 'S1', later.repeat(2000))];
  expect(steps.length).toBeGreaterThan(4);
});
