import type { Exporter } from './exporter';
import { accountDocx } from './exporters/account-docx';
import { accountHtml } from './exporters/account-html';
import { accountMarkdown } from './exporters/account-markdown';
import { aif } from './exporters/aif';
import { argdown } from './exporters/argdown';
import { dot } from './exporters/dot';
import { drawio } from './exporters/drawio';
import { evidenceMatrix } from './exporters/evidence-matrix';
import { excalidraw } from './exporters/excalidraw';
import { graphml } from './exporters/graphml';
import { html } from './exporters/html';
import { jsonCanvas } from './exporters/json-canvas';
import { kialo } from './exporters/kialo';
import { markdown } from './exporters/markdown';
import { mermaid } from './exporters/mermaid';
import { pdf } from './exporters/pdf';
import { png } from './exporters/png';
import { powerpoint } from './exporters/powerpoint';
import { reportDocx } from './exporters/report-docx';
import { reportHtml } from './exporters/report-html';
import { reportMarkdown } from './exporters/report-markdown';
import { svg } from './exporters/svg';

/** Every format a map can be written in, by what it is for, in the order of menus. */
export const exporterGroups = {
  pictures: [svg, png, pdf, html, powerpoint],
  drawings: [drawio, excalidraw, jsonCanvas, graphml],
  texts: [dot, mermaid, markdown, argdown, kialo],
  data: [evidenceMatrix, aif],
  reports: [reportHtml, reportDocx, reportMarkdown, accountHtml, accountDocx, accountMarkdown],
} as const satisfies Readonly<Record<string, readonly Exporter[]>>;

export type ExporterGroupId = keyof typeof exporterGroups;

export const exporters: readonly Exporter[] = Object.values(exporterGroups).flat();

/** @throws Error on an id that no exporter has: only we can cause that. */
export function exporterOf(id: string): Exporter {
  const exporter = exporters.find((each) => each.id === id);
  if (exporter === undefined) throw new Error(`There is no format ${id}.`);
  return exporter;
}
