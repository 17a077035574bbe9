import { describe, expect, it } from 'vitest';
import { jsonOf } from '#charts/files/json.ts';
import { sharesOf } from '#charts/files/share-links.ts';
import { exportSvg } from '#charts/render/export-svg.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { csvOf } from '#charts/files/table.ts';
import { wordsFor } from '#charts/figures/all.ts';
import { bandSpec } from '../parts/band-spec.ts';
import { cellsOf } from './csv.ts';
import { DATA, EACH_FIGURE } from '../figure-data.ts';
import { sheetColours } from '../sheet-colours.ts';

const LIGHT = sheetColours('light');

const LINK = 'https://ledger.test/figures/x/?v=1&a=1';

describe.each(EACH_FIGURE)('the files of %s', (id, figure) => {
  const state = defaultsOf(figure, DATA);
  const spec = figure.spec(state, DATA);

  it('hold the same rows as JSON and as CSV', () => {
    const { rows, ...rest } = JSON.parse(jsonOf({ spec, state, data: DATA }, LINK)) as {
      rows: Record<string, string | number>[];
    };
    expect(rest).toMatchObject({ figure: id, link: LINK, state, spec });
    const [head, ...lines] = csvOf(spec).trimEnd().split('\n');
    expect(Object.keys(rows[0] ?? {}).join(',')).toBe(head);
    const values = lines.map((line) => cellsOf(line));
    expect(rows.map((row) => Object.values(row).map(String))).toEqual(
      values.map(([series, x, y, out]) => [
        series,
        spec.x.categories ? x : String(Number(x)),
        spec.y.categories ? y : String(Number(y)),
        out,
      ]),
    );
  });

  it.each(['en', 'zh'] as const)('draw a sheet that needs no page around it: %s', (locale) => {
    const options = { title: 'A < B', link: LINK, colours: LIGHT, font: 'Arial' };
    const { svg, width, height } = exportSvg(spec, wordsFor(locale, id), options);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="688"/);
    expect([width, height > 440]).toEqual([688, true]);
    expect(svg).toContain('A &lt; B</title>');
    expect(svg).toContain('?v=1&amp;a=1</text>');
    expect(svg).not.toMatch(/var\(|NaN|undefined|&(?!amp;|lt;|quot;)/);
    expect(svg.match(/<svg/g)?.length).toBe(svg.match(/<\/svg>/g)?.length);
  });
});

describe('exportSvg(spec, words, options)', () => {
  it('says the state below the chart, line by line', () => {
    const options = { title: 'T', link: LINK, colours: LIGHT, font: 'Arial' };
    const { svg } = exportSvg(bandSpec(), wordsFor('en'), options);
    expect(svg).toContain('>Each curve spends the same compute on models of different size');
  });
});

describe('sharesOf(addressed)', () => {
  it('gives link, frame and reference', () => {
    const addressed = {
      title: 'Two "roads"',
      link: 'https://ledger.test/figures/a/?v=1&b=2',
      frame: 'https://ledger.test/embed/a/?v=1&b=2',
      reference: 'Two "roads". Ledger. {link}',
    };
    expect(sharesOf(addressed)).toEqual({
      link: 'https://ledger.test/figures/a/?v=1&b=2',
      embed:
        '<iframe src="https://ledger.test/embed/a/?v=1&amp;b=2" title="Two &quot;roads&quot;" width="760" height="1200" style="max-width:100%;border:0" loading="lazy" allow="clipboard-write"></iframe>',
      cite: 'Two "roads". Ledger. https://ledger.test/figures/a/?v=1&b=2',
    });
  });
});
