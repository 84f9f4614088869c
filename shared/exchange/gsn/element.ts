import type { MapNode } from '#shared/model/map-node';
import { gsnWords as words } from '#shared/words/imported-formats';
import { isTrue, isYamlMap, sayYaml, scalarOf, scalarsOf, type Yaml } from '../yaml/yaml-value';

/** An element of a GSN argument, its references as they are written. */
export interface GsnElement {
  readonly id: string;
  readonly node: Omit<MapNode, 'id'>;
  readonly isKnownKind: boolean;
  readonly supportedBy: readonly string[];
  readonly inContextOf: readonly string[];
  readonly challenges: readonly string[];
  readonly url: string;
  /** Whether a relation of it is marked as defeated. */
  readonly hasDefeatedRelation: boolean;
  /** How many of its fields say only how it is drawn. */
  readonly looks: number;
}

interface ElementKind {
  readonly kind: MapNode['kind'];
  readonly tag?: string;
  readonly status?: MapNode['status'];
}

/** By the prefixes of ids, longer ones before those they begin with; as gsn2x and the GSN Community Standard have them. */
const kinds: readonly (readonly [prefix: string, name: string, kind: ElementKind])[] = [
  ['CSn', 'countersolution', { kind: 'evidence', tag: words.tags.counterSolution }],
  ['CG', 'countergoal', { kind: 'claim', tag: words.tags.counterGoal }],
  ['Sn', 'solution', { kind: 'evidence' }],
  ['G', 'goal', { kind: 'claim' }],
  ['S', 'strategy', { kind: 'claim', tag: words.tags.strategy }],
  ['C', 'context', { kind: 'claim', tag: words.tags.context }],
  ['A', 'assumption', { kind: 'claim', tag: words.tags.assumption, status: 'assumed' }],
  ['J', 'justification', { kind: 'claim', tag: words.tags.justification }],
];

const looks = new Set(['rankIncrement', 'horizontalIndex', 'charWrap']);
const read = new Set(
  'text supportedBy inContextOf challenges undeveloped url classes defeated defeatedRelation nodeType'.split(
    ' ',
  ),
);

export function gsnElement(id: string, value: Yaml): GsnElement {
  const fields = isYamlMap(value) ? value : new Map<string, Yaml>();
  const named = scalarOf(fields.get('nodeType')).toLowerCase();
  const [, , known] =
    kinds.find(([prefix, name]) => (named === '' ? id.startsWith(prefix) : name === named)) ?? [];
  const layers = [...fields].filter(([field]) => !read.has(field) && !looks.has(field));
  const note = layers.map(([field, layer]) => words.layer(field, sayYaml(layer))).join('\n\n');
  const tags = [...new Set([known?.tag ?? '', ...scalarsOf(fields.get('classes'))])].filter(
    (tag) => tag !== '',
  );
  const status = statusOf(fields, known?.status);
  return {
    id,
    node: {
      kind: known?.kind ?? 'claim',
      text: scalarOf(fields.get('text')),
      ...(note !== '' && { note }),
      ...(tags.length > 0 && { tags }),
      ...(status !== undefined && { status }),
    },
    isKnownKind: known !== undefined,
    supportedBy: scalarsOf(fields.get('supportedBy')),
    inContextOf: scalarsOf(fields.get('inContextOf')),
    challenges: scalarsOf(fields.get('challenges')),
    url: scalarOf(fields.get('url')),
    hasDefeatedRelation: fields.has('defeatedRelation'),
    looks: [...fields.keys()].filter((field) => looks.has(field)).length,
  };
}

function statusOf(fields: ReadonlyMap<string, Yaml>, otherwise: MapNode['status']): MapNode['status'] {
  if (isTrue(fields.get('defeated'))) return 'defeated';
  return isTrue(fields.get('undeveloped')) ? 'needs-support' : otherwise;
}
