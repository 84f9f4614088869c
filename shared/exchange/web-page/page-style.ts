import { fontFamily, type Theme } from '#shared/drawing/theme';

/** The looks of the page, in the colours of its picture. */
export function pageStyle({ id, paper, canvas, ink, muted, hairline, edge, nodes, trail }: Theme): string {
  return `:root { color-scheme: ${id}; --paper: ${paper}; --canvas: ${canvas}; --ink: ${ink}; --muted: ${muted}; --hairline: ${hairline}; --edge: ${edge}; --trail: ${trail}; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 1rem/1.5 ${fontFamily}; }
header { padding: 1rem 1.5rem 0.75rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.125rem; }
header p { margin: 0.25rem 0 0; color: var(--muted); }
header p { max-width: 46rem; }
details { color: var(--muted); }
summary { cursor: pointer; }
.description { max-height: 40vh; overflow-y: auto; }
main { display: grid; gap: 1rem; padding: 0 1.5rem 1.5rem; }
.picture { position: relative; min-width: 0; }
#view { overflow: auto; border: 1px solid var(--hairline); border-radius: 0.5rem; background: var(--paper); }
#view svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.live #view { overflow: hidden; height: 60vh; cursor: grab; touch-action: none; }
.live #view svg { width: 100%; height: 100%; max-width: none; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; margin: 0 0 0.5rem; }
.texts .tools { position: sticky; top: 0; z-index: 1; padding: 0.5rem 0; background: var(--canvas); }
.tools p { flex-basis: 100%; margin: 0; color: var(--muted); }
.tools label { flex-basis: 100%; color: var(--muted); font-size: 0.875rem; }
.tools input { flex: 1 1 10rem; min-width: 0; }
.help { margin: 0.5rem 0 0; color: var(--muted); font-size: 0.875rem; }
button, input { padding: 0.375rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.375rem; background: var(--paper); color: inherit; font: inherit; }
a { color: ${nodes.claim.accent}; }
:focus-visible { outline: 3px solid ${nodes.claim.border}; outline-offset: 2px; }
article { margin: 0 0 0.75rem; padding: 0.75rem 1rem; border: 1px solid var(--hairline); border-left: 0.375rem solid var(--edge); border-radius: 0.375rem; background: var(--paper); scroll-margin-top: 9rem; overflow-wrap: anywhere; }
${Object.entries(nodes)
  .map(
    ([kind, { border, accent }]) =>
      `article.${kind} { border-left-color: ${border}; } article.${kind} > h3 > .kind { color: ${accent}; }`,
  )
  .join('\n')}
article:target, article.chosen { outline: 3px solid var(--trail); }
h3 { margin: 0; font-size: 1rem; font-weight: 400; }
.kind { font-size: 0.875rem; font-weight: 700; }
.facts, .about { margin: 0.25rem 0 0; color: var(--muted); font-size: 0.875rem; }
ul { margin: 0.25rem 0 0; padding-left: 1.25rem; }
blockquote { margin: 0.25rem 0; padding-left: 0.75rem; border-left: 3px solid var(--hairline); font-style: italic; }
.sources li { margin: 0 0 0.375rem; overflow-wrap: anywhere; }
#view a { cursor: pointer; }
#view a:focus-visible { outline: none; }
#view a:focus-visible .node > path:first-of-type, #view .chosen .node > path:first-of-type { stroke: var(--trail); stroke-width: 4; }
#view .aside { opacity: 0.25; }
@media (min-width: 60rem) {
  body.live { display: flex; flex-direction: column; height: 100vh; }
  .live main { flex: 1; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); min-height: 0; }
  .live .picture { display: flex; flex-direction: column; min-height: 0; }
  .live #view { flex: 1; height: auto; min-height: 12rem; }
  .live .texts { overflow-y: auto; min-height: 0; padding: 0 0.5rem; }
}
@media print {
  .tools, .help { display: none; }
  body { background: none; }
  article { break-inside: avoid; }
}
`;
}
