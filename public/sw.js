// Keeps what a reader has read, for reading it again without a network. It is there only where a
// reader has asked for it, on the page `offline/`, which also takes it away again.
//
// What can be had is always had anew: a kept page answers only where the network does not. Files
// whose names change with their bytes are the exception; they are never fetched twice.
const PAGES = 'ledger-pages';
const FILES = 'ledger-files';
const { scope } = self.registration;
const EDITIONS = ['', 'zh/'];

/** What stands for a page that was not kept, in the language of its address. */
const standIn = ({ pathname }) => {
  const chinese = pathname.startsWith(new URL('zh/', scope).pathname);
  return new URL(`${EDITIONS[Number(chinese)]}offline/`, scope).href;
};

/** The same page whatever its query says: figures and the bench read it themselves. */
const nameOf = ({ origin, pathname }) => origin + pathname;

async function keep(cache, name, response) {
  if (response.ok && response.type === 'basic')
    await (await caches.open(cache)).put(name, response);
}

async function anew(event, cache) {
  const url = new URL(event.request.url);
  try {
    const response = await fetch(event.request);
    event.waitUntil(keep(cache, nameOf(url), response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(nameOf(url));
    if (kept) return kept;
    if (event.request.mode !== 'navigate') throw error;
    return (await caches.match(standIn(url))) ?? Promise.reject(error);
  }
}

async function once(event) {
  const url = new URL(event.request.url);
  const kept = await caches.match(nameOf(url));
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keep(FILES, nameOf(url), response.clone()));
  return response;
}

self.addEventListener('install', (event) => {
  const pages = EDITIONS.map((edition) => new URL(`${edition}offline/`, scope).href);
  event.waitUntil(
    caches
      .open(PAGES)
      .then((cache) => cache.addAll(pages))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const isNamedByBytes = url.startsWith(new URL('_astro/', scope).href);
  event.respondWith(
    isNamedByBytes ? once(event) : anew(event, mode === 'navigate' ? PAGES : FILES),
  );
});
