import { quoted } from '#shared/audit/words';
import { graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { failed, ok } from '#shared/result';
import { contributorsTo, leastTold } from '#shared/strength/contributing';
import type { ContributionKind } from '#shared/strength/contribution';
import { contributionOf, contributions, usualContribution } from '#shared/strength/contributions';
import type { Method } from '#shared/strength/method';
import { methodOf, methods, usualMethod } from '#shared/strength/methods';
import { type Strengths, strengthOf, strengthsOf } from '#shared/strength/strength';
import { cliCommonWords } from '#shared/words/cli-commands';
import { cliStrengthWords, strengthAnswerWords } from '#shared/words/cli-strength';
import { strengthInWords, strengthWords } from '#shared/words/strength';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { nameOf, readMap } from '../maps';
import { nearest } from '../nearest';
import { choice, flag } from '../option';

const words = cliStrengthWords;
const answers = strengthAnswerWords;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const shape =
  '{ method, strengths: { <id>: <number> | "circular" | "unsettled" } }` or `{ method, id, strength, contribution, contributors: [{ id, value }], leftOut }';

export const strength = defineCommand({
  id: 'strength',
  summary: words.summary,
  operands: [
    { name: '<map>', description: cliCommonWords.map },
    { name: '[id]', description: words.id },
  ],
  options: {
    method: choice('--method <method>', words.method, idsOf(methods), usualMethod.id),
    contribution: choice(
      '--contribution <kind>',
      words.contribution,
      idsOf(contributions),
      usualContribution.id,
    ),
    json: flag('--json', cliCommonWords.printed(shape)),
  },
  examples: [
    { line: 'warrant strength port-reform.argmap', does: words.examples.all },
    { line: 'warrant strength port-reform.argmap R1 --method df-quad', does: words.examples.one },
  ],
  notes: [words.notes.caution, words.notes.circular, words.notes.page],
  async run({ operands: [path = '-', id], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const method = methodOf(options.method);
    const strengths = strengthsOf(graphOf(map.value), method, checkQuotes(map.value).orphans);
    const asked = { map: map.value, strengths, method };
    if (id === undefined) {
      io.print(options.json ? jsonDocument(plain(asked)) : listed(asked));
      return ok(0);
    }
    const ids = [...idsOf(map.value.nodes), ...idsOf(map.value.relations)];
    if (!ids.includes(id)) return failed(answers.noItem(nameOf(path), id, nearest(id, ids)));
    const kind = contributionOf(options.contribution);
    io.print(options.json ? jsonDocument(plainOf(asked, id, kind)) : contributorsListed(asked, id, kind));
    return ok(0);
  },
});

interface Asked {
  readonly map: ArgumentMap;
  readonly strengths: Strengths;
  readonly method: Method;
}

function plain({ map, strengths, method }: Asked): unknown {
  const all = [...map.nodes, ...map.relations].map(({ id }) => [id, strengthOf(strengths, id)]);
  return { method: method.id, strengths: Object.fromEntries(all) };
}

function plainOf({ strengths, method }: Asked, id: string, kind: ContributionKind): unknown {
  const { all, leftOut } = contributorsTo(strengths, id, { method, kind });
  return {
    method: method.id,
    id,
    strength: strengthOf(strengths, id),
    contribution: kind.id,
    contributors: all,
    leftOut,
  };
}

function listed({ map, strengths, method }: Asked): string {
  const rows = map.nodes.map((node) => [
    strengthInWords(strengthOf(strengths, node.id)),
    node.id,
    quoted(node),
  ]);
  return `${answers.heading(method.name)}\n${inColumns(rows)}`;
}

function contributorsListed({ map, strengths, method }: Asked, id: string, kind: ContributionKind): string {
  const { all, leftOut } = contributorsTo(strengths, id, { method, kind });
  const nameOfNode = (each: string) => map.nodes.filter((node) => node.id === each).map(quoted);
  const told = all.filter(({ value }) => Math.abs(value) >= leastTold);
  const rows = told.map((one) => [strengthWords.signed(one.value), one.id, ...nameOfNode(one.id)]);
  const its = strengthInWords(strengthOf(strengths, id));
  const small = all.length === told.length ? '' : `${strengthWords.small(all.length - told.length)}\n`;
  const left = leftOut === 0 ? '' : `${strengthWords.leftOut(leftOut)}\n`;
  return `${answers.one(id, its, method.name)}\n${answers.contributors(kind.name)}\n${inColumns(rows)}${small}${left}`;
}
