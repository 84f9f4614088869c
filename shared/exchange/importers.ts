import type { Importer } from './importer';
import { argdown } from './importers/argdown';
import { argmap } from './importers/argmap';

/** Every format a map can be read from, in the order of menus. */
export const importers: readonly Importer[] = [argmap, argdown];
