import { type AttackView, mostUndecided } from '#shared/attacks/attack-view';
import { quoted } from '#shared/audit/words';
import type { ArgumentMap } from '#shared/model/argument-map';
import { whatIfAnswerWords as answers } from '#shared/words/cli-what-if';
import { inColumns } from './columns';
import { jsonDocument } from './json';

/** How statements stand by attacks alone, as one JSON document. */
export function attacksAsJson({ labels, extensions }: AttackView): string {
  const { preferred, stable } = extensions ?? { preferred: null, stable: null };
  return jsonDocument({ labels: Object.fromEntries(labels), preferred, stable });
}

/** The same to be read. */
export function attacksAsText({ nodes }: ArgumentMap, view: AttackView): string {
  const { labels, extensions, undecided } = view;
  const list = inColumns(nodes.map((node) => [labels.get(node.id) ?? '', node.id, quoted(node)]));
  if (extensions === undefined) return `${list}\n${answers.undecided(undecided, mostUndecided)}\n`;
  return [
    list,
    `${answers.preferred}\n${setsOf(extensions.preferred)}`,
    `${answers.stable}\n${setsOf(extensions.stable)}`,
  ].join('\n');
}

function setsOf(sets: readonly (readonly string[])[]): string {
  if (sets.length === 0) return `  ${answers.noSets}\n`;
  return sets.map((ids) => `  ${ids.length === 0 ? answers.empty : ids.join(', ')}\n`).join('');
}
