/* The service worker of Dag 1: keeps pages for when there is no internet, keeps answers until
 * they can be sent, and shows reminders.
 *
 * Promises:
 * - What is kept belongs to one reader. Another reader, or signing out, purges all of it.
 * - An answer given without internet is sent later, and counts once.
 * - Only pages that say `X-Dag1-Offline: yes` are kept; never a redirect, an error or a sign-in.
 *
 * The server puts the hash of the assets where this file says BUILD.
 */
const BUILD = '__BUILD__';
const PATIENCE = 4000; // ms a page may take before a kept copy is shown instead
const ANSWER_PATIENCE = 15000; // ms an answer may take before it is kept to be sent later
const PREFETCH_PAUSE = 15 * 60 * 1000; // ms between two rounds of fetching ahead
const SHOWN_MAX = 200; // how many reminder ids are remembered
const MAY_WAIT = /^\/[a-z]{2}\/(appointments\/[^/]+\/answer|deadlines\/[^/]+\/done|forms\/[^/]+\/(standing|documents|steps|day|clear\/[^/]+)|help\/ask)$/;
const CLEAR = /\/clear\/([^/]+)$/; // whether a section was clear: changes no page
const ASK = /^\/[a-z]{2}\/help\/ask$/; // kept once, without a form; its button asks where it is opened
const SIGN_OUT = /^\/[a-z]{2}\/sign-out$/;
const SIGN_IN = /^\/[a-z]{2}\/access(\/|$)/;
const SEARCH = /^(\/[a-z]{2}\/search)(\/index)?$/;
const ISLANDS = ['device.js', 'pkg/app.js', 'pkg/app_bg.wasm'].map((name) => `/assets/${BUILD}/${name}`);

/* ---- Memory: IndexedDB `dag1` with `state` (name → value) and `outbox` (what waits) ---- */

