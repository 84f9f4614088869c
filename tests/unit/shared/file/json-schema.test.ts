import { expect, test } from 'vitest';
import { mapJsonSchema } from '#shared/file/json-schema';

const schema = JSON.parse(JSON.stringify(mapJsonSchema()));

test('every record of the file has a schema of its own, the whole file first', () => {
  expect([schema.$ref, Object.keys(schema.$defs)]).toEqual([
    '#/$defs/Map',
    [
      'Map',
      'Node',
      'Grade',
      'Citation',
      'Quote',
      'Verdict',
      'Relation',
      'CriticalAnswer',
      'Source',
      'Waiver',
      'AuditSettings',
      'RuleSetting',
      'View',
      'Point',
      'SavedView',
    ],
  ]);
});

test('a relation needs an id, a kind, one premise at least and a target', () => {
  const { required, properties } = schema.$defs.Relation;
  expect([required, properties.premises]).toEqual([
    ['id', 'kind', 'premises', 'target'],
    {
      type: 'array',
      items: { type: 'string', description: 'Id of a node.' },
      minItems: 1,
      uniqueItems: true,
      description: 'Linked premises: all are needed together.',
    },
  ]);
});
