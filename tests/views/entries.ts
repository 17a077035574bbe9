/**
 * A small ledger whose values never move, so that a test can say what a view prints of them.
 * The laws are chosen to be worked out by hand: with both exponents at one half, tokens over
 * parameters are (B / A)² at every budget.
 *
 * @module
 */
import { emptyEntries, type Entries, type EntryData } from '#checks/entries.ts';
import { EssaySchema, YAML_SCHEMAS, type YamlCollection } from '#schemas/collections.ts';
import { CLAIMS } from './claims.ts';

const both = (en: string, zh: string) => ({ en, zh });
const reported = (value: number, unit: string) => ({
  value,
  unit,
  standing: 'reported',
  source: 'meta-2024',
});

const SOURCES = [
  {
    id: 'hoffmann-2022',
    type: 'article',
    title: 'Training compute-optimal models',
    author: [
      { family: 'Hoffmann', given: 'Jordan' },
      { family: 'Borgeaud', given: 'Sebastian' },
      { family: 'Mensch', given: 'Arthur' },
    ],
    issued: { 'date-parts': [[2022, 3, 29]] },
    URL: 'https://example.org/hoffmann',
    language: 'en',
    archived: 'https://web.archive.org/web/2022/https://example.org/hoffmann',
    read: 'full',
    seen: '2026-11-23',
    reliability: 'primary',
  },
  {
    id: 'kaplan-2020',
    type: 'article',
    title: 'Scaling laws',
    author: [{ family: 'Kaplan' }, { family: 'McCandlish' }],
    issued: { 'date-parts': [[2020]] },
    language: 'en',
    read: 'part',
    seen: '2026-11-23',
    reliability: 'primary',
  },
  {
    id: 'meta-2024',
    type: 'webpage',
    title: 'Llama 3 model card',
    author: [{ literal: 'Meta' }],
    issued: { 'date-parts': [[2024, 4]] },
    language: 'en',
    read: 'copy',
    seen: '2026-11-23',
    reliability: 'primary',
    short: both('Llama 3 card', 'Llama 3模型卡'),
    note: both('Changed in July.', '七月改过。'),
  },
  {
    id: 'board',
    type: 'post',
    title: 'A board post',
    language: 'zh-Hans',
    retracted: { on: '2025-01-31', note: both('By its author.', '作者自行撤回。') },
    read: 'unread',
    reliability: 'weak',
  },
];

const MODELS = [
  {
    id: 'llama-3-8b',
    name: 'Llama 3 8B',
    developer: 'Meta',
    family: 'Llama 3',
    openness: 'open-weights',
    licence: { value: 'Llama 3 licence', standing: 'reported', source: 'meta-2024' },
    released: { value: '2024-04-18', standing: 'reported', source: 'meta-2024' },
    attention: { value: 'GQA', standing: 'reported', source: 'meta-2024', locator: 'Table 3' },
    about: both('The small one.', '小的那个。'),
    params: { ...reported(8e9, 'params'), locator: 'Table 1' },
    params_exact: reported(8_030_261_248, 'params'),
    training_tokens: {
      ...reported(1.6e13, 'tokens'),
      note: both('At least.', '不少于此数。'),
      also: [{ range: [1.4e13, 1.5e13], unit: 'tokens', standing: 'estimated', source: 'board' }],
    },
    training_flops: { missing: 'not-disclosed', note: both('Hours alone.', '只说了时长。') },
    context_length: reported(8192, 'tokens'),
    layers: reported(32, 'layers'),
    kv_heads: reported(8, 'heads'),
    head_dim: reported(128, 'dimensions'),
  },
  {
    id: 'chinchilla-70b',
    name: 'Chinchilla 70B',
    developer: 'DeepMind',
    family: 'Chinchilla',
    openness: 'unreleased',
    params: reported(7e10, 'params'),
    training_flops: reported(6e23, 'flops'),
  },
  {
    id: 'mixture',
    name: 'Mixture',
    developer: 'Mistral',
    family: 'Mixtral',
    openness: 'restricted-weights',
    released: { value: '2023-12', standing: 'unverified' },
    params: reported(4.7e10, 'params'),
    active_params: reported(1.3e10, 'params'),
    training_tokens: reported(2.6e12, 'tokens'),
    experts: { missing: 'not-applicable' },
  },
  {
    id: 'llama-3-1-405b',
    name: 'Llama 3.1 405B',
    developer: 'Meta',
    family: 'Llama 3',
    openness: 'open-weights',
    released: { value: '2024-04-18', standing: 'assumed' },
    training_flops: reported(3.6e25, 'flops'),
  },
];

const lossLaw = (id: string, published: string, B: number) => ({
  id,
  form: 'loss',
  name: both(`Law ${id}`, `定律${id}`),
  source: 'hoffmann-2022',
  locator: 'Sec. 3.3',
  precision: 'printed',
  published,
  constants: { E: 1.5, A: 200, B, alpha: 0.5, beta: 0.5 },
  fitted: { flops: [6e18, 3e21], source: 'hoffmann-2022', locator: 'Fig. 4' },
  conventions: both('Embeddings counted.', '计入嵌入层。'),
});

const exponents = (id: string, published: string, counts: string, constants: object) => ({
  id,
  form: 'allocation',
  name: both(`Law ${id}`, `定律${id}`),
  source: 'kaplan-2020',
  locator: 'Table 2',
  precision: 'printed',
  published,
  counts,
  constants,
  conventions: both('No embeddings.', '不计嵌入层。'),
});

