/**
 * A number with everything a reader needs to trust it or not: unit, standing, source.
 *
 * Values are in base units (params, tokens, FLOP, bytes, nats per token); prefixes such
 * as "B" or "亿" exist only where numbers are printed. A number nobody published is
 * not left out in silence: it says why it is missing.
 *
 * @module
 */
import { z } from 'zod';
import { field } from './field.ts';
import {
  IdSchema,
  IN_BOTH_LANGUAGES,
  LocalizedSchema,
  LocatorSchema,
  WordsSchema,
} from './text.ts';
import { UNIT_BOUNDS, UNITS, type Unit } from './unit.ts';

/** How a value came to be known. Printed as a mark beside the number. */
export const STANDINGS = [
  /** The maker, or whoever measured it, published it. */
  'reported',
  /** Somebody else worked it out from indirect signs, and says how. */
  'estimated',
  /** Passed on without a responsible source. */
  'rumoured',
  /** Follows by arithmetic from other values on this site. */
  'computed',
  /** Chosen, to see what would follow. */
  'assumed',
  /** Recalled or second-hand, and not yet checked against a source. */
  'unverified',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Standings that rest on somebody's publication, so must name it. */
const SOURCED: readonly Standing[] = ['reported', 'estimated', 'rumoured'];

/** What every sourced statement has in common, a number or a word. */
export const SourcedFields = {
  standing: field(z.enum(STANDINGS), {
    description: 'How the value came to be known.',
    why: 'readers see by it how far to trust the number',
    example: 'reported',
  }),
  source: field(IdSchema, {
    description: 'Id of the source. Needed for what is reported, estimated or rumoured.',
    why: 'readers follow it to check what is said',
    example: 'hoffmann-2022',
  }),
  locator: field(LocatorSchema, {
    description: 'Where in the source: a table, section, figure or page.',
    why: 'readers look up the very passage',
    example: 'Table 3',
  }),
  note: field(LocalizedSchema, {
    description: 'What a reader should know before using the number.',
    why: 'readers are warned by it',
    example: IN_BOTH_LANGUAGES,
  }),
};

export const ValueField = field(z.number(), {
  description: 'The value, in base units: 8 billion parameters is `8e9`, not `8`.',
  why: 'it is the number readers came for',
  example: '8.03e9',
});

export const RangeField = field(z.tuple([z.number(), z.number()]), {
  description: 'Low and high end, where the source gives a span. Takes the place of `value`.',
  why: 'readers see both ends of it',
  example: '[1.0e13, 1.5e13]',
});

export const UnitField = field(z.enum(UNITS), {
  description: 'What is counted or measured.',
  why: 'a number without its unit says nothing',
  example: 'tokens',
});

const span = { value: ValueField.optional(), range: RangeField.optional() };
const sourced = {
  standing: SourcedFields.standing,
  source: SourcedFields.source.optional(),
  locator: SourcedFields.locator.optional(),
  note: SourcedFields.note.optional(),
};
const known = { ...span, unit: UnitField, ...sourced };

/** Goes with an issue whose remedy is to add a field beside the one it names. */
export interface Lack {
  lacks: string;
}

/** Goes with an issue whose remedy is known to the letter. */
export interface Remedy {
  remedy: string;
}

/** What is wrong with a number in a unit, if anything, and what to type instead. */
function misfit(value: number, unit: Unit): { message: string; remedy: string } | undefined {
  const { whole, positive, min = -Infinity, max = Infinity } = UNIT_BOUNDS[unit] ?? {};
  if (positive && value <= 0) {
    const message = `${value} ${unit} is less than there can be`;
    return { message, remedy: value < 0 ? `write ${-value}, without the minus` : NOT_ZERO };
  }
  if (whole && !Number.isInteger(value)) {
    return {
      message: `there is no ${value} of ${unit}, which are counted whole`,
      remedy: `write ${Math.floor(value)} or ${Math.ceil(value)}, whichever the source gives`,
    };
  }
  if (value < min || value > max) {
    const message = `${value} is no ${unit} this site could mean`;
    const ends = max === Infinity ? `at least ${min}` : `from ${min} to ${max}`;
    return { message, remedy: `write a number ${ends}` };
  }
  return undefined;
}

const NOT_ZERO =
  'write the number, or in place of the block { missing: not-disclosed } or { missing: not-applicable }';

/** Holds value and range of a block to what its unit can be. */
export function refineSize(
  { value, range }: Pick<Known, 'value' | 'range'>,
  unit: Unit,
  ctx: z.RefinementCtx,
  path: PropertyKey[] = [],
): void {
  const numbers = [
    ...(value === undefined ? [] : [{ at: ['value'], number: value }]),
    ...(range ?? []).map((number, i) => ({ at: ['range', i], number })),
  ];
  for (const { at, number } of numbers) {
    const found = misfit(number, unit);
    if (found === undefined) continue;
    const params = { remedy: found.remedy } satisfies Remedy;
    ctx.addIssue({ code: 'custom', path: [...path, ...at], message: found.message, params });
  }
}

type Known = {
  unit?: Unit | undefined;
  value?: number | undefined;
  range?: [number, number] | undefined;
  standing: Standing;
  source?: string | undefined;
};

function refineKnown(quantity: Known, ctx: z.RefinementCtx): void {
  if ((quantity.value === undefined) === (quantity.range === undefined)) {
    ctx.addIssue({
      code: 'custom',
      path: ['value'],
      message: 'give either value or range, and not both',
      ...(quantity.value !== undefined && {
        params: {
          remedy: 'delete `range`, or `value` if the source gives a span',
        } satisfies Remedy,
      }),
    });
  }
  if (quantity.range && quantity.range[0] > quantity.range[1]) {
    const [high, low] = quantity.range;
    ctx.addIssue({
      code: 'custom',
      path: ['range'],
      message: 'a range runs from low to high',
      params: { remedy: `write \`range: [${low}, ${high}]\`` } satisfies Remedy,
    });
  }
  if (quantity.unit) refineSize(quantity, quantity.unit, ctx);
  if (SOURCED.includes(quantity.standing) && quantity.source === undefined) {
    ctx.addIssue({
      code: 'custom',
      path: ['standing'],
      message: `a ${quantity.standing} value names its source`,
      params: { lacks: 'source' } satisfies Lack,
    });
  }
}

const ALSO = {
  description: 'What other sources say instead, shown side by side.',
  why: 'readers see that sources disagree',
};

/** Other values of a quantity that has its unit from where it stands. */
export const OtherValuesField = field(
  z.array(z.strictObject({ ...span, ...sourced }).superRefine(refineKnown)),
  { ...ALSO, example: '[{ value: 8e9, standing: reported, source: hoffmann-2022 }]' },
);

/** A value somebody gave. */
export const KnownQuantitySchema = z
  .strictObject({
    ...known,
    also: field(z.array(z.strictObject(known).superRefine(refineKnown)), {
      ...ALSO,
      example: '[{ value: 8e9, unit: params, standing: reported, source: hoffmann-2022 }]',
    }).optional(),
  })
  .superRefine(refineKnown);

/** What a number that stands under a short name is called beside it. */
export const LabelField = field(LocalizedSchema, {
  why: 'readers see it beside the number',
  example: IN_BOTH_LANGUAGES,
});

/** A number that stands under a short name. */
export const NumberField = field(KnownQuantitySchema, {
  why: 'it is the number readers came for',
  example: '{ value: 2, unit: times, standing: assumed }',
});

/** A value nobody gave, and why. */
const MissingQuantitySchema = z.strictObject({
  missing: field(z.enum(['not-disclosed', 'not-applicable']), {
    description:
      '`not-disclosed`: it exists and is kept secret. `not-applicable`: there is no such thing.',
    why: 'readers are told why there is no number',
    example: 'not-disclosed',
  }),
  note: field(LocalizedSchema, {
    description: 'What a reader should know about the silence.',
    why: 'readers are warned by it',
    example: IN_BOTH_LANGUAGES,
  }).optional(),
});

export const QuantitySchema = z.union([KnownQuantitySchema, MissingQuantitySchema]);
export type KnownQuantity = z.infer<typeof KnownQuantitySchema>;
export type Quantity = z.infer<typeof QuantitySchema>;

/** A word rather than a number (a licence, a kind of attention), sourced in the same way. */
export const FactSchema = z
  .strictObject({
    value: field(WordsSchema, {
      description: 'The word or phrase, as a name: it is printed alike in both languages.',
      why: 'it is what readers came for',
      example: 'GQA',
    }),
    ...sourced,
  })
  .superRefine((fact, ctx) => {
    if (SOURCED.includes(fact.standing) && fact.source === undefined) {
      ctx.addIssue({
        code: 'custom',
        path: ['standing'],
        message: `a ${fact.standing} value names its source`,
        params: { lacks: 'source' } satisfies Lack,
      });
    }
  });
export type Fact = z.infer<typeof FactSchema>;
