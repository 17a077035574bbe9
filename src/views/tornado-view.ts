/**
 * The words of a check's bars, in one language.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';
import { roughNumber } from './check-number.ts';
import { argumentName } from './flip-view.ts';
import { toTornado, type Cause, type Tornado } from './tornado.ts';

export type TornadoView = Pick<Tornado, 'width' | 'now' | 'edges'> & {
  bars: { label: string; x: number; width: number }[];
  note: string;
};

export function toTornadoView(
  entries: Entries,
  check: ClaimCheck,
  unit: Unit,
  locale: Locale,
): TornadoView | undefined {
  const tornado = toTornado(check, entries);
  if (tornado === undefined) return undefined;
  const { width, now, edges } = tornado;
  const print = (value: number): string => roughNumber(value, unit, locale);
  const nameOf = (law: string): string => entries.laws.get(law)?.name[locale] ?? law;
  const say = (cause: Cause): string => {
    if (cause.kind === 'laws') return t(locale, 'check.tornado-laws');
    return cause.kind === 'refits'
      ? t(locale, 'check.tornado-refits', { law: nameOf(cause.law) })
      : t(locale, 'check.tornado-published', { argument: argumentName(cause.argument, locale) });
  };
  return {
    width,
    now,
    edges,
    bars: tornado.bars.map(({ cause, low, high, x, width: long }) => ({
      label: t(locale, 'check.tornado-bar', {
        what: say(cause),
        low: print(low),
        high: print(high),
      }),
      x,
      width: long,
    })),
    note: t(locale, 'check.tornado-note', {
      value: print(tornado.value),
      law:
        tornado.law === undefined ? '' : t(locale, 'list.brackets', { text: nameOf(tornado.law) }),
    }),
  };
}
