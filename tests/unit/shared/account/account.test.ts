import { describe, expect, test } from 'vitest';
import { accountDocument } from '#shared/account/account-document';
import { toMarkdown } from '#shared/document/to-markdown';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';
const map: ArgumentMap = {
  ...sketch(
    [
      'S1 says "Trade fell, and rents rose.", S2 derives from S1, S2 is retracted',
      'E1 quotes S1 "rents rose", E1 is graded B2, E1 was checked by "Ann Lee"',
      'E2 cites S2 at "p. 7", C2 is assumed',
      'E1 + C2 supports C1 as s1, C1 supports R1, C3 supports R1',
      'E2 attacks C1 as a1, E3 cites S1, E3 attacks a1',
      'C4 attacks R1, E4 cites S1, E4 supports C4',
      'C1 has confidence low',
    ].join(', '),
  ),
  waivers: [
    { rule: 'unsupported-claim', subject: 'C3', reason: 'Common ground.', by: 'Ann Lee', at: '2026-01-02' },
  ],
};

/** The lines of one section, without its heading. */
function section(title: string, of = map, focus?: string): readonly string[] {
  const written = toMarkdown(accountDocument(of, { today, ...(focus !== undefined && { focus }) }));
  const [, body = ''] = written.split(new RegExp(`\n### [\\d.]+ ${title}\n`));
  return (
    body
      .split(/\n##+ |\n\[\^/)[0]
      ?.split('\n')
      .filter(Boolean) ?? []
  );
}

describe('the account of a recommendation', () => {
  test('says at the top how it stands', () => {
    const written = toMarkdown(accountDocument(map, { today }));
    expect(written.split('\n').filter((line) => line.startsWith('- **'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^- \*\*Status:\*\* OUT\. What claim \d+ holds against it stands\.$/),
        '- **Chain:** Complete by at least one way; another breaks off in 1 place.',
        '- **Objections:** 2: 1 answered and 1 that stands.',
      ]),
    );
  });

  test('tells the chain as a tree', () => {
    expect(section('The chain of reasons').slice(1, 4)).toEqual([
      '- Recommendation 1: R1 (OUT)',
      '  - **Supported by**: Claim 2: C1 (low confidence)',
      '    - **Supported by these together**:',
    ]);
  });

  test('quotes verbatim, with how the words were found, where, and who signed off', () => {
    expect(section('The passages, verbatim').slice(0, 4)).toEqual([
      '**Evidence 3** E1 (graded B2: usually reliable, probably true)',
      '> “rents rose”',
      '>',
      '> Found · source 1, no place given (signed off by Ann Lee on 2026-01-01)[^1]',
    ]);
  });

  test('names every objection with what became of it', () => {
    expect(section('Objections and answers').map((line) => line.replace(/ \d+/g, ' n'))).toEqual([
      '- **Claim n** C4 (against recommendation n) It stands: nothing that holds answers it.',
      '- **Evidence n** E2 (against claim n) It is answered by evidence n.',
    ]);
  });

  test('names what is assumed and where the chain breaks off', () => {
    expect([...section('What is taken as true'), ...section('Where the chain breaks off')]).toEqual([
      '- **Claim 4** C2',
      '- **Claim 7** C3 Nothing supports it, and it is not marked as assumed.',
    ]);
  });

  test('gives the reason of every waiver', () => {
    expect(section('What the audit found', map).join('\n')).not.toContain('Unsupported claim');
    expect(toMarkdown(accountDocument(map, { today }))).toContain(
      'Waived by Ann Lee on 2026-01-02: Common ground.',
    );
  });

  test('ends with the doubts that stay', () => {
    expect(section('Residual doubts').map((line) => line.replace(/ \d+/g, ' n'))).toEqual([
      '- Claim n against recommendation n. It stands: nothing that holds answers it.',
      '- Recommendation n is OUT: what claim n holds against it stands.',
      '- Its author has low confidence in claim n: C1',
    ]);
  });

  test('lists the sources with what should be known of them', () => {
    expect(section('Bibliography')).toEqual([
      '- **Source 1.** *S1*. (n.d.).',
      '- **Source 2.** *S2*. (n.d.). (retracted; reports what these said: S1; no stored copy to look for quotations in)',
    ]);
  });
});

describe('what a recommendation falls with', () => {
  const title = 'What it falls with';
  const authors = 'S1 is by "Ann", S2 is by "Bob", S3 is by "Bob"';

  test('are single pieces of evidence, sources and authors, by name', () => {
    const text = `E1 cites S1, E2 cites S2, E3 cites S3, E1 + C1 supports R1, E2 supports C1, E3 supports C1, ${authors}`;
    expect(section(title, sketch(text))).toEqual([
      'Each line is enough: if it fell, the statement would be IN no longer, with all objections counted.',
      '- **One piece of evidence**',
      '  - **Evidence 2** E1',
      '- **One source**',
      '  - S1 (with 1 piece of evidence)',
      '- **One author**',
      '  - Ann (with 1 source)',
      '  - Bob (with 2 sources)',
      '- **Two sources together**',
      '  - S2, and S3',
    ]);
  });

  test('is nothing where three things each would do', () => {
    const text = 'E1 cites S1, E2 cites S2, E3 cites S3, E1 supports R1, E2 supports R1, E3 supports R1';
    expect(section(title, sketch(text))[0]).toMatch(/^Nothing by itself/);
  });

  test('is not asked of what does not stand', () => {
    expect(section(title, sketch('C1 supports R1'))).toEqual([
      'It is OUT as it is: nothing has to fall first.',
    ]);
  });
});

