/* Fetching ahead, for later without internet.
 *
 * Promises: no more than the budget of data that the server names, and only today and the
 * appointments where data is scarce.
 */
const PREFETCH_PAUSE = 15 * 60 * 1000; // ms between two rounds of fetching ahead

/**
 * Fetches the pages the server names, one by one, until the budget of data is used. Those of
 * `once` hardly change: they are fetched after the others, and not again in the same build.
 */
async function prefetch(lang, isSparing) {
  const reader = await recall('reader');
  if (!reader || Date.now() - ((await recall('prefetched')) || 0) < PREFETCH_PAUSE) return;
  const plan = await fetch('/api/prefetch', { priority: 'low' });
  if (!plan.ok) return;
  await remember('prefetched', Date.now());
  const { pages = [], once = [], budgetKb = 1500 } = await plan.json();
  const wanted = isSparing ? pages.filter((path) => /^\/[a-z]{2}\/(today|appointments)$/.test(path)) : [...pages, ...once];
  let left = budgetKb * 1024;
  const assets = new Set();
  for (const path of new Set([`/${lang}/offline`, ...wanted])) {
    if (left <= 0 || (await recall('reader')) !== reader) return;
    const known = await inOwnCache(path);
    if (known && once.includes(path) && !pages.includes(path)) continue;
    // The page that is kept says by its tag which it is: when it is still that, none is sent.
    const tag = known?.headers.get('ETag');
    const response = await fetch(path, { priority: 'low', headers: tag ? { 'If-None-Match': tag } : {} });
    if (!mayKeep(response)) continue;
    const text = await keep(response, true);
    left -= text.length;
    for (const file of filesOf(text)) assets.add(file);
  }
  for (const path of assets) await asset(new URL(path, self.location.origin).href);
  // Everything is kept anew, so what an earlier build kept can go.
  const own = await ownCache();
  for (const name of await caches.keys()) if (name.startsWith('dag1-') && name !== own) await caches.delete(name);
}

/** Bytes that are kept for the reader. */
async function size() {
  let bytes = 0;
  const cache = await caches.open(await ownCache());
  for (const request of await cache.keys()) bytes += (await (await cache.match(request)).blob()).size;
  return bytes;
}
