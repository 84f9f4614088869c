import { describe, expect, test } from 'vitest';
import type { Quote } from '#shared/model/citation';
import { findAnchor } from '#shared/quotes/find-anchor';
import { storedText } from '#shared/quotes/stored-text';
import { takeQuote } from '#shared/quotes/take-quote';

const look = (text: string, quote: Quote) => findAnchor(storedText(text), quote);
const told = (text: string, quote: Quote) => {
  const { status, reason } = look(text, quote);
  return `${status} ${reason}`;
};
/** The passage of a text as it was taken there. */
const taken = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return takeQuote(text, { start, end: start + words.length });
};
const passage = (text: string, quote: Quote) => {
  const { span } = look(text, quote);
  return span && text.slice(span.start, span.end);
};

const harbour =
  'The harbour was dredged twice. In 2014 some 109 ships called there, and the quay was not repaired. Nobody knows why it was left so.';

describe('a quotation that was taken from the text', () => {
  test('stands in its place', () => {
    expect(look(harbour, taken(harbour, 'some 109 ships'))).toEqual({
      status: 'found',
      reason: 'in-place',
      span: { start: 39, end: 53 },
      candidates: [],
    });
  });

  test('has moved when something was put in before it', () => {
    const later = `A new preface. ${harbour}`;
    const { status, span } = look(later, taken(harbour, 'some 109 ships'));
    expect([status, span]).toEqual(['moved', { start: 54, end: 68 }]);
  });

  test('stands in its place though the text after it is another', () => {
    expect(told(`${harbour} More.`, taken(harbour, 'some 109 ships'))).toBe('found only-place');
  });

  test('of one letter stands in its place, and nowhere else without doubt', () => {
    const letter = takeQuote(harbour, { start: 4, end: 5 });
    expect([told(harbour, letter), told(harbour, { exact: 'h' })]).toEqual([
      'found in-place',
      'ambiguous too-short',
    ]);
  });

  test('is told from its twin by what stands around it', () => {
    const twins = `First the crane broke down again. ${harbour} Then the crane broke down again. The end.`;
    const second = taken(twins, 'the crane broke down again', 40);
    expect([passage(`x ${twins}`, second), look(`x ${twins}`, second).span?.start]).toEqual([
      'the crane broke down again',
      (second.start ?? 0) + 2,
    ]);
  });

  test('is not told from its twin where what stands around it is the same', () => {
    const page = 'The same words stand on this page, all of them. The crane broke down again. ';
    const quote = taken(page.repeat(3), 'The crane broke down again', page.length);
    const anchor = look(`x${page.repeat(3)}`, quote);
    expect([anchor.status, anchor.reason, anchor.count]).toEqual(['ambiguous', 'several', 3]);
  });

  test('is not told where one twin has what went before and the other what came after', () => {
    const text =
      'On Monday the crane broke down again, to the joy of all. On Friday the crane broke down again, sadly.';
    const quote = { exact: 'the crane broke down again', prefix: 'On Monday ', suffix: ', sadly.' };
    expect(told(text, quote)).toBe('ambiguous several');
  });

  test('is not told where only one side of it is known', () => {
    const text =
      'On Monday the crane broke down again, to the joy of all. On Friday the crane broke down again, sadly.';
    expect(told(text, { exact: 'the crane broke down again', prefix: 'On Monday ' })).toBe(
      'ambiguous several',
    );
  });
});

describe('how a text is set makes no difference:', () => {
  test.each([
    ['hyphens at line ends', 'It made three com-\nmitments to all.', 'three commitments'],
    ['hyphens that stay at line ends', 'Judged case-by-\ncase for years.', 'Judged case-by-case'],
    ['hyphens that stand apart at line ends', 'A short-\nand long-term plan.', 'short- and long-term plan'],
    ['the same hyphens in the quotation', 'Judged case-by-case for years.', 'Judged case-by-\ncase'],
    ['columns and pages', 'It made three com-\n\n\f  mitments to all.', 'three commitments to'],
    ['soft hyphens', 'It made three com\u00admit\u00adments.', 'three commitments'],
    ['line ends and white space', 'It made\n\n  three\u00a0commitments.', 'It made three commitments'],
    ['ligatures', 'The ﬁrst oﬃce was shut.', 'first office'],
    ['quotation marks', 'They said “it can’t be” and left.', '"it can\'t be"'],
    ['dashes', 'The quay – long ago—was mended.', 'quay - long ago—was'],
    ['ranges over a line end', 'From 2010-\n2014 it was shut.', 'From 2010–2014 it'],
    ['wide characters', 'The ｑｕａｙ of ２０１４ was mended.', 'quay of 2014'],
    ['accents that stand apart', 'The cafe\u0301 is shut now.', 'The café is shut'],
    ['an ellipsis in the source', 'He said: well ... maybe tomorrow.', 'well … maybe tomorrow'],
    ['brackets in the source', 'The quay [sic] was mended once.', 'quay [sic] was mended'],
    ['figures of notes outside of the quotation', 'It was encouraging.”1 The rest', 'It was encouraging.”'],
  ])('%s', (_, text, exact) => {
    expect(told(text, { exact })).toBe('found only-place');
  });

  test('the passage is all that the words were made of', () => {
    const text = 'It made three oﬃcial com-\n  mitments to all.';
    expect(passage(text, { exact: 'official commitments' })).toBe('oﬃcial com-\n  mitments');
  });
});

