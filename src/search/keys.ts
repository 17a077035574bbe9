/**
 * `/` and ⌘K or Ctrl+K lead to search from anywhere, unless somebody is typing.
 *
 * @module
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
addEventListener('keydown', (event) => {
  const { key, metaKey, ctrlKey, altKey, target } = event;
  const isChord = (metaKey || ctrlKey) && !altKey && key.toLowerCase() === 'k';
  const isSlash = key === '/' && !metaKey && !ctrlKey && !altKey;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
  if (!link || !(isChord || (isSlash && !isTyping))) return;
  event.preventDefault();
  const input = document.getElementById('search-query');
  if (input) input.focus();
  else location.href = link.href;
});
