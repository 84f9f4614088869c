import { carneadesWords as words } from '#shared/words/imported-formats';
import { counted } from '../losses';
import { isTrue, isYamlMap, sayYaml, scalarOf, scalarsOf, type Yaml, type YamlMap } from '../yaml/yaml-value';
import type { Argument, ArgumentGraph, Premise, Statement } from './argument-graph';
import { schemeAndWeight, standardOf } from './scheme-and-weight';

const none: YamlMap = new Map();
const parts = new Set(['meta', 'statements', 'arguments', 'issues', 'assumptions', 'tests']);

/** An argument graph in the YAML of Carneades 4. */
export function yamlGraph(file: YamlMap): ArgumentGraph {
  const meta = mapIn(file, 'meta');
  const issues = [...mapIn(file, 'issues')].map(([id, issue]) => ({
    id,
    positions: isYamlMap(issue) ? scalarsOf(issue.get('positions')) : [],
    standard: isYamlMap(issue) ? scalarOf(issue.get('standard')) : '',
  }));
  const standards = new Map(
    issues.flatMap(({ positions, standard }) => positions.map((at) => [at, standard])),
  );
  const declared = mapIn(file, 'statements');
  const assumptions = new Set(scalarsOf(file.get('assumptions')));
  const read = [...mapIn(file, 'arguments')].map(([id, argument]) => argumentOf(id, argument));
  const named = new Set(
    read.flatMap(({ conclusion, premises, undercutters }) => [
      conclusion,
      ...premises.map(({ statement }) => statement),
      ...undercutters,
    ]),
  );
  // Named by an argument alone, or not at all: assumptions may be facts for rules, which are no statements.
  const statements = [
    ...[...declared].map(([id, value]) => statementOf(id, value, { assumptions, standards })),
    ...[...assumptions]
      .filter((id) => !declared.has(id) && named.has(id))
      .map((id): Statement => ({ id, text: id, fields: { status: 'assumed' } })),
  ];
  return {
    title: scalarOf(meta.get('title')),
    description: [...meta]
      .filter(([field]) => field !== 'title')
      .map(([field, value]) => words.field(field, sayYaml(value)))
      .join('\n\n'),
    statements,
    arguments: read,
    issues: issues.map(({ positions }) => positions),
    unread: [
      ...[...assumptions]
        .filter((id) => !declared.has(id) && !named.has(id))
        .map((where) => ({ where, what: words.fact })),
      ...[...file.keys()].filter((key) => !parts.has(key)).map((where) => ({ where, what: words.rules })),
      ...counted(
        { where: words.standards, what: words.unknownStandards },
        issues.filter(({ standard }) => standard !== '' && standardOf(standard) === undefined).length,
      ),
      ...(file.has('tests') ? [{ where: 'tests', what: words.tests }] : []),
    ],
  };
}

function statementOf(
  id: string,
  value: Yaml,
  { assumptions, standards }: { assumptions: ReadonlySet<string>; standards: ReadonlyMap<string, string> },
): Statement {
  const fields = isYamlMap(value) ? value : none;
  const text = scalarOf(isYamlMap(value) ? fields.get('text') : value);
  const standard = standardOf(scalarOf(fields.get('standard')) || (standards.get(id) ?? ''));
  const isAssumed = isTrue(fields.get('assumed')) || assumptions.has(id);
  const note = [...fields]
    .filter(([field]) => !['text', 'assumed', 'standard'].includes(field))
    .map(([field, part]) => words.field(field, sayYaml(part)))
    .join('\n\n');
  return {
    id,
    text: text === '' ? id : text,
    fields: {
      ...(isAssumed && { status: 'assumed' }),
      ...(standard !== undefined && { standard }),
      ...(note !== '' && { note }),
    },
  };
}

function argumentOf(id: string, value: Yaml): Argument {
  const fields = isYamlMap(value) ? value : none;
  return {
    id,
    kind: /^con$/i.test(scalarOf(fields.get('direction'))) ? 'attack' : 'support',
    conclusion: scalarOf(fields.get('conclusion')),
    premises: premisesIn(fields.get('premises')),
    undercutters: [...scalarsOf(fields.get('undercutter')), ...scalarsOf(fields.get('exceptions'))],
    fields: schemeAndWeight(
      scalarOf(fields.get('scheme')),
      scalarOf(fields.get('weight')),
      [scalarOf(fields.get('title')) || scalarOf(fields.get('text')), rolesIn(fields.get('premises'))]
        .filter((part) => part !== '')
        .join('\n\n'),
    ),
  };
}

/** A list of statements, or the statements by their roles. */
function premisesIn(value: Yaml | undefined): readonly Premise[] {
  const named = isYamlMap(value) ? [...value.values()].flatMap(scalarsOf) : scalarsOf(value);
  return named.map((statement) => ({ statement, isNegated: false }));
}

/** What the premises are in their scheme, which a map does not know. */
function rolesIn(value: Yaml | undefined): string {
  return isYamlMap(value) ? sayYaml(value) : '';
}

function mapIn(file: YamlMap, part: string): YamlMap {
  const value = file.get(part);
  return isYamlMap(value) ? value : none;
}
