/** Sorts of statement a claim may be; the browser needs the list without the schema around it. */
export const CLAIM_KINDS = [
  'fact',
  'estimate',
  'rumour',
  'definition',
  'causal',
  'prediction',
  'opinion',
  'recommendation',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