let opening;
function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('dag1', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('state');
      request.result.createObjectStore('outbox', { autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Runs `work` on a store in one transaction; gives the result of the request it returns. */
async function inStore(name, mode, work) {
  const transaction = (await database()).transaction(name, mode);
  return new Promise((resolve, reject) => {
    const request = work(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

// A browser may refuse IndexedDB (private windows); then things are remembered while we run.
const remembered = new Map();
async function recall(name) {
  if (remembered.has(name)) return remembered.get(name);
  const value = await inStore('state', 'readonly', (store) => store.get(name)).catch(() => undefined);
  if (!remembered.has(name)) remembered.set(name, value);
  return remembered.get(name);
}
async function remember(name, value) {
  remembered.set(name, value);
  await inStore('state', 'readwrite', (store) => store.put(value, name)).catch(() => {});
}

/* ---- Whose things these are ---- */

/**
 * A page says who reads it: a key, or '' when nobody is signed in. A page that says nothing
 * (undefined) changes nothing. Never two purges at the same time.
 */
let meeting = Promise.resolve();
function meet(key) {
  meeting = meeting.then(async () => {
    if (key === undefined) return;
    const before = await recall('reader');
    if (before === key) return;
    if (before) await purge(key !== '');
    await remember('reader', key);
  }, () => {});
  return meeting;
}

/** Removes everything of the reader. `forGood` also ends the push subscription. */
async function purge(forGood) {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('dag1-')).map((name) => caches.delete(name)));
  const lang = await recall('lang');
  remembered.clear();
  await inStore('state', 'readwrite', (store) => store.clear()).catch(() => {});
  await inStore('outbox', 'readwrite', (store) => store.clear()).catch(() => {});
  await remember('lang', lang);
  for (const shown of await self.registration.getNotifications().catch(() => [])) shown.close();
  if (forGood) {
    const subscription = await self.registration.pushManager?.getSubscription().catch(() => null);
    await subscription?.unsubscribe().catch(() => {});
  }
  await tellOutbox();
}

/* ---- The cache ---- */

const ending = async () => `-${(await recall('reader')) || 'nobody'}`;
const ownCache = async () => `dag1-${BUILD}${await ending()}`;

/** A kept response: from this build, else from an earlier one of the same reader. */
async function kept(url) {
  const own = await ownCache();
  const end = await ending();
  const others = (await caches.keys()).filter((name) => name !== own && name.startsWith('dag1-') && name.endsWith(end));
  for (const name of [own, ...others.reverse()]) {
    const found = (await caches.has(name)) && (await (await caches.open(name)).match(url));
    if (found) return found;
  }
  const { pathname, search } = new URL(url, self.location.origin);
  return search && ASK.test(pathname) ? kept(pathname) : undefined;
}

/** Whether a response is a page that may be kept. */
function mayKeep(response) {
  const path = response.url && new URL(response.url).pathname;
  return (
    response.status === 200 &&
    response.type === 'basic' &&
    !response.redirected &&
    response.headers.get('X-Dag1-Offline') === 'yes' &&
    /^text\/(html|plain)/.test(response.headers.get('Content-Type')) &&
    !SIGN_IN.test(path)
  );
}

/**
 * Keeps a page and gives its text. What a page says about its reader is believed when the
 * reader opened it; a page fetched ahead (`ahead`) is kept only for the reader we know.
 */
async function keep(response, ahead = false) {
  const { url } = response;
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  const text = await response.text();
  const key = /<body[^>]*\sdata-cache-key="([^"]*)"/.exec(text)?.[1];
  if (!ahead) await meet(key);
  else if (key && key !== (await recall('reader'))) return '';
  const cache = await caches.open(await ownCache());
  await cache.put(url, new Response(text, { headers }));
  return text;
}

/** The ticks that wait to be sent, in the lists of a kept page: the next answer holds them too. */
async function withTicks(text) {
  for (const { path, body, counts } of await outbox().catch(() => [])) {
    const at = counts ? text.indexOf(` action="${path}"`) : -1;
    if (at < 0) continue;
    const ticked = new URLSearchParams(body).getAll('tick');
    const end = text.indexOf('</form>', at);
    const list = text.slice(at, end).replace(/( name="tick" value="([^"]*)")( checked(="")?)?/g, (_, box, value) =>
      box + (ticked.includes(value) ? ' checked' : ''));
    text = text.slice(0, at) + list + text.slice(end);
  }
  return text;
}

/** A kept page, marked so that it says of itself that it is not new. */
async function asKept(found) {
  const text = (await withTicks(await found.text()))
    .replace(/(<[^>]*\sid="offline-line"[^>]*?)\shidden(="[^"]*")?/, '$1')
    .replace(/<body/, '<body data-offline');
  return new Response(text, { headers: found.headers });
}

async function isInOwnCache(path) {
  const cache = await caches.open(await ownCache());
  return Boolean(await cache.match(new URL(path, self.location.origin).href));
}

async function offlinePage(url) {
  const lang = /^\/([a-z]{2})(\/|$)/.exec(new URL(url).pathname)?.[1] || (await recall('lang')) || 'nl';
  const found = (await kept(`/${lang}/offline`)) || (await kept(`/${await recall('lang')}/offline`));
  return found ? asKept(found) : Response.error();
}

/* ---- Answering requests ---- */

const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page: from the network; when that fails or takes long, as it was kept. */
async function page(event, network) {
  const late = after(PATIENCE).then(() => kept(event.request.url));
  const first = await Promise.race([
    network.then((response) => ({ response }), () => ({ failed: true })),
    late.then((found) => (found ? { found } : new Promise(() => {}))),
  ]);
  if (first.response) return first.response;
  const found = first.found || (await kept(event.request.url)) || (await searchPage(event.request.url));
  return found ? asKept(found) : offlinePage(event.request.url);
}

/** Any question is answered on the phone, by the search page without one. */
async function searchPage(url) {
  const [path] = SEARCH.exec(new URL(url).pathname) || [];
  return path && kept(path);
}

/** The index of the search: from the network, else as it was kept. */
async function searchIndex(request) {
  try {
    const response = await fetch(request);
    if (mayKeep(response)) await keep(response.clone());
    return response;
  } catch {
    return (await kept(request.url)) || Response.error();
  }
}

function onPage(event) {
  const network = Promise.resolve(event.preloadResponse).then((early) => early || fetch(event.request));
  // Registered before the answer is given, so that the copy is made while the body is whole.
  const keeping = network.then((response) => mayKeep(response) && keep(response.clone())).catch(() => {});
  event.waitUntil(keeping);
  event.respondWith(page(event, network));
}

/** An asset: its address holds a hash, so what was kept is right for ever. */
async function asset(url) {
  const found = await kept(url);
  if (found) return found;
  const response = await fetch(url);
  if (response.ok) {
    const cache = await caches.open(await ownCache());
    await cache.put(url, response.clone()).catch(() => {});
  }
  return response;
}

async function signOut(request) {
  const farewell = await offlinePage(request.url);
  const answer = fetch(request);
  await answer.catch(() => {});
  await purge(true);
  await remember('reader', '');
  return answer.catch(() => farewell);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && request.mode === 'navigate') {
    if (SIGN_OUT.test(url.pathname)) event.respondWith(signOut(request));
    else if (MAY_WAIT.test(url.pathname)) event.respondWith(answer(request, url.pathname + url.search));
    else event.respondWith(fetch(request).catch(() => offlinePage(request.url)));
  } else if (request.method === 'GET') {
    if (url.pathname.startsWith('/assets/')) event.respondWith(asset(url.href));
    else if (request.mode === 'navigate') onPage(event);
    else if (SEARCH.test(url.pathname)) event.respondWith(searchIndex(request));
  }
});

/* ---- The outbox: answers given without internet ---- */

const post = (path, body, type, more) =>
  fetch(path, { method: 'POST', body, headers: { 'Content-Type': type }, credentials: 'same-origin', ...more });

const FORM = 'application/x-www-form-urlencoded;charset=UTF-8';

/** Where the reader goes on after an answer that waits. */
function backFrom(path) {
  const parts = path.split('/').slice(0, -1);
  const section = CLEAR.exec(path)?.[1];
  if (parts[2] === 'deadlines' || section) parts.pop();
  return new URL(parts.join('/') + (section ? `#${section}` : ''), self.location.origin).href;
}

/** Sends an answer, or keeps it. Its `key` makes that it counts once, however often it is sent. */
async function answer(request, path) {
  const fields = new URLSearchParams(await request.text());
  if (!fields.get('key')) fields.set('key', crypto.randomUUID());
  const body = fields.toString();
  await takeBack(path);
  try {
    const response = await post(path, body, FORM, { redirect: 'manual', signal: AbortSignal.timeout?.(ANSWER_PATIENCE) });
    if (response.status < 502 || response.status > 504) {
      if (!CLEAR.test(path)) await remember('prefetched', 0); // what was kept is no longer true
      return response;
    }
  } catch {
    // No network: kept below.
  }
  if (!(await recall('reader'))) return offlinePage(request.url);
  try {
    await putInOutbox({ path, body, type: FORM, key: fields.get('key'), counts: true });
  } catch {
    return offlinePage(request.url); // Nothing could be kept: do not pretend it was.
  }
  return Response.redirect(backFrom(path), 303);
}

async function putInOutbox(entry) {
  const reader = await recall('reader');
  await inStore('outbox', 'readwrite', (store) => store.add({ ...entry, reader }));
  await self.registration.sync?.register('outbox').catch(() => {});
  await tellOutbox();
}

async function outbox() {
  const transaction = (await database()).transaction('outbox', 'readonly');
  const store = transaction.objectStore('outbox');
  const [ids, entries] = await Promise.all(
    [store.getAllKeys(), store.getAll()].map(
      (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }),
    ),
  );
  return entries.map((entry, index) => ({ id: ids[index], ...entry }));
}

