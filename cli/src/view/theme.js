// Light or dark: what the system says, until the switch is used.
'use strict';
(() => {
const root = document.documentElement;
const stored = name => { try { return localStorage.getItem(name); } catch { return null; } };
const theme = stored('vanban-theme');
if (theme) root.dataset.theme = theme;
document.getElementById('theme').addEventListener('click', () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('vanban-theme', root.dataset.theme); } catch {}
});
})();
