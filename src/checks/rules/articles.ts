/**
 * What an article may hold besides words: known components with known attributes, and no
 * code of its own.
 *
 * @module
 */
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { callOf, componentsIn, isElement, placeOf as placeOfNode } from '../article.ts';
import type { AttributeValue, Component } from '../article.ts';
import { EVERY_LAW } from '../calls/evaluate.ts';
import { COMPONENTS, isComponentName } from '../components.ts';
import type { AttributeKind, ComponentDefinition } from '../components.ts';
import type { Issue, Place } from '../issue.ts';
import { suggest } from '../did-you-mean.ts';
import type { Entry } from '../read.ts';
import { resolveQuantity, suggestReference } from '../refs.ts';
import { callIssues, mayResolve } from './computed.ts';
import { unknownFigure, unknownId } from './references.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

type Found = Pick<Issue, 'code' | 'message' | 'hint'>;

export function checkArticles(content: Content): Issue[] {
  return content.entries.flatMap((entry) => [
    ...code(entry),
    ...nested(entry),
    ...componentsIn(entry).flatMap((component) => checkComponent(component, entry, content)),
  ]);
}

/** A passage within a passage: readers could not tell which of the two a mark belongs to. */
function nested(entry: Entry): Issue[] {
  const issues: Issue[] = [];
  if (entry.body === undefined) return issues;
  visitParents(entry.body, (node, ancestors) => {
    if (!isElement(node) || !ancestors.some((one) => isElement(one) && one.name === node.name))
      return;
    issues.push(
      issueIn(entry, placeOfNode(node), {
        code: 'article/nested',
        message: `<${node.name ?? ''}> stands inside another <${node.name ?? ''}>, and readers could not tell what belongs to which`,
        hint: 'close the outer one before it',
      }),
    );
  });
  return issues;
}

function code(entry: Entry): Issue[] {
  const issues: Issue[] = [];
  if (entry.body === undefined) return issues;
  visit(entry.body, (node) => {
    const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if (node.type !== 'mdxjsEsm' && !isExpression) return;
    // An expression that holds a comment alone says nothing and harms nothing.
    if (isExpression && /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) return;
    const place = {
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    };
    issues.push(
      issueIn(entry, place, {
        code: 'article/import',
        message: 'articles are text and run no code: what is computed here could not be checked',
        hint: isExpression
          ? 'use <Q> or <Calc> for numbers, and write \\{ for a bare brace'
          : 'delete the line; the components are there without it',
      }),
    );
  });
  return issues;
}

function checkComponent(component: Component, entry: Entry, content: Content): Issue[] {
  const { name, attributes, place } = component;
  if (!isComponentName(name)) {
    const isTag = /^[a-z]/.test(name);
    return [
      issueIn(entry, place, {
        code: 'article/component',
        message: `there is no component ${name}, so readers would not see what stands here`,
        hint: isTag
          ? 'write it in Markdown'
          : suggest(name, Object.keys(COMPONENTS), 'see content/README.md'),
      }),
    ];
  }
  const definition: ComponentDefinition = COMPONENTS[name];
  const known = { ...definition.needs, ...definition.takes };
  const missing = Object.keys(definition.needs).filter((attribute) => !attributes.has(attribute));
  const issues = missing.map((attribute) =>
    issueIn(entry, place, missingAttribute(name, attribute, definition)),
  );
  if (definition.wraps && !component.filled) {
    issues.push(
      issueIn(entry, place, {
        code: 'article/component',
        message: `<${name}> stands around nothing, so readers would see nothing`,
        hint: `write <${name} …>words</${name}>`,
      }),
    );
  }
  for (const [attribute, { value, place: at }] of attributes) {
    const kind = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    const free = kind === undefined && definition.rest !== undefined && attribute !== '{…}';
    const found =
      kind === undefined && !free
        ? unknownAttribute(name, attribute, Object.keys(known))
        : value === undefined
          ? expression(attribute)
          : kind && checkAttribute(name, attribute, kind, value, content);
    if (found) issues.push(issueIn(entry, at, found));
  }
  const rest = new Map([...attributes].filter(([attribute]) => !Object.hasOwn(known, attribute)));
  if (definition.rest === 'arguments') issues.push(...checkCalc(component, entry, content));
  if (definition.rest === 'state') issues.push(...checkState(component, rest, entry, content));
  return issues;
}

