import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { mermaidWords as words } from '#shared/words/imported-formats';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';
import { addFlowchart } from '../mermaid/add-flowchart';
import { diagramsIn, isFlowchart, kindOfDiagram } from '../mermaid/charts-in';
import { readFlowchart } from '../mermaid/read-flowchart';

/** Flowcharts of Mermaid, alone in a file or within Markdown; all of a file make one map. */
export const mermaid = defineImporter({
  id: 'mermaid',
  label: formatWords.mermaid,
  extensions: ['mmd', 'mermaid'],
  recognises: (text) => (recognisesMermaid(text) ? 0.8 : 0),
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const diagrams = diagramsIn(read.value.text);
    const charts = diagrams.filter(({ text }) => isFlowchart(text));
    if (charts.length === 0) return failed(words.noFlowchart(name, kindOfDiagram(diagrams[0]?.text ?? '')));
    const draft = mapDraft();
    for (const { where, what } of read.value.losses) draft.lose(where, what);
    const others = diagrams.length - charts.length;
    if (others > 0) draft.lose(words.diagrams, words.otherDiagrams(others));
    let title = '';
    for (const { text, before } of charts) {
      const chart = readFlowchart(text);
      if (!chart.ok) {
        const { line, column, found } = chart.problem;
        return failed(words.notMermaid(name, before + line, column, found));
      }
      title ||= chart.value.title;
      addFlowchart(draft, chart.value);
    }
    return ok(draft.imported({ title: title || titleFrom(name) }));
  },
});

export function recognisesMermaid(text: string): boolean {
  return diagramsIn(text).some((diagram) => isFlowchart(diagram.text));
}
