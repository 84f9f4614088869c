import { editSource } from '#shared/edit/sources';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

/** Where the title names one year, as those of statistics and reports do. */
export const missingDate = defineFix({
  id: 'missing-date',
  offers: ({ sources }, { subject }) => {
    const source = findRecord(sources, subject);
    const years = (source && sourceTitle(source).match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)) ?? [];
    const [year, ...others] = new Set(years);
    if (source === undefined || year === undefined || others.length > 0) return [];
    const csl = { ...source.csl, issued: { 'date-parts': [[Number(year)]] } };
    return [
      {
        label: fixWords.takeYear.label(year),
        step: fixWords.takeYear.step,
        edit: editSource(subject, { csl }),
      },
    ];
  },
});
