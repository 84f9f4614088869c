import { isIsoDate } from '#shared/model/iso-date';
import { writtenAs } from '#shared/shape/scalars';
import { filePartWords as parts } from '#shared/words/file-problems';

export const date = writtenAs({
  expected: parts.date,
  test: isIsoDate,
  schema: { pattern: '^\\d{4}(-\\d\\d(-\\d\\d(T.+)?)?)?$' },
});
