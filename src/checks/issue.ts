/**
 * What a check finds, in the form every reporter prints: where, what, and the remedy.
 *
 * Codes are permanent. Editors search for them and scripts filter by them, so a code is
 * never renamed, and one that is given up is never used for something else.
 *
 * @module
 */

/** Every code with the sentence that explains it in `content/README.md`. */
export const CODES = {
  'file/unexpected': 'a file lies where the site does not read it',
  'file/missing': 'a file the site cannot do without is not there',
  'file/symlink': 'a link to another file or folder, in place of a file',
  'file/encoding': 'a file that is no UTF-8 text',
  'file/hidden-character': 'a character that no reader sees',
  'file/too-large': 'a file longer than a page could be',
  'yaml/syntax': 'the YAML cannot be read',
  'yaml/duplicate-key': 'a key stands twice in one block',
  'yaml/reserved-key': 'a key that programs keep for themselves',
  'yaml/comment': 'words cut off by a # that was not meant as a comment',
  'yaml/empty': 'a file or front matter is empty',
  'mdx/syntax': 'the article cannot be read as MDX',
  'schema/missing': 'a field that must be there is not',
  'schema/unknown-key': 'a field nobody reads',
  'schema/type': 'a value of the wrong type',
  'schema/value': 'a value that is not allowed here',
  'date/future': 'a day that has not come, of something that has happened',
  'id/mismatch': 'the id differs from the name of the file',
  'id/duplicate': 'two files with the same id, or one source in two files',
  'id/replaced': 'another entry stands under an id that was taken',
  'reference/unknown': 'an id that no file has',
  'reference/quantity': 'a place of a number that does not exist',
  'reference/line': 'a point on a line its series does not have',
  'figure/state': 'a figure is given a value its controls do not take',
  'figure/data': 'a figure that cannot be drawn with the content as it is',
  'verdict/missing': 'a claim without a verdict',
  'verdict/no-evidence': 'a verdict without evidence',
  'verdict/order': 'verdicts that are not oldest first',
  'verdict/overdue': 'a claim still pending after it fell due',
  'verdict/force': 'a rating that answers what the essay did not say',
  'verdict/condition': 'a rating that its condition does not allow',
  'verdict/one-sided': 'a rating without evidence that points its way',
  'verdict/confidence': 'more confidence than the evidence gives',
  'verdict/turning-point': 'a number that would change the verdict, and changes no check there',
  'evidence/read': 'evidence read otherwise than its source was',
  'evidence/seen': 'evidence without a day on which it was last seen',
  'evidence/retracted': 'evidence that rests on a source its authors withdrew',
  'prediction/not-looked': 'a prediction without a search for what came of it',
  'condition/outcome': 'a condition without an outcome, or with one its verdict denies',
  'translation/text': 'a text in one language only',
  'translation/stale': 'a text whose counterpart in the other language was changed alone',
  'lock/form': 'the lock was edited by hand, or two versions of it were merged badly',
  'translation/article': 'an article in one language only',
  'article/import': 'an import, export or expression in an article',
  'article/component': 'a component that does not exist',
  'article/nested': 'a component inside one of its own kind, or too deep in others',
  'article/attribute': 'an attribute missing, unknown or of the wrong kind',
  'link/scheme': 'a link that is no address of a page or a mailbox',
  'link/unknown': 'a link to a page or heading that does not exist',
  'link/empty': 'a link without words',
  'link/undefined': 'a note or reference that nothing defines',
  'image/missing': 'a picture the site does not have',
  'image/remote': 'a picture from elsewhere',
  'article/heading': 'a heading that is empty or of the wrong level',
  'prose/bare-number': 'a number typed into prose',
  'place/taken': 'two claims in one place of the essay',
  'label/taken': 'two claims with one label',
  'place/outside': 'a claim at a place the essay does not have',
  'place/gap': 'a gap in the numbering of claims',
  'rests-on/cycle': 'claims that rest on each other in a circle',
  'chain/order': 'a step of a chain before one it rests on',
  'call/unknown': 'a calculation that does not exist',
  'call/argument': 'an argument missing, unknown or unusable',
  'call/unit': 'an argument in the wrong unit',
  'call/refused': 'a calculation that has no answer for its arguments',
  'predicate/condition': 'a predicate under a condition that no run decides',
  'predicate/never': 'a predicate that is true of no run',
  'check/contradicts': 'a rating that its own calculations contradict',
  'parity/claims': 'a claim restated in one language of an article only',
  'parity/figures': 'a figure shown in one language of an article only',
  'parity/citations': 'a source cited in one language of an article only',
  'parity/links': 'a link set in one language of an article only',
  'parity/headings': 'headings that differ between the languages of an article',
  'coverage/bullet': 'a bullet of the essay without a claim',
  'coverage/claim': 'a claim no article restates',
  'coverage/source': 'a source nothing refers to',
  'coverage/figure': 'a figure no article shows',
  'language/foreign': 'a sentence in the wrong language, or an English word as its own translation',
  'words/spelling': 'a name or unit spelled otherwise than on the rest of the site',
  'language/punctuation': 'a full stop or comma of Latin print in Chinese',
  'copied/run': 'words shared with a text that must not be copied',
} as const;
export type Code = keyof typeof CODES;

/** A place in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

export interface Issue extends Place {
  code: Code;
  /** Path as an editor can open it, with forward slashes. */
  file: string;
  /** What is wrong, and why it matters to a reader. */
  message: string;
  /** What to type. */
  hint: string;
}

/** Issues in the order an editor walks through them: by file, then from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...issues].sort(
    (a, b) =>
      order(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order(a.code, b.code) ||
      order(a.message, b.message),
  );
}
