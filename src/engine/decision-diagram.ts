/**
 * Events over independent leaves, as a reduced ordered binary decision diagram.
 *
 * The same event has the same number however it was put together, so a premise that two
 * grounds share is counted once. Probability and its slopes take one walk of the diagram.
 *
 * @module
 */

/** Number of an event in a diagram. */
export type Event = number;
export const NEVER: Event = 0;
export const ALWAYS: Event = 1;

/** An event asks of one leaf whether it holds, and goes on accordingly. */
interface Question {
  leaf: number;
  no: Event;
  yes: Event;
}

export interface DecisionDiagram {
  /** The event that a leaf holds, by its place in the order. */
  leaf: (place: number) => Event;
  not: (event: Event) => Event;
  and: (a: Event, b: Event) => Event;
  /**
   * Probability of every event so far, by its number: NaN where it turns on a leaf that has none.
   *
   * @param chances - probability of each leaf by its place, NaN where unknown
   */
  probabilities: (chances: readonly number[]) => number[];
  /** By place of a leaf: probability of the event with the leaf at 1 minus that with it at 0. */
  slopes: (
    event: Event,
    chances: readonly number[],
    probabilities: readonly number[],
  ) => Map<number, number>;
}

/** An empty diagram. Grows with the events asked of it: in the worst case as 2^leaves. */
export function decisionDiagram(): DecisionDiagram {
  const end = { leaf: Infinity, no: NEVER, yes: NEVER };
  const questions: Question[] = [end, end];
  const numbers = new Map<string, Event>();
  const products = new Map<string, Event>();
  const at = (event: Event): Question => questions[event] ?? end;

  function ask(leaf: number, no: Event, yes: Event): Event {
    if (no === yes) return no;
    const key = `${leaf} ${no} ${yes}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, questions.length);
    return questions.push({ leaf, no, yes }) - 1;
  }

  function and(a: Event, b: Event): Event {
    if (a === b || b === ALWAYS) return a;
    if (a === ALWAYS) return b;
    if (a === NEVER || b === NEVER) return NEVER;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = products.get(key);
    if (known !== undefined) return known;
    const leaf = Math.min(at(a).leaf, at(b).leaf);
    const follow = (event: Event, way: 'no' | 'yes'): Event =>
      at(event).leaf === leaf ? at(event)[way] : event;
    const product = ask(
      leaf,
      and(follow(a, 'no'), follow(b, 'no')),
      and(follow(a, 'yes'), follow(b, 'yes')),
    );
    products.set(key, product);
    return product;
  }

  function not(event: Event): Event {
    const known = new Map([
      [NEVER, ALWAYS],
      [ALWAYS, NEVER],
    ]);
    const turn = (one: Event): Event => {
      const turned = known.get(one) ?? ask(at(one).leaf, turn(at(one).no), turn(at(one).yes));
      known.set(one, turned);
      return turned;
    };
    return turn(event);
  }

  function probabilities(chances: readonly number[]): number[] {
    const found = [0, 1];
    // An event is numbered after those it goes on to.
    for (const { leaf, no, yes } of questions.slice(2)) {
      const chance = chances[leaf] ?? NaN;
      found.push((1 - chance) * (found[no] ?? NaN) + chance * (found[yes] ?? NaN));
    }
    return found;
  }

  function slopes(
    event: Event,
    chances: readonly number[],
    known: readonly number[],
  ): Map<number, number> {
    const reached = new Map([[event, 1]]);
    const found = new Map<number, number>();
    for (const one of below(event)) {
      const { leaf, no, yes } = at(one);
      const share = reached.get(one) ?? 0;
      const chance = chances[leaf] ?? NaN;
      const step = share * ((known[yes] ?? NaN) - (known[no] ?? NaN));
      found.set(leaf, (found.get(leaf) ?? 0) + step);
      reached.set(no, (reached.get(no) ?? 0) + share * (1 - chance));
      reached.set(yes, (reached.get(yes) ?? 0) + share * chance);
    }
    return found;
  }

  /** The events an event goes on to and itself, latest first. */
  function below(event: Event): Event[] {
    const seen = new Set([event]);
    for (const one of seen) {
      for (const next of [at(one).no, at(one).yes]) if (next > ALWAYS) seen.add(next);
    }
    seen.delete(NEVER);
    seen.delete(ALWAYS);
    return [...seen].sort((a, b) => b - a);
  }

  return { leaf: (place) => ask(place, NEVER, ALWAYS), not, and, probabilities, slopes };
}
