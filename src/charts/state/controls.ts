/**
 * The control row of a figure as plain, printable objects, made from its state's fields.
 *
 * @module
 */
import type { FigureData } from '#charts/spec/data.ts';
import { optionsIn, type Field, type State } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { say, type Words } from '#charts/spec/message.ts';
import { numberControl, type AnyControl, type NumberControl } from './slider.ts';
import { defaultsOf, valueText } from './state.ts';

export type CountControl = AnyControl & {
  kind: 'count';
  min: number;
  max: number;
  value: number;
};
export type ChoiceControl = AnyControl & {
  kind: 'choice';
  /** Whether laws are the options, among which may be the reader's own. */
  laws: boolean;
  value: string;
  options: { value: string; label: string }[];
};
export type ToggleControl = AnyControl & { kind: 'toggle'; checked: boolean };
export type Control = NumberControl | CountControl | ChoiceControl | ToggleControl;

/** Whether a state, as a link has it, sets any control under “more assumptions”. */
export function setsMore({ fields }: Pick<Figure, 'fields'>, query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => fields[name]?.more === true);
}

/** The controls of a figure in one language, set to a state. */
export function controlsOf(
  figure: Figure,
  data: FigureData,
  words: Words,
  state: State = defaultsOf(figure, data),
): Control[] {
  return Object.entries(figure.fields).map(([name, field]) =>
    controlOf(name, field, { data, words, value: state[name] }),
  );
}

type Context = { data: FigureData; words: Words; value: State[string] | undefined };

function controlOf(name: string, field: Field, { data, words, value }: Context): Control {
  const any = { name, label: say(words, { key: field.label }), more: field.more === true };
  switch (field.kind) {
    case 'number':
      return numberControl(any, field, Number(value), words.locale);
    case 'count':
      return { kind: 'count', ...any, min: field.min, max: field.max, value: Number(value) };
    case 'toggle':
      return { kind: 'toggle', ...any, checked: value === true };
    case 'choice':
    case 'law':
    case 'section': {
      const ids = field.kind === 'choice' ? Object.keys(field.options) : optionsIn(field, data);
      const options = (ids ?? []).map((id) => ({
        value: id,
        label: say(words, valueText(field, id, data)),
      }));
      return { kind: 'choice', ...any, laws: field.kind === 'law', value: String(value), options };
    }
  }
}