describe('a look-alike is never taken for the quotation:', () => {
  const sentence = 'In 2014 some 109 ships called there, and the quay was not repaired';
  test.each([
    ['another number', sentence.replace('109', '190'), 'fuzzy numbers-differ'],
    ['a digit more', sentence.replace('109', '1090'), 'fuzzy numbers-differ'],
    ['a point in a number', sentence.replace('109', '10.9'), 'fuzzy numbers-differ'],
    ['a power', sentence.replace('109', '10⁹'), 'fuzzy numbers-differ'],
    ['a number in two', sentence.replace('109', '10 9'), 'fuzzy numbers-differ'],
    ['a figure of a note in it', sentence.replace('there,', 'there,3'), 'fuzzy numbers-differ'],
    ['a “not” less', sentence.replace('not ', ''), 'fuzzy alike'],
    ['another word', sentence.replace('ships', 'boats'), 'fuzzy alike'],
    ['another case', sentence.replace('quay', 'Quay'), 'fuzzy alike'],
    ['another hyphen', sentence.replace('called', 'cal-led'), 'fuzzy alike'],
  ])('%s', (_, altered, expected) => {
    const text = harbour.replace(sentence, altered);
    expect(told(text, taken(harbour, sentence))).toBe(expected);
  });

  test.each([
    [
      'the end of a longer word',
      'They were unable to pay the dues.',
      'able to pay the dues',
      'fuzzy cut-word',
    ],
    ['the beginning of one', 'It has a new programme for all.', 'has a new program', 'fuzzy cut-word'],
    [
      'the end of a longer number',
      'Some 2109 ships called there.',
      '109 ships called',
      'fuzzy numbers-differ',
    ],
    ['a number before the point', 'It grew by 3.5 percent.', 'It grew by 3', 'fuzzy numbers-differ'],
    ['a number after the point', 'It grew by 3.5 percent.', '5 percent', 'fuzzy numbers-differ'],
    ['a part of a thousand', 'Some 109,000 ships called.', 'Some 109', 'fuzzy numbers-differ'],
  ])('%s', (_, text, exact, expected) => {
    expect(told(text, { exact })).toBe(expected);
  });

  test('unless what stands around the quotation says that it was cut out there', () => {
    const text = 'They were unable to pay the dues.';
    expect(told(`So: ${text}`, taken(text, 'able to pay the dues'))).toBe('moved only-place');
  });

  test('is no more than a hint where nothing of the surroundings is there', () => {
    const text = harbour.replace('ships', 'boats');
    const anchor = look(text, {
      exact: sentence,
      prefix: 'Quite another page before. ',
      suffix: ' And after.',
    });
    expect([anchor.status, anchor.reason, anchor.span, anchor.candidates.length]).toEqual([
      'orphaned',
      'no-context',
      undefined,
      1,
    ]);
  });

  test('two of them are rivals', () => {
    const text = `${harbour.replace('ships', 'boats')} ${harbour.replace('ships', 'skiffs')}`;
    const anchor = look(text, taken(harbour, sentence));
    expect([anchor.status, anchor.reason, anchor.candidates.length]).toEqual(['ambiguous', 'rivals', 2]);
  });

  test('one that is much nearer is meant, and the other is told', () => {
    const text = `${harbour.replace('ships', 'boats')} ${harbour.replace('ships', 'old ferries')}`;
    const anchor = look(text, taken(harbour, sentence));
    expect([anchor.status, anchor.candidates.length]).toEqual(['fuzzy', 1]);
  });

  test('how alike it is, is told', () => {
    const text = harbour.replace('ships', 'boats');
    const { similarity } = look(text, taken(harbour, sentence));
    expect(similarity).toBeCloseTo(1 - 4 / sentence.length);
  });

  test('whole words are the passage', () => {
    const text = harbour.replace('repaired', 'repairedness');
    expect(passage(text, taken(harbour, sentence))).toBe(`${sentence}ness`);
  });
});

describe('a quotation that says too little or too much', () => {
  test.each([
    ['empty', '', 'orphaned empty'],
    ['blank', ' \n\u00ad', 'orphaned empty'],
    ['one letter', 'q', 'ambiguous too-short'],
    ['one letter that is nowhere', '%', 'orphaned absent'],
    ['a short word that stands there once', 'dredged', 'ambiguous too-short'],
  ])('%s', (_, exact, expected) => expect(told(harbour, { exact })).toBe(expected));

  test('is told by both of its surroundings where it is short', () => {
    expect(told(harbour, { exact: 'dredged', prefix: 'harbour was ', suffix: ' twice.' })).toBe(
      'found only-place',
    );
  });

  test('is not told by one of them', () => {
    expect(told(harbour, { exact: 'dredged', prefix: 'harbour was ', suffix: ' often.' })).toBe(
      'ambiguous too-short',
    );
  });

  test('that stands there 300 times is counted, and the first 20 are told', () => {
    const anchor = look('The crane broke down. '.repeat(300), { exact: 'The crane broke down' });
    expect([anchor.status, anchor.count, anchor.candidates.length]).toEqual(['ambiguous', 300, 20]);
  });

  test('that is longer than is compared is lost when one letter is', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    expect([told(long, { exact: long }), told(long.replace('word7 ', 'ward7 '), { exact: long })]).toEqual([
      'found only-place',
      'orphaned too-long',
    ]);
  });
});
