import type { ArgumentMap } from '#shared/model/argument-map';

/** Texts that are something else in some format, and characters that some format does not know. */
export const hostileTexts = [
  '</script><img src=x onerror=alert(1)>',
  '</title></style></svg><script>alert(1)</script>',
  '=HYPERLINK("http://x.example","y")',
  '+1+cmd|" /C calc"!A0',
  '@SUM(1)',
  '\t=1+1',
  ']]><x/><![CDATA[',
  '<!-- --><?php ?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '"; DROP TABLE nodes; --',
  '"]; x -> y [URL="javascript:alert(1)"]; {',
  "' onload='x",
  '\\" \\N \\l \\',
  '&amp; &#106; &quot;',
  '#quot; #35; %%{init: {}}%% --> end',
  '[a](javascript:alert(1)) ![b](data:text/html,x) <javascript:alert(1)>',
  '[c]: javascript:alert(1)\n[c] [^1] [^1]: no',
  '# no\n\n- no\n\n1. no\n\n> no\n\n```\nno\n```\n---\n| a | b |\n| - | - |',
  '**bold** _slanted_ `code` ~~struck~~ $x$',
  '1.1. Con:\r\nno\r\n\r\nSources:\r\n[1] no',
  '[Title]: no\n  + <Other>: no #tag {data: 1} @[x] /* no */',
  '===\ntitle: no\n===\n',
  'turn \u202eround\u2066 and \u200f',
  'nul \u0000 and \u0007',
  'half \ud800 and \udc00 half',
  'ends \u0085 \u2028 \u2029 \r \v \f',
  `tower e${'\u0301'.repeat(30)}`,
] as const;

const addresses = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
] as const;

/** A map that says the same text in every place that holds a text, and has addresses that are no links. */
export function sayingEverywhere(text: string): ArgumentMap {
  const at = '2026-01-02';
  const person = { by: text, at };
  const citations = addresses.map((_, index) => ({
    source: `s${index + 1}`,
    locator: text,
    quote: { exact: text, prefix: text, suffix: text },
    verdict: { ...person, ok: index > 0, note: text },
  }));
  return {
    title: text,
    description: text,
    authors: [text, text],
    nodes: [
      { id: 'c1', kind: 'claim', text, note: text, tags: [text] },
      { id: 'c2', kind: 'claim', text, status: 'assumed' },
      {
        id: 'e1',
        kind: 'evidence',
        text,
        note: text,
        tags: [text],
        grade: { reliability: 'B', credibility: 2 },
        citations,
      },
      { id: 'r1', kind: 'recommendation', text, citations },
    ],
    relations: [
      {
        id: 'p1',
        kind: 'support',
        premises: ['c1', 'e1'],
        target: 'r1',
        scheme: text,
        answers: [{ question: text, ok: false, note: text, ...person }],
        warrant: text,
        note: text,
        verdict: { ...person, ok: true, note: text },
      },
      { id: 'p2', kind: 'attack', premises: ['c2'], target: 'p1', warrant: text },
      { id: 'p3', kind: 'support', premises: ['e1'], target: 'c2' },
    ],
    sources: addresses.map((URL, index) => ({
      id: `s${index + 1}`,
      csl: {
        type: 'webpage',
        title: text,
        author: [{ family: text, given: text }, { literal: text }],
        'container-title': text,
        publisher: text,
        DOI: URL,
        URL,
      },
      text,
      file: text,
      retrieved: at,
    })),
    waivers: [{ rule: 'unsupported-claim', subject: 'c1', reason: text, ...person }],
    audit: { rules: { 'unsupported-claim': { severity: 'info', reason: text, ...person } } },
    view: {
      placements: ['c1', 'c2', 'e1', 'r1'].map((id, index) => ({
        id,
        at: { x: 400 * index, y: 300 * index },
      })),
      collapsed: [],
      saved: [{ name: text, query: text }],
    },
  };
}

/** The same text after every exporter: what differs from this is brought by the text. */
export const harmless = 'words';
