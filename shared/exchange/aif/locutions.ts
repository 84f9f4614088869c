import { importSourceWords as words } from '#shared/words/importing';
import type { MapDraft } from '../importing/map-draft';
import type { AifGraph, AifNode } from './aif-graph';

/** "Anna : We will see." tells who speaks, and what comes after it are the words. */
const spoken = /^([^:\n]{1,80}?)\s*:\s+(?=\S)/;

/**
 * What somebody said is where a statement stands: each who speaks becomes a source whose text are the words, and each
 * locution that a statement is anchored in becomes a citation of them.
 */
export function addLocutions(
  draft: MapDraft,
  { nodes, edges, speakers }: AifGraph,
  statements: ReadonlyMap<string, string>,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const saidBy = new Map<string, AifNode>();
  for (const { from, to } of edges) {
    const by = byId.get(from);
    if (by?.type === 'L' && byId.get(to)?.type === 'YA') saidBy.set(to, by);
  }
  /** The locutions of each statement, in the order of the file. */
  const anchors = edges.flatMap(({ from, to }) => {
    const [statement, locution] = [statements.get(to), saidBy.get(from)];
    return statement !== undefined && locution !== undefined ? [{ statement, locution }] : [];
  });

  const transcripts = new Map<string, Transcript>();
  const spans = new Map<string, Span>();
  for (const { locution } of anchors) {
    if (spans.has(locution.id)) continue;
    const { speaker, said } = split(locution, speakers.get(locution.id));
    const transcript = transcripts.get(speaker) ?? { lines: [], length: 0 };
    transcripts.set(speaker, transcript);
    const start = transcript.length;
    spans.set(locution.id, { speaker, said, start });
    transcript.lines.push(said);
    transcript.length = start + said.length + 1;
  }
  const ids = new Map(
    [...transcripts].map(([speaker, { lines }]) => [
      speaker,
      draft.addSource('', {
        csl: {
          type: 'speech',
          title: words.saidBy(speaker),
          ...(speaker !== '' && { author: [{ literal: speaker }] }),
        },
        text: lines.join('\n'),
      }),
    ]),
  );
  for (const { statement, locution } of anchors) {
    const span = spans.get(locution.id);
    const source = span && ids.get(span.speaker);
    if (span === undefined || source === undefined || span.said === '') continue;
    const { said: exact, start } = span;
    draft.cite(statement, { source, quote: { exact, start, end: start + exact.length } });
  }
}

interface Transcript {
  readonly lines: string[];
  length: number;
}

interface Span {
  readonly speaker: string;
  readonly said: string;
  /** In the transcript of the speaker. */
  readonly start: number;
}

function split({ text }: AifNode, known: string | undefined): { speaker: string; said: string } {
  const found = spoken.exec(text);
  const said = text.slice(found?.[0].length ?? 0).trim();
  return { speaker: (found?.[1] ?? known ?? '').trim(), said };
}
