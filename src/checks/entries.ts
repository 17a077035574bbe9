/**
 * All entries of the site by collection and id, in the form that both the checks and the
 * site's views hold them, so that both resolve a reference alike.
 *
 * @module
 */
import type { z } from 'zod';
import { YAML_SCHEMAS } from '#schemas/collections.ts';
import type { YamlCollection } from '#schemas/collections.ts';
import type { Essay } from '#schemas/essay.ts';

/** What a file of `content/` may be; `essay` is the one that stands alone. */
export type Collection = YamlCollection | 'articles' | 'essay';

export type EntryData<C extends YamlCollection> = z.infer<(typeof YAML_SCHEMAS)[C]>;

export type Entries = { readonly [C in YamlCollection]: ReadonlyMap<string, EntryData<C>> } & {
  /** What the ledger is about; absent only while its file is missing or not sound. */
  readonly essay?: Essay;
};

export const YAML_COLLECTIONS = Object.keys(YAML_SCHEMAS) as YamlCollection[];

export const isYamlCollection = (name: string): name is YamlCollection =>
  Object.hasOwn(YAML_SCHEMAS, name);

/** No entries at all, to add to. */
export function emptyEntries(): { [C in YamlCollection]: Map<string, EntryData<C>> } {
  return Object.fromEntries(YAML_COLLECTIONS.map((name) => [name, new Map()])) as {
    [C in YamlCollection]: Map<string, EntryData<C>>;
  };
}
