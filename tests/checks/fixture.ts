/**
 * A small content tree without issues, to plant breaks in.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FIGURE_IDS } from '#charts/figures/index.ts';

export type Files = Readonly<Record<string, string>>;

const CLAIM = `id: tokens
place: { section: 1, bullet: 1, order: 1 }
kind: fact
importance: high
restatement:
  en: The corpus grew much.
  zh: 语料大幅增加。
rests_on: []
figures:
  growth:
    label: { en: Growth, zh: 增长 }
    quantity: { value: 15, unit: times, standing: assumed }
checks:
  - asks: { en: By how much?, zh: 增加多少？ }
    call: tokensPerParam
    args:
      params: models/llama-3-8b.params
      tokens: models/llama-3-8b.training_tokens
    expect: [1800, 1900]
verdicts:
  - as_of: 2024-05-01
    rating: supported
    confidence: high
    reasoning: { en: The makers say so., zh: 开发方如此说明。 }
    evidence:
      - source: meta-2024
        locator: p. 1
        says: { en: It grew., zh: 语料增加了。 }
        stance: for
        read: in-source
    would_change: { en: A correction., zh: 更正。 }
    gist: { en: The makers say so., zh: 开发方如此说明。 }
force: asserts
label: { en: Of tokens, zh: 关于tokens }
next_review: 2027-01-01
`;

/** A claim that stands at the first place of a bullet and rests on the first claim. */
export function plainClaim(id: string, section: number, bullet: number): string {
  return CLAIM.replace('id: tokens', `id: ${id}`)
    .replaceAll(/(?<=label: .*)tokens/g, id)
    .replace('section: 1, bullet: 1', `section: ${section}, bullet: ${bullet}`)
    .replace('rests_on: []', 'rests_on: [tokens]')
    .replace(/figures:[\s\S]*(?=verdicts:)/, '');
}

const BULLETS = [6, 6, 4]
  .flatMap((count, section) =>
    Array.from({ length: count }, (_, bullet) => [section + 1, bullet + 1] as const),
  )
  .slice(1);
const plain = BULLETS.map(
  ([section, bullet]) => [`c-${section}-${bullet}`, section, bullet] as const,
);

const passages = (words: string): string =>
  plain.map(([id]) => `<Claim id="${id}">${words}</Claim>`).join('\n');

const everyFigure = FIGURE_IDS.map((id) => `<Figure id="${id}" />`).join('\n\n');

