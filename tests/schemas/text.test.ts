import { describe, expect, test } from 'vitest';
import { DateSchema, DaySchema, IdSchema, LocalizedSchema } from '#schemas/text.ts';

const takes = (schema: { safeParse: (v: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('IdSchema', () => {
  test.each(['llama-3-8b', 's1-gqa', '36kr-2026'])('takes %s', (id) => {
    expect(takes(IdSchema, id)).toBe(true);
  });

  test.each(['Llama-3', 'a--b', '-a', 'a_b', 'a.b', ''])('refuses %j', (id) => {
    expect(takes(IdSchema, id)).toBe(false);
  });
});

describe('DaySchema and DateSchema', () => {
  test('a day exists in the calendar', () => {
    expect(takes(DaySchema, '2024-02-29')).toBe(true);
    expect(takes(DaySchema, '2023-02-29')).toBe(false);
  });

  test.each(['2024', '2024-04', '2024-04-18'])('a date may be as coarse as %s', (date) => {
    expect(takes(DateSchema, date)).toBe(true);
  });

  test.each(['24', '2024-13', '2024-4', 2024, 'April 2024'])('a date is never %j', (date) => {
    expect(takes(DateSchema, date)).toBe(false);
  });
});

describe('LocalizedSchema', () => {
  test('wants both languages, neither empty nor padded', () => {
    expect(takes(LocalizedSchema, { en: 'a', zh: '甲' })).toBe(true);
    expect(takes(LocalizedSchema, { en: 'a' })).toBe(false);
    expect(takes(LocalizedSchema, { en: 'a', zh: '' })).toBe(false);
    expect(takes(LocalizedSchema, { en: 'a ', zh: '甲' })).toBe(false);
  });

  test('holds English as it is printed, with curly quotes', () => {
    expect(LocalizedSchema.parse({ en: `Meta's "open"`, zh: '甲' }).en).toBe('Meta’s “open”');
  });
});
