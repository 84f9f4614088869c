/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibtexEngine } from '#shared/bibliography/bibtex/bibtex-engine';
import type { CslItem } from '#shared/model/source';

/**
 * BibTeX by Citation.js. Its two parsers are called by their names: what it would otherwise guess of an input, such as
 * that it is an address to fetch, is never asked.
 */
export const bibtexEngine: BibtexEngine = (text) => {
  const entries = plugins.input.data(text, '@biblatex/text');
  const items = plugins.input.data(entries, '@biblatex/entries+list');
  return Array.isArray(items) ? items.filter(isItem) : [];
};

function isItem(value: unknown): value is CslItem {
  return typeof value === 'object' && value !== null;
}
