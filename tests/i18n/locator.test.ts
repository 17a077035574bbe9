import { describe, expect, it } from 'vitest';
import { formatLocator } from '#i18n/locator.ts';

describe('formatLocator(locator, locale)', () => {
  it.each([
    ['Table 3', '表3'],
    ['Table D.1', '表D.1'],
    ['Table 3; Table A3', '表3；表A3'],
    ['Table A3 (Approach 2)', '表A3（方法2）'],
    ['Sec. 3.2, IsoFLOP profiles', '第3.2节，“IsoFLOP profiles”'],
    ['Secs. 2.3 and 2.4', '第2.3节与第2.4节'],
    ['Section 2.2', '第2.2节'],
    ['sections 1–5', '第1–5节'],
    ['section 3, bullet 4', '第3节第4段'],
    ['Eq. 10, App. D.2', '式10，附录D.2'],
    ['Appendix F', '附录F'],
    ['Abstract and Sec. 2', '摘要与第2节'],
    ['Abstract and introduction', '摘要与引言'],
    ['p. 95-96, Fig. 2.1.34', '第95–96页，图2.1.34'],
    ['pp. 59–63', '第59–63页'],
    ['MODEL_CARD.md, line 139', 'MODEL_CARD.md，第139行'],
    ['Model details, table; Training data', '“Model details”，表；“Training data”'],
    ['31 July 2024', '2024年7月31日'],
    ['gemma/config.py', 'gemma/config.py'],
    ["What's next for Llama 3?", "“What's next for Llama 3?”"],
    ['Languages', '“Languages”'],
    ['Base Model, Standard Benchmarks', '“Base Model”，“Standard Benchmarks”'],
    ['Benchmarks, instruction-tuned models', '“Benchmarks”，instruction-tuned models'],
    ['Llama-2-7b-hf, Llama-2-70b-hf', 'Llama-2-7b-hf，Llama-2-70b-hf'],
    ['README', 'README'],
    ['Finding 3', '结论3'],
  ])('prints %s in Chinese as %s, and in English as it stands', (locator, chinese) => {
    expect(formatLocator(locator, 'zh')).toBe(chinese);
    expect(formatLocator(locator, 'en')).toBe(locator);
  });

  it('takes what is written in both languages as it is', () => {
    const locator = { en: 'notes on the talk', zh: '演讲笔记' };
    expect(formatLocator(locator, 'en')).toBe('notes on the talk');
    expect(formatLocator(locator, 'zh')).toBe('演讲笔记');
  });
});
