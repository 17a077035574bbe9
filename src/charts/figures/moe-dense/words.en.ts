export const words = {
  title: 'Dense or mixture: equal in what?',
  about:
    'Whether a dense model beats a mixture of experts depends on what the two are given alike: memory and text, memory and compute, or the work done for each token.',
  shows:
    'One law that covers both kinds, asked three times: with memory and text alike, with memory and compute alike, and with the work for each token alike. The answer turns with the question.',
  omits:
    'The law is of mixtures that choose one expert a token, fitted to models of a few billion parameters; today’s mixtures choose many small experts and are a hundred times as large. Speed on real machines, and what it takes to keep all experts loaded, are not in it.',
  params: 'Dense model',
  ratio: 'Its training tokens for each parameter',
  experts: 'Experts of the mixture',
  show: 'Show',
  difference: 'Difference from dense',
  loss: 'Loss',
  dense: 'Dense',
  'same-tokens': 'Same memory, same tokens',
  'same-compute': 'Same memory, same compute',
  'same-work': 'More memory, same work per token',
  chosen: 'Size chosen',
  lower: '{by} lower',
  higher: '{by} higher',
  kind: 'The law is of mixtures that choose one expert for each token; many of today’s choose several of many small ones, which it does not describe.',
  caption:
    '{law}: beside a dense model of {params} and {tokens}, a mixture of {experts} experts in the same memory reaches a loss {sameTokens} after the same tokens and {sameCompute} after the same compute, which lets it read more. Given the same work for each token, and memory for {memory}, its loss is {sameWork}.',
} as const;
