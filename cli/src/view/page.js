'use strict';
(() => {
const source = document.getElementById('source');
const tree = document.querySelector('[role=tree]');
const said = document.getElementById('said');
const items = Array.from(tree.children);
const level = item => +item.getAttribute('aria-level');
let chosen = null;

// The places of every piece, in the order of the text.
const places = new Map();
const order = [];
for (const span of source.querySelectorAll('[data-i]')) {
  const piece = +span.dataset.i;
  if (!places.has(piece)) { places.set(piece, []); order.push(piece); }
  places.get(piece).push(span);
}
const at = new Map(order.map((piece, index) => [piece, index]));

const expand = (item, open) => {
  if (!item.hasAttribute('aria-expanded')) return;
  item.setAttribute('aria-expanded', open);
  let closed = Infinity;
  for (let next = item.nextElementSibling; next && level(next) > level(item); next = next.nextElementSibling) {
    if (level(next) <= closed) closed = Infinity;
    next.hidden = !open || closed !== Infinity;
    if (closed === Infinity && next.getAttribute('aria-expanded') === 'false') closed = level(next);
  }
};
const parent = item => {
  let above = item.previousElementSibling;
  while (above && level(above) >= level(item)) above = above.previousElementSibling;
  return above;
};
const reveal = item => {
  const closed = [];
  for (let above = parent(item); above; above = parent(above)) {
    if (above.getAttribute('aria-expanded') === 'false') closed.push(above);
  }
  closed.reverse().forEach(above => expand(above, true));
};

// Chooses a piece on both sides; `from` is the side that the reader is on and that does not move.
const choose = (piece, from) => {
  if (chosen !== null) {
    (places.get(chosen) || []).forEach(span => span.classList.remove('chosen'));
    items[chosen].removeAttribute('aria-selected');
    items[chosen].tabIndex = -1;
  }
  chosen = piece;
  const item = items[piece];
  const spans = places.get(piece) || [];
  spans.forEach(span => span.classList.add('chosen'));
  items[0].tabIndex = -1;
  item.tabIndex = 0;
  item.setAttribute('aria-selected', 'true');
  reveal(item);
  item.scrollIntoView({ block: from === 'tree' ? 'nearest' : 'center' });
  if (spans.length && from !== 'source') spans[0].scrollIntoView({ block: 'center' });
  if (spans.length && from === 'keys') source.focus({ preventScroll: true });
  const line = item.dataset.l ? ` · ${said.dataset.line} ${item.dataset.l}` : '';
  said.textContent = Array.from(item.querySelectorAll('b, span, small'), part => part.textContent).join(' ') + line;
};

source.addEventListener('click', event => {
  if (String(getSelection())) return;
  const here = [];
  for (let span = event.target.closest('[data-i]'); span && source.contains(span); span = span.parentElement.closest('[data-i]')) {
    here.push(+span.dataset.i);
  }
  if (!here.length) return;
  // Another click on the same place goes to what encloses it.
  const again = here.indexOf(chosen);
  choose(here[again < 0 ? 0 : (again + 1) % here.length], 'source');
});
source.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || !order.length) return;
  const now = at.has(chosen) ? at.get(chosen) : -1;
  let next = null;
  if (event.key === 'ArrowRight') next = Math.min(now + 1, order.length - 1);
  else if (event.key === 'ArrowLeft') next = Math.max(now - 1, 0);
  else if (event.key === 'Enter' && chosen !== null) { event.preventDefault(); items[chosen].focus(); return; }
  if (next === null) return;
  event.preventDefault();
  choose(order[next], 'keys');
});

tree.addEventListener('click', event => {
  const item = event.target.closest('[role=treeitem]');
  if (!item || String(getSelection())) return;
  const open = item.getAttribute('aria-expanded');
  if (open !== null && (+item.dataset.i === chosen || !places.has(+item.dataset.i))) expand(item, open === 'false');
  choose(+item.dataset.i, 'tree');
  item.focus({ preventScroll: true });
});
tree.addEventListener('keydown', event => {
  const item = event.target.closest('[role=treeitem]');
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = way => {
    let next = item[way];
    while (next && next.hidden) next = next[way];
    return next;
  };
  const open = item.getAttribute('aria-expanded');
  let next = null;
  switch (event.key) {
    case 'ArrowDown': next = step('nextElementSibling'); break;
    case 'ArrowUp': next = step('previousElementSibling'); break;
    case 'ArrowRight':
      if (open === 'false') expand(item, true); else if (open) next = step('nextElementSibling');
      break;
    case 'ArrowLeft':
      if (open === 'true') expand(item, false); else next = parent(item);
      break;
    case 'Home': next = items[0]; break;
    case 'End': next = items.filter(one => !one.hidden).pop(); break;
    case ' ': if (open) expand(item, open === 'false'); break;
    case 'Enter':
      if (places.has(+item.dataset.i)) source.focus({ preventScroll: true });
      break;
    default: return;
  }
  event.preventDefault();
  if (next) { choose(+next.dataset.i, 'tree'); next.focus({ preventScroll: true }); }
});

// The legend hides and shows colours.
document.querySelector('nav').addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  const off = button.getAttribute('aria-pressed') === 'true';
  button.setAttribute('aria-pressed', String(!off));
  for (const span of source.getElementsByClassName(button.dataset.r)) span.classList.toggle('off', off);
});

// The button with the remarks goes from one to the next.
const remarks = items.filter(item => item.matches('.note, .warning, .error')).map(item => +item.dataset.i);
const next = document.getElementById('next');
if (next) next.addEventListener('click', () => choose(remarks[(remarks.indexOf(chosen) + 1) % remarks.length], 'button'));

// `#L12` is line 12.
const jump = () => {
  const line = /^#L([0-9]+)$/.exec(location.hash);
  const mark = line && source.querySelector(`i[data-n="${line[1]}"]`);
  if (mark) mark.scrollIntoView({ block: 'center' });
};
addEventListener('hashchange', jump);
jump();
})();
