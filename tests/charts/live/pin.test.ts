import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '#charts/spec/message.ts';
import { Pin } from '#charts/live/pin.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { defaultsOf, parseState, printState } from '#charts/state/state.ts';
import { csvOf, rowsOf, tableOf } from '#charts/files/table.ts';
import { DATA, EACH_FIGURE, statesOf, triesOf } from '../figure-data.ts';

describe.each(EACH_FIGURE)('a pinned state of %s', (id, figure) => {
  const two = fc.tuple(statesOf(figure), statesOf(figure));
  const tries = triesOf(figure, 100);
  const zh = wordsFor('zh', id);
  const tongues = [wordsFor('en', id), zh];

  it.each(tries)('goes through a link together with the live one, $numRuns times', (each) => {
    const { drawn, numRuns } = each;
    fc.assert(
      fc.property(two, ([pinned, live]) => {
        const link = new Pin(drawn, pinned, DATA).link(printState(drawn, live, DATA));
        const query = new URLSearchParams(link);
        expect(parseState(drawn, query, DATA)).toEqual({ state: live, notes: [] });
        const found = Pin.fromLink(drawn, query, DATA);
        expect([found?.pin.state, found?.notes]).toEqual([pinned, []]);
      }),
      { numRuns },
    );
  });

  it.each(tries)(
    'stands whole beside the live one in chart, table and CSV, $numRuns times',
    (each) => {
      const { drawn, numRuns } = each;
      fc.assert(
        fc.property(two, ([pinned, live]) => {
          const [a, b] = [drawn.spec(pinned, DATA), drawn.spec(live, DATA)];
          const both = new Pin(drawn, pinned, DATA).beside(b);
          expect(both.series.slice(0, b.series.length)).toEqual(b.series);
          expect(both.caption).toEqual(b.caption);
          const ids = both.series.map((series) => series.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(tableOf(both, zh).rows).toHaveLength(rowsOf(both).length);
          expect(csvOf(both).startsWith(csvOf(b))).toBe(true);
          const ghosts = both.series.slice(b.series.length);
          const [from, to] = both.x.domain;
          const xs = ghosts.flatMap(({ points }) => points.map(([x]) => x));
          expect(xs.filter((x) => !(x >= from && x <= to))).toEqual([]);
          if (a.y.unit !== b.y.unit) expect(both.series).toEqual(b.series);
          for (const words of tongues) {
            for (const each of [...both.notes, ...both.series.map(({ label }) => label)]) {
              expect(say(words, each)).not.toBe('');
            }
          }
        }),
        { numRuns },
      );
    },
  );

  it('adds no curve to the very same state', () => {
    const state = defaultsOf(figure, DATA);
    const spec = figure.spec(state, DATA);
    expect(new Pin(figure, state, DATA).beside(spec).series).toEqual(spec.series);
  });
});

describe('Pin', () => {
  const { isoflop } = FIGURES;
  const at = (query: string) => parseState(isoflop, new URLSearchParams(query), DATA).state;

  it('prints what differs from the defaults, each state with its version', () => {
    expect(new Pin(isoflop, at('curves=3'), DATA).link('v=1&low=1e20')).toBe(
      'v=1&low=1e20&pin.v=1&pin.curves=3',
    );
    expect(new Pin(isoflop, at(''), DATA).link('')).toBe('v=1&pin.v=1');
  });

  it('names its rows and says whose curves are grey', () => {
    const live = isoflop.spec(at('curves=2'), DATA);
    const both = new Pin(isoflop, at('law=besiroglu-2024&curves=2'), DATA).beside(live);
    expect(both.series.map((series) => series.id)).toContain('pin.optimum');
    expect(csvOf(both)).toContain('\npin.optimum,');
    const names = tableOf(both, wordsFor('en', 'isoflop')).rows.map(([series]) => series);
    expect(names).toContain('10²⁴ FLOP, pinned');
    expect(say(wordsFor('en', 'isoflop'), both.notes.at(-1) ?? '')).toMatch(
      /^Pinned, in grey dashes and dots\. besiroglu-2024/,
    );
  });

  it('reads a link that is out of reach as the nearest state, and says so', () => {
    const query = new URLSearchParams('pin.v=1&pin.curves=99&pin.__proto__=1&low=1e20');
    const found = Pin.fromLink(isoflop, query, DATA);
    expect(found?.pin.state).toEqual(at('curves=8'));
    expect(found?.notes).toHaveLength(1);
    expect(Pin.fromLink(isoflop, new URLSearchParams('low=1e20'), DATA)).toBeUndefined();
  });

  it('says where two states cannot share a chart', () => {
    const { inference } = FIGURES;
    const pin = new Pin(inference, defaultsOf(inference, DATA), DATA);
    const { state } = parseState(inference, { show: 'saved' }, DATA);
    const notes = pin.beside(inference.spec(state, DATA)).notes;
    expect(notes).toContainEqual({ key: 'chart.pin.apart' });
  });
});
