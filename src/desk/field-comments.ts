/**
 * Joins the schemas with the comments that stand above their fields, so that what is
 * written once in `src/schemas` also helps editors in their own editor.
 *
 * The comments are read from the source text: they are no part of a running program.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { z } from 'zod';
import { ArticleSchema, YAML_SCHEMAS } from '#schemas/collections.ts';

/** As much of JSON Schema as our schemas come to. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  minItems?: number;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const SCHEMAS = { articles: ArticleSchema, ...YAML_SCHEMAS } as const;
export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** The JSON Schema of a collection's entries, each field described by its comment. */
export function describedSchema(name: SchemaName): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  const root = declarationsOf(name);
  describe(schema, root.declarations.get(root.name), root.declarations);
  return schema;
}

type Declarations = ReadonlyMap<string, ts.Expression>;

/** Every constant of `src/schemas` by name; their names are unique across its files. */
function declarationsOf(name: SchemaName): { declarations: Declarations; name: string } {
  const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
  const declarations = new Map<string, ts.Expression>();
  const one = name === 'series' ? name : name.slice(0, -1);
  const rootName = `${one.charAt(0).toUpperCase()}${one.slice(1)}Schema`;
  // The collection's own file last, so that a private constant such as `known` is its own.
  const files = readdirSync(folder).sort(
    (a, b) => Number(a === `${one}.ts`) - Number(b === `${one}.ts`),
  );
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(folder + file, 'utf8'),
      ts.ScriptTarget.ESNext,
      true,
    );
    source.forEachChild((statement) => {
      if (!ts.isVariableStatement(statement)) return;
      for (const { name: id, initializer } of statement.declarationList.declarations) {
        if (initializer) declarations.set(id.getText(), initializer);
      }
    });
  }
  return { declarations, name: rootName };
}

/** Walks a schema and the expression it was made by side by side. */
function describe(
  schema: JsonSchema | undefined,
  made: ts.Expression | undefined,
  known: Declarations,
): void {
  if (schema === undefined || made === undefined) return;
  const expression = unwrap(made, known);
  if (!ts.isCallExpression(expression)) return;
  const kind = ts.isPropertyAccessExpression(expression.expression)
    ? expression.expression.name.text
    : '';
  const [first, second] = expression.arguments;
  if (/^(strictObject|object)$/.test(kind)) describeFields(schema, first, known);
  else if (kind === 'array') describe(schema.items, first, known);
  else if (kind === 'record' && typeof schema.additionalProperties === 'object') {
    describe(schema.additionalProperties, second, known);
  } else if (kind === 'union' || kind === 'discriminatedUnion') {
    const options = kind === 'union' ? first : second;
    if (!options || !ts.isArrayLiteralExpression(options)) return;
    const forms = schema.anyOf ?? schema.oneOf ?? [];
    for (const [index, option] of options.elements.entries()) describe(forms[index], option, known);
  }
}

/** Follows names and drops what refines: `X.min(1).optional()` is described as `X`. */
function unwrap(expression: ts.Expression, known: Declarations): ts.Expression {
  if (ts.isIdentifier(expression)) {
    const declared = known.get(expression.text);
    return declared ? unwrap(declared, known) : expression;
  }
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression))
    return expression;
  const called = expression.expression.expression;
  return ts.isIdentifier(called) && called.text === 'z' ? expression : unwrap(called, known);
}

function describeFields(
  schema: JsonSchema,
  fields: ts.Expression | undefined,
  known: Declarations,
): void {
  if (!fields || !ts.isObjectLiteralExpression(fields)) return;
  for (const field of fields.properties) {
    if (ts.isSpreadAssignment(field)) describeSpread(schema, field.expression, known);
    if (!ts.isPropertyAssignment(field)) continue;
    const property = schema.properties?.[nameOf(field)];
    const comment = commentOf(field) ?? commentOf(borrowed(field.initializer, known));
    if (property && comment) property.description = comment;
    describe(property, field.initializer, known);
  }
}

/** The fields behind `...shared`, `...CallSchema.shape`, and tables made of one schema. */
function describeSpread(schema: JsonSchema, spread: ts.Expression, known: Declarations): void {
  const declared = ts.isIdentifier(spread) ? known.get(spread.text) : undefined;
  if (declared && ts.isObjectLiteralExpression(declared)) describeFields(schema, declared, known);
  else if (declared) {
    const [table, repeated] = /\[name, (\w+)/.exec(declared.getText()) ?? [];
    const made = repeated === undefined ? undefined : known.get(repeated);
    if (table === undefined) return;
    for (const field of Object.values(schema.properties ?? {}))
      if (field.anyOf) describe(field, made, known);
  } else if (ts.isPropertyAccessExpression(spread)) {
    const made = unwrap(spread.expression, known);
    if (ts.isCallExpression(made)) describeFields(schema, made.arguments[0], known);
  }
}

/** The field that `known.source` borrows. */
function borrowed(
  expression: ts.Expression,
  known: Declarations,
): ts.PropertyAssignment | undefined {
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression))
    return undefined;
  const owner = known.get(expression.expression.text);
  if (!owner || !ts.isObjectLiteralExpression(owner)) return undefined;
  return owner.properties
    .filter((field) => ts.isPropertyAssignment(field))
    .find((field) => nameOf(field) === expression.name.text);
}

const nameOf = (field: ts.PropertyAssignment): string =>
  field.name.getText().replace(/^['"]|['"]$/g, '');

function commentOf(field: ts.PropertyAssignment | undefined): string | undefined {
  const [comment] = field ? ts.getJSDocCommentsAndTags(field).filter((tag) => ts.isJSDoc(tag)) : [];
  return comment ? ts.getTextOfJSDocComment(comment.comment)?.replace(/\s+/g, ' ') : undefined;
}
