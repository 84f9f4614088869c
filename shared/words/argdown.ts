import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** What is said about Argdown files. */
export const argdownWords = catalogue({
  /** Why the file called `name` is not read; places are written as editors write them. */
  notRead: (name: string, problem: string) => `${name} is not Argdown: ${problem}`,
  notReadFor: (name: string, problems: number) => `${name} is not Argdown, for ${count(problems)} reasons:`,
  at: (line: string, column: string, what: string) => `at line ${line}, column ${column}, ${what}.`,
  more: (number: number) => `and ${count(number)} more`,
  notArgdown: (name: string) =>
    `${name} has no Argdown in it: write a statement, or put Argdown in Markdown between \`\`\`argdown and \`\`\`.`,
  /** Clauses without a full stop. */
  faults: {
    nothing: 'there is nothing where a statement or an argument should stand',
    somethingBehind:
      'something stands behind a title, data or an inference; begin a new line, or write a colon behind a title that is to have a text',
    bracketInText: (written: string) =>
      `“${written}” stands within a text; write \\[ for a bracket, or @ before it to mention a statement`,
    angleInText: (written: string) =>
      `“${written}” stands within a text; write \\< for the sign, or @ before it to mention an argument`,
    relationAlone: (symbol: string) =>
      `“${symbol}” has nothing above it to bear on; take away the empty line before it`,
    notIndented: (symbol: string) =>
      `“${symbol}” is not indented deeper than what it stands beneath; indent the line`,
    contradictedArgument: 'an argument stands behind “><”; only statements contradict each other',
    inferenceAlone: 'an inference has no premise above it; number a statement before it as (1)',
    inferenceOpen: 'an inference begins that never ends; end it with a line of two hyphens',
    noConclusion: 'the numbered statements do not end with an inference and its conclusion',
    secondStructure: (title: string) =>
      `the argument <${title}> gets premises and a conclusion for the second time; an argument has them once`,
    frontMatterOpen: 'front matter begins that never ends; end it with a line of three equals signs',
    yaml: (detail: string) => `the data is not YAML: ${detail}`,
    noEmptyLine: {
      text: 'a text begins behind something that is complete; leave an empty line between them',
      heading: 'a heading begins; leave an empty line before it',
      item: 'an item of a list begins; leave an empty line before the list, or write \\* and \\. for the signs',
      number: 'a numbered statement begins; leave an empty line before the first, or write \\( for the sign',
      inference: 'an inference begins outside of numbered statements; write \\- for the sign',
      relation: (symbol: string) =>
        `“${symbol}” begins a line that bears on nothing; write \\${symbol} for the sign`,
    },
  },
  yaml: {
    notFields: 'it has no names with values',
    notPlain: 'it has a value that is no text, number or list',
    tooDeep: 'it is nested deeper than anything in a map',
    repeated: (name: string) => `the name “${name}” stands in it twice`,
    alias: 'it refers to a part of itself by a sign such as *name; write the part out',
  },
  /** What an import could not keep, and how it read what a map has no words for. */
  losses: {
    emphasis: {
      where: 'bold and italics',
      what: (number: number) => `They are left out of ${plural(number, 'text')}: a statement is plain text.`,
    },
    headingData: {
      where: 'headings',
      what: (number: number) =>
        `Tags or data of ${plural(number, 'heading')} are left out: a heading becomes a tag of its statements.`,
    },
    inferenceData: {
      where: 'inferences',
      what: (number: number) => `Data of ${plural(number, 'inference')} is kept, and not shown.`,
    },
    titles: {
      where: 'titles',
      what: (number: number) =>
        `${plural(number, 'title')} of statements with a text of their own are kept, and not shown.`,
    },
    attackOnArgument:
      'It attacks an argument without saying which premise, and is taken for an objection to the step.',
    supportOfArgument:
      'It supports an argument without saying which premise, and is taken for backing of the step.',
    both: 'A contradiction has no direction: each of the two objects to the other.',
    undercut: 'It undercuts what has no premises and conclusion, and is taken for an objection to it.',
  },
  alsoWorded: (text: string) => `Also worded: ${text}`,
});
