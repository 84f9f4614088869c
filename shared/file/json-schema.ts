import type { Definitions, JsonSchema } from '#shared/shape/shape';
import { mapFile } from './map-shape';

/** The shape of a map file as JSON Schema (2020-12), from the declaration that checks files when they are opened. */
export function mapJsonSchema(): JsonSchema {
  const definitions: Definitions = new Map();
  const root = mapFile.schema(definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://warrant.example/argmap.schema.json',
    title: 'Argument map (.argmap)',
    $comment:
      'Says the shape of each record. That ids are unique and references lead somewhere is beyond JSON Schema.',
    ...(typeof root === 'object' && root),
    $defs: Object.fromEntries(definitions),
  };
}
