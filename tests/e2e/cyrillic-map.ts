import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Source } from '#shared/model/source';
import { placed } from './opened-map';

/**
 * A map with something of everything, in which all that people write is in Cyrillic: whatever else the window shows in
 * Latin letters is the program's own.
 */
export function cyrillicMap(): ArgumentMap {
  const map = placed(
    'E1 supports C1 as s1, E2 attacks C1, E3 attacks s1 as u1, C1 + C2 supports R1, C3 supports C4, C4 supports C3, C4 supports R1, C5 supports R1, C6 supports R1, E1 cites S1, E2 cites S2, E2 cites S1, S2 derives from S1, S2 is retracted, C2 is assumed',
    {
      R1: [300, 0],
      C1: [100, 200],
      C2: [600, 200],
      E1: [0, 400],
      E2: [400, 400],
      E3: [-300, 300],
      C3: [900, 0],
      C4: [900, 300],
      C5: [1200, 200],
      C6: [1500, 200],
    },
  );
  return {
    ...map,
    title: 'Карта',
    description: 'Описание карты',
    nodes: map.nodes.map(withEverything),
    relations: map.relations.map((relation) => ({
      ...relation,
      warrant: 'Основание',
      scheme: 'схема',
      note: 'Заметка',
      verdict: { by: 'Анна', at: '2026-05-31', ok: true, note: 'Проверено' },
    })),
    sources: map.sources.map(cyrillicSource),
    waivers: [{ rule: 'unsupported-claim', subject: 'C5', reason: 'Известно', by: 'Анна', at: '2026-05-31' }],
    view: { ...map.view, pinned: ['R1'], saved: [{ name: 'Вид', query: 'слово', hides: false }] },
  };
}

function withEverything(node: MapNode): MapNode {
  const number = node.id.slice(1);
  const citations = node.citations?.map((citation) => ({
    ...citation,
    locator: 'с. 7',
    quote: { exact: 'слова', prefix: 'до ', suffix: ' после' },
    verdict: { by: 'Анна', at: '2026-05-31', ok: false },
  }));
  return {
    ...node,
    text: `${names[node.kind]} ${number}`,
    note: 'Заметка',
    tags: ['право'],
    confidence: 'high',
    ...(node.kind === 'evidence' && { grade: { reliability: 'B', credibility: 2 } }),
    ...(citations && { citations }),
  };
}

const names: Readonly<Record<MapNode['kind'], string>> = {
  claim: 'Слово',
  evidence: 'Опора',
  recommendation: 'Совет',
};

function cyrillicSource(source: Source): Source {
  const number = Number(source.id.slice(1));
  return {
    ...source,
    csl: {
      title: `Источник ${number}`,
      type: 'report',
      author: [{ family: 'Иванова', given: 'А.' }],
      issued: { 'date-parts': [[2011 + number, 8, 27]] }, // Years that are alike would get Latin letters.,
      'x-own': 1,
    },
    text: 'Другие слова. Цены в городе за год выросли на девять процентов.',
    retrieved: '2026-05-31',
  };
}
