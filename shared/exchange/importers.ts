import type { Importer } from './importer';
import { aif } from './importers/aif';
import { argmap } from './importers/argmap';
import { brat } from './importers/brat';
import { jsonCanvas } from './importers/json-canvas';
import { kialo } from './importers/kialo';
import { microtext } from './importers/microtext';

/** Every format a map can be read from, in the order of menus. */
export const importers: readonly Importer[] = [argmap, aif, kialo, jsonCanvas, microtext, brat];
