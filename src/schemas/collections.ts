/**
 * Every collection of `content/` and its schema, in one table that the site, the checks
 * and the data files all read.
 *
 * @module
 */
import { ArticleSchema } from './article.ts';
import { BenchmarkSchema } from './benchmark.ts';
import { ChainSchema } from './chain.ts';
import { ClaimSchema } from './claim.ts';
import { DerivationSchema } from './derivation.ts';
import { EssaySchema } from './essay.ts';
import { LawSchema } from './law.ts';
import { ModelSchema } from './model.ts';
import { ScenarioSchema } from './scenario.ts';
import { SeriesSchema } from './series.ts';
import { SourceSchema } from './source.ts';
import { TermSchema } from './term.ts';

/** Collections of YAML files: `content/<name>/<id>.yaml`. */
export const YAML_SCHEMAS = {
  claims: ClaimSchema,
  chains: ChainSchema,
  models: ModelSchema,
  laws: LawSchema,
  scenarios: ScenarioSchema,
  series: SeriesSchema,
  derivations: DerivationSchema,
  benchmarks: BenchmarkSchema,
  sources: SourceSchema,
  terms: TermSchema,
} as const;
export type YamlCollection = keyof typeof YAML_SCHEMAS;

/** The one collection of MDX files: `content/articles/<locale>/<slug>.mdx`. */
export { ArticleSchema };

/** The one entry without a collection: `content/essay.yaml`. */
export { EssaySchema };
