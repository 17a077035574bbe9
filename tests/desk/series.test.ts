import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordsOf } from '#desk/eci-points.ts';
import { series } from '#desk/series.ts';
import { SeriesSchema } from '#schemas/series.ts';

const HEADER =
  'Model version,ECI Score,Release date,Organization,Country,Model accessibility,Training compute (FLOP),Confidence,Model name,Description,Display name';

/** A made-up index: version, score, day, developer, access, name. */
const ROWS: readonly (readonly string[])[] = [
  ['left-0', '99', '2023-03-05', 'Left', 'API access', 'Left 0'],
  ['left-1-high', '110.26', '2024-01-10', 'Left', 'API access', 'Left 1'],
  ['left-1-low', '110.26', '2024-01-10', 'Left', 'API access', 'Left 1'],
  ['left-2-mini', '111', '2024-05-02', 'Left', 'API access', 'Left 2 mini'],
  ['left-2', '115', '2024-05-02', 'Left', 'Hosted access (no API)', 'Left 2'],
  ['left-3', '121', '2024-09-20', 'Left', '', 'Left 3'],
  ['left-secret', '180', '2024-01-01', 'Left', 'Unreleased', 'Left Secret'],
  ['left-by-hand', '170', '2024-02-02', 'Left', 'API access', 'Left by hand'],
  ['left-unscored', '', '2024-02-02', 'Left', 'API access', 'Left unscored'],
  ['left-undated', '150', '', 'Left', 'API access', 'Left undated'],
  ['right-1', '95.04', '2023-12-01', 'Right', 'Open weights (unrestricted)', 'Right 1'],
  ['right-2', '108', '2024-02-01', 'Right', 'Open weights (restricted use)', 'Right 2'],
  ['right-3', '111.5', '2024-06-10', 'Right', 'Open weights (non-commercial)', 'Right 3'],
  ['"right-4, final"', '116', '2024-08-01', '"Right,Friends"', '', ''],
];

const csv = (rows = ROWS): string =>
  [
    HEADER,
    ...rows.map(([version, score, day, who, access, name]) =>
      [version, score, day, who, 'Nowhere', access, '', '', name, '', ''].join(','),
    ),
    '',
  ].join('\n');

const DERIVATION = `id: eci
source: index-2024
days: [2023-12-31, 2024-03-31, 2024-06-30, 2024-09-30]
slopes_from: 2024-01-01
released:
  - { row: right-2, date: 2024-04-01, source: card, locator: Dates }
left_out:
  - { row: left-by-hand, because: { en: Added by hand., zh: 人工添加。 } }
unstated:
  - { developer: Left, weights: closed }
  - { developer: "Right,Friends", weights: open }
models:
  - { name: Left 2, model: left-2 }
`;

const seriesText = (id: string, unit: string, lines: readonly string[], points = ''): string =>
  [
    `id: ${id}`,
    `title: { en: ${id}, zh: ${id} }`,
    `unit: ${unit}`,
    'about: { en: "Words, of an editor.", zh: 编者的话。 }',
    'locator: Scores',
    'lines:',
    ...lines.map((line) => `  ${line}: { label: { en: ${line}, zh: ${line} } }`),
    `points:\n${points}`,
  ].join('\n');

const KEPT = `  - { key: theirs, line: theirs,   date: "2024", value: 8, standing: assumed, source: others } # as typed
  - key: others
    line: theirs
    date: "2025"
    value: 9
    standing: assumed
    source: others
`;
const STALE = '  - { key: closed, line: closed, date: "2024-09", value: 77, standing: computed }\n';

