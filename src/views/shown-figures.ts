/**
 * The figures that pages, files, lists and previews are made of: those the ledger shows.
 *
 * @module
 */
import { FIGURE_IDS, type FigureId } from '#charts/figures/index.ts';
import type { Entries } from '#checks/entries.ts';
import { shownIds } from '#checks/shown-figures.ts';

/** In the order of the catalogue. */
export const figureIds = ({ essay }: Entries): FigureId[] => shownIds(FIGURE_IDS, essay ?? {});