/** Sends what waits, one after the other; never twice at the same time. */
let sending;
function send() {
  sending ??= sendAll().finally(() => (sending = undefined));
  return sending;
}

async function sendAll() {
  // What does not arrive now holds back what follows at the same address, and nothing else.
  const stuck = new Set();
  for (;;) {
    const reader = await recall('reader');
    const entry = (await outbox().catch(() => [])).find(({ path }) => !stuck.has(path));
    if (!entry) break;
    if (entry.reader === reader && !(await arrives(entry))) {
      stuck.add(entry.path);
    } else {
      await inStore('outbox', 'readwrite', (store) => store.delete(entry.id));
      await tellOutbox();
    }
  }
  if (stuck.size) throw new Error('something still waits'); // so that Background Sync comes again
}

/** Takes back the answers that wait for an address: a newer answer is being given there. */
async function takeBack(path) {
  await sending?.catch(() => {});
  for (const entry of await outbox().catch(() => [])) {
    if (entry.path === path) await inStore('outbox', 'readwrite', (store) => store.delete(entry.id));
  }
  await tellOutbox();
}

/** Whether the server took the entry, or will never take it. */
async function arrives({ path, body, type }) {
  try {
    const response = await post(path, body, type, { signal: AbortSignal.timeout?.(ANSWER_PATIENCE) });
    if (SIGN_IN.test(new URL(response.url).pathname) || response.status === 401) return false;
    if (!CLEAR.test(path)) await remember('prefetched', 0);
    return response.status < 500 && response.status !== 408 && response.status !== 429;
  } catch {
    return false;
  }
}

