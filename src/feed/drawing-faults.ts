/**
 * Draws a figure over content as the build would, at its defaults, under each law, and from each
 * scenario that sets it, and says in an editor's words what keeps it from being drawn.
 *
 * @module
 */
import type { FigureData } from '#charts/spec/data.ts';
import { optionsIn, type State } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { say, type Words } from '#charts/spec/message.ts';
import type { Axis, ChartSpec } from '#charts/spec/spec.ts';
import { defaultsOf, parseState } from '#charts/state/state.ts';
import type { Entries } from '#checks/entries.ts';
import type { FigureFault } from '#checks/rules/rule.ts';
import type { Spot } from './fault.ts';
import { spotOf } from './quantities.ts';

type Drawing = {
  figure: Figure;
  words: readonly Words[];
  data: FigureData;
  entries: Entries;
};

export function drawingFaults({ figure, words, data, entries }: Drawing): FigureFault[] {
  const undrawable = [
    ...lawFaults(figure, data),
    ...sectionFaults(figure, data),
    ...defaultFaults(figure, data),
  ];
  if (undrawable.length > 0) return undrawable;
  return statesOf(figure, data, entries).flatMap(({ draw, state, spot }) => {
    const problem = problemOf(() => draw(state, data), words);
    if (problem === undefined) return [];
    const hint = spot ? 'look at its values' : 'look at what was changed last';
    return [{ ...(spot && { spot }), message: `it cannot be drawn: ${problem}`, hint }];
  });
}

/** A law to choose, and none to choose from. */
function lawFaults({ fields }: Figure, { laws }: FigureData): FigureFault[] {
  const law = Object.values(fields).find(({ kind }) => kind === 'law');
  if (law === undefined || Object.keys(laws).length > 0) return [];
  const id = String(law.default);
  const message = 'it needs a law of loss (`form: loss`), of which content has none';
  return [
    { spot: { collection: 'laws', id, path: [] }, message, hint: `add content/laws/${id}.yaml` },
  ];
}

/** A section to choose, and none in which anything is argued. */
function sectionFaults({ fields }: Figure, data: FigureData): FigureFault[] {
  const isMeant = Object.values(fields).some(({ kind }) => kind === 'section');
  if (!isMeant || Object.keys(data.arguments ?? {}).length > 0) return [];
  return [
    {
      spot: { collection: 'essay', id: 'essay', path: ['sections'] },
      message: 'it draws what rests on what, and no claim rests on another',
      hint: 'say under `rests_on` what claims rest on, or leave the figure out of `figures`',
    },
  ];
}

/** Controls that would begin out of their own reach. */
function defaultFaults(figure: Figure, data: FigureData): FigureFault[] {
  return Object.values(figure.fields).flatMap((field) => {
    if (field.kind !== 'number' || typeof field.default !== 'object') return [];
    const { from } = field.default;
    const value = data.quantities?.[from]?.value ?? NaN;
    if (value >= field.min && value <= field.max) return [];
    const { path, ...entry } = spotOf(from);
    const spot = { ...entry, path: [...path, 'value'] };
    const message = `its control begins at this value, ${value}, and reaches from ${field.min} to ${field.max}`;
    return [{ spot, message, hint: 'write a value within its reach' }];
  });
}

type Asked = { draw: Figure['spec']; state: State; spot?: Spot };

/** The defaults, also under each other law and of each other section, and every scenario. */
function statesOf(figure: Figure, data: FigureData, entries: Entries): Asked[] {
  const { spec: draw, sketch = draw } = figure;
  const state = defaultsOf(figure, data);
  const ofOptions = Object.entries(figure.fields).flatMap(([name, field]) =>
    (optionsIn(field, data) ?? []).map((option): Asked => ({
      // What lies around a curve is drawn from the same law and takes far longer.
      draw: state[name] === option ? draw : sketch,
      state: { ...state, [name]: option },
      spot:
        field.kind === 'law'
          ? { collection: 'laws', id: option, path: ['constants'] }
          : { collection: 'essay', id: 'essay', path: ['sections'] },
    })),
  );
  const ofScenarios = [...entries.scenarios.values()]
    .filter((scenario) => scenario.figure === figure.id)
    .map((scenario): Asked => ({
      draw,
      state: parseState(figure, scenario.state ?? {}, data).state,
      spot: { collection: 'scenarios', id: scenario.id, path: ['state'] },
    }));
  return [...(ofOptions.length > 0 ? ofOptions : [{ draw, state }]), ...ofScenarios];
}

function problemOf(draw: () => ChartSpec, words: readonly Words[]): string | undefined {
  try {
    const spec = draw();
    for (const each of words) sayAll(spec, each);
    return axisProblem(spec.x) ?? axisProblem(spec.y) ?? pointProblem(spec);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** @throws {RangeError} where something drawn has no words */
function sayAll({ x, y, series, marks, caption, notes }: ChartSpec, words: Words): void {
  const labels = [x, y, ...series, ...marks].map(({ label }) => label);
  for (const text of [...labels, caption, ...notes]) say(words, text);
}

function axisProblem({ id, scale, domain: [low, high] }: Axis): string | undefined {
  if (!(low < high && Number.isFinite(low) && Number.isFinite(high)))
    return `its axis ${id} would run from ${low} to ${high}`;
  return scale === 'log' && low <= 0 ? `its axis ${id} would begin at ${low}` : undefined;
}

function pointProblem({ series }: ChartSpec): string | undefined {
  const bad = series.find(({ points }) => points.flat().some((value) => !Number.isFinite(value)));
  return bad && `its series ${bad.id} would have a point that is no number`;
}
