/**
 * The public data files: entries as they are kept, with what the build computes from
 * them, and a JSON Schema for each file.
 *
 * @module
 */
import { z } from 'zod';
import type { Claim } from '#schemas/claim.ts';
import { inEssayOrder, latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { YAML_SCHEMAS, type YamlCollection } from '#schemas/collections.ts';
import { UNITS } from '#schemas/unit.ts';
import { LOCALES, type Locale } from '#schemas/text.ts';
import { checkResults } from './check-view.ts';
import { pageHref } from './urls.ts';

/** Collections published as files under `/data/`. */
export const DATA_FILES = [
  'claims',
  'models',
  'laws',
  'sources',
  'series',
  'benchmarks',
  'terms',
  'chains',
] as const satisfies readonly YamlCollection[];
export type DataFile = (typeof DATA_FILES)[number];

const EditionSchema = z.strictObject({
  /** The claim in one sentence. */
  text: z.string(),
  /** Why it is rated as it is. */
  reasoning: z.string(),
  /** Path of the claim's page. */
  page: z.string(),
});

/** What the build adds to a claim. */
const ComputedClaimSchema = YAML_SCHEMAS.claims.safeExtend({
  rating: z.string().meta({ description: 'The rating of the latest verdict.' }),
  en: EditionSchema.meta({ description: 'What the English page says of it.' }),
  zh: EditionSchema.meta({ description: 'What the Chinese page says of it.' }),
  computed: z
    .array(
      z.strictObject({
        call: z.string(),
        expect: z.tuple([z.number(), z.number()]),
        held: z.int(),
        of: z.int(),
        results: z.array(
          z.strictObject({
            law: z.string().optional(),
            value: z.number(),
            unit: z.enum(UNITS),
            holds: z.boolean(),
          }),
        ),
      }),
    )
    .meta({ description: 'What its calculations come to, a result a law.' }),
});

function edition(claim: Claim, locale: Locale) {
  return {
    text: claim.restatement[locale],
    reasoning: latestVerdict(claim).reasoning[locale],
    page: pageHref(locale, `/claims/${claim.id}/`),
  };
}

function withResults(claim: Claim, entries: Entries): z.infer<typeof ComputedClaimSchema> {
  return {
    ...claim,
    rating: latestVerdict(claim).rating,
    ...(Object.fromEntries(LOCALES.map((l) => [l, edition(claim, l)])) as Record<
      Locale,
      ReturnType<typeof edition>
    >),
    computed: (claim.checks ?? []).map((check) => {
      const results = checkResults(check, entries);
      return {
        call: check.call,
        expect: check.expect,
        held: results.filter((r) => r.holds).length,
        of: results.length,
        results,
      };
    }),
  };
}

/** The rows of a data file: an array of entries. */
export function toDataFile(entries: Entries, file: DataFile): unknown[] {
  if (file === 'claims') {
    return inEssayOrder(entries.claims.values()).map((claim) => withResults(claim, entries));
  }
  return [...entries[file].values()];
}

/** JSON Schema (draft 2020-12) of a data file. */
export function toDataSchema(file: DataFile): object {
  const row = file === 'claims' ? ComputedClaimSchema : YAML_SCHEMAS[file];
  return z.toJSONSchema(z.array(row));
}
