// Lint rules: TypeScript strict, Astro with its accessibility rules. Layout is Prettier's business.
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const BY_REFERENCE =
  "A number of this size is a fact or a reach: write { from: 'models/…' } or a need of the figure for the one, tenTo() or decades() for the other.";

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'tests/golden/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      // A region that scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  {
    // A fact has a source, and a source stands in content; reaches are given in decades.
    files: ['src/charts/figures/**/figure.ts', 'src/charts/figures/**/recipe.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[value>=1000]',
          String.raw`Literal[value=/(?<![-\w.])\d{4,}|\d[eE]\+?\d/]`,
          String.raw`TemplateElement[value.raw=/(?<![-\w.])\d{4,}|\d[eE]\+?\d/]`,
        ].map((selector) => ({ selector, message: BY_REFERENCE })),
      ],
    },
  },
  { files: ['src/desk/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
);
