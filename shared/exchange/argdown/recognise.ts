import { hasArgdownFence } from './fences';

/** How much of a text is looked at: what Argdown is shows soon. */
const lookedAt = 20_000;

const titled = /^[ \t]*(?:\(\d+\)[ \t]*)?(?:\[[^\][\r\n]+\]|<[A-Za-z][^<>\r\n=]*>)[ \t]*:[ \t]*\S/m;
const related = /^[ \t]+(?:<?[+\-_]|[+\-_]>|><)[ \t]*(?:\[[^\][\r\n]+\]|<[^<>\r\n]+>)/m;
const concluded = /^[ \t]*\(\d+\)[^\n]*\r?\n(?:[ \t]*\(\d+\)[^\n]*\r?\n)*[ \t]*--/m;

/** Whether a text looks like Argdown, or is Markdown with Argdown in it. */
export function recognisesArgdown(text: string): boolean {
  if (hasArgdownFence(text)) return true;
  const head = text.slice(0, lookedAt);
  return titled.test(head) || related.test(head) || concluded.test(head);
}
