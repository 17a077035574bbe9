import { defineCollection } from 'astro:content';
import { ArticleSchema, EssaySchema, YAML_SCHEMAS } from '#schemas/collections.ts';
import { articleLoader } from '#views/article-loader.ts';
import { yamlFileLoader, yamlLoader } from '#views/yaml-loader.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: ArticleSchema }),
  essay: defineCollection({ loader: yamlFileLoader('essay'), schema: EssaySchema }),
  claims: defineCollection({ loader: yamlLoader('claims'), schema: YAML_SCHEMAS.claims }),
  chains: defineCollection({ loader: yamlLoader('chains'), schema: YAML_SCHEMAS.chains }),
  models: defineCollection({ loader: yamlLoader('models'), schema: YAML_SCHEMAS.models }),
  laws: defineCollection({ loader: yamlLoader('laws'), schema: YAML_SCHEMAS.laws }),
  scenarios: defineCollection({ loader: yamlLoader('scenarios'), schema: YAML_SCHEMAS.scenarios }),
  series: defineCollection({ loader: yamlLoader('series'), schema: YAML_SCHEMAS.series }),
  derivations: defineCollection({
    loader: yamlLoader('derivations'),
    schema: YAML_SCHEMAS.derivations,
  }),
  benchmarks: defineCollection({
    loader: yamlLoader('benchmarks'),
    schema: YAML_SCHEMAS.benchmarks,
  }),
  sources: defineCollection({ loader: yamlLoader('sources'), schema: YAML_SCHEMAS.sources }),
  terms: defineCollection({ loader: yamlLoader('terms'), schema: YAML_SCHEMAS.terms }),
};