let directory = '';
let file = '';
const at = (path: string): string => join(directory, path);
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-series-'));
  file = at('index.csv');
  for (const folder of ['derivations', 'series']) mkdirSync(at(folder));
});
afterAll(() => rmSync(directory, { recursive: true }));
beforeEach(() => {
  writeFileSync(file, csv());
  writeFileSync(at('derivations/eci.yaml'), DERIVATION);
  for (const [id, unit, lines, points] of [
    ['eci-gap-derived', 'score_points', ['closed', 'open', 'gap'], ''],
    ['eci-lag-derived', 'months', ['lag'], ''],
    ['frontier-speed', 'score_points', ['theirs', 'closed', 'open'], KEPT + STALE],
  ] as const) {
    writeFileSync(at(`series/${id}.yaml`), seriesText(id, unit, lines, points));
  }
});

const derive = (...args: string[]) => series(['eci', file, '--content', directory, ...args]);
const read = (id: string) => readFileSync(at(`series/${id}.yaml`), 'utf8');
const pointsOf = (id: string) => SeriesSchema.parse(parse(read(id))).points;
const NAMES = ['eci-gap-derived', 'eci-lag-derived', 'frontier-speed'];

describe('npm run series -- eci', () => {
  it('prints the three series as their files come out', async () => {
    const { code, out, err } = await derive();
    expect([code, err]).toEqual([0, '']);
    await expect(out.replaceAll(directory, 'content')).toMatchFileSnapshot(
      '../golden/eci-series.yaml',
    );
  });

  it('writes what it prints, and the same bytes when run again', async () => {
    const { out } = await derive();
    expect(await derive('--write')).toEqual({ code: 0, out: '', err: '' });
    const first = NAMES.map(read);
    expect(out).toBe(NAMES.map((id, i) => `# ${at(`series/${id}.yaml`)}\n${first[i]}`).join(''));
    await derive('--write');
    expect(NAMES.map(read)).toEqual(first);
  });

  it('leaves an editor’s words and the points of other lines as they were typed', async () => {
    const before = read('frontier-speed');
    await derive('--write');
    const after = read('frontier-speed');
    expect(after.startsWith(before.slice(0, before.indexOf(STALE)))).toBe(true);
    expect(after).not.toContain('value: 77');
  });

  it('counts a model from its corrected day, and leaves out rows that do not count', async () => {
    await derive('--write');
    const best = pointsOf('eci-gap-derived').map(({ key, value, label }) => [key, value, label]);
    expect(best).toContainEqual(['open-2024-03', 95, 'Right 1']);
    expect(best).toContainEqual(['closed-2024-03', 110.3, 'Left 1']);
    expect(best).toContainEqual(['open-2024-09', 116, 'right-4, final']);
  });

  it('takes the gap before rounding', async () => {
    await derive('--write');
    const gaps = pointsOf('eci-gap-derived').filter(({ line }) => line === 'gap');
    expect(gaps.map(({ value }) => value)).toEqual([4, 15.2, 3.5, 5]);
  });

  it('calls a lag behind the first closed model of the file a bound', async () => {
    await derive('--write');
    const lags = pointsOf('eci-lag-derived');
    expect(lags.map(({ date, value, bound }) => [date, value, bound])).toEqual([
      ['2023-12-31', 9.9, 'at-least'],
      ['2024-03-31', 12.9, 'at-least'],
      ['2024-06-30', 1.9, undefined],
      ['2024-09-30', 0.3, undefined],
    ]);
  });

  it('gives no lag while an open model leads', async () => {
    writeFileSync(
      file,
      csv([...ROWS, ['right-5', '140', '2024-09-25', 'Right', 'Open weights', '']]),
    );
    await derive('--write');
    expect(pointsOf('eci-lag-derived').map(({ date }) => date)).not.toContain('2024-09-30');
    expect(pointsOf('eci-gap-derived').at(-1)).toMatchObject({ line: 'gap', value: -19 });
  });

  it('gives each slope with its standard error and the number of its records', async () => {
    await derive('--write');
    const [closed, open] = pointsOf('frontier-speed').slice(-2);
    expect(closed?.note?.en).toMatch(/^Through 3 records; the standard error is \d+\.\d, /);
    expect(open?.note?.en).toMatch(/^Through 3 records; /);
    expect(closed?.range?.[0]).toBeLessThan(closed?.value ?? 0);
    expect(closed?.range?.[1]).toBeGreaterThan(closed?.value ?? 0);
  });
});

