// The reader's theme: put on before the first paint, so that nothing flashes, and kept.
// Where a browser refuses storage, a choice holds for the page it was made on.
const root = document.documentElement;

function kept() {
  try {
    return localStorage.getItem('theme') ?? 'auto';
  } catch {
    return 'auto';
  }
}

function keep(theme) {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    return;
  }
}

root.dataset.theme = kept();
addEventListener('DOMContentLoaded', () => {
  const choice = document.getElementById(`theme-${root.dataset.theme}`);
  if (choice) choice.checked = true;
});
addEventListener('change', ({ target }) => {
  if (target.name !== 'theme') return;
  root.dataset.theme = target.value;
  keep(target.value);
});
