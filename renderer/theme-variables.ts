import { fontFamily, type Theme } from '#shared/drawing/theme';
import { nodeKindIds } from '#shared/model/node-kinds';

/**
 * The colours of the picture as CSS variables, so that the canvas and an exported picture take them from one
 * place. They are `--paper`, `--canvas`, `--ink`, `--muted`, `--hairline`, `--edge`, `--faint`, `--trail`, `--claim-fill`, `--claim-border`,
 * `--claim-accent`, `--claim-on-accent` and so on for each kind of node, `--support` and so on for each kind of
 * relation, `--chip-plain-fill` and `--chip-plain-text` and so on for each tone of chip.
 */
export function themeVariables(theme: Theme): Readonly<Record<`--${string}`, string>> {
  const { paper, canvas, ink, muted, hairline, edge, faint, trail, nodes, relations, chips } = theme;
  const ofNodes = nodeKindIds.flatMap((kind): [string, string][] => [
    [`--${kind}-fill`, nodes[kind].fill],
    [`--${kind}-border`, nodes[kind].border],
    [`--${kind}-accent`, nodes[kind].accent],
    [`--${kind}-on-accent`, nodes[kind].onAccent],
  ]);
  const ofRelations = Object.entries(relations).map(([kind, colour]): [string, string] => [
    `--${kind}`,
    colour,
  ]);
  const ofChips = Object.entries(chips).flatMap(([tone, { fill, text }]): [string, string][] => [
    [`--chip-${tone}-fill`, fill],
    [`--chip-${tone}-text`, text],
  ]);
  return {
    '--paper': paper,
    '--canvas': canvas,
    '--ink': ink,
    '--muted': muted,
    '--hairline': hairline,
    '--edge': edge,
    '--faint': faint,
    '--trail': trail,
    '--picture-font': fontFamily,
    ...Object.fromEntries([...ofNodes, ...ofRelations, ...ofChips]),
  };
}
