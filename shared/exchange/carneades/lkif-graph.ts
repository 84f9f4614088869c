import { carneadesWords as words } from '#shared/words/imported-formats';
import type { Loss } from '../exporter';
import { counted } from '../losses';
import { childrenNamed, textOf, type XmlElement } from '../xml/xml-element';
import type { Argument, ArgumentGraph, Statement } from './argument-graph';
import { schemeAndWeight, standardOf } from './scheme-and-weight';

/** The argument graphs of an LKIF file, or of CAF, its successor, as one. */
export function lkifGraph(root: XmlElement): ArgumentGraph {
  const [graph] = allNamed(root, 'argument-graph');
  const statements = allNamed(root, 'statements').flatMap((part) => childrenNamed(part, 'statement'));
  const steps = allNamed(root, 'arguments').flatMap((part) => childrenNamed(part, 'argument'));
  return {
    title: graph?.attributes.title ?? '',
    description: '',
    statements: statements.map(statementOf),
    arguments: steps.map(argumentOf),
    issues: [],
    unread: [
      ...['theory', 'sources', 'references', 'rulebases']
        .filter((part) => allNamed(root, part).length > 0)
        .map((where) => ({ where, what: words.rules })),
      ...unreadIn(statements, steps),
    ],
  };
}

function unreadIn(statements: readonly XmlElement[], steps: readonly XmlElement[]): readonly Loss[] {
  const premises = steps
    .flatMap((step) => childrenNamed(step, 'premises'))
    .flatMap((part) => childrenNamed(part, 'premise'));
  const standards = statements.filter(
    ({ attributes: { standard = '' } }) => standard !== '' && standardOf(standard) === undefined,
  );
  const languages = statements.filter((statement) => descriptionsOf(statement).length > 1);
  return [
    ...counted({ where: words.standards, what: words.unknownStandards }, standards.length),
    ...counted(
      { where: words.premises, what: words.assumptions },
      premises.filter(({ attributes }) => attributes.type === 'assumption').length,
    ),
    ...counted(
      { where: words.premises, what: words.roles },
      premises.filter(({ attributes: { role = '' } }) => role !== '').length,
    ),
    ...counted({ where: words.descriptions, what: words.languages }, languages.length),
  ];
}

function statementOf(element: XmlElement): Statement {
  const { id = '', value = '', standard: written = '' } = element.attributes;
  const standard = standardOf(written);
  const text = statementText(element);
  return {
    id,
    text: text === '' ? id : text,
    fields: {
      ...(value === 'true' && { status: 'assumed' }),
      ...(value === 'false' && { status: 'defeated' }),
      ...(standard !== undefined && { standard }),
    },
  };
}

/** In LKIF within `s`; in CAF in several languages, of which English is taken where it is there. */
function statementText(element: XmlElement): string {
  const descriptions = descriptionsOf(element);
  const said =
    childrenNamed(element, 's')[0] ??
    descriptions.find(({ attributes }) => attributes.lang === 'en') ??
    descriptions[0];
  return said === undefined ? '' : textOf(said).replace(/\s+/g, ' ').trim();
}

function descriptionsOf(statement: XmlElement): readonly XmlElement[] {
  return childrenNamed(statement, 'descriptions').flatMap((part) => childrenNamed(part, 'description'));
}

function argumentOf(element: XmlElement): Argument {
  const { id = '', title = '', direction, weight = '', scheme = '' } = element.attributes;
  const within = childrenNamed(element, 'premises').flatMap((part) => childrenNamed(part, 'premise'));
  const exceptions = childrenNamed(element, 'exceptions').flatMap((part) => childrenNamed(part, 'premise'));
  const isException = ({ attributes }: XmlElement) => attributes.type === 'exception';
  return {
    id,
    kind: direction === 'con' ? 'attack' : 'support',
    conclusion: childrenNamed(element, 'conclusion')[0]?.attributes.statement ?? '',
    premises: within
      .filter((premise) => !isException(premise))
      .map((premise) => ({
        statement: premise.attributes.statement ?? '',
        isNegated: premise.attributes.polarity === 'negative',
      })),
    undercutters: [...within.filter(isException), ...exceptions].map(
      ({ attributes }) => attributes.statement ?? '',
    ),
    fields: schemeAndWeight(scheme, weight, title),
  };
}

function allNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : allNamed(child, name),
  );
}
