import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { decisionsFor } from '#shared/review/decision';
import { openQuotes } from '#shared/review/in-review';
import { QuoteDetail } from '../../../../renderer/review/QuoteDetail';

const nothing = () => {};

test('of a quotation that is only alike, every place that a digit chooses is shown', () => {
  const map = sketch(
    'S1 says "In 2014 some 109 boats called there. In 2014 some 109 shops called elsewhere.", E1 quotes S1 "In 2014 |some 109 ships called| there."',
  );
  const [item] = openQuotes(map);
  if (item === undefined) throw new Error('There is no such quotation.');
  const places = decisionsFor(item.anchor).filter(({ kind }) => kind === 'place');
  const html = renderToStaticMarkup(
    <QuoteDetail item={item} onDecide={nothing} onShow={nothing} onGo={nothing} />,
  );
  const shown = parseHTML(html).document.querySelectorAll('button[aria-label^="Choose place"]');
  expect([item.anchor.status, places.length > 0, shown.length]).toEqual(['fuzzy', true, places.length]);
});
