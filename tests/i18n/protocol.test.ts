import { describe, expect, it } from 'vitest';
import { formatProtocol, formatWay } from '#i18n/protocol.ts';
import { CONTENT } from '../views/content.ts';

const WAYS = [...CONTENT.benchmarks.values()].flatMap(({ scores }) =>
  Object.values(scores).map(({ protocol, measured_by }) => ({ protocol, measuredBy: measured_by })),
);
const PROTOCOLS = new Set(WAYS.map(({ protocol }) => protocol));
const TESTERS = new Set(WAYS.map(({ measuredBy }) => measuredBy));

describe('formatProtocol(protocol, locale)', () => {
  it.each([
    ['5-shot', '5-shot'],
    ['0-shot CoT', '0-shot CoT'],
    ['as published, English', '测法照公布，英语'],
    ['3-shot, exact match', '3-shot，完全匹配'],
    ['bits per byte', '每字节比特数'],
    ['3-5-shot, English', '3–5-shot，英语'],
  ])('prints %s as %s in Chinese and as it is in English', (protocol, zh) => {
    expect(formatProtocol(protocol, 'zh')).toBe(zh);
    expect(formatProtocol(protocol, 'en')).toBe(protocol);
  });

  it.each([...PROTOCOLS])('leaves no English word of %s but the names of ways', (protocol) => {
    const words = formatProtocol(protocol, 'zh').match(/[A-Za-z]{2,}/g) ?? [];
    expect(words.filter((word) => !['shot', 'CoT', 'Minerva'].includes(word))).toEqual([]);
  });

  it.each([...TESTERS])('leaves no English word of %s but the names of makers', (tester) => {
    expect(formatProtocol(tester, 'zh')).not.toMatch(/(?<![A-Za-z])[a-z]+/);
  });
});

describe('formatWay({ protocol, measuredBy }, locale)', () => {
  it.each([
    ['5-shot', 'Meta', '5-shot (Meta)', '5-shot（Meta）'],
    [
      '5-shot',
      'Meta, or as published',
      '5-shot (Meta, or as published)',
      '5-shot（Meta，或取公布值）',
    ],
    [
      'as published',
      'Meta, reprinted by Google',
      'as published (Meta, reprinted by Google)',
      '测法照公布（Meta，Google转载）',
    ],
  ])('prints %s, measured by %s, with the brackets of each edition', (...row) => {
    const [protocol, measuredBy, en, zh] = row;
    const way = { protocol, measuredBy };
    expect([formatWay(way, 'en'), formatWay(way, 'zh')]).toEqual([en, zh]);
  });
});
