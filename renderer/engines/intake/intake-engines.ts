import type { IntakeEngines } from '#shared/intake/intake-engines';

/** Each parser is loaded when the first file needs it. */
export const intakeEngines: IntakeEngines = {
  html: async (text) => (await import('./html-engine')).parseHtml(text),
  pdf: async (bytes) => (await import('./pdf-engine')).openPdf(bytes),
  docx: async (bytes) => (await import('./docx-engine')).readDocx(bytes),
};
