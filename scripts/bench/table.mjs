/** @typedef {import('./bench').Row} Row */

const barWidth = 20;
const blocks = '▏▎▍▌▋▊▉█';

/**
 * The rows in columns: what was measured, how much, and where there is a limit, how much of it was used.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const width = Math.max(...rows.map(({ measure }) => measure.length));
  return rows.map((row) =>
    `  ${row.measure.padEnd(width)}  ${amountOf(row).padStart(12)}  ${limitOf(row)}`.trimEnd(),
  );
}

/** @param {Row} row */
function amountOf({ value, unit }) {
  return `${number(value)} ${unit}`.trim();
}

/** @param {Row} row */
function limitOf({ value, unit, bar, ok }) {
  if (bar === undefined) return '';
  return `${ok === false ? '✗' : '✓'} ${barOf(value / bar).padEnd(barWidth)} of ${number(bar)} ${unit}`;
}

/** @param {number} share Drawn to an eighth of a letter; more than all is drawn as all. */
function barOf(share) {
  const eighths = Math.max(1, Math.round(Math.min(share, 1) * barWidth * 8));
  return '█'.repeat(eighths >> 3) + (blocks[(eighths & 7) - 1] ?? '');
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 }).replaceAll(',', ' ');
}
