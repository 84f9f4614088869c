import { credibilities, reliabilities } from './grade';
import { confidences, nodeStatuses } from './map-node';
import { proofStandards } from './proof-standard';
import { cite, reference, type SketchDraft } from './sketch-draft';
import { quotation, stored } from './sketch-quotes';
import { sourceStatuses } from './source';

/** One thing that a sketch can say: how it is written, and what it does. Parts that are left out come as undefined. */
interface Form {
  readonly pattern: RegExp;
  readonly apply: (draft: SketchDraft, ...parts: readonly string[]) => void;
}

/** The first that fits is meant. Words in quotation marks may be anything. */
const forms: readonly Form[] = [
  {
    pattern: /^(\S+) says "([^"]*)"( from another text)?$/,
    apply: (draft, id = '', text = '', other) =>
      draft.changeSource(id, () => stored(text, other !== undefined)),
  },
  {
    pattern: /^(\S+) quotes (\S+) "([^"]*)"( from another text)?( confirmed)?$/,
    apply: (draft, id = '', source = '', words = '', other, confirmed) =>
      cite(
        draft,
        id,
        quotation(source, words, { fromAnother: other !== undefined, confirmed: confirmed !== undefined }),
      ),
  },
  {
    pattern: /^([^"]+?) (support|attack)s? (\S+)(?: as (\S+))?$/,
    apply: (draft, premises = '', kind, target = '', name) => {
      const ids = premises.split('+').map((id) => id.trim());
      for (const id of ids) draft.changeNode(id, () => ({}));
      draft.mention(target);
      draft.relate({ kind: kind === 'attack' ? 'attack' : 'support', premises: ids, target }, name);
    },
  },
  {
    pattern: /^(\S+) cites (\S+)(?: at "([^"]*)")?$/,
    apply: (draft, id = '', source = '', locator) =>
      cite(draft, id, { source, ...(locator !== undefined && { locator }) }),
  },
  {
    pattern: /^(\S+) derives from (\S+)$/,
    apply: (draft, later = '', earlier = '') => {
      draft.mention(earlier);
      draft.changeSource(later, ({ derivedFrom = [] }) => ({ derivedFrom: [...derivedFrom, earlier] }));
    },
  },
  {
    pattern: /^(\S+) was checked(?: by "([^"]*)")?( before a change)?$/,
    apply: (draft, id = '', by = 'A. Reader', change) => {
      const verdict = { by, at: '2026-01-01', ok: true, ...(change && { of: 'sha256:before' }) };
      if (/^[CER]/.test(id)) {
        draft.changeNode(id, ({ citations = [] }) => ({
          citations: citations.map((citation) => ({ ...citation, verdict })),
        }));
      } else draft.changeRelation(id, () => ({ verdict }));
    },
  },
  {
    pattern: /^(S\S*) was issued (?:"([^"]*)"|([\d-]+))$/,
    apply: (draft, id = '', words, day) => reference(draft, id, () => ({ issued: dateOf(words, day) })),
  },
  {
    pattern: /^(S\S*) first came out ([\d-]+)$/,
    apply: (draft, id = '', day) => reference(draft, id, () => ({ 'original-date': dateOf(undefined, day) })),
  },
  {
    pattern: /^(S\S*) covers ([\d-]+)$/,
    apply: (draft, id = '', day) => reference(draft, id, () => ({ 'event-date': dateOf(undefined, day) })),
  },
  {
    pattern: /^(S\S*) was retrieved ([\d-]+)$/,
    apply: (draft, id = '', retrieved = '') => draft.changeSource(id, () => ({ retrieved })),
  },
  {
    pattern: /^(S\S*) is by "([^"]*)"$/,
    apply: (draft, id = '', literal) =>
      reference(draft, id, ({ author }) => ({
        author: [...(Array.isArray(author) ? author : []), { literal }],
      })),
  },
  {
    pattern: /^(S\S*) has (type|title|publisher|URL|DOI|page|number-of-pages|archive) (?:"([^"]*)"|(\S+))$/,
    apply: (draft, id = '', field = '', words, word) =>
      reference(draft, id, () => ({ [field]: words ?? word })),
  },
  {
    pattern: /^(S\S*) is brief$/,
    apply: (draft, id = '') => draft.changeSource(id, () => ({ role: 'brief' })),
  },
  {
    pattern: /^(S\S*) is (\S+)$/,
    apply: (draft, id = '', word = '') =>
      draft.changeSource(id, () => ({ status: oneOf(sourceStatuses, word) })),
  },
  {
    pattern: /^([CER]\S*) reads "([^"]*)"$/,
    apply: (draft, id = '', text = '') => draft.changeNode(id, () => ({ text })),
  },
  {
    pattern: /^([CER]\S*) is tagged (?:"([^"]*)"|(\S+))$/,
    apply: (draft, id = '', words, word = '') =>
      draft.changeNode(id, ({ tags = [] }) => ({ tags: [...tags, words ?? word] })),
  },
  {
    pattern: /^(E\S*) is graded ([A-F])([1-6])$/,
    apply: (draft, id = '', reliability = '', credibility) =>
      draft.changeNode(id, () => ({
        grade: {
          reliability: oneOf(reliabilities, reliability),
          credibility: oneOf(credibilities, Number(credibility)),
        },
      })),
  },
  {
    pattern: /^([CER]\S*) has confidence (\S+)$/,
    apply: (draft, id = '', word = '') =>
      draft.changeNode(id, () => ({ confidence: oneOf(confidences, word) })),
  },
  {
    pattern: /^([CR]\S*) needs (\S+)$/,
    apply: (draft, id = '', word = '') =>
      draft.changeNode(id, () => ({ standard: oneOf(proofStandards, word) })),
  },
  {
    pattern: /^(\S+) uses (\S+)$/,
    apply: (draft, id = '', scheme = '') => draft.changeRelation(id, () => ({ scheme })),
  },
  {
    pattern: /^(\S+) is warranted "([^"]*)"$/,
    apply: (draft, id = '', warrant = '') => draft.changeRelation(id, () => ({ warrant })),
  },
  {
    pattern: /^(\S+) weighs ([\d.]+)$/,
    apply: (draft, id = '', weight) => draft.changeRelation(id, () => ({ weight: Number(weight) })),
  },
  {
    pattern: /^(\S+) (answers|doubts) (\S+)$/,
    apply: (draft, id = '', verb, question = '') =>
      draft.changeRelation(id, ({ answers = [] }) => ({
        answers: [...answers, { question, ok: verb === 'answers' }],
      })),
  },
  {
    pattern: /^(\S+) waives (\S+)(?: because "([^"]*)")?( before a change)?$/,
    apply: (draft, subject = '', rule = '', reason = '', change) =>
      draft.waive({
        rule,
        subject,
        reason,
        by: 'A. Reader',
        at: '2026-01-01',
        ...(change && { of: 'sha256:before' }),
      }),
  },
  {
    pattern: /^the map is by "([^"]*)"$/,
    apply: (draft, author = '') => draft.by(author),
  },
  {
    pattern: /^([CER]\S*) is (\S+)$/,
    apply: (draft, id = '', word = '') => draft.changeNode(id, () => ({ status: oneOf(nodeStatuses, word) })),
  },
  { pattern: /^(\S+)$/, apply: (draft, id = '') => draft.mention(id) },
];

/**
 * Adds what one statement says.
 * @throws Error on a statement that is none of the above.
 */
export function applyStatement(draft: SketchDraft, statement: string): void {
  const form = forms.find(({ pattern }) => pattern.test(statement));
  if (form === undefined) throw new Error(`A sketch cannot say “${statement}”.`);
  form.apply(draft, ...(form.pattern.exec(statement) ?? []).slice(1));
}

function dateOf(words: string | undefined, day = ''): object {
  return words === undefined ? { 'date-parts': [day.split('-').map(Number)] } : { literal: words };
}

function oneOf<const T extends string | number>(words: readonly T[], word: string | number): T {
  const found = words.find((known) => known === word);
  if (found === undefined) throw new Error(`A sketch does not know the word “${word}”.`);
  return found;
}
