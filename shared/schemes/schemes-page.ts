import type { Scheme } from './scheme';
import { schemes } from './schemes';

/** The page about argumentation schemes, Markdown: the list itself, so that it cannot be out of date. */
export function schemesPage(): string {
  return `${opening}${schemes.map(section).join('')}`;
}

const opening = `# Schemes and their critical questions

Arguments make the same kinds of steps again and again: an expert said so, it was so before, it would have bad consequences. Each kind is a *scheme*, and fails in known ways; its *critical questions* ask for those. The list follows Walton, Reed and Macagno, *Argumentation Schemes* (2008), in our words.

A step gets its scheme in the inspector, which then asks the questions. An answer speaks for the step, or is a *doubt* that was looked at and stays; it has a note, and keeps who gave it and when. Questions that nobody answered are findings of [\`open-critical-question\`](audit-rules.md#open-critical-question), doubts of [\`standing-doubt\`](audit-rules.md#standing-doubt). Answers change no label: what refutes a step is an objection to it.

In the file a relation has the id of its \`scheme\` and its \`answers\`, each with the id of the \`question\`. A scheme that is not listed here is kept, shown as it is, and asks nothing.
`;

function section({ id, name, description, premises, questions }: Scheme): string {
  const roles = premises.map((premise) => `- ${premise}\n`).join('');
  const rows = questions.map((question) => `| \`${question.id}\` | ${question.text} |\n`).join('');
  return `
## ${id}

**${name}.** ${description}

What its premises say:

${roles}
| question | asks |
| --- | --- |
${rows}`;
}
