/**
 * What figures draw from, as the page hands it over: content in plain, small objects.
 *
 * The same object goes to the spec function at build time and, as JSON, to the browser.
 *
 * @module
 */
import type {
  DataConstrainedLaw,
  LawCovariance,
  MoeLaw,
  PowerLaw,
  RunPredicate,
} from '#engine/index.ts';
import type { ClaimKind, Rating } from '#schemas/claim.ts';
import type { Standing } from '#schemas/quantity.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Localized } from '#schemas/text.ts';

export type Span = readonly [low: number, high: number];

/** Ends of the runs a law was fitted to. */
export type FittedRange = {
  params?: Span | undefined;
  tokens?: Span | undefined;
  flops?: Span | undefined;
};

/** A published loss law: L(N, D) = E + A/N^alpha + B/D^beta, nats per token. */
export type FigureLaw = {
  id: string;
  /** Short name, for the switch and for captions. */
  name: Localized;
  constants: { E: number; A: number; B: number; alpha: number; beta: number };
  /** Of (ln A, ln B, ln E, alpha, beta), where its fit was resampled. */
  covariance?: LawCovariance | undefined;
  fitted: FittedRange;
};

/** A law of another form: what the engine computes with, its name and its reach. */
type FigureLawOf<L> = { name: Localized; law: L; fitted: FittedRange };

/** A model as a training run: the parameters at work on a token, and the tokens read. */
export type FigureModel = {
  name: string;
  params: number;
  /** All its parameters, where it is a mixture of which only some are at work. */
  total?: number;
  tokens: number;
  /** Of the less certain of the two. */
  standing: Standing;
};

/** A model as what it remembers of a text. */
export type FigureCache = {
  name: string;
  layers: number;
  heads: number;
  headDim: number;
  /** `null` where heads share one compressed vector and cache nothing of their own. */
  kvHeads: number | null;
  /** Widths of that vector, and of the part of it that carries positions. */
  latent?: { latentDim: number; ropeDim: number };
};

/** What was measured or published at one time: a value, a span, or a value within a span. */
export type FigurePoint = {
  /** Decimal year. */
  at: number;
  value?: number;
  range?: Span;
  /** The value is an end beyond which the true one lies. */
  bound?: 'at-least';
  /** Of whom it was measured. */
  name?: string;
  standing: Standing;
  /** What other sources say of the same. */
  also?: readonly { value?: number; range?: Span; standing: Standing }[];
};

/** A series of content; points of different methods are on different lines. */
export type FigureSeries = {
  unit: Unit;
  /** What must not be read out of it. */
  caveats: readonly Localized[];
  /** By id; points in the order of time. */
  lines: Readonly<Record<string, { label: Localized; points: readonly FigurePoint[] }>>;
};

/** A claim as a verdict on a statement of some kind in some section. */
export type FigureVerdict = { kind: ClaimKind; section: number; rating: Rating };

/** Claims as what rests on what, one a row. */
export type FigureArgument = {
  /** How the section is called. */
  title: Localized;
  /** From the top; each as far right as its `depth` says. */
  nodes: readonly {
    id: string;
    number: string;
    label: Localized;
    restatement: Localized;
    rating: Rating;
    depth: number;
  }[];
  /**
   * Ids; whether the one must hold for the other or fail; and the lane the line between them
   * takes, 0 next to the claims, `null` where it goes straight down from the first.
   */
  steps: readonly { from: string; to: string; holds: boolean; lane: number | null }[];
  /** How many lanes there are. */
  lanes: number;
  /** Claims of the section that stand alone and are left out. */
  apart: number;
};

/** A published score, as measured by somebody in some way. */
export type FigureScore = {
  name: string;
  variant: 'base' | 'instruct';
  value: number;
  protocol: string;
  measuredBy: string;
};

/** A number of content in base units, with the span its source gives. */
export type FigureQuantity = { value: number; range?: Span; unit: Unit };

