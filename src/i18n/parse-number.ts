/**
 * Amounts as people type them: `15T`, `160 B`, `1.6e11`, `10²¹`, `15万亿`, `80亿参数`.
 *
 * A comma groups digits and a point divides them, as in both editions of the site. "B" is
 * ten to the ninth, whatever is counted.
 *
 * @module
 */
import { SUPERSCRIPT_MINUS, SUPERSCRIPTS } from './superscripts.ts';

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  g: 1e9,
  t: 1e12,
  p: 1e15,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

const RAISED = new RegExp(`${SUPERSCRIPT_MINUS}?[${SUPERSCRIPTS}]+`, 'g');

const SCALE_WORDS = Object.keys(SCALES).sort((a, b) => b.length - a.length);

/** For the typist's comfort; it is not read. */
const UNIT = '(?:flops?|tokens?|param(?:eter)?s?|参数)?';

/** Number, scale, unit. */
const AMOUNT = new RegExp(
  String.raw`^(-?\d+(?:\.\d+)?|-?\.\d+)(?:e([+-]?\d{1,3}))?\s*(${SCALE_WORDS.join('|')})?\s*${UNIT}$`,
);

/** Mantissa, power of ten, unit. */
const POWER = new RegExp(
  String.raw`^(?:(\d+(?:\.\d+)?)\s*[×x*]\s*)?10(?:\^|\*\*)(-?\d{1,3})\s*${UNIT}$`,
);

/** `10²¹` → `10^21`, `１５Ｔ` → `15t`, `1,600` → `1600`. */
function plain(text: string): string {
  const raised = text.replaceAll(
    RAISED,
    (run) =>
      `^${[...run].map((c) => (c === SUPERSCRIPT_MINUS ? '-' : SUPERSCRIPTS.indexOf(c))).join('')}`,
  );
  return raised
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replaceAll(/(?<=\d)[,_](?=\d{3})/g, '')
    .trim()
    .toLowerCase();
}

/** Longer than any amount, so that a hostile link costs nothing to refuse. */
const LONGEST = 40;

/** The number a text stands for, in base units; `undefined` if it is none or is not finite. */
export function parseAmount(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const typed = plain(text);
  const power = POWER.exec(typed);
  if (power) return finite(`${power[1] ?? '1'}e${power[2] ?? '0'}`);
  const match = AMOUNT.exec(typed);
  if (!match) return undefined;
  const [, digits = '', exponent = '0', scale] = match;
  const shift = scale === undefined ? 0 : Math.round(Math.log10(SCALES[scale] ?? 1));
  // The scale moves the exponent, so that 1.6T is the very number 1.6e12.
  return finite(`${digits}e${Number(exponent) + shift}`);
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The shortest text that reads back as the very same number: `8e9`, `1.62e-5`, `25`. */
export function printAmount(value: number): string {
  const power = value.toExponential().replace('e+', 'e');
  const digits = String(value);
  return power.length < digits.length ? power : digits;
}
