import { describe, expect, it } from 'vitest';
import { typographic } from '#schemas/typographic.ts';

describe('typographic(text)', () => {
  it.each([
    ["Llama 3's cache", 'Llama 3’s cache'],
    ["the authors' own", 'the authors’ own'],
    ['It says "may", and may it is.', 'It says “may”, and may it is.'],
    ['"Certainly" goes too far ("sure to keep").', '“Certainly” goes too far (“sure to keep”).'],
    ["\"It's 'open',\" he said", '“It’s ‘open’,” he said'],
    ['"\'Open\' is a word"', '“‘Open’ is a word”'],
    ["models of '24", 'models of ’24'],
    ['a word—"dense"—and more', 'a word—“dense”—and more'],
    ['“set” already, the author’s', '“set” already, the author’s'],
  ])('sets %s as %s', (typed, set) => {
    expect(typographic(typed)).toBe(set);
  });
});
