/**
 * A verdict answers what the essay did with a sentence, and no more: what was held possible
 * is not refuted by staying away, an if is no forecast, advice and names are neither true
 * nor false, and one condition has one outcome wherever claims hang on it.
 *
 * @module
 */
import { RATINGS, type Claim, type Force, type Outcome, type Rating } from '#schemas/claim.ts';
import { latestVerdict } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { issueIn, LANGUAGES } from './rule.ts';

/** The rule of a force, and the ratings it leaves. */
export const ADMITTED: Readonly<Record<Force, { ratings: readonly Rating[]; rule: string }>> = {
  asserts: { ratings: RATINGS, rule: 'what is asserted may be found to be anything' },
  expects: { ratings: RATINGS, rule: 'what is expected may turn out to be anything' },
  'thinks-possible': {
    ratings: RATINGS.filter((rating) => rating !== 'contradicted'),
    rule: 'what was held possible is not contradicted by not happening',
  },
  supposes: {
    ratings: ['not-checkable', 'pending'],
    rule: 'a supposition is no forecast: whether it came is recorded under `came`',
  },
  recommends: {
    ratings: ['not-checkable'],
    rule: 'advice is neither true nor false: the fact it rests on is a claim of its own',
  },
  defines: {
    ratings: ['not-checkable'],
    rule: 'a name is neither true nor false: a fact that comes with it is a claim of its own',
  },
};

/** What a claim can be called when its condition came, came in part, stayed away or is open. */
export const UNDER_CONDITION: Readonly<Record<Outcome, readonly Rating[]>> = {
  yes: RATINGS,
  partly: ['supported-with-correction', 'contested', 'pending', 'not-checkable'],
  no: ['not-checkable'],
  open: ['pending', 'not-checkable'],
};

/** What became of a condition, as far as its own verdict leaves a choice. */
const CAME: Partial<Record<Rating, readonly Outcome[]>> = {
  supported: ['yes'],
  'supported-with-correction': ['yes', 'partly'],
  contested: ['partly', 'open'],
  contradicted: ['no'],
  pending: ['open'],
};

const OPPOSITE: Readonly<Record<Outcome, Outcome>> = {
  yes: 'no',
  no: 'yes',
  partly: 'partly',
  open: 'open',
};

const IN_WORDS: Readonly<Record<Outcome, string>> = {
  yes: 'came about',
  partly: 'came about in part',
  no: 'did not come about',
  open: 'is open',
};

const soundClaims = ({ entries, sound }: Content): [Entry, Claim][] =>
  entries.flatMap((entry) => {
    const claim = entry.collection === 'claims' ? sound.claims.get(entry.id) : undefined;
    return claim ? [[entry, claim] as [Entry, Claim]] : [];
  });

export function checkForces(content: Content): Issue[] {
  return soundClaims(content).flatMap(([entry, claim]) => {
    const { rating } = latestVerdict(claim);
    const { ratings, rule } = ADMITTED[claim.force];
    if (ratings.includes(rating)) return [];
    return issueIn(entry, ['verdicts', claim.verdicts.length - 1, 'rating'], {
      code: 'verdict/force',
      message: `the essay’s force is \`${claim.force}\`, and the verdict is \`${rating}\`; ${rule}`,
      hint: `add a verdict that is ${anyOf(ratings)}, or mend \`force\``,
    });
  });
}

/** A word that is to be the author's own, and is not in the language of the essay. */
export function checkSaid(content: Content): Issue[] {
  const { language } = content.sound.essay ?? {};
  if (language === undefined) return [];
  return soundClaims(content).flatMap(([entry, { said }]) => {
    if (said === undefined || /\p{Script=Han}/u.test(said) === (language === 'zh')) return [];
    return issueIn(entry, ['said'], {
      code: 'schema/value',
      message: `the essay is written in ${LANGUAGES[language]}, so “${said}” is no word of its author`,
      hint: `write the word of the essay in ${LANGUAGES[language]}, or leave \`said\` out`,
    });
  });
}

/** `pending`, or one of several: `pending`, `contested`. */
const anyOf = (ratings: readonly string[]): string =>
  (ratings.length > 1 ? 'one of ' : '') + ratings.map((rating) => `\`${rating}\``).join(', ');

/** Verdicts that treat a condition as anything but what came of it. */
export function checkConditions(content: Content): Issue[] {
  return soundClaims(content).flatMap(([entry, claim]) =>
    (claim.conditional_on ?? []).flatMap(({ claim: id, holds }) => {
      const came = content.sound.claims.get(id)?.came;
      if (came === undefined) return [];
      const { rating } = latestVerdict(claim);
      const admitted = UNDER_CONDITION[holds ? came : OPPOSITE[came]];
      if (admitted.includes(rating)) return [];
      return issueIn(entry, ['verdicts', claim.verdicts.length - 1, 'rating'], {
        code: 'verdict/condition',
        message: `the claim is conditional on ${holds ? '' : 'the failing of '}${id}, which ${IN_WORDS[came]}, and is called ${rating} all the same`,
        hint: `add a verdict that is ${anyOf(admitted)}`,
      });
    }),
  );
}

/** Conditions whose outcome is not recorded, or is at odds with their own verdict. */
export function checkOutcomes(content: Content): Issue[] {
  const claims = soundClaims(content);
  const conditions = new Set(
    claims.flatMap(([, { conditional_on = [] }]) => conditional_on.map(({ claim }) => claim)),
  );
  return claims.flatMap(([entry, claim]) => {
    const { id, came, force } = claim;
    if (came === undefined) {
      if (!conditions.has(id) && force !== 'supposes') return [];
      return issueIn(entry, [], {
        code: 'condition/outcome',
        message:
          'other claims wait for this one, or it is an if, and nothing says whether it came about',
        hint: 'write `came: yes`, `partly`, `no` or `open`',
      });
    }
    const { rating } = latestVerdict(claim);
    const possible = force === 'thinks-possible' ? undefined : CAME[rating];
    if (possible === undefined || possible.includes(came)) return [];
    return issueIn(entry, ['came'], {
      code: 'condition/outcome',
      message: `the claim is called ${rating}, and is said to be one that ${IN_WORDS[came]}; one of the two misleads readers`,
      hint: `write \`came: ${possible.join('` or `')}\`, or add a verdict`,
    });
  });
}