describe('how good the evidence is', () => {
  test.each([
    ['E1 is graded B2, E1 supports R1', 'all evidence is graded B2 or better.'],
    ['E1 is graded A4, E1 supports R1', 'all evidence is graded D4 or better.'],
    ['E1 is graded A1, E2 is graded C3, E1 + E2 supports R1', 'all evidence is graded C3 or better.'],
    [
      'E1 is graded A1, E2 is graded C3, E1 supports C1, E2 supports C1, C1 supports R1',
      'all evidence is graded A1 or better.',
    ],
    [
      'E1 is graded F6, E1 supports R1',
      'it needs evidence that has no grade, or of which nobody can judge how good it is.',
    ],
    ['C1 is assumed, C1 supports R1', 'no evidence is needed: it ends in what is assumed.'],
    ['C1 supports R1', 'no chain is complete down to sources.'],
  ])('%s: %s', (text, judgement) => {
    const lines = section('How good the evidence is', sketch(`E1 cites S1, E2 cites S2, ${text}`));
    expect(lines.at(-1)?.replace(/^.*?: /, '')).toBe(judgement);
  });
});

describe('residual doubts', () => {
  const doubtsOf = (text: string) => section('Residual doubts', sketch(text));

  test('have critical questions in their own words', () => {
    expect(
      doubtsOf(
        'E1 cites S1, E1 supports R1 as s1, E2 cites S2, E2 supports R1, s1 uses sign, s1 doubts other-explanations',
      ),
    ).toEqual([
      '- A doubt about the step from evidence 3 to recommendation 1 stays: Is there something else that would explain the sign better?',
    ]);
  });

  test('have the questions that nobody asked of a step that no other can replace', () => {
    expect(doubtsOf('E1 cites S1, E1 supports R1 as s1, s1 uses sign, s1 answers correlation')).toEqual([
      '- Everything hangs on the step from evidence 2 to recommendation 1, of which one critical question has no answer yet: Is there something else that would explain the sign better?',
    ]);
  });

  test('have evidence for which only the mapped document vouches', () => {
    const text = 'S1 is brief, E1 cites S1, E1 supports R1, E2 cites S1, E2 cites S2, E2 supports R1';
    expect(doubtsOf(text)).toEqual([
      '- Evidence 2 cites nothing but the document that is mapped: nobody else vouches for it.',
    ]);
  });
});

test('what the map decides about rules holds in its account, and is told there', () => {
  const lenient: ArgumentMap = {
    ...sketch('C1 supports R1'),
    audit: { rules: { 'unsupported-claim': { severity: 'off', reason: 'A first draft.' } } },
  };
  const written = toMarkdown(accountDocument(lenient, { today }));
  expect([
    written.includes('Unsupported claim'),
    written.includes('unsupported-claim is off. A first draft.'),
  ]).toEqual([false, true]);
});

test('without a focus there is a chapter for each recommendation', () => {
  const { blocks } = accountDocument(sketch('E1 supports R1, E1 supports R2, C1'), { today });
  expect(
    blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? block.text : [])),
  ).toEqual(['Recommendation 1: R1', 'Recommendation 3: R2']);
});

describe('what two recommendations share', () => {
  const shared = sketch(
    'E1 cites S1 at "p. 3", E1 supports C1, C1 supports R1, C1 supports R2 as s2, C2 attacks s2',
  );
  const chapter = (title: string) =>
    toMarkdown(accountDocument(shared, { today }))
      .split(/\n## /)[2]
      ?.split(new RegExp(`\n### [\\d.]+ ${title}\n`))[1]
      ?.split(/\n##+ |\n\[\^/)[0]
      ?.split('\n')
      .filter(Boolean);

  test('is told in the first chapter, and what bears on the step from it in its own', () => {
    expect(chapter('The chain of reasons')?.slice(1)).toEqual([
      '- Recommendation 4: R2',
      '  - **Supported by**: **Claim 2** C1 (told elsewhere)',
      '    - **The step is undercut by**: Claim 5: C2 (OUT; the chain breaks off here)',
    ]);
  });

  test('has its passages and sources in the first chapter', () => {
    expect([chapter('The passages, verbatim'), chapter('Bibliography')]).toEqual([
      ['The passages of 1 further statement of this chain stand in the chapters before.'],
      ['1 further source of this chain is listed in the chapters before.'],
    ]);
  });

  test('has its findings once', () => {
    const places = toMarkdown(accountDocument(shared, { today })).match(/^ {2}- “E1”.*$/gm) ?? [];
    expect([places.length > 0, new Set(places).size]).toEqual([true, places.length]);
    expect(chapter('What the audit found')?.at(-1)).toMatch(/further findings? about this chain/);
  });
});

test('a focus may be any statement', () => {
  expect(section('The chain of reasons', sketch('E1 supports C1, C1 supports R1'), 'C1').slice(1)).toEqual([
    '- Claim 1: C1',
    '  - **Supported by**: Evidence 2: E1 (the chain breaks off here)',
  ]);
});

test('a map without a recommendation says so', () => {
  expect(toMarkdown(accountDocument(sketch('C1'), { today }))).toContain('no recommendation to account for');
});

test('names of places in the text are unlike each other', () => {
  const { blocks } = accountDocument(sketch('E1 supports R1, E1 supports R2'), { today });
  const names = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(({ name }) => name ?? []) : [],
  );
  expect(new Set(names).size).toBe(names.length);
});
