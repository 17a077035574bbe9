/**
 * Text taken apart for comparison: Latin words and numbers as they are, 汉字 in pairs, since a
 * term of two characters is found by a pair wherever words are thought to end.
 *
 * @module
 */

/** Letters alone, a number with the letter of its unit (`405b`), or a run of 汉字. */
const PIECES = /[a-z]+|\d+(?:\.\d+)*[a-z]?(?![a-z])|\d+(?:\.\d+)*|\p{Script=Han}+/gu;

const IS_HAN = /^\p{Script=Han}/u;

/** One form for what people type alike: `Ｌｌａｍａ`, `llama`; `Épée`, `epee`. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
}

/** The same without spaces and marks, so that `gpt4` is `GPT-4`. */
export function compact(text: string): string {
  return plain(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text, in order; a lone 汉字 stands by itself. */
export function wordsIn(text: string): string[] {
  return [...plain(text).matchAll(PIECES)].flatMap(([piece]) => {
    if (!IS_HAN.test(piece)) return [piece];
    const characters = [...piece];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
  });
}

export const isHan = (word: string): boolean => IS_HAN.test(word);