const LAWS = [
  {
    ...lossLaw('sixteen', '2024-04-15', 800),
    published_optima: {
      source: 'hoffmann-2022',
      locator: 'Table A3',
      rows: [
        { params: 1e9, flops: 6e19, tokens: 1e10 },
        { params: 1e10, flops: 6e21, tokens: 8e10 },
      ],
    },
  },
  lossLaw('four', '2022-03-29', 400),
  exponents('half', '2024-07', 'params', { tokens_exponent: 0.5, tokens_coefficient: 1 }),
  exponents('steep', '2020', 'nonEmbeddingParams', { size_exponent: 0.73 }),
];

const SCENARIOS = [
  {
    id: 'llama-3-in-numbers',
    name: both('In numbers', '数字'),
    about: both('What was said.', '所说的数。'),
    assumptions: {
      extrapolated_tokens: {
        label: both('Tokens asked for', '所需token'),
        quantity: reported(1.655e13, 'tokens'),
      },
    },
  },
];

const SERIES = [
  {
    id: 'stock',
    title: both('Stock of text', '文本存量'),
    unit: 'tokens',
    about: both('Public text.', '公开文本。'),
    locator: 'Table 2',
    lines: { web: { label: both('Web', '网页') } },
    points: [
      {
        key: 'web-2024',
        line: 'web',
        date: '2024',
        value: 4e14,
        range: [1e14, 1e15],
        standing: 'estimated',
        source: 'board',
        also: [{ value: 3e14, standing: 'rumoured', source: 'board' }],
      },
      {
        key: 'web-2025',
        line: 'web',
        date: '2025',
        label: 'Common Crawl',
        value: 5e14,
        standing: 'rumoured',
        source: 'board',
      },
    ],
  },
];

const BENCHMARKS = [
  {
    id: 'mmlu',
    name: 'MMLU',
    about: both('Exam questions.', '考试题。'),
    unit: 'percent',
    higher_is_better: true,
    scores: {
      'llama-3-8b-base': {
        label: 'Llama 3 8B',
        variant: 'base',
        value: 66.6,
        protocol: '5-shot',
        measured_by: 'Meta',
        standing: 'reported',
        source: 'meta-2024',
        locator: 'Table 2',
      },
    },
  },
];

const wording = (term: string, definition: string, ...also: string[]) => ({
  term,
  definition,
  ...(also.length > 0 && { also }),
});

const TERMS = [
  { id: 'token', en: wording('token', 'A piece of text.'), zh: wording('词元', '一段文字。') },
  {
    id: 'cache',
    en: wording('Cache', 'What is kept.', 'KV cache', 'key-value cache'),
    zh: wording('缓存', '保留的内容。', 'KV缓存', '键值缓存'),
  },
  { id: 'attention', en: wording('attention', 'A look back.'), zh: wording('注意力', '回看。') },
];

const CHAINS = [
  {
    id: 'main',
    name: both('The main chain', '主链'),
    about: both('From text to a gap.', '从文本到差距。'),
    steps: ['ground', 'middle', 'top'],
    weakest: 'middle',
    because: both('It had to be mended.', '它须更正。'),
  },
  {
    id: 'side',
    name: both('The side chain', '支链'),
    about: both('From a doubt.', '从疑问起。'),
    steps: ['doubtful', 'top'],
    weakest: 'doubtful',
    because: both('It is wrong.', '它不符。'),
  },
];

const ESSAY = {
  title: both('An essay', '一篇文章'),
  date: '2024-04-18',
  language: 'zh',
  source: 'hoffmann-2022',
  sections: [
    { title: both('Llama 3 and scaling laws', 'Llama 3与缩放定律'), bullets: 10 },
    { title: both('Open and closed models', '开源与闭源'), bullets: 1 },
  ],
  findings: ['middle', 'doubtful', 'top'],
  argument: ['ground', 'middle', 'top'],
  description: both('An essay in claims.', '逐条查证一篇文章。'),
  question: both('Will it grow?', '会增长吗？'),
  lead: both('Somebody foretold it.', '有人作了预言。'),
  laws: {
    budget_of: 'chinchilla-70b',
    size_of: 'llama-3-8b',
    exponents: {
      budget_of: 'llama-3-1-405b',
      note: both('The makers say {stated}.', '开发方说是{stated}。'),
      stated: 'scenarios/llama-3-in-numbers.extrapolated_tokens',
    },
  },
};

/** So that a view which changes what it is given fails. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function mapOf<C extends YamlCollection>(collection: C, rows: readonly object[]) {
  const parsed = rows.map((row) => YAML_SCHEMAS[collection].parse(row) as EntryData<C>);
  return new Map(parsed.map((entry) => [entry.id, frozen(entry)]));
}

export const ENTRIES: Entries = {
  ...emptyEntries(),
  essay: frozen(EssaySchema.parse(ESSAY)),
  claims: mapOf('claims', CLAIMS),
  chains: mapOf('chains', CHAINS),
  models: mapOf('models', MODELS),
  laws: mapOf('laws', LAWS),
  scenarios: mapOf('scenarios', SCENARIOS),
  series: mapOf('series', SERIES),
  benchmarks: mapOf('benchmarks', BENCHMARKS),
  sources: mapOf('sources', SOURCES),
  terms: mapOf('terms', TERMS),
};

/** The ledger with other entries put in, or put in the place of those with their ids. */
export function withEntries<C extends YamlCollection>(collection: C, ...rows: object[]): Entries {
  const added = mapOf(collection, rows);
  const before = ENTRIES[collection] as ReadonlyMap<string, EntryData<C>>;
  return { ...ENTRIES, [collection]: new Map([...before, ...added]) };
}

/** The ledger of an essay of which something else is said. */
export const withEssay = (changes: object): Entries => ({
  ...ENTRIES,
  essay: EssaySchema.parse({ ...ESSAY, ...changes }),
});
