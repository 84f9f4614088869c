import { catalogue } from './catalogue';
import { count, plural } from './numbers';

export const formatWords = catalogue({
  argmap: 'Argument map',
  svg: 'SVG picture',
  png: 'PNG picture',
  pdf: 'PDF',
  markdown: 'Markdown outline',
  reportHtml: 'Report (HTML)',
  reportDocx: 'Report (DOCX)',
  reportMarkdown: 'Report (Markdown)',
  accountHtml: 'Traceable account (HTML)',
  accountDocx: 'Traceable account (DOCX)',
  accountMarkdown: 'Traceable account (Markdown)',
  aif: 'AIF (AIFdb, OVA, xAIF)',
  kialo: 'Kialo discussion',
  'json-canvas': 'JSON Canvas',
  microtext: 'Argumentative microtext',
  brat: 'brat annotations (essays)',
  argdown: 'Argdown',
  gsn: 'Goal structure (GSN, TEA)',
  carneades: 'Carneades (YAML, LKIF)',
  freemind: 'FreeMind mind map',
  opml: 'OPML outline',
  outline: 'Text or Markdown outline',
  csv: 'Table (CSV)',
  dung: 'Argumentation framework (APX, TGF, AF)',
  mermaid: 'Mermaid flowchart',
  html: 'Web page',
  powerpoint: 'PowerPoint slide',
  drawio: 'draw.io diagram',
  excalidraw: 'Excalidraw drawing',
  graphml: 'GraphML (yEd)',
  dot: 'Graphviz DOT',
  'evidence-matrix': 'Evidence matrix (CSV)',
});

/** What a format cannot carry: the part of the map, and a sentence about it. */
export const lossWords = catalogue({
  cutText: (lines: number) => `The box shows the first ${plural(lines, 'line')} of the text.`,
  characters: 'Some characters are not in the font of the document and appear as “\ufffd”.',
  citations: {
    where: 'citations',
    what: (number: number) => are(number, 'shown as a number only, without places and quotes'),
  },
  collapsed: {
    where: 'collapsed branches',
    what: (number: number) => are(number, 'drawn with all that is beneath them'),
  },
  positions: {
    where: 'positions',
    what: (number: number) => are(number, 'left out: an outline has no places'),
  },
  outsideAccount: {
    where: 'statements',
    what: (number: number) =>
      are(number, 'left out: no recommendation rests on them or meets them as objections'),
  },
  sources: { where: 'sources', what: leftOut },
  warrants: { where: 'warrants', what: leftOut },
  notes: { where: 'notes', what: leftOut },
  tags: { where: 'tags', what: leftOut },
  waivers: { where: 'waivers', what: leftOut },
  storedCopies: { where: 'stored copies', what: leftOut },
});

function leftOut(number: number): string {
  return are(number, 'left out');
}

function are(number: number, what: string): string {
  return number === 1 ? `One is ${what}.` : `${count(number)} are ${what}.`;
}
