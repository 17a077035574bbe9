import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { csvOf, rowsOf, tableOf } from '#charts/files/table.ts';
import { wordsFor } from '#charts/figures/all.ts';
import { bandSpec } from '../parts/band-spec.ts';
import { cellsOf } from './csv.ts';
import { DATA, EACH_FIGURE } from '../figure-data.ts';

function readCsv(text: string) {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const rows = lines.map((line) => {
    const [series = '', x = '', y = '', extrapolated] = cellsOf(line);
    return { series, x, y, extrapolated: extrapolated === 'yes' };
  });
  return { head, rows };
}

const pointsIn = (spec: ChartSpec) =>
  spec.series.reduce((sum, { kind, points }) => sum + points.length * (kind === 'band' ? 2 : 1), 0);

describe.each([
  ...EACH_FIGURE.map(([id, figure]) => [id, figure.spec(defaultsOf(figure, DATA), DATA)] as const),
  ['a figure with a band', bandSpec()] as const,
])('the rows of %s', (_, spec) => {
  it('are as many as its points, in table and CSV alike', () => {
    expect(rowsOf(spec)).toHaveLength(pointsIn(spec));
    expect(tableOf(spec, wordsFor('zh')).rows).toHaveLength(pointsIn(spec));
  });

  it('hold the very numbers of the spec in the CSV', () => {
    const written = rowsOf(spec).map(({ series, x, y, xCategory, category, extrapolated }) => ({
      series,
      x: xCategory ?? x,
      y: category ?? y,
      extrapolated,
    }));
    const read = readCsv(csvOf(spec)).rows.map(({ x, y, ...row }) => ({
      ...row,
      x: spec.x.categories ? x : Number(x),
      y: spec.y.categories ? y : Number(y),
    }));
    expect(read).toEqual(written);
  });
});

describe('csvOf(spec)', () => {
  it('heads its columns with stable ids and units', () => {
    const heads = EACH_FIGURE.map(([id, figure]) => [
      id,
      readCsv(csvOf(figure.spec(defaultsOf(figure, DATA), DATA))).head,
    ]);
    expect(heads).toEqual([
      ['isoflop', 'series,params,loss_nats_per_token,extrapolated'],
      ['three-roads', 'series,compute_flops,loss_nats_per_token,extrapolated'],
      ['tokens-per-parameter', 'series,compute_flops,ratio_tokens_per_param,extrapolated'],
      ['overtraining', 'series,size_share_percent,compute_times,extrapolated'],
      ['inference', 'series,tokens_served_tokens,params,extrapolated'],
      ['repeat-data', 'series,passes_count,tokens,extrapolated'],
      ['moe-dense', 'series,params,difference_nats_per_token,extrapolated'],
      ['kv-cache', 'series,context_tokens,cache_bytes,extrapolated'],
      ['tokenizer', 'series,length_characters,tokens,extrapolated'],
      ['open-closed-gap', 'series,time_year,gap_score_points,extrapolated'],
      ['models', 'series,params,tokens,extrapolated'],
      ['data-wall', 'series,time_year,tokens,extrapolated'],
      ['after-the-wall', 'series,time_year,loss_nats_per_token,extrapolated'],
      ['acceleration-gap', 'series,time_year,loss_nats_per_token,extrapolated'],
      ['two-futures', 'series,time_year,loss_nats_per_token,extrapolated'],
      ['benchmarks', 'series,score_percent,model,extrapolated'],
      ['verdicts', 'series,claims_count,kind,extrapolated'],
      ['argument', 'series,premise,conclusion,extrapolated'],
    ]);
  });

  it('gives a band a row for either edge', () => {
    expect(csvOf(bandSpec())).toBe(
      [
        'series,params,loss_nats_per_token,extrapolated',
        'interval.low,1e9,2,no',
        'interval.low,1e10,1.8,yes',
        'interval.low,1e11,1.7,yes',
        'interval.high,1e9,2.4,no',
        'interval.high,1e10,2.3,yes',
        'interval.high,1e11,2.3,yes',
        '',
      ].join('\n'),
    );
  });
});

describe('tableOf(spec, words)', () => {
  it('words the same rows in each language', () => {
    expect(tableOf(bandSpec(), wordsFor('en')).rows[0]).toEqual([
      'Best size, low edge',
      '1B',
      '2',
      'no',
    ]);
    expect(tableOf(bandSpec(), wordsFor('zh')).rows[4]).toEqual([
      '最优规模（上沿）',
      '100亿',
      '2.3',
      '是',
    ]);
    expect(tableOf(bandSpec(), wordsFor('zh')).head).toEqual([
      '曲线',
      '模型规模（参数量）',
      '损失（nat/token）',
      '外推',
    ]);
  });
});
