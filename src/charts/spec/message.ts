/**
 * Words of a figure before they are words: a key and values, said late and per language.
 *
 * Specs, notes and controls carry messages, so that one spec serves both languages. The
 * strings themselves are handed in: the browser gets those of one language with the page.
 *
 * @module
 */
import { fill } from '#i18n/fill.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import type { ChartKey } from '#i18n/messages.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Localized, Locale } from '#schemas/text.ts';

/** A number to be printed with its unit's word; `bare` leaves the word out. */
export type Amount = { value: number; unit: Unit; digits?: number; bare?: boolean };

declare const OWN: unique symbol;

/** The key of one of a figure's own words; only `ownKeys` makes any, so that each is checked. */
export type OwnKey = string & { readonly [OWN]: true };

/** Under which key the words of a figure's folder reach its messages. */
export function ownKey(id: string, key: string): OwnKey {
  return `chart.${id}.${key}` as OwnKey;
}

/** The keys of a figure's words, by the names they have in its folder. */
export function ownKeys<W>(id: string) {
  return (key: keyof W & string): OwnKey => ownKey(id, key);
}

export type WordKey = ChartKey | OwnKey;

/** A sentence to be: its key and what fills its `{places}`. */
export type Message = { key: WordKey; values?: Readonly<Record<string, Text>> };

/** Whatever can be said: a number, a message, or words from content in both languages. */
export type Text = Amount | Message | Localized | string;

/**
 * How many times one amount is another, for "{n} times" and "{n}倍". Long ones are rounded
 * to two digits and printed in full: 7,700, not 7.7K.
 */
export function timesOf(factor: number): Amount {
  return factor < 1000
    ? { value: factor, unit: 'ratio', digits: 2 }
    : { value: Number(factor.toPrecision(2)), unit: 'count' };
}

/** Digits that tell neighbouring points of every figure apart; of a time, those of its month. */
export function pointDigits(unit: Unit): number {
  return unit === 'year' ? 6 : 4;
}

/** A loss without its unit; four digits tell where a curve ends from the floor under it. */
export function nats(value: number, digits = 4): Amount {
  return { value, unit: 'nats_per_token', digits, bare: true };
}

/** The strings of one language that a figure needs. */
export type Words = { locale: Locale; messages: Readonly<Record<string, string>> };

/**
 * The words for a message in one language.
 *
 * @throws {RangeError} if the language lacks the key or the message lacks a value
 */
export function say(words: Words, text: Text): string {
  if (typeof text === 'string') return text;
  if ('unit' in text) {
    const { value, unit, digits = 3, bare = false } = text;
    return (bare ? formatNumber : formatValue)(value, unit, words.locale, digits);
  }
  if (!('key' in text)) return text[words.locale];
  const { key, values = {} } = text;
  const pattern = words.messages[key];
  if (pattern === undefined) throw new RangeError(`say: no ${words.locale} words for ${key}`);
  return fill(pattern, (name) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`say: ${key} needs a value for {${name}}`);
    return say(words, value);
  });
}
