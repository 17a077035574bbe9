/**
 * The language of an article, from the folder it lies in.
 *
 * @module
 */
import type { VFile } from 'vfile';
import type { Locale } from '#schemas/text.ts';

export function localeOf(file: VFile): Locale {
  return /[/\\]zh[/\\]/.test(file.path) ? 'zh' : 'en';
}
