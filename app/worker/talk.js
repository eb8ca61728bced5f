/* What pages say to the worker, and the worker's own life.
 *
 * Promises: a new worker takes over at once, and fetches everything anew.
 */
const heard = {
  /** A page opened: `key` and `lang` of its reader; `offline` when it came from here. */
  async reader({ key, lang, offline, saveData }) {
    if (!offline) await meet(key);
    if (lang) await remember('lang', lang);
    await tellOutbox();
    if (offline) return;
    await send().catch(() => {});
    await prefetch(lang, saveData).catch(() => {});
  },
  /** The connection is back, or the page is looked at again. */
  send: () => send().catch(() => {}),
  /** How many answers wait? */
  outbox: tellOutbox,
  /** How much is kept? */
  async size(_, source) {
    source?.postMessage({ type: 'size', bytes: await size() });
  },
};

self.addEventListener('message', (event) => {
  const type = event.data?.type;
  if (Object.hasOwn(heard, type)) event.waitUntil(heard[type](event.data, event.source));
});

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      remember('prefetched', 0),
      self.registration.navigationPreload?.enable(),
      self.clients.claim(),
    ]),
  );
});
