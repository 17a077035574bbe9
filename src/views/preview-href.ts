/**
 * Where the picture of a page lies.
 *
 * @module
 */
import type { Locale } from '#schemas/text.ts';
import { fileHref } from './urls.ts';

/** Rooms each of whose pages has a picture. */
const ROOMS = /^\/(?:articles|claims|figures|models)\/[^/]+\/$/;

/** Path of a page's picture; of the front page's, where it has none. */
export function previewHref(locale: Locale, path: `/${string}`): string {
  // The method is an article that stands at an address of its own.
  const page = path === '/method/' ? '/articles/method/' : path;
  const name = ROOMS.test(page) ? page.slice(1, -1) : 'index';
  return fileHref(`/previews/${locale}/${name}.png`);
}
