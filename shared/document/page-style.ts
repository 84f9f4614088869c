/** How a page looks, on a screen of either theme and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2733; --quiet: #52616f; --line: #c9d2da; --paper: #fff; --mark: #2f6db5; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ee; --quiet: #a5b2be; --line: #47535f; --paper: #171d23; --mark: #85b7ee; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1.25rem; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; line-height: 1.35; }
h4 { margin: 1.25rem 0 .4rem; font-size: 1rem; }
.number { color: var(--quiet); font-weight: 400; }
p, ul, ol, dl, table { margin: 0 0 .8rem; }
ul, ol { padding-inline-start: 1.4rem; }
li { margin: .25rem 0; }
li > ul { margin: .25rem 0; }
ul.numbered { padding-inline-start: 0; list-style: none; }
li > ul.numbered { padding-inline-start: 1.1rem; }
a { color: var(--mark); text-underline-offset: .15em; }
sup { line-height: 0; }
sup a { text-decoration: none; }
p.leads { margin: 1.4rem 0 .4rem; }
.quiet, code { color: var(--quiet); }
figure { margin: 0 0 .9rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); }
figure blockquote, figure p { margin: 0; }
figure.picture { padding: 0; border: 0; }
.picture svg { display: block; width: 100%; height: auto; max-height: 90vh; }
figcaption { color: var(--quiet); font-size: .9rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
nav ul { padding: 0; list-style: none; }
nav .level-2 { padding-inline-start: 1.25rem; }
.notes { color: var(--quiet); font-size: .9rem; }
:target { outline: 2px solid var(--mark); outline-offset: 3px; }
@media screen and (min-width: 60rem) {
  figure.picture { --room: min(94vw, 80rem); width: var(--room); margin-inline: calc((100% - var(--room)) / 2); }
}
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #999; --paper: #fff; --mark: #000; }
  @page { margin: 22mm 20mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3, h4, .leads { break-after: avoid; }
  li, figure, tr, dd { break-inside: avoid; }
  nav { display: none; }
  a { text-decoration: none; }
}
`;
