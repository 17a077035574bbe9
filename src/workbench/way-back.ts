/**
 * On a claim's page: who comes from the bench goes back to it with the same numbers set.
 *
 * @module
 */
const link = document.querySelector<HTMLAnchorElement>('.bench-link');
if (link && location.search !== '') {
  const back = new URL(link.href);
  for (const [name, value] of new URLSearchParams(location.search))
    back.searchParams.append(name, value);
  link.href = back.href;
}
