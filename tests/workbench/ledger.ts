/**
 * A ledger of two claims and two laws, small enough to work out by hand.
 *
 * @module
 */
import type { PortableLaw, PortableLedger } from '#checks/calls/portable.ts';

const both = (text: string) => ({ en: text, zh: text });
const law = (id: string, A: number): PortableLaw => ({
  id,
  name: both(id),
  form: 'loss',
  law: { E: 1, A, B: 100, alpha: 0.5, beta: 0.5 },
});

export const LEDGER: PortableLedger = {
  laws: { heavy: law('heavy', 400), light: law('light', 100) },
  quantities: {
    'models/small.params': { value: 1e4, unit: 'params', range: [5e3, 2e4] },
    'models/small.training_tokens': { value: 4e4, unit: 'tokens' },
  },
  claims: [
    {
      id: 'counted',
      number: '§1.1.1',
      label: both('Four tokens each'),
      rating: 'supported',
      grounds: [],
      checks: [
        {
          asks: both('How many tokens a parameter?'),
          call: 'ratio',
          args: { numerator: 'models/small.training_tokens', denominator: 'models/small.params' },
          unit: 'tokens_per_param',
          expect: [3, 5],
        },
      ],
    },
    {
      id: 'lossy',
      number: '§1.1.2',
      label: both('The loss is low'),
      rating: 'contested',
      grounds: [],
      checks: [
        {
          asks: both('What is the loss?'),
          call: 'loss',
          args: { params: 'models/small.params', tokens: 'models/small.training_tokens' },
          unit: 'nats_per_token',
          // 1 + 100/100 + 100/200 under the light law, 1 + 400/100 + 100/200 under the heavy one.
          expect: [2, 3],
        },
      ],
    },
    {
      id: 'bare',
      number: '§1.1.3',
      label: both('An opinion'),
      rating: 'not-checkable',
      grounds: [{ claim: 'counted', as: 'needs' }],
      checks: [],
    },
  ],
};
