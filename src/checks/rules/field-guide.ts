/**
 * What each field means to a reader, and an example of what to type, by the field's name.
 *
 * The schemas say what must hold; this table says why, in the messages editors get.
 *
 * @module
 */
import type { Code } from '../issue.ts';

export interface FieldGuide {
  /** Continues "… is missing:". */
  why: string;
  /** What to type. */
  type: string;
  /** The code under which its absence is reported, if it has one of its own. */
  absent?: Code;
}

export const FIELD_GUIDE: Readonly<Record<string, FieldGuide>> = {
  id: { why: 'pages and references find the entry by it', type: 'id: the-name-of-the-file' },
  en: {
    why: 'readers of the English edition would find a gap',
    type: 'en: …',
    absent: 'translation/text',
  },
  zh: {
    why: 'readers of the Chinese edition would find a gap',
    type: 'zh: …',
    absent: 'translation/text',
  },
  source: { why: 'readers follow it to check what is said', type: 'source: hoffmann-2022' },
  locator: { why: 'readers look up the very passage', type: 'locator: Table 3' },
  standing: { why: 'readers see by it how far to trust the number', type: 'standing: reported' },
  unit: { why: 'a number without its unit says nothing', type: 'unit: tokens' },
  value: { why: 'it is the number readers came for', type: 'value: 8.03e9' },
  range: { why: 'readers see both ends of it', type: 'range: [1.0e13, 1.5e13]' },
  missing: { why: 'readers are told why there is no number', type: 'missing: not-disclosed' },
  place: {
    why: 'readers find the claim in the essay by it',
    type: 'place: { section: 1, bullet: 2, order: 1 }',
  },
  section: { why: 'readers find the claim in the essay by it', type: 'section: 1' },
  bullet: { why: 'readers find the claim in the essay by it', type: 'bullet: 2' },
  order: { why: 'entries are listed by it', type: 'order: 1' },
  kind: { why: 'it decides how the claim can be judged', type: 'kind: prediction' },
  importance: { why: 'readers see what the argument hangs on', type: 'importance: high' },
  restatement: {
    why: 'it is the claim itself, in our words',
    type: 'restatement: { en: …, zh: … }',
  },
  rests_on: { why: 'the argument is drawn from it', type: 'rests_on: []' },
  verdicts: {
    why: 'a claim without a verdict leaves readers where they were',
    type: 'verdicts: with one verdict, `pending` if nothing is known yet',
    absent: 'verdict/missing',
  },
  as_of: { why: 'readers see when it was judged', type: 'as_of: 2024-06-30' },
  rating: { why: 'it is how the claim fared', type: 'rating: pending' },
  confidence: { why: 'readers see how sure the judgement is', type: 'confidence: low' },
  reasoning: {
    why: 'readers are owed the reason of a verdict',
    type: 'reasoning: { en: …, zh: … }',
  },
  evidence: {
    why: 'a verdict without evidence cannot be checked by a reader',
    type: 'evidence: with at least one source, locator and what it says',
    absent: 'verdict/no-evidence',
  },
  says: { why: 'readers learn from it what the source says', type: 'says: { en: …, zh: … }' },
  stance: { why: 'counter-evidence is shown as such', type: 'stance: for' },
  read: { why: 'readers see whether the passage itself was read', type: 'read: primary' },
  would_change: {
    why: 'readers see what would overturn the verdict',
    type: 'would_change: { en: …, zh: … }',
  },
  next_review: {
    why: 'it is how an old verdict gets looked at again',
    type: 'next_review: 2027-06-30',
  },
  asks: { why: 'readers see what the calculation tests', type: 'asks: { en: …, zh: … }' },
  call: { why: 'it names the calculation', type: 'call: ratio' },
  args: { why: 'the calculation needs its arguments', type: 'args: { … }' },
  expect: {
    why: 'the claim holds where the result lies between the two',
    type: 'expect: [18, 22]',
  },
  name: { why: 'lists and labels show it', type: 'name: …' },
  title: { why: 'lists and tabs show it', type: 'title: …' },
  description: { why: 'search engines and previews show it', type: 'description: …' },
  about: { why: 'it tells newcomers what they are looking at', type: 'about: { en: …, zh: … }' },
  term: { why: 'it is the word being explained', type: 'term: …' },
  definition: { why: 'newcomers look the word up here', type: 'definition: …' },
  developer: { why: 'readers look for models by their makers', type: 'developer: Meta' },
  family: { why: 'models of one family are listed together', type: 'family: Llama 3' },
  openness: { why: 'the essay turns on who may have the weights', type: 'openness: open-weights' },
  released: {
    why: 'readers compare models by their time',
    type: 'released: { value: 2024-04-18, standing: reported, source: … }',
  },
  form: { why: 'it decides which figures the law can draw', type: 'form: loss' },
  constants: {
    why: 'they are the law',
    type: 'constants: { E: …, A: …, B: …, alpha: …, beta: … }',
  },
  precision: { why: 'rounded constants give other answers', type: 'precision: printed' },
  published: { why: 'readers see which law came first', type: 'published: 2022-03-29' },
  fitted: {
    why: 'curves outside it are drawn as extrapolations',
    type: 'fitted: with source, locator and ranges',
  },
  conventions: {
    why: 'laws that count differently cannot be compared',
    type: 'conventions: { en: …, zh: … }',
  },
  steps: { why: 'they are the argument', type: 'steps: [first-claim, second-claim]' },
  weakest: { why: 'readers see where the chain gives way', type: 'weakest: second-claim' },
  because: { why: 'readers are owed the reason', type: 'because: { en: …, zh: … }' },
  type: { why: 'it decides how the source is cited', type: 'type: article' },
  reliability: {
    why: 'readers see how far the source can be trusted',
    type: 'reliability: primary',
  },
  date: { why: 'it is the place of the point on the time axis', type: 'date: 2024-04-18' },
  line: {
    why: 'it tells which line of the chart the point belongs to',
    type: 'line: one of the keys under lines',
  },
  lines: { why: 'points of different methods are never one line', type: 'lines: { … }' },
  points: { why: 'they are what the chart draws', type: 'points: with at least one point' },
  label: { why: 'readers see it beside the number', type: 'label: …' },
  variant: { why: 'base and tuned models are not comparable', type: 'variant: base' },
  protocol: { why: 'scores of different protocols are not comparable', type: 'protocol: 5-shot' },
  measured_by: { why: 'scores of different testers are not comparable', type: 'measured_by: Meta' },
  higher_is_better: { why: 'tables sort by it', type: 'higher_is_better: true' },
  scores: { why: 'they are what the page shows', type: 'scores: { … }' },
};

const OTHERWISE: FieldGuide = {
  why: 'the page that prints this entry needs it',
  type: 'see content/README.md',
};

export function guideFor(field: string): FieldGuide {
  return Object.hasOwn(FIELD_GUIDE, field)
    ? (FIELD_GUIDE[field] ?? OTHERWISE)
    : { ...OTHERWISE, type: `${field}: …` };
}