describe('recordsOf', () => {
  const model = (name: string, day: string, score: number) => ({ name, day, score, open: true });
  it.each([
    ['the weaker of one day', [model('a', '2024-01-01', 1), model('b', '2024-01-01', 2)], 'b'],
    ['a later equal', [model('a', '2024-01-01', 2), model('b', '2024-02-01', 2)], 'a'],
    ['the second of two equals', [model('a', '2024-01-01', 2), model('b', '2024-01-01', 2)], 'a'],
    [
      'a weaker one that is listed first',
      [model('a', '2024-02-01', 1), model('b', '2024-01-01', 2)],
      'b',
    ],
  ])('counts no record for %s', (_, releases, only) => {
    expect(recordsOf(releases).map(({ name }) => name)).toEqual([only]);
  });
});

describe('what npm run series refuses', () => {
  const planted = (index: number, cell: number, text: string) =>
    csv(ROWS.map((row, i) => (i === index ? row.map((was, j) => (j === cell ? text : was)) : row)));

  it.each([
    ['a score that is no number', planted(0, 1, 'n/a'), 'left-0: "n/a" is no score'],
    ['a day that does not exist', planted(0, 2, '2023-02-30'), 'left-0: "2023-02-30" is no day'],
    [
      'a row whose side nothing tells',
      planted(5, 3, 'Somebody'),
      'left-3: whether its weights are open is not known from "nothing of Somebody"; add its developer under unstated',
    ],
    [
      'an access it does not know',
      planted(0, 4, 'By post'),
      'left-0: whether its weights are open is not known from "By post"; add its developer under unstated',
    ],
    [
      'a correction that meets no row',
      planted(11, 0, 'right-two'),
      'the file has no row "right-2", which the derivation names',
    ],
    [
      'a file without a column it reads',
      csv().replace('Release date', 'Day'),
      'the file has no rows with a column "Release date"',
    ],
    [
      'a file with too few records for a slope',
      csv(ROWS.filter(([version]) => version !== 'left-3')),
      'slopeThrough: points.length must be a whole number >= 3, got 2',
    ],
    [
      'a day before one side’s first model',
      csv(ROWS.filter(([version]) => version !== 'right-1')),
      'on 2023-12-31 the file has no open model',
    ],
  ])('%s: exit 1', async (_, text, fault) => {
    writeFileSync(file, text);
    expect(await derive()).toEqual({ code: 1, out: '', err: `${file}: ${fault}\n` });
  });

  it('a series with something after its points: exit 1, and nothing is written', async () => {
    const id = 'frontier-speed';
    writeFileSync(at(`series/${id}.yaml`), `${read(id)}caveats: []\n`);
    const before = NAMES.map(read);
    const { code, err } = await derive('--write');
    expect([code, err]).toEqual([
      1,
      `${at(`series/${id}.yaml`)}: \`points:\` must come last, with the points under it\n`,
    ]);
    expect(NAMES.map(read)).toEqual(before);
  });

  it('a derivation with issues: exit 1', async () => {
    writeFileSync(at('derivations/eci.yaml'), DERIVATION.replace('days:', 'dates:'));
    const { code, err } = await derive();
    expect([code, err]).toEqual([
      1,
      `${at('derivations/eci.yaml')} has issues; npm run -s check names them\n`,
    ]);
  });

  it.each([
    [['eci'], 'one CSV file is named here, got none'],
    [['eci', 'a.csv', 'b.csv'], 'one CSV file is named here, got a.csv b.csv'],
    [['arena', 'a.csv'], 'what to derive is eci, got arena'],
    [['eci', 'no.csv'], 'there is no file no.csv'],
  ])('%j: exit 2', async (args, message) => {
    const { code, err } = await series([...args, '--content', directory]);
    expect([code, err.split('\n')[0]]).toEqual([2, message]);
  });
});
