/**
 * On a claim's page: who comes from the bench goes back to it with the same numbers set.
 *
 * @module
 */
const benchLink = document.querySelector<HTMLAnchorElement>('.bench-link');
if (benchLink && location.search !== '') {
  const back = new URL(benchLink.href);
  for (const [name, value] of new URLSearchParams(location.search))
    back.searchParams.append(name, value);
  benchLink.href = back.href;
}
