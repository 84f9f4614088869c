import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { modelOf } from '#shared/exchange/argdown/build-model';
import { withoutMarkdown } from '#shared/exchange/argdown/fences';
import { isStep } from '#shared/exchange/argdown/model';
import { parseArgdown } from '#shared/exchange/argdown/parse';
import { argdown } from '#shared/exchange/importers/argdown';
import { root } from '../../../../scripts/root.mjs';

/** Real files with the counts that other programs get of them. They are no part of this project. */
const shelf = process.env.WARRANT_SAMPLES ?? path.join(root, '../shared/samples');
const folder = path.join(shelf, 'argdown');

interface Counts {
  readonly parserErrors?: number;
  readonly statements?: number;
  readonly [count: string]: unknown;
}

const expected: Readonly<Record<string, Counts & { readonly perFence?: readonly Counts[] }>> = existsSync(
  folder,
)
  ? JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))
  : {};
const files = Object.entries(expected);

/** The counts of a document by the names that the shelf has for them. */
function countsOf(text: string): Record<string, unknown> {
  const { document, faults } = parseArgdown(text);
  const { model } = modelOf(document);
  const steps = model.arguments.flatMap((argument) => argument.steps);
  const relationsByType: Record<string, number> = {};
  for (const { type, from, to } of model.relations) {
    const [source, target] = [from, to].map((end) =>
      isStep(end) ? 'inference' : end.kind === 'statement' ? 'equivalence-class' : 'argument',
    );
    const key = `${type}:${source}>${target}`;
    relationsByType[key] = (relationsByType[key] ?? 0) + 1;
  }
  return {
    parserErrors: faults.length,
    statements: model.statements.length,
    arguments: model.arguments.length,
    relations: model.relations.length,
    relationsByType,
    statementMembers: model.statements.reduce((sum, { uses }) => sum + uses, 0),
    untitledStatements: model.statements.filter(({ title }) => title === undefined).length,
    untitledArguments: model.arguments.filter(({ title }) => title === undefined).length,
    statementsWithoutText: model.statements.filter(({ texts }) => texts.length === 0).length,
    argumentsWithPcs: model.arguments.filter((argument) => argument.steps.length > 0).length,
    tags: new Set([...model.statements, ...model.arguments].flatMap(({ tags }) => [...tags])).size,
    sections: model.sections.filter(({ parent }) => parent === undefined).length,
    conclusionEdges: steps.length,
  };
}

test.runIf(files.length > 0).each(files.filter(([, { perFence }]) => perFence === undefined))(
  '%s has as many of everything as other programs find',
  (name, counts) => {
    const found = countsOf(readFileSync(path.join(folder, name), 'utf8'));
    const same = Object.keys(counts).filter((key) => key in found);
    expect(Object.fromEntries(same.map((key) => [key, found[key]]))).toEqual(
      Object.fromEntries(same.map((key) => [key, counts[key]])),
    );
  },
);

test.runIf(files.length > 0).each(files.filter(([, { perFence }]) => perFence !== undefined))(
  'each fence of %s has as many',
  (name, { perFence = [] }) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const fences = [...text.matchAll(/```argdown[^\n]*\n([\s\S]*?)```/g)].map(([, inside = '']) => inside);
    const found = fences.map(countsOf);
    expect(found.map((counts, at) => Object.keys(perFence[at] ?? {}).map((key) => counts[key]))).toEqual(
      perFence.map((counts) => Object.values(counts)),
    );
    expect(parseArgdown(withoutMarkdown(text)).faults).toEqual([]);
  },
);

test.runIf(files.length > 0).each(files)(
  '%s is imported, or refused where others refuse it',
  (name, counts) => {
    const read = argdown.read(readFileSync(path.join(folder, name)), name);
    expect(read.ok).toBe((counts.parserErrors ?? 0) === 0);
  },
);

test.runIf(files.length > 0)('the shelf has files', () => {
  expect(files.length).toBeGreaterThan(0);
});
