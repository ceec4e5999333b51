'use strict';
(() => {
// A record: page, number, date (to sort by, to show), type, issuing body, subject, signer, doubts, name of the file.
const all = JSON.parse(document.getElementById('data').textContent);
const search = document.getElementById('search');
const doubtful = document.getElementById('doubtful');
const said = document.getElementById('said');
const more = document.getElementById('more');
const body = document.querySelector('tbody');
const heads = Array.from(document.querySelectorAll('th'));
const STEP = 200;
const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
// What is searched of a record, made when it is first needed.
const keys = new Array(all.length);
const key = at => {
  if (keys[at] === undefined) {
    const [, number, date, kind, issuer, subject, signer, , name] = all[at];
    keys[at] = fold([number, date[0], date[1], kind, issuer, subject, signer, name].join('\n'));
  }
  return keys[at];
};
const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, said.dataset.separator);
let found = [];
let shown = 0;

const cell = (row, text) => { const td = row.insertCell(); td.textContent = text; return td; };
const show = () => {
  const rows = document.createDocumentFragment();
  for (const at of found.slice(shown, shown + STEP)) {
    const [page, number, date, kind, issuer, subject, signer, doubts, name] = all[at];
    const row = document.createElement('tr');
    const link = document.createElement('a');
    link.href = page;
    link.textContent = number || name;
    cell(row, '').append(link);
    cell(row, date[1]);
    cell(row, kind);
    cell(row, issuer);
    const file = document.createElement('small');
    file.textContent = name;
    cell(row, subject).append(file);
    cell(row, signer);
    const count = cell(row, '');
    if (doubts) count.appendChild(document.createElement('b')).textContent = grouped(doubts);
    rows.append(row);
  }
  body.append(rows);
  shown = Math.min(shown + STEP, found.length);
  more.hidden = shown >= found.length;
};

const collator = new Intl.Collator('vi', { numeric: true });
let sorted = { column: 0, down: false };
const value = (record, column) => column === 2 ? record[2][0] : record[column];
const list = () => {
  const words = fold(search.value).split(/\s+/).filter(Boolean);
  found = [];
  for (let at = 0; at < all.length; at++) {
    if (doubtful.checked && !all[at][7]) continue;
    if (words.length && !words.every(word => key(at).includes(word))) continue;
    found.push(at);
  }
  const { column, down } = sorted;
  if (column) {
    const compare = column === 7
      ? (one, other) => all[one][7] - all[other][7]
      : (one, other) => collator.compare(value(all[one], column), value(all[other], column));
    found.sort((one, other) => (down ? compare(other, one) : compare(one, other)) || one - other);
  }
  body.textContent = '';
  shown = 0;
  show();
  said.textContent = said.dataset.shown.replace('{0}', grouped(found.length)).replace('{1}', grouped(all.length));
};

let waiting = 0;
search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(list, 80); });
doubtful.addEventListener('change', list);
more.addEventListener('click', show);
for (const head of heads) {
  head.firstElementChild.addEventListener('click', event => {
    const column = +event.currentTarget.dataset.c;
    sorted = { column, down: sorted.column === column && !sorted.down };
    heads.forEach(one => one.setAttribute('aria-sort', one !== head ? 'none' : sorted.down ? 'descending' : 'ascending'));
    list();
  });
}
list();
})();
