import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lawOf } from '#charts/spec/data.ts';
import { posterOf } from '#charts/render/poster.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { SvgContext } from '#charts/render/svg-context.ts';
import { COLOUR_REFERENCES } from '#charts/scene/theme.ts';
import { bandSpec } from '../parts/band-spec.ts';
import { DATA, EACH_FIGURE } from '../figure-data.ts';

const CASES = EACH_FIGURE.flatMap(([id, figure]) =>
  (['en', 'zh'] as const).flatMap((locale) =>
    (['wide', 'narrow'] as const).map((size) => ({ id, figure, locale, size })),
  ),
);

describe('posterOf(spec, words, options)', () => {
  it.each(CASES)('draws $id the same twice, small and without style: $locale, $size', (each) => {
    const { id, figure, locale, size } = each;
    const spec = figure.spec(defaultsOf(figure, DATA), DATA);
    const draw = () => posterOf(spec, wordsFor(locale, id), { size, id: 'p', title: id });
    const svg = draw();
    expect(draw()).toBe(svg);
    expect(gzipSync(svg).length).toBeLessThan(3000);
    expect(svg).not.toMatch(/style|font-family|<script|xlink|NaN|undefined|Infinity/);
  });

  it.each(CASES)('paints $id with variables the theme knows: $locale, $size', (each) => {
    const { id, figure, locale, size } = each;
    const spec = figure.spec(defaultsOf(figure, DATA), DATA);
    const svg = posterOf(spec, wordsFor(locale, id), { size, id: 'p', title: id });
    const paints = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint);
    const known = Object.values(COLOUR_REFERENCES);
    expect(new Set([...paints, 'none', ...known])).toEqual(new Set(['none', ...known]));
  });

  it('draws a line in as many points as the spec has', () => {
    const law = lawOf(DATA, 'besiroglu-2024');
    const data = { laws: { 'besiroglu-2024': { ...law, fitted: {} } } };
    const spec = FIGURES.isoflop.spec(defaultsOf(FIGURES.isoflop, data), data);
    const svg = posterOf(spec, wordsFor('en'), { size: 'wide', id: 'p', title: 't' });
    const curves = [...svg.matchAll(/d="([^"]+)" fill="none" stroke="var\(--chart-muted\)"/g)];
    expect(curves.map(([, path = '']) => path.match(/[ML]/g)?.length)).toEqual(
      Array.from({ length: 6 }, () => 25),
    );
  });

  it('has a name, escaped, and a view box of its size', () => {
    const options = { size: 'narrow', id: 'a', title: 'Loss < "2" & more' } as const;
    expect(posterOf(bandSpec(), wordsFor('en'), options).split('</title>')[0]).toBe(
      '<svg class="poster-narrow" viewBox="0 0 304 255" width="100%" role="img" aria-labelledby="a-title"><title id="a-title">Loss &lt; &quot;2&quot; &amp; more',
    );
  });

  it('writes words as text, and a band fainter where it is extrapolated', () => {
    const svg = posterOf(bandSpec(), wordsFor('en'), { size: 'wide', id: 'a', title: 't' });
    expect(svg).toContain('>Llama &amp; &lt;co></text>');
    expect([...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, opacity]) => opacity)).toEqual([
      '0.13',
    ]);
  });
});

describe('SvgContext', () => {
  it('refuses what it would draw wrongly', () => {
    const context = new SvgContext();
    expect(() => context.arc(0, 0, 5, 0, 1)).toThrow('arc: expected a full circle, got 0 to 1');
    expect(() => context.clip()).toThrow('clip: expected a rectangle as the path, got none');
  });

  it('keeps a dash as an attribute and a clip as a nested drawing', () => {
    const context = new SvgContext();
    context.save();
    context.beginPath();
    context.rect(10, 10, 50, 50);
    context.clip();
    context.strokeStyle = 'var(--chart-leader)';
    context.setLineDash([5, 4]);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(33.333, 66.666);
    context.stroke();
    context.restore();
    expect(context.print()).toBe(
      '<svg x="10" y="10" width="50" height="50" viewBox="10 10 50 50"><path d="M0 0L33.3 66.7" fill="none" stroke="var(--chart-leader)" stroke-width="1" stroke-dasharray="5 4"/></svg>',
    );
  });
});
