/**
 * How the way a score was measured is printed, and who measured it.
 *
 * Shots and prompts have the same names in both languages: `5-shot`, `0-shot CoT`. What is
 * said of them in words, Chinese says in words of its own.
 *
 * @module
 */
import type { Locale } from '#schemas/text.ts';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/, or as published\b/g, '，或取公布值'],
  [/, reprinted by (\w+)/g, '，$1转载'],
  [/\bas published\b/g, '测法照公布'],
  [/\bEnglish\b/g, '英语'],
  [/\bexact match\b/g, '完全匹配'],
  [/\bbits per byte\b/g, '每字节比特数'],
  [/\bMinerva prompt\b/g, 'Minerva提示'],
  [/(\d)-(\d+)-shot\b/g, '$1–$2-shot'],
  [/, /g, '，'],
];

/** The protocol of a score, or who measured it, in the words of the edition. */
export function formatProtocol(protocol: string, locale: Locale): string {
  if (locale === 'en') return protocol;
  return WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), protocol);
}

/** A way of measuring with whoever measured so: `5-shot (Meta)`, `5-shot（Meta）`. */
export function formatWay(
  { protocol, measuredBy }: { protocol: string; measuredBy: string },
  locale: Locale,
): string {
  const [way, tester] = [formatProtocol(protocol, locale), formatProtocol(measuredBy, locale)];
  return locale === 'en' ? `${way} (${tester})` : `${way}（${tester}）`;
}