/** Tells every open page how many answers wait. */
async function tellOutbox() {
  const count = (await outbox().catch(() => [])).filter((entry) => entry.counts).length;
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage({ type: 'outbox', count });
}

self.addEventListener('sync', (event) => {
  if (event.tag === 'outbox') event.waitUntil(send());
});

/* ---- Fetching ahead, for later without internet ---- */

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
    if (once.includes(path) && !pages.includes(path) && (await isInOwnCache(path))) continue;
    const response = await fetch(path, { priority: 'low' });
    if (!mayKeep(response)) continue;
    const text = await keep(response, true);
    left -= text.length;
    for (const [, found] of text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) assets.add(found);
    if (text.includes('<leptos-island')) for (const part of ISLANDS) assets.add(part);
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

/* ---- What pages say to the worker ---- */

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

/* ---- Reminders ---- */

/** An address of this site as a path, else nothing. */
function ownPath(address) {
  try {
    const url = new URL(address, self.location.origin);
    return url.origin === self.location.origin ? url.pathname + url.search + url.hash : undefined;
  } catch {
    return undefined;
  }
}

async function receipt(reminder, event) {
  if (!reminder) return;
  const body = JSON.stringify({ reminder, event });
  const response = await post('/api/receipts', body, 'application/json', { keepalive: true }).catch(() => undefined);
  if (!response || response.status >= 500) {
    await putInOutbox({ path: '/api/receipts', body, type: 'application/json', counts: false }).catch(() => {});
  }
}

async function show(data) {
  let said = {};
  try {
    said = data.json().notification || {};
  } catch {
    // A push must always show something, even one we cannot read.
  }
  if ((await recall('reader')) === '') said = {}; // signed out: nothing of theirs on this screen
  const reminder = said.data?.reminder;
  const shown = (await recall('shown')) || [];
  await self.registration.showNotification(said.title || 'Dag 1', {
    body: said.body,
    lang: said.lang,
    dir: said.dir,
    tag: said.tag || reminder || 'dag1',
    data: { reminder, navigate: ownPath(said.navigate ?? '') },
    icon: `/assets/${BUILD}/icons/icon-192.png`,
    badge: `/assets/${BUILD}/icons/badge-96.png`,
    renotify: false,
    // The server may send twice to be sure; the second time makes no sound.
    silent: Boolean(said.silent) || shown.includes(reminder),
  });
  if (!reminder) return;
  if (!shown.includes(reminder)) await remember('shown', [...shown, reminder].slice(-SHOWN_MAX));
  await receipt(reminder, 'shown');
}

async function open(path) {
  const address = new URL(path || `/${(await recall('lang')) || 'nl'}/today`, self.location.origin).href;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find((client) => client.url === address);
  if (there) return there.focus();
  return self.clients.openWindow(address);
}

self.addEventListener('push', (event) => event.waitUntil(show(event.data)));

self.addEventListener('notificationclick', (event) => {
  const { reminder, navigate } = event.notification.data || {};
  event.notification.close();
  event.waitUntil(Promise.all([open(navigate), receipt(reminder, 'opened')]));
});

/** The push service gave this phone another address: the server must know it. */
async function subscribeAgain({ oldSubscription, newSubscription }) {
  let subscription = newSubscription;
  if (!subscription) {
    const { publicKey } = await (await fetch('/api/push/key')).json();
    subscription = await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  }
  await post('/api/push/subscriptions', JSON.stringify(subscription), 'application/json');
  if (oldSubscription) {
    await fetch('/api/push/subscriptions', {
      method: 'DELETE',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ endpoint: oldSubscription.endpoint }),
    });
  }
}

self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribeAgain(event).catch(() => {})));

/* ---- Life of the worker ---- */

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
