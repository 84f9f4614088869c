import type { Importer } from './importer';
import { aif } from './importers/aif';
import { argdown } from './importers/argdown';
import { argmap } from './importers/argmap';
import { brat } from './importers/brat';
import { carneades } from './importers/carneades';
import { csv } from './importers/csv';
import { dung } from './importers/dung';
import { freemind } from './importers/freemind';
import { gsn } from './importers/gsn';
import { jsonCanvas } from './importers/json-canvas';
import { kialo } from './importers/kialo';
import { mermaid } from './importers/mermaid';
import { microtext } from './importers/microtext';
import { opml } from './importers/opml';
import { outline } from './importers/outline';

/** Every format a map can be read from, in the order of menus. */
export const importers: readonly Importer[] = [
  argmap,
  argdown,
  aif,
  kialo,
  jsonCanvas,
  microtext,
  brat,
  gsn,
  carneades,
  freemind,
  opml,
  outline,
  csv,
  dung,
  mermaid,
];
