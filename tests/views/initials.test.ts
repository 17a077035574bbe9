import { describe, expect, it } from 'vitest';
import { initialOf } from '#views/initials.ts';

describe('initialOf(word, locale)', () => {
  it.each([
    ['Attention', 'A'],
    ['cache', 'C'],
  ])('of the English word %s is %s', (word, initial) => {
    expect(initialOf(word, 'en')).toBe(initial);
  });

  it.each([
    ['token', 'A–Z'],
    ['LLM', 'A–Z'],
    ['阿尔法', 'A'],
    ['涌现', 'Y'],
    ['八', 'B'],
    ['参数', 'C'],
    ['对齐', 'D'],
    ['额度', 'E'],
    ['发布', 'F'],
    ['过拟合', 'G'],
    ['缓存', 'H'],
    ['激活', 'J'],
    ['开放权重', 'K'],
    ['路由', 'L'],
    ['模型', 'M'],
    ['拿', 'N'],
    ['偶然', 'O'],
    ['偏差', 'P'],
    ['嵌入', 'Q'],
    ['熔断', 'R'],
    ['缩放定律', 'S'],
    ['推理', 'T'],
    ['文本', 'W'],
    ['训练', 'X'],
    ['杂', 'Z'],
    ['注意力', 'Z'],
  ])('of the Chinese word %s is %s, by its pinyin', (word, initial) => {
    expect(initialOf(word, 'zh')).toBe(initial);
  });
});
