import { xmlName, xmlText } from '#shared/document/xml-text';
import { sceneOf } from '#shared/drawing/scene-of';
import { svgElement } from '#shared/drawing/svg';
import { type ThemeId, themes } from '#shared/drawing/theme';
import { graphOf } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { quoteMarks } from '#shared/review/quote-mark';
import { spoken } from '#shared/words/spoken';
import { webPageWords as words } from '#shared/words/web-page';
import { plainText, sourceList, statementAnchor, statementArticles } from './articles';
import { pageScript } from './page-script';
import { pageStyle } from './page-style';
import { scriptHash } from './script-hash';

/**
 * The page of a map. Without its script it is a text with links from the picture to the statements and between them; the
 * script adds moving and zooming, finding, and showing the chain of a statement. It may run nothing but that script and
 * fetch nothing at all, whatever stands in the map.
 *
 * @param shown the part that is written, with places; `whole` is what labels are worked out from.
 */
export function pageOf(shown: ArgumentMap, whole: ArgumentMap, themeId: ThemeId): string {
  const theme = themes[themeId];
  const picture = svgElement(sceneOf(shown, theme, quoteMarks(whole)), (id) => `#${statementAnchor(id)}`);
  const labels = labelsOf(graphOf(whole), checkQuotes(whole).orphans);
  const links = shown.relations.map(({ id, premises, target }) => [
    xmlName(id),
    premises.map(xmlName),
    xmlName(target),
  ]);
  const description = plainText(shown.description ?? '');
  return [
    '<!DOCTYPE html>',
    `<html lang="${xmlText(spoken.tag)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash(pageScript)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${xmlText(shown.title)}</title>`,
    `<style>\n${pageStyle(theme)}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${xmlText(shown.title)}</h1>`,
    `<p>${xmlText(words.made(shown.nodes.length))}</p>`,
    ...(description === ''
      ? []
      : [
          `<details><summary>${xmlText(words.about)}</summary><p class="description">${description}</p></details>`,
        ]),
    '</header>',
    '<main>',
    `<section class="picture" aria-label="${xmlText(words.picture)}">`,
    '<div class="tools" id="tools" hidden>',
    ...[
      ['zoom-in', words.zoomIn],
      ['zoom-out', words.zoomOut],
      ['zoom-all', words.zoomAll],
    ].map(([id = '', label = '']) => `<button type="button" id="${id}">${xmlText(label)}</button>`),
    '</div>',
    `<div id="view" tabindex="0" role="group" aria-label="${xmlText(words.picture)}" aria-describedby="view-help">`,
    picture,
    '</div>',
    `<p id="view-help" class="help" hidden>${xmlText(words.pictureHelp)}</p>`,
    '</section>',
    `<section class="texts" aria-label="${xmlText(words.statements)}">`,
    '<div class="tools" id="search-tools" hidden>',
    `<label for="search">${xmlText(words.find)}</label>`,
    '<input type="search" id="search" autocomplete="off">',
    `<button type="button" id="show-all">${xmlText(words.showAll)}</button>`,
    `<p id="said" role="status" data-chain="${xmlText(words.chain)}" data-found="${xmlText(words.found)}"></p>`,
    '</div>',
    `<h2>${xmlText(words.statements)}</h2>`,
    ...statementArticles(shown, labels),
    `<h2>${xmlText(words.sources)}</h2>`,
    ...sourceList(shown),
    '</section>',
    '</main>',
    // Names of letters, digits, hyphens and underscores only: nothing in it can end the element.
    `<script type="application/json" id="links">${JSON.stringify(links)}</script>`,
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
