/**
 * A reader's own law among the laws of a figure, from a link or from the bench.
 *
 * @module
 */
import { constantsOf, fittedOf, OWN_LAW } from '#i18n/law-link.ts';
import type { FigureData, FigureLaw } from '#charts/spec/data.ts';
import type { Field } from '#charts/spec/fields.ts';
import { say, type Words } from '#charts/spec/message.ts';

/** Beyond these a loss law is none that runs could give, and its optima leave what doubles hold. */
const BOUNDS = {
  E: [0.1, 20],
  A: [10, 1e6],
  B: [10, 1e6],
  alpha: [0.15, 0.75],
  beta: [0.15, 0.75],
} as const satisfies Record<keyof FigureLaw['constants'], readonly [number, number]>;

/** Whether figures take a law, however their other controls stand. */
export function isDrawable(constants: FigureLaw['constants']): boolean {
  return Object.entries(BOUNDS).every(([name, [low, high]]) => {
    const value = constants[name as keyof typeof BOUNDS];
    return value >= low && value <= high;
  });
}

/** Whether a figure's laws can be switched. */
function hasSwitch(fields: Readonly<Record<string, Field>>): boolean {
  return Object.values(fields).some(({ kind }) => kind === 'law');
}

/**
 * The figure's data with the law of the first query that has one, if the figure has a switch for
 * it; the same data where none has. A pinned state has its law under `pin.own`.
 */
export function withOwnLaw(
  { fields }: { fields: Readonly<Record<string, Field>> },
  data: FigureData,
  queries: readonly URLSearchParams[],
  words: Words,
): FigureData {
  const own = hasSwitch(fields) && queries.flatMap((query) => lawIn(query, words) ?? [])[0];
  return own ? { ...data, laws: { ...data.laws, [OWN_LAW]: own } } : data;
}

function lawIn(query: URLSearchParams, words: Words): FigureLaw | undefined {
  const read = (name: string) => query.get(name) ?? query.get(`pin.${name}`) ?? '';
  const constants = constantsOf(read('own'));
  if (constants === undefined || !isDrawable(constants)) return undefined;
  const name = say(words, { key: 'chart.law.own' });
  return {
    id: OWN_LAW,
    name: { en: name, zh: name },
    constants,
    fitted: fittedOf(read('fitted')) ?? {},
  };
}