/** The essay that figures set things against. */
export type FigureEssay = {
  /** The day it is of, as a decimal year; the year and the quarter that day lies in. */
  at: number;
  year: number;
  quarter: number;
  /** The month of that day, as it is written in each language. */
  month: Localized;
  /** Titles of its sections, in their order. */
  sections: readonly Localized[];
};

/** What a figure may be given besides the loss laws, by kind. */
export type Kinds = {
  series: FigureSeries;
  models: FigureModel;
  caches: FigureCache;
  allocations: FigureLawOf<PowerLaw>;
  repetitions: FigureLawOf<DataConstrainedLaw>;
  mixtures: FigureLawOf<MoeLaw>;
  /** By reference, `scenarios/<id>.<name>`. */
  quantities: FigureQuantity;
  /** By claim. */
  predicates: RunPredicate;
  verdicts: FigureVerdict;
  /** By section, `section-1`. */
  arguments: FigureArgument;
  /** By benchmark. */
  benchmarks: { name: string; unit: Unit; scores: readonly FigureScore[] };
};
export type Kind = keyof Kinds;

/** Ids; or `every`, for all of whom enough is known. */
export type Ids = readonly string[] | 'every';

/** A series as a figure relies on it: its unit, and the lines that must have points. */
export type SeriesNeed = { unit: Unit; lines?: readonly string[] };

/** What a figure draws from, by id. Only what it names goes to the browser. */
export type Needs = {
  /** `false` where it draws from no loss law. */
  laws?: false;
  /** Where it sets anything against the essay, or names its sections. */
  essay?: true;
  series?: Readonly<Record<string, SeriesNeed>>;
  models?: Ids;
  caches?: readonly string[];
  allocations?: readonly string[];
  repetitions?: readonly string[];
  mixtures?: readonly string[];
  /** By reference, the unit it is drawn in. */
  quantities?: Readonly<Record<string, Unit>>;
  predicates?: Ids;
  verdicts?: Ids;
  arguments?: Ids;
  /** By benchmark, the unit of its scores. */
  benchmarks?: Readonly<Record<string, Unit>>;
};

export type FigureData = {
  /** By id, in the order the switch shows them. */
  laws: Readonly<Record<string, FigureLaw>>;
  essay?: FigureEssay;
} & { [K in Kind]?: Readonly<Record<string, Kinds[K]>> };

/**
 * The law a state names.
 *
 * @throws {RangeError} if the data does not hold it; a parsed state always names one that is held
 */
export function lawOf(data: FigureData, id: string): FigureLaw {
  const law = Object.hasOwn(data.laws, id) ? data.laws[id] : undefined;
  if (law === undefined) throw new RangeError(`lawOf: no law "${id}" in the figure's data`);
  return law;
}

/**
 * A number of content.
 *
 * @throws {RangeError} if the data does not hold it
 */
export function valueOf(data: FigureData, reference: string): number {
  return neededOf(data, 'quantities', reference).value;
}

/**
 * The essay.
 *
 * @throws {RangeError} if the data does not hold it
 */
export function essayOf({ essay }: FigureData): FigureEssay {
  if (essay === undefined) throw new RangeError('essayOf: no essay in the figure’s data');
  return essay;
}

/**
 * A series the figure says it needs.
 *
 * @throws {RangeError} if the data does not hold it
 */
export function seriesOf(data: FigureData, id: string): FigureSeries {
  return neededOf(data, 'series', id);
}

/**
 * An entry the figure says it needs.
 *
 * @throws {RangeError} if the data does not hold it
 */
export function neededOf<K extends Kind>(
  data: { readonly [P in K]?: Readonly<Record<string, Kinds[P]>> },
  kind: K,
  id: string,
): Kinds[K] {
  const held = data[kind];
  const found = held && Object.hasOwn(held, id) ? held[id] : undefined;
  if (found === undefined)
    throw new RangeError(`neededOf: no ${kind} "${id}" in the figure's data`);
  return found;
}
