import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import { escapeText } from './escape-text';
import { frontMatterOf } from './front-matter';
import { blocksOf, type Written } from './write-blocks';
import { writingOf } from './writing';

/** The whole map as one Argdown document that reads back as the same map. */
export function writeArgdown(map: ArgumentMap): string {
  const blocks = blocksOf(writingOf(map));
  const bySection = new Map<string, Written[]>([['[]', []]]);
  for (const block of blocks) {
    const key = JSON.stringify(block.section);
    addTo(bySection, key, block);
  }
  let open: readonly string[] = [];
  const parts = [...bySection.values()].flatMap((group) => {
    const section = group[0]?.section ?? [];
    const headings = headingsOf(open, section);
    open = section;
    return [...headings, ...group.map(({ lines }) => lines.join('\n'))];
  });
  return `${[frontMatterOf(map), ...parts].join('\n\n')}\n`;
}

/** The headings that lead from one section to the other. */
function headingsOf(from: readonly string[], to: readonly string[]): readonly string[] {
  let same = 0;
  while (same < to.length - 1 && from[same] === to[same]) same += 1;
  return to.slice(same).map((title, place) => `${'#'.repeat(same + place + 1)} ${escapeText(title)}`);
}