/** Every file by its path inside the content directory. */
export const VALID: Files = {
  'README.md': '# For editors\n',
  'essay.yaml': `title: { en: An essay, zh: 一篇文章 }
date: 2024-04-18
language: zh
source: meta-2024
sections:
  - { title: { en: Llama, zh: 模型 }, bullets: 6 }
  - { title: { en: Open and closed, zh: 开源与闭源 }, bullets: 6 }
  - { title: { en: Synthetic data, zh: 合成数据 }, bullets: 4 }
findings: [tokens, c-1-2, c-1-3]
argument: [tokens, c-1-2]
description: { en: An essay in claims., zh: 逐条查证一篇文章。 }
question: { en: Does it grow?, zh: 会增长吗？ }
lead: { en: Somebody wrote it., zh: 有人写了它。 }
`,
  'claims/tokens.yaml': CLAIM,
  ...Object.fromEntries(
    plain.map(([id, section, bullet]) => [`claims/${id}.yaml`, plainClaim(id, section, bullet)]),
  ),
  'models/llama-3-8b.yaml': `id: llama-3-8b
name: Llama 3 8B
developer: Meta
family: Llama 3
openness: open-weights
params: { value: 8.03e9, unit: params, standing: reported, source: meta-2024, locator: Table 1 }
training_tokens:
  value: 1.5e13
  unit: tokens
  standing: reported
  source: meta-2024
training_flops: { missing: not-disclosed }
context_length: { range: [8000, 8192], unit: tokens, standing: reported, source: meta-2024 }
`,
  'laws/besiroglu-2024.yaml': `id: besiroglu-2024
form: loss
name: { en: Besiroglu, zh: 重新拟合 }
source: meta-2024
locator: Table 1
precision: unrounded
published: 2024-04-15
constants: { E: 1.81686, A: 482.00572, B: 2085.4342, alpha: 0.34781, beta: 0.36585 }
fitted:
  params: [5.73e7, 1.618e10]
  source: meta-2024
  locator: Fig. 4
conventions: { en: Embeddings counted., zh: 计入嵌入层。 }
`,
  'scenarios/doubling.yaml': `id: doubling
name: { en: Doubling, zh: 翻倍 }
about: { en: Data doubles., zh: 数据翻倍。 }
figure: isoflop
state: { law: besiroglu-2024 }
assumptions:
  growth:
    label: { en: Growth, zh: 增长 }
    quantity: { value: 2, unit: times, standing: assumed }
`,
  'series/stock.yaml': `id: stock
title: { en: Stock, zh: 存量 }
unit: tokens
about: { en: Public text., zh: 公开文本。 }
lines:
  web: { label: { en: Web, zh: 网页 } }
points:
  - { key: web-median, line: web, date: "2024", value: 4.0e14, standing: estimated, source: meta-2024, locator: Table 1 }
`,
  'benchmarks/mmlu.yaml': `id: mmlu
name: MMLU
about: { en: Exam questions., zh: 考试题。 }
unit: percent
higher_is_better: true
scores:
  llama-3-8b-base:
    model: llama-3-8b
    label: Llama 3 8B
    variant: base
    value: 66.7
    protocol: 5-shot
    measured_by: Meta
    standing: reported
    source: meta-2024
    locator: Table 2
`,
  'sources/meta-2024.yaml': `id: meta-2024
type: webpage
title: Introducing Llama 3
URL: https://example.org/llama
language: en
read: part
seen: 2026-11-23
reliability: primary
`,
  'terms/kv-cache.yaml': `id: kv-cache
en: { term: key-value cache, definition: What is kept., also: [KV cache] }
zh: { term: 键值缓存, definition: 保留的内容。 }
`,
  'articles/en/llama-3.mdx': `---
title: Llama 3
description: What it is.
order: 1
---

## Data

In April 2024 Llama 3 8B came with <Claim id="tokens">more data</Claim>, <Q of="models/llama-3-8b.training_tokens" digits={2} />
in all, or <Calc call="tokensPerParam" params="models/llama-3-8b.params" tokens="models/llama-3-8b.training_tokens" digits={2} />
(<Cite id="meta-2024" at="Table 1" />); its <Term id="kv-cache">cache</Term> shrank.

<Figure id="isoflop" law="besiroglu-2024" />

<Note>See §1.1.1.</Note>

${passages('So it says.')}

${everyFigure}
`,
  'articles/en/method.mdx': `---
title: How it was judged
description: What the verdicts mean.
order: 2
---

In words.
`,
  'articles/zh/method.mdx': `---
title: 怎样裁定
description: 各种裁定是什么意思。
order: 2
---

用文字。
`,
  'articles/zh/llama-3.mdx': `---
title: Llama 3
description: 它是什么。
order: 1
---

## 数据

2024年4月，Llama 3 8B发布，<Claim id="tokens">语料更多</Claim>，共<Q of="models/llama-3-8b.training_tokens" digits={2} />，
即<Calc call="tokensPerParam" params="models/llama-3-8b.params" tokens="models/llama-3-8b.training_tokens" digits={2} />
（<Cite id="meta-2024" at="Table 1" />）；<Term id="kv-cache">缓存</Term>更小。

<Figure id="isoflop" law="besiroglu-2024" />

<Note>见§1.1.1。</Note>

${passages('如此说。')}

${everyFigure}
`,
};

/** Writes files into a directory of their own and returns its path. */
export function writeContent(files: Files): string {
  const directory = mkdtempSync(join(tmpdir(), 'ledger-content-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return directory;
}

/** The valid tree, or another, with one piece of one file replaced. */
export function replaced(path: string, piece: string, by: string, files: Files = VALID): Files {
  const text = files[path];
  if (text === undefined || !text.includes(piece))
    throw new Error(`fixture: ${path} has no ${piece}`);
  return { ...files, [path]: text.replace(piece, () => by) };
}

/** The valid tree without some files. */
export function without(...paths: string[]): Files {
  return Object.fromEntries(Object.entries(VALID).filter(([path]) => !paths.includes(path)));
}