function missingAttribute(name: string, attribute: string, { needs }: ComponentDefinition): Found {
  return {
    code: 'article/attribute',
    message: `<${name}> lacks ${attribute}, so there is nothing it could show`,
    hint: `write <${name} ${Object.keys(needs)
      .map((need) => `${need}="…"`)
      .join(' ')} …>`,
  };
}

function unknownAttribute(name: string, attribute: string, known: readonly string[]): Found {
  return {
    code: 'article/attribute',
    message: `<${name}> takes no attribute ${attribute}, so it would change nothing`,
    hint:
      known.length > 0 ? suggest(attribute, known, `it takes ${known.join(', ')}`) : 'delete it',
  };
}

function expression(attribute: string): Found {
  return {
    code: 'article/attribute',
    message: `${attribute} is an expression, and articles run no code`,
    hint: `write ${attribute}="text" or ${attribute}={2}`,
  };
}

/** As many as a number can be printed with. */
const MOST_DIGITS = 21;

function checkAttribute(
  name: string,
  attribute: string,
  kind: AttributeKind,
  value: string | number | boolean,
  content: Content,
): Found | undefined {
  const wrong = (want: string): Found => ({
    code: 'article/attribute',
    message: `${attribute} of <${name}> must be ${want}`,
    hint: kind === 'whole' ? `write ${attribute}={2}` : `write ${attribute}="…"`,
  });
  if (kind === 'whole') {
    const whole = typeof value === 'number' && Number.isInteger(value);
    return whole && value >= 1 && value <= MOST_DIGITS
      ? undefined
      : wrong(`a whole number of digits, from 1 to ${MOST_DIGITS}`);
  }
  if (typeof value !== 'string' || value.trim() === '') return wrong('a text');
  if (kind === 'quantity') return unresolved(value, content);
  if (kind === 'figure') {
    const { figures } = content;
    return figures && !figures.has(value) ? unknownFigure(value, content) : undefined;
  }
  if (typeof kind === 'object' && !content.ids[kind.id].has(value))
    return unknownId(value, kind.id, content.ids[kind.id]);
  return undefined;
}

/** Silent where the entry exists and is unsound: that entry has an issue of its own. */
function unresolved(reference: string, content: Content): Found | undefined {
  const { sound } = content;
  if (resolveQuantity(sound, reference) || mayResolve(reference, content)) return undefined;
  return {
    code: 'reference/quantity',
    message: `${reference} is not the place of a number, so readers would see none`,
    hint: suggestReference(sound, reference),
  };
}

type Attributes = ReadonlyMap<string, { value: AttributeValue; place: Place }>;

function checkCalc(component: Component, entry: Entry, content: Content): Issue[] {
  const call = callOf(component);
  if (call === undefined) return [];
  const { attributes, place } = component;
  const placeOf = (argument = 'call') => attributes.get(argument)?.place ?? place;
  const issues = callIssues(call, content).map((found) =>
    issueIn(entry, placeOf(found.argument), found),
  );
  if (call.args['law'] !== EVERY_LAW) return issues;
  return [
    ...issues,
    issueIn(entry, placeOf('law'), {
      code: 'call/argument',
      message: 'prose prints one number, and every law gives its own',
      hint: 'name one law',
    }),
  ];
}

function checkState(
  { attributes, place }: Component,
  rest: Attributes,
  entry: Entry,
  content: Content,
): Issue[] {
  const id = attributes.get('id')?.value;
  const check = typeof id === 'string' ? content.figures?.get(id) : undefined;
  const state = Object.fromEntries([...rest].map(([name, { value }]) => [name, value]));
  return (check?.state(state, content) ?? []).map(({ field, message, hint }) =>
    issueIn(entry, rest.get(field)?.place ?? place, { code: 'figure/state', message, hint }),
  );
}
