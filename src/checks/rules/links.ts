/**
 * Links of articles: none may run anything, and each leads to a page or heading there is.
 *
 * @module
 */
import { posix } from 'node:path';
import { linksIn } from '../article-outline.ts';
import type { Issue } from '../issue.ts';
import { suggest } from '../did-you-mean.ts';
import { pathIn, sitePages } from '../site-pages.ts';
import type { SitePages } from '../site-pages.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

type Found = Pick<Issue, 'code' | 'message' | 'hint'>;

export function checkLinks(content: Content): Issue[] {
  const pages = sitePages(content);
  return content.entries.flatMap((entry) => {
    const { locale, id } = entry;
    if (!locale) return [];
    const here = pathIn(locale, `/articles/${id}/`);
    return linksIn(entry).flatMap(({ url, place }) => {
      const found = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(bare(url))
        ? outside(url)
        : inside(url, here, pages, content);
      return found ? issueIn(entry, place, found) : [];
    });
  });
}

/** Browsers pass over spaces and control characters when they look for a scheme. */
const bare = (url: string): string => url.replace(/[\u0000-\u0020]/g, '');

function outside(url: string): Found | undefined {
  const address = bare(url);
  if (/^mailto:./i.test(address)) return undefined;
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return undefined;
  return {
    code: 'link/scheme',
    message: `${url} is no address of a page or a mailbox: a reader who follows it would run something, or get nowhere`,
    hint: address.startsWith('//')
      ? `write https:${address}`
      : 'write an address that starts with https://, http:// or mailto:',
  };
}

function inside(
  url: string,
  here: string,
  pages: SitePages,
  { figures }: Content,
): Found | undefined {
  if (url === '' || url === '#') {
    return unknown(
      'this link leads to where the reader stands already',
      'write where it leads, such as ../method/, or leave the words without a link',
    );
  }
  // Markdown keeps a backslash, and a browser would read it as a slash.
  const { pathname, hash } = new URL(url.replaceAll('\\', '%5C'), `http://site.invalid${here}`);
  if (isFile(pathname) || (figures === undefined && isFigurePage(pathname))) return undefined;
  if (!pages.has(pathname)) return unknownPage(url, here, pages);
  const anchors = pages.get(pathname);
  const raw = hash.slice(1);
  const anchor = decoded(raw);
  if (anchor === '' || !anchors || anchors.has(anchor) || anchors.has(raw)) return undefined;
  const page = url.slice(0, url.indexOf('#'));
  return unknown(
    `${page === '' ? 'this article' : `the page ${page}`} has no heading #${anchor}, so a reader who follows the link is left to search`,
    suggest(
      `#${anchor}`,
      [...anchors].map((known) => `#${known}`),
      'a heading is named by its words, in lower case and with hyphens: #the-data-wall',
    ),
  );
}

/** Data are files beside the pages; the site's own tests follow links to them. */
const isFile = (path: string): boolean => /^\/data\/./.test(path);

const isFigurePage = (path: string): boolean => /^(?:\/zh)?\/(?:figures|embed)\/./.test(path);

function unknownPage(url: string, here: string, pages: SitePages): Found {
  const typed = url.replace(/[?#].*$/, '');
  const isChinese = (page: string): boolean => page.startsWith('/zh/');
  const candidates = typed.startsWith('/')
    ? pages.keys()
    : [...pages.keys()]
        .filter((page) => page !== here && isChinese(page) === isChinese(here))
        .map((page) => `${posix.relative(here, page)}/`);
  return unknown(
    `there is no page ${typed}, so a reader who follows the link ends at an empty address`,
    suggest(
      typed,
      candidates,
      'write ../<slug>/ for an article, ../../claims/<id>/ for a claim, or leave the words without a link',
    ),
  );
}

const unknown = (message: string, hint: string): Found => ({ code: 'link/unknown', message, hint });

/** A fragment as its heading spells it; as it stands if it is badly encoded. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}
