/**
 * Both pictures of every figure that differs, side by side, on a page that stands alone.
 *
 * @module
 */
import { escapeText } from '#charts/render/svg-context.ts';
import type { FigureChange } from './figures.ts';

const STYLE = `body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 110rem; padding: 0 1rem; }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); }
figure { border: 1px solid #ccc; margin: 0; padding: .5rem; }`;

export function figurePage(figures: readonly FigureChange[], since: string): string {
  const sections = figures.map(
    ({ figure, title, before, after, undrawn }) => `<section id="${figure}">
<h2>${escapeText(title)}</h2>
<div class="pair">
${side('Before', before, undrawn)}
${side('After', after, undrawn)}
</div>
</section>`,
  );
  const head = `Figures that differ since ${escapeText(since)}`;
  const body = sections.length === 0 ? '<p>None.</p>' : sections.join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${head}</title>
<style>${STYLE}</style>
<h1>${head}</h1>
${body}
</html>
`;
}

const side = (name: string, poster: string | undefined, undrawn = ''): string =>
  `<figure><figcaption>${name}</figcaption>${poster ?? `<p>${escapeText(undrawn)}</p>`}</figure>`;
