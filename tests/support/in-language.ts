import { afterEach, beforeEach, vi } from 'vitest';

/** Lets each test of a file load words in a language: it is chosen when they are loaded, so they are imported in the test. */
export function speakInEachTest(language: string): void {
  beforeEach(() => chooseLanguage(language));
  afterEach(() => chooseLanguage(undefined));
}

/** Of what is imported from now on. */
export function chooseLanguage(language: string | undefined): void {
  globalThis.warrantLanguage = language;
  vi.resetModules();
}
