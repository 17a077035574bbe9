/**
 * Text from the bytes of a file: where they are no text, or hold what no reader can see.
 *
 * @module
 */
import type { Code, Place } from './issue.ts';

export interface TextProblem extends Place {
  code: Extract<Code, 'file/encoding' | 'file/hidden-character' | 'file/too-large'>;
  message: string;
  hint: string;
}

export interface DecodedText {
  /** As far as it can be made out. */
  text: string;
  /** Whether it is to be read: no sense is made of bytes that are no text, or too many. */
  isReadable: boolean;
  problems: TextProblem[];
}

/** Far above the longest article, far below what would hold a check up. */
const MOST_BYTES = 1_000_000;

/** As many as an editor needs to see that there are more. */
const MOST_HIDDEN = 5;

/**
 * Control characters but tab and line ends; marks that turn the direction of what follows; and
 * the sign that a program once put in place of a letter it could not read.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufffd]/gu;

/** Reads bytes as UTF-8, with or without a byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MOST_BYTES) {
    const problem: TextProblem = {
      code: 'file/too-large',
      line: 1,
      column: 1,
      message: `the file has ${(bytes.length / MOST_BYTES).toFixed(1)} MB, and no reader would wait for the page`,
      hint: 'split it, or leave out what is no text of its own',
    };
    return { text: new TextDecoder().decode(bytes), isReadable: false, problems: [problem] };
  }
  const text = decoded(bytes);
  if (text === undefined) {
    const legible = new TextDecoder().decode(bytes);
    return { text: legible, isReadable: false, problems: [notText(bytes)] };
  }
  return { text, isReadable: true, problems: hiddenIn(text) };
}

/** The text of some bytes, or of a beginning that may end within a letter; undefined if they are none. */
function decoded(bytes: Uint8Array, isBeginning = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isBeginning });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function notText(bytes: Uint8Array): TextProblem {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const before = decoded(bytes.subarray(0, good), true) ?? '';
  return {
    code: 'file/encoding',
    ...placeAfter(before),
    message: `byte ${good + 1} is no UTF-8, so a reader would see a sign in place of the letter`,
    hint: 'save the file as UTF-8; in most editors the encoding stands at the foot of the window',
  };
}

function hiddenIn(text: string): TextProblem[] {
  return [...text.matchAll(HIDDEN)].slice(0, MOST_HIDDEN).map(({ 0: character, index }) => ({
    code: 'file/hidden-character',
    ...placeAfter(text.slice(0, index)),
    message: `here stands the character ${codeOf(character)}, which no reader sees, and which can make a text show otherwise than it is`,
    hint: 'delete it; typing the line anew does',
  }));
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function placeAfter(text: string): Place {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
