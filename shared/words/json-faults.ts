import { catalogue } from './catalogue';

/** Where a text stops being JSON, as clauses without a full stop. */
export const jsonFaultWords = catalogue({
  /** What the grammar allows next. */
  wanted: {
    value: 'a value',
    'value or ]': 'a value or ]',
    key: 'the name of a field in double quotes',
    'key or }': 'the name of a field in double quotes or }',
    colon: 'a colon after the name of the field',
    'comma or ]': 'a comma or ]',
    'comma or }': 'a comma or }',
    end: 'the end of the file',
  },
  empty: 'the file is empty',
  endsEarly: (wanted: string) => `the file ends too early: ${wanted} is missing`,
  more: (excerpt: string) => `there is more after the end: ${excerpt}`,
  inPlaceOf: (excerpt: string, wanted: string) => `${excerpt} stands where ${wanted} should be`,
  unterminated: 'the text that begins here has no closing double quote',
  badEscape: 'a backslash in a text must be followed by one of " \\ / b f n r t or u and four digits',
  tab: (spelling: string) => `a tab inside a text must be written as ${spelling}`,
  controlCharacter: (code: string, spelling: string) =>
    `the control character ${code} inside a text must be written as ${spelling}`,
  /** What people and other programs write in place of JSON. */
  mistakes: {
    mergeConflict: 'this is the mark of a merge conflict that was not resolved',
    comment: 'JSON has no comments',
    markup: 'this looks like HTML or XML',
    commaBeforeBracket: 'there is a comma too many before this bracket',
    noValue: 'a value is missing before this',
    comma: 'there is a comma too many',
    singleQuote: 'texts and names of fields stand in double quotes, not single ones',
    curlyQuote: 'texts and names of fields stand in straight double quotes (")',
    notANumber: 'JSON has no NaN and no Infinity',
    undefined: 'JSON has no undefined: leave the field out or write null',
    capitals: 'write true, false and null in small letters',
    plus: 'a number may not begin with a plus sign',
    pointFirst: 'a number may not begin with a point: write 0.5, not .5',
    zeroFirst: 'a number may not begin with 0, unless it is 0 or a fraction',
    pointLast: 'a number may not end with a point',
    bareName: 'the name of a field stands in double quotes',
    noComma: 'a comma is missing before this',
    nul: 'this is a NUL character: the file may be UTF-16, or damaged',
  },
});
