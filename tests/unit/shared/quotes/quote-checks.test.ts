import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { editNode } from '#shared/edit/edit-node';
import { editSource } from '#shared/edit/sources';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { sketch } from '#shared/model/sketch';
import { type AnchorReason, anchorReasons } from '#shared/quotes/anchor';
import { describeAnchor } from '#shared/quotes/describe-anchor';
import { checkQuotes, checkQuotesInSteps } from '#shared/quotes/quote-checks';
import { hashOf } from '#shared/quotes/stored-text';

const text = 'In 2014 some 109 ships called there, and the quay was not repaired.';
const map = sketch(
  `S1 says "${text}", E1 quotes S1 "some 109 ships", E1 quotes S2 "quay", E2 quotes S1 "nobody called", C1 quotes S1 "nobody came"`,
);
const anchorOf = (about: typeof map, node: string) => checkQuotes(about).of(node)[0]?.anchor;

describe('the quotes of a map', () => {
  test('are checked by node and citation', () => {
    const told = checkQuotes(map).all.map(({ node, citation, source, anchor }) => [
      node,
      citation,
      source,
      anchor.status,
    ]);
    expect(told).toEqual([
      ['C1', 0, 'S1', 'orphaned'],
      ['E1', 0, 'S1', 'found'],
      ['E1', 1, 'S2', 'unchecked'],
      ['E2', 0, 'S1', 'orphaned'],
    ]);
  });

  test('orphan evidence, and nothing else', () => {
    expect([...checkQuotes(map).orphans]).toEqual(['E2']);
  });

  test('that nothing was changed of are not looked for again', () => {
    const later = editNode('E2', { text: 'Edited.' })(map);
    expect(anchorOf(later, 'E1')).toBe(anchorOf(map, 'E1'));
  });

  test('are looked for again in a new text', () => {
    const later = editSource('S1', { text: 'Nothing.' })(map);
    expect([anchorOf(map, 'E1')?.status, anchorOf(later, 'E1')?.status]).toEqual(['found', 'orphaned']);
  });

  test('that are one object in two citations are looked for in the source of each', () => {
    const quote = { exact: 'some 109 ships' };
    const twice = {
      ...map,
      nodes: [
        {
          id: 'E1',
          kind: 'evidence' as const,
          text: '',
          citations: [
            { source: 'S1', quote },
            { source: 'S2', quote },
          ],
        },
      ],
    };
    const other = editSource('S2', { text: 'Nothing.' })(twice);
    expect(checkQuotes(other).all.map(({ anchor }) => anchor.status)).toEqual(['found', 'orphaned']);
  });

  test('are at hand once they were checked in steps', () => {
    const fresh = { ...map };
    const steps = checkQuotesInSteps(fresh);
    let last = steps.next();
    while (!last.done) last = steps.next();
    expect(checkQuotes(fresh)).toBe(last.value);
  });
});

describe('every reason', () => {
  test.each(anchorReasons)('%s is said in one sentence of its own', (reason) => {
    const saying = (other: AnchorReason) =>
      describeAnchor({ reason: other, status: 'found', candidates: [], count: 3, similarity: 0.9 });
    expect(saying(reason)).toMatch(/^[A-Z][^.]*\.$/);
    expect(anchorReasons.filter((other) => saying(other) === saying(reason))).toEqual([reason]);
  });

  test('that words are nearly the same is not said to be all', () => {
    const anchor = { status: 'fuzzy', reason: 'alike', candidates: [], similarity: 0.999 } as const;
    expect(describeAnchor(anchor)).toContain('99% the same');
  });
});

describe('a text that is not the one quotes were taken from', () => {
  test.each([
    ['nothing has a hash', '', false],
    ['the source has its hash', hashOf(text), false],
    ['the source has another', hashOf('Other.'), true],
  ])('is told where %s: %s', (_, hash, expected) => {
    const hashed = hash === '' ? map : editSource('S1', { hash })(map);
    expect(checkQuotes(hashed).changed.has('S1')).toBe(expected);
  });

  test('is told with the nodes that quote from another', () => {
    const other = sketch(
      `S1 says "${text}", E1 quotes S1 "some 109 ships" from another text, E2 quotes S1 "quay"`,
    );
    expect(checkQuotes(other).changed.get('S1')).toEqual({ isSource: false, nodes: ['E1'] });
  });
});

describe('evidence whose quote its source lacks', () => {
  const chain = (words: string) =>
    sketch(`S1 says "${text}", E1 quotes S1 "${words}", E1 supports C1, C1 supports R1`);

  test.each([
    ['some 109 ships called', 'IN'],
    ['some 190 ships called', 'UNDEC'],
  ])('holds up nothing: “%s” leaves the recommendation %s', (words, expected) => {
    const about = chain(words);
    expect(label(labelsOf(graphOf(about), checkQuotes(about).orphans), 'R1')).toBe(expected);
  });

  test('completes no chain', () => {
    const { findings } = audit(chain('some 190 ships called'), {
      today: '2026-03-31',
      rules: ['rec-no-chain', 'quote-not-found'],
    });
    expect(findings.map(({ rule, subject, witness }) => [rule, subject, witness])).toEqual([
      ['rec-no-chain', 'R1', ['E1']],
      ['quote-not-found', 'E1', ['E1', 'S1']],
    ]);
  });

  test('is said in words', () => {
    const { findings } = audit(chain('some 190 ships called'), {
      today: '2026-03-31',
      rules: ['quote-not-found'],
    });
    expect(findings[0]?.message).toBe(
      '“E1” quotes “some 190 ships called” from “S1”. Words like them stand there, but nothing of what went before or after them: quote anew, or take the quote away.',
    );
  });
});
