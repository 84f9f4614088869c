import { afterEach, expect, test } from 'vitest';
import { chooseLanguage } from '../../../support/in-language';

const english = {
  hello: 'Hello',
  bye: (name: string) => `Goodbye ${name}`,
  deep: { two: 'Two' },
} as const;

afterEach(() => chooseLanguage(undefined));

async function wordsIn(language: string | undefined) {
  chooseLanguage(language);
  return (await import('#shared/words/catalogue')).catalogue(english);
}

test('English is what is written down', async () => {
  expect(await wordsIn(undefined)).toBe(english);
});

test('a language that is not there is English', async () => {
  expect(await wordsIn('klingon')).toBe(english);
});

test('the pseudo-language marks every text, also those that are put together and those in groups', async () => {
  const words = await wordsIn('pseudo');
  expect([words.hello, words.bye('Ann'), words.deep.two]).toEqual([
    '⟦Ĥéļļö··⟧',
    '⟦Ĝööðƀýé Åññ····⟧',
    '⟦Ţŵö·⟧',
  ]);
});
