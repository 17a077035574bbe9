/**
 * How wide words are and where they break, without asking a font.
 *
 * Fonts differ from machine to machine, and a figure laid out by them would too. Widths here
 * are those of Helvetica with a little room to spare, which holds for the sans faces that
 * systems bring; 汉字 are as wide as they are high.
 *
 * @module
 */
import { SUPERSCRIPT_MINUS, SUPERSCRIPTS } from '#i18n/superscripts.ts';

/** Advance widths of the printable ASCII characters from the space on, in thousandths of an em. */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;

const ROOM = 1.06;

const SUPERSCRIPT = new RegExp(`[${SUPERSCRIPTS}${SUPERSCRIPT_MINUS}]`);
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”]/;

function emWidth(character: string): number {
  const ascii = ASCII[(character.codePointAt(0) ?? 0) - 32];
  if (ascii !== undefined) return (ascii / 1000) * ROOM;
  if (SUPERSCRIPT.test(character)) return 0.4;
  return WIDE.test(character) ? 1 : 0.62;
}

/** Width of a line of text, px, at a font size in px. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((width, character) => width + emWidth(character), 0) * fontSize;
}

/**
 * Words with the space after them; 汉字 one by one, each with the punctuation that must not
 * begin a line or end one; a Chinese number with its 万 or 亿 and its unit.
 */
const PIECES =
  /[（“]*(?:[^\s\u2e80-\u9fff\uff00-\uff60]+(?:[万亿]+[a-z]*)?|[\u2e80-\u9fff\uff00-\uff60])[，。、：；！？）”]*\s*/giu;

/** The text in lines no wider than `width`, unless a single word is; lines about equally long. */
export function wrap(text: string, fontSize: number, width: number): string[] {
  const lines = fill(text, fontSize, width);
  if (lines.length < 2) return lines;
  for (let narrower = width - fontSize / 2; narrower > 0; narrower -= fontSize / 2) {
    const balanced = fill(text, fontSize, narrower);
    const fits = balanced.every((line) => textWidth(line, fontSize) <= narrower);
    if (balanced.length > lines.length || !fits)
      return fill(text, fontSize, narrower + fontSize / 2);
  }
  return lines;
}

function fill(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth((line + piece).trimEnd(), fontSize) <= width) {
      lines[lines.length - 1] = line + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines.map((line) => line.trimEnd());
}
