/**
 * Which column of a reader's file is which, where its header uses names of its own.
 *
 * @module
 */
import { wordsOf, type BenchPayload } from './payload.ts';
import { QUANTITIES, type Columns, type Quantity } from './runs-csv.ts';

/** A choice for each quantity, set to what was recognised. */
export function columnChoices(
  header: readonly string[],
  columns: Columns,
  payload: BenchPayload,
): HTMLElement[] {
  const say = wordsOf(payload);
  const lead = document.createElement('p');
  lead.textContent = say('fit.columns');
  const choices = QUANTITIES.map((quantity) => {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.name = quantity;
    select.add(new Option(say('fit.column-none'), ''));
    header.forEach((name, place) => select.add(new Option(name, String(place))));
    select.value = String(columns[quantity] ?? '');
    label.append(say(`fit.column.${quantity}`), select);
    return label;
  });
  return [lead, ...choices];
}

/** What has been chosen, once it is enough for a fit. */
export function chosenColumns(place: HTMLElement): Columns | undefined {
  const chosen: Partial<Record<Quantity, number>> = {};
  for (const { name, value } of place.querySelectorAll('select'))
    if (value !== '') chosen[name as Quantity] = Number(value);
  const { params, loss, tokens, flops } = chosen;
  const isEnough = params !== undefined && loss !== undefined && (tokens ?? flops) !== undefined;
  return isEnough ? chosen : undefined;
}
