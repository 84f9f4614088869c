import type { ArgumentMap } from '#shared/model/argument-map';

/** A map with something of every sort that a map can hold: each text says in one word which. */
export const everyPart: ArgumentMap = {
  title: 'Heron',
  description: 'Plover',
  authors: ['Linnet'],
  nodes: [
    {
      id: 'c1',
      kind: 'claim',
      text: 'Wren',
      status: 'axiomatic',
      confidence: 'moderate',
      standard: 'preponderance',
    },
    { id: 'c2', kind: 'claim', text: `Robin${' and so on'.repeat(60)}` },
    { id: 'c3', kind: 'claim', text: 'Swift' },
    {
      id: 'e1',
      kind: 'evidence',
      text: 'Kestrel',
      note: 'Dunlin',
      tags: ['Bittern'],
      grade: { reliability: 'B', credibility: 2 },
      citations: [
        {
          source: 's1',
          locator: 'Curlew',
          quote: { exact: 'Osprey' },
          verdict: { by: 'Merlin', at: '2026-01-02', ok: true, note: 'Redshank' },
        },
      ],
    },
    { id: 'e2', kind: 'evidence', text: 'Magpie', citations: [{ source: 's1', locator: 'Curlew' }] },
    { id: 'r1', kind: 'recommendation', text: 'Goshawk' },
  ],
  relations: [
    { id: 'a1', kind: 'attack', premises: ['e2'], target: 'p1' },
    { id: 'b1', kind: 'support', premises: ['c2'], target: 'p1' },
    {
      id: 'p1',
      kind: 'support',
      premises: ['c1', 'e1'],
      target: 'r1',
      scheme: 'expert-opinion',
      answers: [{ question: 'expertise', ok: true, note: 'Pipit' }],
      warrant: 'Sandpiper',
      weight: 0.4321,
      note: 'Turnstone',
      verdict: { by: 'Merlin', at: '2026-01-02', ok: true },
    },
  ],
  sources: [
    {
      id: 's1',
      csl: { type: 'report', title: 'Avocet', author: [{ literal: 'Shelduck' }] },
      text: 'Osprey among Gannets',
      file: 'Fulmar.pdf',
      retrieved: '2026-03-04',
      derivedFrom: ['s2'],
      status: 'superseded',
    },
    { id: 's2', csl: { type: 'report', title: 'Whimbrel' }, role: 'brief' },
  ],
  waivers: [{ rule: 'unsupported-claim', subject: 'c2', reason: 'Nightjar', by: 'Hoopoe', at: '2026-01-02' }],
  audit: { rules: { 'unsupported-claim': { severity: 'info', reason: 'Siskin' } } },
  view: {
    placements: ['c1', 'c2', 'c3', 'e1', 'e2', 'r1'].map((id, index) => ({
      id,
      at: { x: 1111 * index, y: 777 },
    })),
    collapsed: ['r1'],
    saved: [{ name: 'Bullfinch', query: 'Wren' }],
    pinned: ['c1'],
  },
};
