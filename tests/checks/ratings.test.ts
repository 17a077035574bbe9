import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRatings } from '#checks/rules/computed.ts';
import { checkContent } from '#checks/index.ts';
import { RATINGS } from '#schemas/claim.ts';
import { VALID, writeContent } from './fixture.ts';

const LAW = VALID['laws/besiroglu-2024.yaml'] ?? '';
const CLAIM = VALID['claims/tokens.yaml'] ?? '';
const directories: string[] = [];
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

/** Messages about a claim whose one check asks three laws, which answer 20.4, 25 and 11.8. */
function messages(rating: string, expected: string): string[] {
  const check = `call: optimalTokensPerParam\n    args: { law: every, params: 8.0e+9 }\n    expect: [${expected}]\n`;
  const directory = writeContent({
    ...VALID,
    'claims/tokens.yaml': CLAIM.replace(/call: tokensPerParam[\s\S]*?expect: .*\n/, check).replace(
      'rating: supported',
      `rating: ${rating}`,
    ),
    'laws/exponents.yaml': LAW.replace('id: besiroglu-2024', 'id: exponents')
      .replace('form: loss', 'form: allocation\ncounts: params')
      .replace(
        /constants:.*/,
        'constants: { size_exponent: 0.5, size_anchor_flops: 6.0e+22, size_anchor_value: 2.0e+10 }',
      ),
    'laws/second.yaml': LAW.replace('id: besiroglu-2024', 'id: second').replace(
      'B: 2085.4342',
      'B: 1707',
    ),
  });
  directories.push(directory);
  const { issues } = checkContent(directory, { rules: [checkRatings] });
  return issues.filter(({ code }) => code === 'check/contradicts').map(({ message }) => message);
}

describe('checkRatings(content), where several laws answer', () => {
  it.each(RATINGS)('lets %s stand while laws disagree', (rating) => {
    expect(messages(rating, '19, 22')).toEqual([]);
  });

  it('finds a rating that every law goes against, laws of exponents among them', () => {
    expect(messages('supported', '100, 200')).toEqual([
      expect.stringMatching(
        /optimalTokensPerParam gives 20\.44 under besiroglu-2024, 25\.00 under exponents, [\d.]+ under second; asked for 100 to 200/,
      ),
    ]);
    expect(messages('contradicted', '5, 30')).toHaveLength(1);
  });
});
