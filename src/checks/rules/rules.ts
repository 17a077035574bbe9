/**
 * Every rule content is held to. Adding one is adding a line.
 *
 * @module
 */
import { checkArticles } from './articles.ts';
import { checkBareNumbers } from './bare-numbers.ts';
import { checkChains } from './chains.ts';
import { checkComputed, checkRatings } from './computed.ts';
import { checkCopied } from './copied.ts';
import {
  checkBullets,
  checkEssay,
  checkFiguresShown,
  checkRestated,
  checkSourcesUsed,
} from './coverage.ts';
import { checkCycles } from './cycles.ts';
import { checkDates } from './dates.ts';
import { checkConfidence, checkStances } from './evidence.ts';
import { checkLooked, checkReads, checkRetracted, checkSeen } from './evidence-kept.ts';
import { checkEssayFigures, checkLawComparison, checkMethod } from './essay.ts';
import { checkFigures } from './figures.ts';
import { checkConditions, checkForces, checkOutcomes, checkSaid } from './forces.ts';
import { checkIds } from './ids.ts';
import { checkLabels } from './labels.ts';
import { checkLanguage, checkPunctuation, checkSpelling } from './language.ts';
import { checkLinks } from './links.ts';
import { checkMarkdown } from './markdown.ts';
import { checkParity } from './parity.ts';
import { checkPlaces } from './places.ts';
import { checkPredicates } from './predicates.ts';
import { checkReferences } from './references.ts';
import type { Rule } from './rule.ts';
import { checkSameSource } from './same-source.ts';
import { checkSchema } from './schema.ts';
import { checkTogether } from './seen.ts';
import { checkTranslations } from './translations.ts';
import { checkTurningPoints } from './turning-points.ts';
import { checkUntranslated } from './untranslated.ts';
import { checkOverdue, checkVerdicts } from './verdicts.ts';

/** What holds of the content however much of it there is. */
const RULES_OF_ENTRIES: readonly Rule[] = [
  checkSchema,
  checkDates,
  checkIds,
  checkSameSource,
  checkReferences,
  checkVerdicts,
  checkOverdue,
  checkForces,
  checkSaid,
  checkConditions,
  checkOutcomes,
  checkStances,
  checkConfidence,
  checkReads,
  checkSeen,
  checkRetracted,
  checkLooked,
  checkTranslations,
  checkArticles,
  checkLinks,
  checkMarkdown,
  checkBareNumbers,
  checkPlaces,
  checkLabels,
  checkCycles,
  checkChains,
  checkComputed,
  checkRatings,
  checkTurningPoints,
  checkPredicates,
  checkParity,
  checkLanguage,
  checkPunctuation,
  checkUntranslated,
  checkTogether,
  checkSpelling,
  checkCopied,
];

/** What holds of it as a whole: nothing of the essay left out, nothing lying about, each figure drawn. */
const RULES_OF_COVERAGE: readonly Rule[] = [
  checkEssay,
  checkBullets,
  checkRestated,
  checkSourcesUsed,
  checkFiguresShown,
  checkEssayFigures,
  checkLawComparison,
  checkMethod,
  checkFigures,
];

export const RULES: readonly Rule[] = [...RULES_OF_ENTRIES, ...RULES_OF_COVERAGE];
