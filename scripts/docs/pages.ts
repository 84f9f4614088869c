import { rulesPage } from '#shared/audit/rules-page';
import { mapJsonSchema } from '#shared/file/json-schema';
import { searchPage } from '#shared/query/search-page';
import { schemesPage } from '#shared/schemes/schemes-page';
import { cliPage } from '../../cli/cli-page';
import { formatsPage } from './formats/formats-page';
import { heuristicsPage } from './heuristics/heuristics-page';
import { licencesPage } from './licences-page';

/** A page that is written from the code it tells about. */
export interface Page {
  /** Path in the project. */
  readonly file: string;
  readonly write: () => string;
}

/** Every such page. */
export const pages: readonly Page[] = [
  { file: 'docs/argmap.schema.json', write: () => `${JSON.stringify(mapJsonSchema(), null, 2)}\n` },
  { file: 'docs/audit-rules.md', write: rulesPage },
  { file: 'docs/cli.md', write: cliPage },
  { file: 'docs/formats.md', write: formatsPage },
  { file: 'docs/heuristics.md', write: heuristicsPage },
  { file: 'docs/licences.md', write: licencesPage },
  { file: 'docs/schemes.md', write: schemesPage },
  { file: 'docs/search.md', write: searchPage },
];
