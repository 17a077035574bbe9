/**
 * Words that have to fit a small place: a node of a graph, a line of the margin.
 *
 * A 汉字 is about twice as wide as a letter or a digit. Chinese is therefore held to two
 * numbers, of 汉字 and of characters in all, so that a name in Latin letters may stand in it.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import { LocalizedSchema } from './text.ts';

/** What a place holds, in characters. */
interface Room {
  all: number;
  /** How many of them may be 汉字. */
  han?: number;
}

interface Brief {
  /** What the words are: `label`. */
  name: string;
  /** What they have to fit: `a node of a graph`. */
  place: string;
  /** Why a reader needs them; continues "… is missing:". */
  why: string;
  en: Room & { example: string };
  zh: Room & { example: string };
}

/** The same words in both languages, in each no longer than their place. */
export function briefSchema({ name, place, why, en, zh }: Brief) {
  const held = (locale: 'en' | 'zh', room: Room & { example: string }) => {
    const words = LocalizedSchema.shape[locale].refine((text) => excess(text, room) === undefined, {
      error: ({ input }) => `this ${name} is ${excess(String(input), room) ?? ''} for ${place}`,
    });
    const description = locale === 'en' ? 'English' : '中文';
    return field(words, {
      description: `${description}: at most ${limit(room)}.`,
      why,
      example: room.example,
      absent: 'translation/text',
    });
  };
  return z.strictObject({ en: held('en', en), zh: held('zh', zh) });
}

const limit = ({ all, han }: Room): string =>
  han === undefined ? `${all} characters` : `${han} 汉字 and ${all} characters in all`;

/** By how much a text is longer than its place, in words; `undefined` where it fits. */
function excess(text: string, { all, han }: Room): string | undefined {
  const characters = [...text].length;
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han !== undefined && hanzi > han) return `${hanzi} 汉字 long, ${hanzi - han} too many`;
  if (characters > all) return `${characters} characters long, ${characters - all} too many`;
  return undefined;
}
