import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '#shared/model/citation';
import { findAnchor } from '#shared/quotes/find-anchor';
import { normalWords, storedSpan } from '#shared/quotes/normal-text';
import { hashOf, storedText } from '#shared/quotes/stored-text';
import { takeQuote } from '#shared/quotes/take-quote';

/** What has broken comparisons before, between plain words. */
const snippet = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('the', 'quay', 'harbour', 'was', 'mended', 'ships', 'not', 'Nobody'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', ' ', ' ', '\n', '-', '-\n', '. ', ', ', '…', '...', ' – ', '—', '\f'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('109', '3.5', '2014', '10²', '７', '[1]', '”1', 'ﬁ', 'e\u0301', '\u00ad'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u00a0',
      '\u200b',
      'ﬀ',
      '가',
      '\u1100\u1161',
      '漢字',
      '😀',
      '\ud800',
      '\u0301',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const text = fc.array(snippet, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

/** A text and a stretch of it that is not empty. */
const passage = text
  .filter((whole) => whole.length > 0)
  .chain((whole) =>
    fc.tuple(fc.nat(whole.length - 1), fc.nat(whole.length - 1)).map(([one, other]) => ({
      whole,
      start: Math.min(one, other),
      end: Math.max(one, other) + 1,
    })),
  );

/** A sentence that stands nowhere else. */
const sentence = fc
  .array(fc.constantFrom('quay', 'harbour', 'mended', 'ships', 'not', 'crane', 'dues'), {
    minLength: 3,
    maxLength: 12,
  })
  .map((words) => `Xerxes ${words.join(' ')} in 1987 Zanzibar`);

const look = (stored: string, quote: Quote) => findAnchor(storedText(stored), quote);
const isSure = (status: string) => status === 'found' || status === 'moved';

describe('a normalised text', () => {
  test('has no place that is not one of the stored text, in the same order', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const normal = normalWords(whole);
        let before = 0;
        for (let place = 0; place < normal.key.length; place += 1) {
          const { start, end } = storedSpan(normal, place, place + 1);
          expect(before <= start && start < end && end <= whole.length).toBe(true);
          before = start;
        }
      }),
    );
  });

  test('is, for every whole character, the normalised stretch of the stored text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, one, other) => {
        const normal = normalWords(whole);
        const { length } = normal.key;
        fc.pre(length > 0);
        const [from, to] = [one % length, other % length].toSorted((a, b) => a - b) as [number, number];
        const { start, end } = storedSpan(normal, from, to + 1);
        // The characters that the stretch has a piece of.
        let first = from;
        let last = to + 1;
        while (first > 0 && storedSpan(normal, first - 1, first).end > start) first -= 1;
        while (last < length && storedSpan(normal, last, last + 1).start < end) last += 1;
        const slice = whole.slice(start, end);
        fc.pre(!/^[\s\u0085\p{Pd}−]|[\s\u0085\p{Pd}−]$/u.test(slice) && !/^\p{M}/u.test(slice));
        fc.pre(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(slice));
        expect(normalWords(slice).key).toBe(normal.key.slice(first, last));
      }),
    );
  });

  test('is normal', () => {
    fc.assert(
      fc.property(text, (whole) => {
        // A mark after something invisible finds its letter only the second time.
        fc.pre(!/\p{Cf}\p{M}/u.test(whole));
        const { key } = normalWords(whole);
        expect(normalWords(key).key).toBe(key);
      }),
    );
  });
});

describe('looking for a quotation', () => {
  test('finds every passage where it was taken', () => {
    fc.assert(
      fc.property(passage, ({ whole, start, end }) => {
        const { status, span } = look(whole, takeQuote(whole, { start, end }));
        expect([status, span]).toEqual(['found', { start, end }]);
      }),
    );
  });

  test('follows a passage that something is put in before, wherever it is the only one', () => {
    fc.assert(
      fc.property(text, text, sentence, fc.string(), (before, after, words, more) => {
        const whole = `${before} ${words} ${after}`;
        const start = before.length + 1;
        const quote = takeQuote(whole, { start, end: start + words.length });
        const preface = `${more}. `;
        const { status, span } = look(preface + whole, quote);
        expect([status, span]).toEqual([
          'moved',
          { start: start + preface.length, end: start + preface.length + words.length },
        ]);
      }),
    );
  });

  test('is sure of no passage that was taken out', () => {
    fc.assert(
      fc.property(text, text, sentence, (before, after, words) => {
        const quote = takeQuote(`${before} ${words} ${after}`, {
          start: before.length + 1,
          end: before.length + 1 + words.length,
        });
        expect(isSure(look(`${before}  ${after}`, quote).status)).toBe(false);
      }),
    );
  });

  test('is sure of no passage in which a digit is another', () => {
    fc.assert(
      fc.property(
        text,
        text,
        sentence,
        fc.constantFrom('1988', '1978', '19.87', '987', '19870', '19 87', '19⁸7', ''),
        (before, after, words, year) => {
          const whole = `${before} ${words} ${after}`;
          const start = before.length + 1;
          const quote = takeQuote(whole, { start, end: start + words.length });
          const anchor = look(whole.replace(words, words.replace('1987', year)), quote);
          expect(isSure(anchor.status)).toBe(false);
          if (anchor.status === 'fuzzy')
            expect([anchor.reason, anchor.numbersDiffer]).toEqual(['numbers-differ', true]);
        },
      ),
    );
  });

  test('is sure of no passage in which a word is missing', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (words, which) => {
        const all = words.split(' ');
        const fewer = all.filter((_, index) => index !== which % all.length).join(' ');
        expect(
          isSure(
            look(
              `Once: ${fewer}. End.`,
              takeQuote(`Once: ${words}. End.`, { start: 6, end: 6 + words.length }),
            ).status,
          ),
        ).toBe(false);
      }),
    );
  });

  test('comes to an end for everything, with places of the text only', () => {
    const anything = fc.record(
      {
        exact: fc.oneof(text, fc.string({ unit: 'binary' })),
        prefix: text,
        suffix: text,
        start: fc.integer(),
        end: fc.integer(),
        hash: fc.string(),
      },
      { requiredKeys: ['exact'] },
    );
    fc.assert(
      fc.property(text, anything, (whole, quote) => {
        const { span, candidates, parts = [] } = look(whole, quote);
        for (const { start, end } of [...(span ? [span] : []), ...candidates, ...parts])
          expect(start >= 0 && start < end && end <= whole.length).toBe(true);
      }),
    );
  });
});

test('a text is called the same however it is cut while it is hashed', () => {
  const long = `${'a'.repeat((1 << 16) - 1)}😀${'ü'.repeat(70_000)}`;
  const bytes = new TextEncoder().encode(long);
  return crypto.subtle.digest('SHA-256', bytes).then((digest) => {
    expect(hashOf(long)).toBe(`sha256:${Buffer.from(digest).toString('hex')}`);
  });
});
