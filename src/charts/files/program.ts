/**
 * A figure's numbers as a small program: what they start from, the formulas, the numbers of
 * the CSV. Run, it works every one out again and stops where one differs.
 *
 * The same text in every language, as in the other files.
 *
 * @module
 */
import { printAmount } from '#i18n/parse-number.ts';
import type { FigureState } from '#charts/spec/figure.ts';
import { rowsOf } from './table.ts';
import type { Formula, Recipe, RecipeBuilder } from './recipe.ts';

/** Python, or JavaScript as a module; by the ending of its file. */
export type ProgramKind = 'py' | 'mjs';

/** Points of one series that follow one formula, or none. */
type Block = { series: string; points: readonly string[]; formula: string | undefined };

/** How a language says the parts of a program. */
type Dialect = {
  head: (comment: readonly string[]) => string;
  helpers: Readonly<Record<string, string>>;
  given: (name: string, value: string) => string;
  formula: (formula: Formula) => string;
  point: (x: string, y: string) => string;
  block: (block: Block) => string;
  list: (blocks: string) => string;
  check: string;
};

/** How far two ways of computing in doubles may part, as a share of the series' largest number. */
const CLOSE = '1e-9';

/** Points on a line of the program. */
const ABREAST = 3;

function wrapped(points: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(points.length / ABREAST) }, (_, i) =>
    points.slice(i * ABREAST, (i + 1) * ABREAST),
  );
  return lines.map((line) => `      ${line.join(', ')},\n`).join('');
}

const PYTHON: Dialect = {
  head: (lines) =>
    `${lines.map((line) => `# ${line}\n`).join('')}from math import exp, expm1, log\n`,
  helpers: {
    pick: `def pick(condition, a, b):\n    return a if condition else b\n`,
    bisect: `def bisect(f, low, high, *rest):
    for _ in range(200):
        middle = (low + high) / 2
        if (f(low, *rest) > 0) == (f(middle, *rest) > 0):
            low = middle
        else:
            high = middle
    return (low + high) / 2
`,
  },
  given: (name, value) => `${name} = ${value}\n`,
  formula: ({ of, steps = {}, is }) =>
    `def ${of}:\n${Object.entries(steps)
      .map(([name, text]) => `    ${name} = ${text}\n`)
      .join('')}    return ${is}\n`,
  point: (x, y) => `(${x}, ${y})`,
  block: ({ series, points, formula }) =>
    `    ("${series}", ${formula === undefined ? 'None' : `lambda x: ${formula}`}, [\n${wrapped(points)}    ]),\n`,
  list: (blocks) => `SERIES = [\n${blocks}]\n`,
  check: `def check():
    for series, formula, points in SERIES:
        if formula is None:
            print(f"{series}: {len(points)} as given")
            continue
        largest = max(abs(y) for _, y in points) or 1
        off = max(abs(formula(x) - y) for x, y in points) / largest
        print(f"{series}: {len(points)} worked out, off by {off:.0e} at most")
        if not off < ${CLOSE}:
            raise SystemExit(f"{series}: the numbers differ")


check()
`,
};

const JAVASCRIPT: Dialect = {
  head: (lines) =>
    `${lines.map((line) => `// ${line}\n`).join('')}const { abs, exp, expm1, log, max } = Math;\n`,
  helpers: {
    pick: `function pick(condition, a, b) {\n  return condition ? a : b;\n}\n`,
    bisect: `function bisect(f, low, high, ...rest) {
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (f(low, ...rest) > 0 === f(middle, ...rest) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
`,
  },
  given: (name, value) => `const ${name} = ${value};\n`,
  formula: ({ of, steps = {}, is }) =>
    `function ${of} {\n${Object.entries(steps)
      .map(([name, text]) => `  const ${name} = ${text};\n`)
      .join('')}  return ${is};\n}\n`,
  point: (x, y) => `[${x}, ${y}]`,
  block: ({ series, points, formula }) =>
    `  ["${series}", ${formula === undefined ? 'null' : `(x) => ${formula}`}, [\n${wrapped(points)}  ]],\n`,
  list: (blocks) => `const SERIES = [\n${blocks}];\n`,
  check: `for (const [series, formula, points] of SERIES) {
  if (formula === null) {
    console.log(\`\${series}: \${points.length} as given\`);
    continue;
  }
  const largest = max(...points.map(([, y]) => abs(y))) || 1;
  const off = max(...points.map(([x, y]) => abs(formula(x) - y))) / largest;
  console.log(\`\${series}: \${points.length} worked out, off by \${off.toExponential(0)} at most\`);
  if (!(off < ${CLOSE})) throw new Error(\`\${series}: the numbers differ\`);
}
`,
};

const DIALECTS: Readonly<Record<ProgramKind, Dialect>> = { py: PYTHON, mjs: JAVASCRIPT };

/** The program in one language. `link` leads to the figure in this state. */
export function programOf(
  kind: ProgramKind,
  drawn: FigureState,
  { recipe: build, link }: { recipe: RecipeBuilder; link: string },
): string {
  const { spec } = drawn;
  const dialect = DIALECTS[kind];
  const recipe = build(drawn);
  const blocks = blocksOf(drawn, recipe, dialect.point);
  const formulas = calledIn(
    recipe.formulas,
    blocks.flatMap(({ formula }) => formula ?? []),
  );
  const text = [...formulas.flatMap(textsOf), ...blocks.map(({ formula = '' }) => formula)].join(
    '\n',
  );
  const given = Object.entries(recipe.given).filter(([name]) => mentions(text, name));
  const helpers = Object.entries(dialect.helpers).filter(([name]) => mentions(text, name));
  const parts = [
    dialect.head([`Scaling Ledger: ${spec.id}`, link, `x: ${spec.x.unit}, y: ${spec.y.unit}`]),
    given.map(([name, value]) => dialect.given(name, printAmount(value))).join(''),
    ...helpers.map(([, helper]) => helper),
    ...formulas.map(dialect.formula),
    dialect.list(blocks.map(dialect.block).join('')),
    dialect.check,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function blocksOf({ spec }: FigureState, { series }: Recipe, point: Dialect['point']): Block[] {
  const rows = Map.groupBy(rowsOf(spec), (row) => row.series);
  return [...rows].flatMap(([name, points]): Block[] => {
    const printed = points.map(({ x, y, xCategory, category }) =>
      point(valueOf(x, xCategory), valueOf(y, category)),
    );
    const formula = series[name];
    if (typeof formula !== 'object') return [{ series: name, points: printed, formula }];
    return printed.map((one, i) => ({ series: name, points: [one], formula: formula[i] }));
  });
}

/** A name in quotes, or a number. */
function valueOf(value: number, name: string | undefined): string {
  return name === undefined ? printAmount(value) : JSON.stringify(name);
}

/** The formulas that some texts call, and those that these call, in the recipe's order. */
function calledIn(formulas: readonly Formula[], texts: readonly string[]): Formula[] {
  const called: Formula[] = [];
  const all = [...texts];
  for (const formula of formulas.toReversed()) {
    const name = formula.of.slice(0, formula.of.indexOf('('));
    if (!all.some((text) => mentions(text, name))) continue;
    called.unshift(formula);
    all.push(...textsOf(formula));
  }
  return called;
}

function textsOf({ steps = {}, is }: Formula): string[] {
  return [...Object.values(steps), is];
}

function mentions(text: string, name: string): boolean {
  return new RegExp(String.raw`\b${name}\b`).test(text);
}
