import { describe, expect, it } from 'vitest';
import { ADMITTED, UNDER_CONDITION } from '#checks/rules/forces.ts';
import { FORCES, OUTCOMES, RATINGS } from '#schemas/claim.ts';
import { issuesOf } from './breaks.ts';
import { plainClaim, VALID, type Files } from '../fixture.ts';

const HELD = plainClaim('c-2-1', 2, 1);
const DEPENDENT = 'claims/c-2-1.yaml';

/** A claim of the small tree with pieces of it replaced, each of which must be there. */
const edited = (...edits: readonly (readonly [string, string])[]): Files => ({
  ...VALID,
  [DEPENDENT]: edits.reduce((text, [piece, by]) => {
    if (!text.includes(piece)) throw new Error(`no ${piece}`);
    return text.replace(piece, by);
  }, HELD),
});

const place = ({ [DEPENDENT]: text = '' }: Files, line: string): string => {
  const at = text.split('\n').findIndex((row) => row.includes(line));
  if (at === -1) throw new Error(`no ${line}`);
  return `${DEPENDENT}:${at + 1}:`;
};

/** Codes and places, without what to type. */
/** Ratings as a hint lists them. */
const anyOf = (ratings: readonly string[]): string =>
  (ratings.length > 1 ? 'one of ' : '') + ratings.map((rating) => `\`${rating}\``).join(', ');

const found = (files: Files): string[] =>
  issuesOf(files).map((issue) => issue.replace(/\d+ → .*$/s, ''));

/** Evidence for and against, so that only the force can be at fault. */
const BOTH_SIDES = [
  '        stance: for\n        read: in-source\n',
  `        stance: for
        read: in-source
      - source: meta-2024
        locator: p. 2
        says: { en: It did not., zh: 并非如此。 }
        stance: against
        read: in-source
`,
] as const;

describe('checkContent(directory) on what the essay did with a claim', () => {
  const rows = FORCES.flatMap((force) => RATINGS.map((rating) => ({ force, rating })));
  it.each(rows)('answers $rating to a claim the essay $force', ({ force, rating }) => {
    const files = edited(
      ['force: asserts', `force: ${force}\ncame: ${cameOf(rating)}`],
      ['rating: supported', `rating: ${rating}`],
      BOTH_SIDES,
    );
    const admitted = ADMITTED[force].ratings.includes(rating);
    expect(found(files)).toEqual(admitted ? [] : [`verdict/force ${place(files, 'rating:')}`]);
  });

  it.each(FORCES.filter((force) => ADMITTED[force].ratings.length < RATINGS.length))(
    'names the ratings left to a claim the essay %s',
    (force) => {
      const files = edited(
        ['force: asserts', `force: ${force}\ncame: no`],
        ['rating: supported', 'rating: contradicted'],
        BOTH_SIDES,
      );
      expect(issuesOf(files)).toEqual([
        `verdict/force ${place(files, 'rating:')}13 → add a verdict that is ${anyOf(ADMITTED[force].ratings)}, or mend \`force\``,
      ]);
    },
  );

  it.each(['可能发生的事情多', 'may', '可能。', ''])(
    'refuses %j as the word that carries the force',
    (said) => {
      const files = edited(['force: asserts', `force: asserts\nsaid: "${said}"`]);
      expect(found(files)).toEqual([`schema/value ${place(files, 'said:')}`]);
    },
  );

  it('takes a word of six characters', () => {
    expect(found(edited(['force: asserts', 'force: asserts\nsaid: 这个可能性大']))).toEqual([]);
  });
});

function cameOf(rating: string): string {
  return { contradicted: 'no', pending: 'open', contested: 'partly' }[rating] ?? 'yes';
}

