/**
 * What the page does by itself: plain JavaScript for any browser since 2018. It puts no text together as HTML, so that words
 * of the map stay words. Kept as text, because it runs where nothing of this program is.
 */
export const pageScript = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const view = byId('view');
  const picture = view.querySelector('svg');
  const said = byId('said');
  const search = byId('search');
  const articles = Array.from(document.querySelectorAll('article'));
  const drawn = Array.from(picture.querySelectorAll('g.node, g.relation'));
  const links = JSON.parse(byId('links').textContent);

  document.body.classList.add('live');
  for (const id of ['tools', 'search-tools', 'view-help']) byId(id).hidden = false;

  // The picture: what of it is seen is its view box.
  const whole = picture.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let seen = Object.assign({}, all);
  const look = () => picture.setAttribute('viewBox', [seen.x, seen.y, seen.width, seen.height].join(' '));
  const unit = () => Math.max(seen.width / view.clientWidth, seen.height / view.clientHeight);
  const move = (x, y) => {
    seen.x += x * unit();
    seen.y += y * unit();
    look();
  };
  const zoom = (factor, at) => {
    const width = Math.min(Math.max(seen.width * factor, 120), all.width * 3);
    const share = width / seen.width;
    const centre = at || { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
    seen = {
      x: centre.x - (centre.x - seen.x) * share,
      y: centre.y - (centre.y - seen.y) * share,
      width,
      height: seen.height * share,
    };
    look();
  };
  const zoomAll = () => {
    seen = Object.assign({}, all);
    look();
  };
  byId('zoom-in').addEventListener('click', () => zoom(0.8));
  byId('zoom-out').addEventListener('click', () => zoom(1.25));
  byId('zoom-all').addEventListener('click', zoomAll);

  const pointAt = (event) => {
    const matrix = picture.getScreenCTM();
    return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : undefined;
  };
  view.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) zoom(event.deltaY > 0 ? 1.1 : 0.9, pointAt(event));
      else move(event.deltaX, event.deltaY);
    },
    { passive: false },
  );
  const keys = {
    ArrowLeft: () => move(-60, 0),
    ArrowRight: () => move(60, 0),
    ArrowUp: () => move(0, -60),
    ArrowDown: () => move(0, 60),
    '+': () => zoom(0.8),
    '=': () => zoom(0.8),
    '-': () => zoom(1.25),
    0: zoomAll,
  };
  view.addEventListener('keydown', (event) => {
    const act = Object.prototype.hasOwnProperty.call(keys, event.key) ? keys[event.key] : undefined;
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });

  // A click that ends a drag chooses nothing.
  let drag = null;
  let hasMoved = false;
  view.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY };
    hasMoved = false;
  });
  addEventListener('pointermove', (event) => {
    if (!drag) return;
    const [x, y] = [drag.x - event.clientX, drag.y - event.clientY];
    if (!hasMoved && Math.hypot(x, y) < 5) return;
    hasMoved = true;
    move(x, y);
    drag = { x: event.clientX, y: event.clientY };
  });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (drag = null));
  view.addEventListener('click', (event) => {
    if (hasMoved) event.preventDefault();
    hasMoved = false;
  });
  view.addEventListener('dragstart', (event) => event.preventDefault());

  // What has the focus is in sight.
  view.addEventListener('focusin', (event) => {
    const node = event.target.closest('a');
    if (!node) return;
    const [inner, outer] = [node.getBoundingClientRect(), view.getBoundingClientRect()];
    const beyond = (low, high, from, to) => (low < from ? low - from - 20 : high > to ? high - to + 20 : 0);
    move(
      beyond(inner.left, inner.right, outer.left, outer.right),
      beyond(inner.top, inner.bottom, outer.top, outer.bottom),
    );
    view.scrollTo(0, 0);
  });

  // The chain of a statement: all that bears on it.
  const into = new Map();
  const premises = new Map();
  for (const [name, from, target] of links) {
    premises.set(name, from);
    into.set(target, (into.get(target) || []).concat([name]));
  }
  const chainOf = (name) => {
    const reached = new Set([name]);
    for (const here of reached) {
      for (const next of premises.get(here) || []) reached.add(next);
      for (const next of into.get(here) || []) reached.add(next);
    }
    return reached;
  };
  const nameOf = (element) => element.id.slice(element.id.indexOf('-') + 1);
  const say = (kind, number) => {
    said.textContent = kind === '' ? '' : said.dataset[kind].replace('{n}', String(number));
  };
  const show = (chain, chosen) => {
    for (const group of drawn) {
      group.classList.toggle('aside', chain !== null && !chain.has(nameOf(group)));
      const link = group.closest('a');
      if (link) link.classList.toggle('chosen', nameOf(group) === chosen);
    }
    for (const article of articles) {
      article.hidden = chain !== null && !chain.has(nameOf(article));
      article.classList.toggle('chosen', nameOf(article) === chosen);
    }
  };
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const article = articles.find((one) => one.id === id);
    if (!article) {
      if (!id.startsWith('src-')) {
        show(null, null);
        say('', 0);
      }
      return;
    }
    search.value = '';
    const chain = chainOf(nameOf(article));
    show(chain, nameOf(article));
    say('chain', articles.filter((one) => !one.hidden).length);
    article.scrollIntoView({ block: 'nearest' });
    article.focus({ preventScroll: true });
  };
  addEventListener('hashchange', follow);
  // The address does not change where the same statement is chosen again.
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#s-"]');
    if (link && !event.defaultPrevented && link.getAttribute('href') === location.hash) follow();
  });

  const showAll = () => {
    search.value = '';
    if (location.hash !== '') location.hash = '';
    show(null, null);
    say('', 0);
  };
  byId('show-all').addEventListener('click', showAll);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') showAll();
  });

  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    if (wanted === '') {
      show(null, null);
      say('', 0);
      return;
    }
    const found = new Set(
      articles
        .filter((article) =>
          Array.from(article.querySelectorAll('h3, .quotes')).some((part) =>
            part.textContent.toLowerCase().includes(wanted),
          ),
        )
        .map(nameOf),
    );
    show(found, null);
    for (const group of drawn) if (group.classList.contains('relation')) group.classList.add('aside');
    say('found', found.size);
  });

  if (location.hash !== '') follow();
})();
`;
