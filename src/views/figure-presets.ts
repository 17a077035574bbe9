/**
 * Named starting points of a figure: the scenarios that set it.
 *
 * @module
 */
import type { FigureData } from '#charts/spec/data.ts';
import type { FigureId } from '#charts/figures/index.ts';
import { FIGURES } from '#charts/figures/all.ts';
import { parseState, printState } from '#charts/state/state.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';

export type Preset = {
  id: string;
  name: string;
  /** What it assumes and why someone might. */
  about: string;
  /** The state as a link has it. */
  query: string;
};

/** Every scenario that names the figure; what one leaves open stays at the figure's defaults. */
export function toPresets(
  entries: Entries,
  id: FigureId,
  data: FigureData,
  locale: Locale,
): Preset[] {
  const figure = FIGURES[id];
  return [...entries.scenarios.values()]
    .filter((scenario) => scenario.figure === id)
    .map(({ id: scenario, name, about, state = {} }) => ({
      id: scenario,
      name: name[locale],
      about: about[locale],
      query: printState(figure, parseState(figure, state, data).state, data),
    }));
}
