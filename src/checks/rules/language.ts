/**
 * No English sentence in the Chinese edition and no Chinese one in the English, and names
 * and units spelled alike everywhere.
 *
 * @module
 */
import type { Locale } from '#schemas/text.ts';
import type { Code, Issue } from '../issue.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';
import { localisedWords } from './words.ts';

/** A run long enough to be a sentence rather than a name or a title. */
export const FOREIGN: Readonly<Record<Locale, RegExp>> = {
  en: /(?:\p{Script=Han}[，、；：？]?){8,}/u,
  zh: /(?:[A-Za-z][A-Za-z'’-]*[\s,;:]+){8,}[A-Za-z]+|^(?:[A-Za-z'’-]+[\s,;:]+){4,}[A-Za-z]+\.$/,
};

export function checkLanguage(content: Content): Issue[] {
  return localisedWords(content).flatMap(({ entry, locale, text, at }) => {
    const match = FOREIGN[locale].exec(text);
    if (!match) return [];
    const [start] = match[0].split('\n');
    const shown = match[0].length > 32 ? `${match[0].slice(0, 32)}…` : match[0];
    return issueIn(entry, at(match.index, start?.length ?? 0), {
      code: 'language/foreign',
      message: `“${shown}” is not in the language of this edition, and its readers may not read the other`,
      hint: locale === 'zh' ? 'write it in Chinese' : 'write it in English',
    });
  });
}

/** A sign of Latin print that ends a clause after a 汉字, and the one Chinese has for it. */
const HALF_WIDTH =
  /(?<=\p{Script=Han})[.,;?!](?=\s|$|\p{Script=Han})|(?<=^)[,;?!](?=\s*\p{Script=Han})/u;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '.': '。',
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
};

export function checkPunctuation(content: Content): Issue[] {
  return localisedWords(content).flatMap(({ entry, locale, text, at }) => {
    const match = locale === 'zh' ? HALF_WIDTH.exec(text) : null;
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 1), match.index + 1);
    return issueIn(entry, at(match.index - 1, around.length), {
      code: 'language/punctuation',
      message: `“${around}” ends with a sign of Latin print, which runs into what follows in Chinese`,
      hint: `write ${around.slice(0, -1)}${FULL_WIDTH[match[0]] ?? ''}`,
    });
  });
}

/** What is spelled otherwise, and how the site spells it. */
const SPELLINGS: readonly { found: RegExp; write: string; why: string }[] = [
  {
    found: /(?<![A-Za-z])FLOP[Ss](?![A-Za-z/])/u,
    write: 'FLOP for an amount of work, FLOP/s for a speed',
    why: 'it leaves open whether an amount of work is meant or a speed',
  },
  {
    found: /(?<![A-Za-z])(?:LLaMA|LLAMA|LlaMA|LLama)[ -]?(?=[2-9])/u,
    write: 'Llama',
    why: 'its makers dropped the capitals with the second generation',
  },
  {
    found: /(?<![A-Za-z])(?:LLAMA|LlaMA|LLama|LLaMa)(?![A-Za-z\d]|[ -]?\d)/u,
    write: 'LLaMA for the first generation, Llama from the second on',
    why: 'its makers wrote it so',
  },
];

export function checkSpelling(content: Content): Issue[] {
  return localisedWords(content).flatMap(({ entry, text, at }) =>
    SPELLINGS.flatMap(({ found, write, why }) => {
      const match = found.exec(text);
      if (!match) return [];
      const code: Code = 'words/spelling';
      const message = `${match[0].trim()} is written otherwise on the rest of the site: ${why}`;
      return issueIn(entry, at(match.index, match[0].length), {
        code,
        message,
        hint: `write ${write}`,
      });
    }),
  );
}
