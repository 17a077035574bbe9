/**
 * The claims of the small ledger, out of the essay's order: a ground, two claims upon it, one
 * that rests on the first of them under a condition, and the condition, which failed.
 *
 * @module
 */
const both = (en: string, zh: string) => ({ en, zh });

const evidence = (source: string, stance: string, read = 'in-source') => ({
  source,
  locator: 'Sec. 3.2; Table 3',
  says: both(`What ${source} says.`, `${source}所说。`),
  stance,
  read,
});

const verdict = (as_of: string, rating: string, ...pieces: object[]) => ({
  as_of,
  rating,
  confidence: 'medium',
  gist: both(`Why ${rating}.`, `为何${rating}。`),
  reasoning: both(`Judged ${rating}.`, `裁定：${rating}。`),
  evidence: pieces.length > 0 ? pieces : [evidence('meta-2024', 'for')],
  would_change: both('A correction.', '一份更正。'),
});

const claim = (
  id: string,
  place: readonly number[],
  rests_on: string[],
  ...verdicts: object[]
) => ({
  id,
  place: { section: place[0], bullet: place[1], order: place[2] },
  kind: 'fact',
  force: 'asserts',
  importance: 'low',
  restatement: both(`The ${id} claim.`, `论断${id}。`),
  label: both(`Of ${id}`, `关于${id}`),
  rests_on,
  verdicts,
  next_review: '2027-01-01',
});

const call = (name: string, args: object, expect: readonly number[]) => ({
  asks: both(`What is ${name}?`, `${name}是多少？`),
  call: name,
  args,
  expect,
});

export const CLAIMS = [
  {
    ...claim('top', [2, 1, 1], ['middle'], verdict('2025-01-02', 'pending')),
    kind: 'prediction',
    force: 'expects',
    said: '估计',
    came: 'open',
    importance: 'medium',
    conditional_on: [
      { claim: 'doubtful', holds: false },
      { claim: 'ground', holds: true },
    ],
    due: { earliest: '2026-01-01', latest: '2027-12-31' },
    looked: [
      { on: '2026-08-01', where: both('a list', '一份清单'), found: both('Little.', '很少。') },
      {
        on: '2026-11-25',
        where: both('an index', '一份索引'),
        found: both('Nothing new.', '无新内容。'),
      },
    ],
  },
  claim('tenth', [1, 10, 1], ['ground'], verdict('2025-01-02', 'not-checkable')),
  claim(
    'middle',
    [1, 2, 1],
    ['ground'],
    verdict('2024-05-01', 'pending'),
    verdict('2025-02-01', 'contested'),
    verdict('2026-03-04', 'supported-with-correction'),
  ),
  {
    ...claim(
      'ground',
      [1, 1, 1],
      [],
      verdict(
        '2024-05-01',
        'supported',
        evidence('meta-2024', 'for', 'in-copy'),
        evidence('hoffmann-2022', 'against', 'in-account'),
        { ...evidence('board', 'context'), seen: '2026-11-25' },
      ),
    ),
    importance: 'high',
    figures: {
      growth: {
        label: both('Growth', '增长'),
        quantity: { value: 8, unit: 'times', standing: 'assumed' },
      },
    },
    checks: [
      call(
        'tokensPerParam',
        { params: 'models/llama-3-8b.params', tokens: 'models/llama-3-8b.training_tokens' },
        [1900, 2100],
      ),
      call('optimalTokensPerParam', { params: 8e9, law: 'every' }, [10, 20]),
    ],
  },
  claim('doubtful', [2, 1, 2], [], verdict('2025-01-02', 'contradicted')),
];
