/**
 * The letter a word is looked up under: of a 汉字 that of its pinyin, found without a dictionary,
 * because a collator that sorts by pinyin knows between which letters it stands.
 *
 * @module
 */
import type { Locale } from '#schemas/text.ts';

/** The first 汉字 of each letter, as a dictionary sorts them; no syllable begins with I, U or V. */
const FIRST =
  '吖A八B嚓C咑D妸E发F旮G哈H丌J咔K垃L呣M拏N喔O妑P七Q呥R仨S他T屲W夕X丫Y帀Z'.match(/../gu) ?? [];

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** A capital letter; in Chinese, words that begin in Latin letters stand together. */
export function initialOf(word: string, locale: Locale): string {
  const [first = ''] = word;
  if (!/\p{Script=Han}/u.test(first)) return locale === 'zh' ? 'A–Z' : first.toUpperCase();
  const found = FIRST.findLast(([han = '']) => byPinyin.compare(han, first) <= 0);
  return found?.at(-1) ?? first;
}
