import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { pages } from './dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The standard lets an id begin with a digit, as a day does.
      'valid-id': ['error', { relaxed: true }],
      // What scrolls takes focus, and by its role is known for it.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // A claim's title is the claim, in a sentence.
      'long-title': 'off',
      // Controls of a figure and filters answer as they are moved; nothing is sent.
      'wcag/h32': 'off',
      // `<input/>` and `<input>` are the same; Markdown writes the one and Astro the other.
      'void-style': 'off',
    },
  }),
);

test('every page is HTML without a fault', () => {
  const all = pages();
  expect(all.length).toBeGreaterThan(500);
  const faults = all.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, line, column, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
        ),
      ),
  );
  expect(faults).toEqual([]);
});
