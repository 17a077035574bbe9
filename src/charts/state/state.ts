/**
 * A figure's state between the reader, the link and the spec.
 *
 * Links are other people's text: whatever a query says, the result is a state the figure
 * can draw, and where that is not what the link asked for, a note says so in words.
 *
 * In go a link's query, a preset or a moved control; out come a state and what had to be changed.
 *
 * @module
 */
import { OWN_LAW, setOwnLaw } from '#i18n/law-link.ts';
import { parseAmount, printAmount } from '#i18n/parse-number.ts';
import type { FigureData } from '#charts/spec/data.ts';
import { lawOf, neededOf, valueOf } from '#charts/spec/data.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { optionsIn, schemaOf, type Field, type State, type Value } from '#charts/spec/fields.ts';
import type { Message, Text } from '#charts/spec/message.ts';

/** Version of the query's grammar, printed as `v`. */
export const STATE_VERSION = '1';

/** What had to be changed, and at which fields. */
export type StateNote = Message & { fields: readonly string[] };

export type Parsed = { state: State; notes: StateNote[] };

/** What a state is read from: a link's query, or the values of a preset or of a `<Figure>`. */
export type StateInput = URLSearchParams | Readonly<Record<string, Value>>;

type Fitted = { value: Value; note?: 'unread' | 'nearest' | 'option' };

/** Where every control stands before anyone touches it. */
export function defaultsOf(figure: Figure, data: FigureData): State {
  return Object.fromEntries(
    Object.entries(figure.fields).map(([name, field]) => [name, defaultOf(field, data)]),
  );
}

function defaultOf(field: Field, data: FigureData): Value {
  if (typeof field.default === 'object') return valueOf(data, field.default.from);
  const options = optionsIn(field, data);
  if (options === undefined || options.includes(String(field.default))) return field.default;
  return options[0] ?? field.default;
}

type ParseOptions = {
  /** What holds where the input says nothing, or nothing that can be read. */
  base?: State;
  /** The control just touched, which keeps its value when a range must give way. */
  touched?: string;
};

/** Any input → a state the figure can draw, and what had to be changed on the way. */
export function parseState(
  figure: Figure,
  input: StateInput,
  data: FigureData,
  { base = defaultsOf(figure, data), touched }: ParseOptions = {},
): Parsed {
  const notes: StateNote[] = [];
  const version = read(input, 'v');
  if (version !== undefined && String(version) !== STATE_VERSION) {
    notes.push({ key: 'chart.note.version', fields: [] });
  }
  const entries = Object.entries(figure.fields).map(([name, field]): [string, Value] => {
    const raw = read(input, name);
    const kept = base[name] ?? defaultOf(field, data);
    if (raw === undefined) return [name, kept];
    const { value, note } = fit(field, raw, kept, data);
    if (note) {
      const values = { field: { key: field.label }, value: valueText(field, value, data) };
      notes.push({ key: `chart.note.${note}`, values, fields: [name] });
    }
    return [name, value];
  });
  const asked: State = Object.fromEntries(entries);
  const state = settle(figure, asked, touched);
  for (const { low, high } of touched === undefined ? figure.ordered : []) {
    if (state[low] === asked[low] && state[high] === asked[high]) continue;
    const values = orderWords(figure, low, high);
    notes.push({ key: 'chart.note.order', values, fields: [low, high] });
  }
  return { state, notes };
}

function orderWords(figure: Figure, low: string, high: string): Record<string, Text> {
  const label = (name: string): Text => {
    const field = figure.fields[name];
    return field ? { key: field.label } : name;
  };
  return { low: label(low), high: label(high) };
}

function read(input: StateInput, name: string): Value | undefined {
  if (input instanceof URLSearchParams) return input.get(name) ?? undefined;
  return Object.hasOwn(input, name) ? input[name] : undefined;
}

function fit(field: Field, raw: Value, kept: Value, data: FigureData): Fitted {
  const value = understand(field, raw);
  if (value !== undefined && schemaOf(field, data).safeParse(value).success) return { value };
  if (field.kind === 'choice' || field.kind === 'law' || field.kind === 'section') {
    return { value: kept, note: 'option' };
  }
  if (typeof value !== 'number' || field.kind === 'toggle') {
    return { value: kept, note: 'unread' };
  }
  const whole = field.kind === 'count' ? Math.round(value) : value;
  return { value: Math.min(Math.max(whole, field.min), field.max), note: 'nearest' };
}

/** The value a text means for this kind of field, or `undefined` where it means nothing. */
function understand(field: Field, raw: Value): Value | undefined {
  if (field.kind === 'toggle') {
    if (typeof raw === 'boolean') return raw;
    return raw === '1' ? true : raw === '0' ? false : undefined;
  }
  if (field.kind === 'number' || field.kind === 'count') {
    if (typeof raw === 'string') return parseAmount(raw);
    return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;
  }
  return typeof raw === 'string' ? raw : undefined;
}

/** A field's value as words or a number with its unit. */
export function valueText(field: Field, value: Value, data: FigureData): Text {
  switch (field.kind) {
    case 'number':
      return { value: Number(value), unit: field.unit };
    case 'count':
      return { value: Number(value), unit: 'count' };
    case 'law':
      return lawOf(data, String(value)).name;
    case 'section':
      return neededOf(data, 'arguments', String(value)).title;
    case 'toggle':
      return { key: value === true ? 'chart.control.on' : 'chart.control.off' };
    case 'choice': {
      const key = field.options[String(value)];
      return key === undefined ? String(value) : { key };
    }
  }
}

/**
 * The nearest state in which every range runs from low to high and is wide enough.
 *
 * The control just touched keeps its value where it can and pushes the other; without one,
 * the ends of a range that runs backwards change places.
 */
export function settle(figure: Figure, state: State, touched?: string): State {
  return figure.ordered.reduce((settled: State, { low, high, ratio }) => {
    const [bottom, top] = [figure.fields[low], figure.fields[high]];
    if (bottom?.kind !== 'number' || top?.kind !== 'number') {
      throw new RangeError(`settle: ${low} and ${high} bound a range, so must be numbers`);
    }
    const ends = [Number(settled[low]), Number(settled[high])] as const;
    const backwards = touched === undefined && ends[0] > ends[1];
    let [from, to] = backwards ? [ends[1], ends[0]] : ends;
    from = clamp(from, bottom.min, bottom.max);
    to = clamp(to, top.min, top.max);
    if (to / from >= ratio) return { ...settled, [low]: from, [high]: to };
    if (touched === high) from = Math.max(to / ratio, bottom.min);
    to = Math.min(Math.max(to, from * ratio), top.max);
    from = Math.min(from, to / ratio);
    return { ...settled, [low]: from, [high]: to };
  }, state);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/**
 * The query that leads back to a state: only what differs from the defaults, or nothing. A
 * law of the reader's own is in it, wherever the state names it.
 */
export function printState(figure: Figure, state: State, data: FigureData): string {
  const query = new URLSearchParams();
  for (const [name, field] of Object.entries(figure.fields)) {
    const value = state[name];
    if (value === undefined || value === defaultOf(field, data)) continue;
    query.set(name, printValue(value));
    if (field.kind !== 'law' || value !== OWN_LAW) continue;
    const { constants, fitted } = lawOf(data, OWN_LAW);
    setOwnLaw(query, constants, fitted);
  }
  return query.size === 0 ? '' : `v=${STATE_VERSION}&${query.toString()}`;
}

function printValue(value: Value): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? printAmount(value) : value;
}