describe('checkContent(directory) on a condition', () => {
  const first = (came: string, rating: string): string =>
    (VALID['claims/tokens.yaml'] ?? '')
      .replace('rating: supported', `rating: ${rating}`)
      .replace('force: asserts', `force: supposes\ncame: ${came}`);
  const hanging = (holds: boolean, rating: string, came: string): Files => ({
    ...edited(
      [
        'rests_on: [tokens]',
        `rests_on: [tokens]\nconditional_on: [{ claim: tokens, holds: ${holds} }]`,
      ],
      ['rating: supported', `rating: ${rating}`],
      BOTH_SIDES,
    ),
    'claims/tokens.yaml': first(came, 'not-checkable'),
  });
  const turned = { yes: 'no', no: 'yes', partly: 'partly', open: 'open' } as const;
  const rows = OUTCOMES.flatMap((came) =>
    [true, false].flatMap((holds) => RATINGS.map((rating) => ({ came, holds, rating }))),
  );
  it.each(rows)(
    'answers $rating to a claim that waits for it to be $holds, where it came: $came',
    ({ came, holds, rating }) => {
      const files = hanging(holds, rating, came);
      const admitted = UNDER_CONDITION[holds ? came : turned[came]].includes(rating);
      expect(found(files)).toEqual(
        admitted ? [] : [`verdict/condition ${place(files, 'rating:')}`],
      );
    },
  );

  it('wants an outcome of what others wait for', () => {
    const files: Files = {
      ...hanging(true, 'not-checkable', 'no'),
      'claims/tokens.yaml': VALID['claims/tokens.yaml'] ?? '',
    };
    expect(issuesOf(files)).toEqual([
      'condition/outcome claims/tokens.yaml:1:1 → write `came: yes`, `partly`, `no` or `open`',
    ]);
  });

  it('wants an outcome of an if', () => {
    const files = edited(
      ['force: asserts', 'force: supposes'],
      ['rating: supported', 'rating: not-checkable'],
    );
    expect(issuesOf(files)).toEqual([
      `condition/outcome ${DEPENDENT}:1:1 → write \`came: yes\`, \`partly\`, \`no\` or \`open\``,
    ]);
  });

  it.each([
    ['supported', 'no', 'yes'],
    ['supported', 'partly', 'yes'],
    ['supported-with-correction', 'no', 'yes` or `partly'],
    ['contested', 'yes', 'partly` or `open'],
    ['contradicted', 'yes', 'no'],
    ['pending', 'no', 'open'],
  ])('refuses a %s claim that came: %s', (rating, came, hint) => {
    const files = edited(
      ['force: asserts', `force: expects\ncame: ${came}`],
      ['rating: supported', `rating: ${rating}`],
      BOTH_SIDES,
    );
    expect(issuesOf(files)).toEqual([
      `condition/outcome ${place(files, 'came:')}7 → write \`came: ${hint}\`, or add a verdict`,
    ]);
  });
});

describe('checkContent(directory) on evidence', () => {
  it.each([
    ['supported', 'against', 'for'],
    ['supported', 'context', 'for'],
    ['supported-with-correction', 'against', 'for'],
    ['contradicted', 'for', 'against'],
    ['contested', 'for', 'against'],
    ['contested', 'against', 'for'],
  ])('refuses %s on evidence that is all %s', (rating, stance, wanted) => {
    const files = edited(
      ['rating: supported', `rating: ${rating}`],
      ['stance: for', `stance: ${stance}`],
    );
    expect(issuesOf(files)).toEqual([
      `verdict/one-sided ${place(files, 'rating:')}13 → add evidence with \`stance: ${wanted}\`, or add a verdict that does without`,
    ]);
  });

  it.each([
    ['supported', 'for', 'in-account'],
    ['supported-with-correction', 'for', 'in-account'],
    ['contradicted', 'against', 'in-account'],
    ['not-checkable', 'context', 'in-account'],
    ['pending', 'context', 'in-account'],
  ])('refuses high confidence in %s on one item %s it that is %s', (rating, stance, read) => {
    const files = edited(
      ['rating: supported', `rating: ${rating}`],
      ['stance: for', `stance: ${stance}`],
      ['read: in-source', `read: ${read}`],
    );
    expect(issuesOf(files)).toEqual([
      `verdict/confidence ${place(files, 'confidence:')}17 → write \`confidence: low\`, or read the source and write \`read: in-source\``,
    ]);
    const low = edited(
      ['rating: supported', `rating: ${rating}`],
      ['stance: for', `stance: ${stance}`],
      ['read: in-source', `read: ${read}`],
      ['confidence: high', 'confidence: low'],
    );
    expect(found(low)).toEqual([]);
  });

  it('refuses medium confidence where one side of a dispute is second-hand', () => {
    const files = edited(
      ['rating: supported', 'rating: contested'],
      ['confidence: high', 'confidence: medium'],
      BOTH_SIDES,
      ['read: in-source', 'read: in-account'],
    );
    expect(found(files)).toEqual([`verdict/confidence ${place(files, 'confidence:')}`]);
  });

  it('holds earlier verdicts to nothing: they are history', () => {
    const [, again = ''] = /( {2}- as_of[\s\S]*?)(?=force:)/.exec(HELD) ?? [];
    const first = again
      .replace('rating: supported', 'rating: contested')
      .replace('2024-05-01', '2024-04-01');
    expect(found(edited([again, first + again]))).toEqual([]);
  });
});

describe('checkContent(directory) on a day that is past', () => {
  const due =
    'force: asserts\ndue: { earliest: 2024-01-01, latest: 2024-04-30 }\nlooked: [{ on: 2024-05-01, where: { en: a list, zh: 清单 }, found: { en: Nothing., zh: 没有。 } }]';
  it('refuses pending after the last day', () => {
    const files = edited(['force: asserts', due], ['rating: supported', 'rating: pending']);
    expect(issuesOf(files)).toEqual([
      `verdict/overdue ${place(files, 'rating:')}13 → add a verdict other than \`pending\``,
    ]);
  });

  it('takes pending on the last day itself', () => {
    const files = edited(
      ['force: asserts', due.replace('2024-04-30', '2024-05-01')],
      ['rating: supported', 'rating: pending'],
    );
    expect(found(files)).toEqual([]);
  });
});
