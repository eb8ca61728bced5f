// The service worker's rules, without a browser: a made-up `self` in which it runs, as a server
// joins it from `app/worker`. SERVICE_WORKER is its address there. Alone, while
// `cargo xtask run` serves: `node --test tests/browser/sw.test.mjs`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';

const SOURCE = await (await fetch(process.env.SERVICE_WORKER ?? 'http://127.0.0.1:3000/sw.js')).text();
const ORIGIN = 'https://dag1.example';

/** IndexedDB, as much of it as the worker uses. */
function fakeIndexedDb() {
  const stores = { state: new Map(), outbox: new Map() };
  let next = 1;
  const asked = (result) => {
    const request = { result };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  };
  const store = (rows) => ({
    get: (id) => asked(rows.get(id)),
    put: (value, id) => asked(void rows.set(id, value)),
    add: (value) => asked(void rows.set(next++, value)),
    delete: (id) => asked(void rows.delete(id)),
    clear: () => asked(void rows.clear()),
    getAll: () => asked([...rows.values()]),
    getAllKeys: () => asked([...rows.keys()]),
  });
  const database = {
    transaction(name) {
      const transaction = { objectStore: () => store(stores[name]) };
      setImmediate(() => transaction.oncomplete?.());
      return transaction;
    },
  };
  return { stores, open: () => asked(database) };
}

/** Cache storage with one map of address to response for each name. */
function fakeCaches() {
  const all = new Map();
  const address = (request) => new URL(request.url ?? request, ORIGIN).href;
  const cache = (rows) => ({
    match: async (request) => rows.get(address(request))?.clone(),
    put: async (request, response) => void rows.set(address(request), response),
    keys: async () => [...rows.keys()],
  });
  return {
    all,
    keys: async () => [...all.keys()],
    has: async (name) => all.has(name),
    delete: async (name) => all.delete(name),
    open: async (name) => cache(all.get(name) ?? all.set(name, new Map()).get(name)),
  };
}

/** A phone on which the worker runs; `network` answers its requests. */
function phone() {
  const listeners = {};
  const shown = [];
  const asked = [];
  const told = [];
  const caches = fakeCaches();
  const indexedDB = fakeIndexedDb();
  const it = { shown, asked, told, caches, indexedDB, network: () => Promise.reject(new TypeError('offline')) };
  const self = {
    location: new URL('/sw.js', ORIGIN),
    addEventListener: (type, listener) => (listeners[type] = listener),
    clients: {
      matchAll: async () => [{ url: `${ORIGIN}/nl/help`, postMessage: (message) => told.push(message) }],
      openWindow: async (url) => void (it.opened = url),
      claim: async () => {},
    },
    registration: {
      showNotification: async (title, options) => void shown.push({ title, ...options }),
      getNotifications: async () => [],
      pushManager: { getSubscription: async () => ({ unsubscribe: async () => void (it.unsubscribed = true) }) },
    },
  };
  const fetch = async (request, options = {}) => {
    const url = new URL(request.url ?? request, ORIGIN);
    asked.push({ path: url.pathname, method: options.method ?? request.method ?? 'GET', body: options.body });
    const response = await it.network(url.pathname, options);
    if (!response.url) Object.defineProperty(response, 'url', { value: url.href });
    Object.defineProperty(response, 'type', { value: 'basic' });
    // A clone of a response has the same address and kind.
    const { clone } = response;
    response.clone = () => Object.defineProperties(clone.call(response), { url: { value: response.url }, type: { value: 'basic' } });
    return response;
  };
  const soon = (work, ms) => setTimeout(work, ms).unref();
  vm.runInNewContext(SOURCE, {
    self, caches, indexedDB, fetch, setTimeout: soon, queueMicrotask, crypto, URL, URLSearchParams, Headers, AbortSignal, Response,
  });
  /** Gives the worker an event, waits for all it does, and tells what it answered. */
  it.event = async (type, event) => {
    const waits = [];
    let answer;
    listeners[type]({ ...event, waitUntil: (wait) => waits.push(wait), respondWith: (response) => (answer = response) });
    const response = await answer;
    await Promise.all(waits);
    return response;
  };
  it.message = (data) => it.event('message', { data });
  it.visit = (path) => it.event('fetch', { request: { url: ORIGIN + path, method: 'GET', mode: 'navigate' } });
  it.post = (path, body = '', kind = 'application/x-www-form-urlencoded') => {
    const request = { url: ORIGIN + path, method: 'POST', mode: 'navigate', headers: new Headers({ 'Content-Type': kind }) };
    return it.event('fetch', { request: { ...request, text: async () => body, clone: () => ({ text: async () => body }) } });
  };
  /** A form that may wait, on a page of Anna's; without internet she goes on at `next`. */
  it.answer = (path, body, next = '/nl/today', changes = 'pages') =>
    it.post(path, `${new URLSearchParams({ 'may-wait': `anna ${changes} ${next}` })}&${body}`);
  it.push = (notification) => it.event('push', { data: { json: () => ({ notification }) } });
  it.kept = () => [...caches.all.values()].flatMap((rows) => [...rows.keys()].map((url) => new URL(url).pathname));
  return it;
}

const page = (key, headers = {}) =>
  new Response(`<!doctype html><html><body data-cache-key="${key}"><p id="offline-line" hidden>Zo was het om 10:30.</p></body></html>`, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Dag1-Offline': 'yes', ...headers },
  });
const offline = () => Promise.reject(new TypeError('offline'));

test('a page that was seen is shown without internet and says how old it is', async () => {
  const it = phone();
  it.network = async () => page('anna');
  const fresh = await it.visit('/nl/today');
  assert.match(await fresh.text(), /id="offline-line" hidden/);
  it.network = offline;
  const old = await (await it.visit('/nl/today')).text();
  assert.match(old, /<p id="offline-line">Zo was het/);
  assert.match(old, /<body data-offline /);
});

test('any question is searched without internet, on the page and with the index that are kept', async () => {
  const it = phone();
  const ask = (path) => it.event('fetch', { request: { url: ORIGIN + path, method: 'GET', mode: 'cors' } });
  const index = () => new Response('f\thuurtoeslag', { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Dag1-Offline': 'yes' } });
  it.network = async (path) => (path.endsWith('/index') ? index() : page('anna'));
  await it.visit('/ti/search');
  assert.equal(await (await ask('/ti/search/index')).text(), 'f\thuurtoeslag');
  it.network = offline;
  assert.match(await (await it.visit('/ti/search?q=huur')).text(), /<body data-offline /);
  assert.equal(await (await ask('/ti/search/index')).text(), 'f\thuurtoeslag');
});

test('a page that does not ask for it is not kept', async () => {
  const it = phone();
  it.network = async () => page('', { 'X-Dag1-Offline': 'no' });
  await it.visit('/nl/people');
  it.network = async () => page('');
  await it.visit('/nl/access/abcd');
  it.network = async () => new Response('no', { status: 404, headers: { 'Content-Type': 'text/html', 'X-Dag1-Offline': 'yes' } });
  await it.visit('/nl/appointments/1');
  assert.deepEqual(it.kept(), []);
});

test('what is kept goes when another reader comes', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/nl/appointments');
  it.network = offline;
  await it.answer('/nl/appointments/7/answer', 'answer=coming');
  assert.equal(it.indexedDB.stores.outbox.size, 1);
  it.network = async () => page('bram');
  await it.visit('/nl/today');
  assert.deepEqual(it.kept(), ['/nl/today']);
  assert.equal(it.indexedDB.stores.outbox.size, 0);
  assert.equal(it.unsubscribed, true);
});

test('what is kept goes on signing out, with or without internet', async () => {
  for (const network of [async () => new Response(''), offline]) {
    const it = phone();
    it.network = async () => page('anna');
    await it.visit('/nl/today');
    it.network = network;
    await it.post('/nl/sign-out');
    assert.deepEqual(it.kept(), []);
    assert.equal(it.unsubscribed, true);
  }
});

test('an answer without internet waits and is sent once, with the same key', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/nl/appointments/7');
  it.network = offline;
  const answer = await it.answer('/nl/appointments/7/answer', 'answer=coming', '/nl/appointments/7');
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('Location'), `${ORIGIN}/nl/appointments/7`);
  assert.deepEqual({ ...it.told.at(-1) }, { type: 'outbox', count: 1 });
  const first = it.asked.at(-1).body;
  assert.match(first, /answer=coming&key=[0-9a-f-]{36}/);

  it.network = async () => page('anna');
  it.asked.length = 0;
  await Promise.all([it.message({ type: 'send' }), it.message({ type: 'send' })]);
  await it.message({ type: 'send' });
  assert.deepEqual(it.asked.map(({ body }) => body), [first]);
  assert.deepEqual({ ...it.told.at(-1) }, { type: 'outbox', count: 0 });
});

test('what does not say with the key of its reader that it may wait is sent as the browser made it, or not at all', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/nl/offline');
  const said = (text) => String(new URLSearchParams({ 'may-wait': text }));
  const others = [['a=1'], [said('bram pages /nl/today')], [said(' pages /nl/today')], [said('anna pages /nl/today'), 'multipart/form-data']];
  for (const [body, kind] of others) {
    it.network = async () => new Response('sent');
    it.asked.length = 0;
    assert.equal(await (await it.post('/nl/appointments/7/answer', body, kind)).text(), 'sent');
    assert.deepEqual(it.asked.map(({ method, body }) => [method, body]), [['POST', undefined]], 'the request itself went on');
    it.network = offline;
    assert.match(await (await it.post('/nl/appointments/7/answer', body, kind)).text(), /data-offline/);
    assert.equal(it.indexedDB.stores.outbox.size, 0);
  }
});

test('a form that says it of nobody does not wait where nobody is signed in', async () => {
  const it = phone();
  it.network = async () => page('');
  await it.visit('/nl/offline');
  it.network = offline;
  await it.post('/nl/forms/wik/clear/before', 'may-wait=+nothing+%2Fnl%2Fforms%2Fwik&answer=clear');
  assert.equal(it.indexedDB.stores.outbox.size, 0);
});

test('only an answer that changes pages makes that they are fetched anew', async () => {
  const it = phone();
  it.network = async (path) => (path === '/api/prefetch' ? Response.json({ pages: [] }) : page('anna'));
  await it.message({ type: 'reader', key: 'anna', lang: 'nl' });
  const fetched = it.indexedDB.stores.state.get('prefetched');
  assert.ok(fetched > 0);
  for (const network of [it.network, offline]) {
    it.network = network;
    await it.answer('/nl/forms/wik/clear/before', 'answer=clear', '/nl/forms/wik#before', 'nothing');
    it.network = async () => page('anna');
    await it.message({ type: 'send' });
    assert.equal(it.indexedDB.stores.state.get('prefetched'), fetched);
  }
  await it.answer('/nl/appointments/7/answer', 'answer=coming');
  assert.equal(it.indexedDB.stores.state.get('prefetched'), 0);
});

test('fetching ahead names the page that is kept, and keeps it when it is still that', async () => {
  const it = phone();
  const known = [];
  it.network = async (path, { headers }) => {
    if (path === '/api/prefetch') return Response.json({ pages: ['/nl/deadlines'] });
    if (path !== '/nl/deadlines') return page('anna');
    known.push(headers['If-None-Match']);
    return known.length === 2 ? new Response(null, { status: 304 }) : page('anna', { ETag: `W/"${known.length}"` });
  };
  for (let round = 0; round < 3; round += 1) {
    await it.message({ type: 'reader', key: 'anna', lang: 'nl' });
    await it.event('activate', {});
  }
  assert.deepEqual(known, [undefined, 'W/"1"', 'W/"1"']);
  assert.ok(it.kept().includes('/nl/deadlines'));
});

test('an answer waits on when the server asks to sign in', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/nl/deadlines');
  it.network = offline;
  const answer = await it.answer('/nl/deadlines/3/done', 'done=yes&key=k1', '/nl/deadlines');
  assert.equal(answer.headers.get('Location'), `${ORIGIN}/nl/deadlines`);
  it.network = async () => Object.defineProperty(page(''), 'url', { value: `${ORIGIN}/nl/access` });
  await it.message({ type: 'send' });
  assert.equal(it.indexedDB.stores.outbox.size, 1);
});

test('a newer answer takes the place of one that waits', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/nl/appointments/7');
  it.network = offline;
  await it.answer('/nl/appointments/7/answer', 'answer=coming&key=k1');
  it.network = async () => page('anna');
  it.asked.length = 0;
  await it.answer('/nl/appointments/7/answer', 'answer=cannot&key=k2');
  await it.message({ type: 'send' });
  assert.deepEqual(it.asked.map(({ body }) => body), ['answer=cannot&key=k2']);
});

test('help can be asked for without internet at two places, from the one page that is kept', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/nl/help/ask');
  it.network = offline;
  const kept = await it.visit('/nl/help/ask?form=zorgtoeslag&section=before');
  assert.match(await kept.text(), /data-offline/);
  const answer = await it.answer('/nl/help/ask?form=zorgtoeslag&section=before', 'message=wat', '/nl/help');
  assert.equal(answer.headers.get('Location'), `${ORIGIN}/nl/help`);
  await it.answer('/nl/help/ask?form=zorgtoeslag&section=after', 'message=wanneer');
  assert.deepEqual({ ...it.told.at(-1) }, { type: 'outbox', count: 2 });
  it.network = async () => page('anna');
  it.asked.length = 0;
  await it.message({ type: 'send' });
  assert.deepEqual(it.asked.map(({ path, body }) => path + body.split('&')[0]), ['/nl/help/askmessage=wat', '/nl/help/askmessage=wanneer']);
});

test('whether a section was clear waits for each section by itself, and the reader stays there', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/ti/forms/zorgtoeslag');
  it.network = offline;
  const answer = await it.answer('/ti/forms/zorgtoeslag/clear/before', 'answer=clear', '/ti/forms/zorgtoeslag#before', 'nothing');
  assert.equal(answer.headers.get('Location'), `${ORIGIN}/ti/forms/zorgtoeslag#before`);
  await it.answer('/ti/forms/zorgtoeslag/clear/steps', 'answer=clear');
  await it.answer('/ti/forms/zorgtoeslag/clear/before', 'answer=unclear');
  assert.deepEqual({ ...it.told.at(-1) }, { type: 'outbox', count: 2 });
  it.network = async () => page('anna');
  it.asked.length = 0;
  await it.message({ type: 'send' });
  assert.deepEqual(it.asked.map(({ path, body }) => `${path} ${body.split('&')[0]}`), [
    '/ti/forms/zorgtoeslag/clear/steps answer=clear',
    '/ti/forms/zorgtoeslag/clear/before answer=unclear',
  ]);
});

test('an answer the server fails on holds back no other', async () => {
  const it = phone();
  it.network = async () => page('anna');
  await it.visit('/nl/appointments');
  it.network = offline;
  await it.answer('/nl/appointments/7/answer', 'answer=coming');
  await it.answer('/nl/deadlines/3/done', 'done=yes');
  it.network = async (path) => (path.includes('appointments') ? new Response('', { status: 500 }) : page('anna'));
  await it.message({ type: 'send' });
  assert.deepEqual([...it.indexedDB.stores.outbox.values()].map(({ path }) => path), ['/nl/appointments/7/answer']);
});

test('a reminder that comes twice makes no sound the second time', async () => {
  const it = phone();
  const reminder = { title: 'Afspraak', body: 'Morgen', tag: 't', navigate: '/nl/appointments/7', lang: 'nl', data: { reminder: 'r1' } };
  await it.push(reminder);
  await it.push(reminder);
  assert.deepEqual(it.shown.map(({ silent, tag }) => [silent, tag]), [[false, 't'], [true, 't']]);
});

test('a receipt without internet is sent later and is not counted as an answer', async () => {
  const it = phone();
  await it.push({ title: 'Afspraak', data: { reminder: 'r1' } });
  assert.equal(it.indexedDB.stores.outbox.size, 1);
  assert.equal(it.told.at(-1).count, 0);
  it.network = async () => new Response(null, { status: 204 });
  await it.message({ type: 'send' });
  assert.equal(it.asked.at(-1).path, '/api/receipts');
  assert.equal(it.indexedDB.stores.outbox.size, 0);
});

test('a reminder opens only addresses of this site', async () => {
  const it = phone();
  const notification = (navigate) => ({ notification: { close() {}, data: { reminder: 'r1', navigate } } });
  await it.push({ title: 'x', navigate: 'https://elsewhere.example/', data: { reminder: 'r1' } });
  assert.equal(it.shown[0].data.navigate, undefined);
  await it.push({ title: 'x', navigate: `${ORIGIN}/nl/appointments/7`, data: { reminder: 'r2' } });
  await it.event('notificationclick', notification(it.shown[1].data.navigate));
  assert.equal(it.opened, `${ORIGIN}/nl/appointments/7`);
});

test('pages are fetched ahead within the budget of data, today and appointments when data is scarce', async () => {
  const pages = ['/nl/today', '/nl/appointments', '/nl/deadlines', '/nl/lessons'];
  const fetchedAhead = async (budgetKb, saveData) => {
    const it = phone();
    it.network = async (path) => (path === '/api/prefetch' ? Response.json({ pages, budgetKb }) : page('anna'));
    await it.message({ type: 'reader', key: 'anna', lang: 'nl', saveData });
    return it.kept();
  };
  assert.deepEqual(await fetchedAhead(1500, false), ['/nl/offline', ...pages]);
  assert.deepEqual(await fetchedAhead(1500, true), ['/nl/offline', '/nl/today', '/nl/appointments']);
  assert.deepEqual(await fetchedAhead(0.2, false), ['/nl/offline', '/nl/today']);
});

test('what hardly changes is fetched ahead once, the rest each time', async () => {
  const it = phone();
  const plan = { pages: ['/nl/today'], once: ['/nl/forms/wik', '/nl/today'], budgetKb: 1500 };
  it.network = async (path) => (path === '/api/prefetch' ? Response.json(plan) : page('anna'));
  const asked = (path) => it.asked.filter((one) => one.path === path).length;
  await it.message({ type: 'reader', key: 'anna', lang: 'nl' });
  assert.equal(asked('/nl/forms/wik'), 1);
  const today = asked('/nl/today');
  await it.event('activate', {}); // a new round may begin at once
  await it.message({ type: 'reader', key: 'anna', lang: 'nl' });
  assert.equal(asked('/nl/forms/wik'), 1);
  assert.equal(asked('/nl/today'), today + 1);
});

test('ticks that wait stand in the kept page, so that the next answer holds them too', async () => {
  const it = phone();
  const box = (id, more = '') => `<input type="checkbox" name="tick" value="${id}"${more}>`;
  const list = (name, boxes) => `<form method="post" data-ticks="/nl/forms/wik/${name}">${boxes}</form>`;
  const form = `<p id="offline-line" hidden></p>${list('documents', box('letter', ' checked') + box('bill'))}${list('steps', box('bill'))}`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'X-Dag1-Offline': 'yes' };
  it.network = async () => new Response(`<!doctype html><html><body data-cache-key="anna">${form}</body></html>`, { headers });
  await it.visit('/nl/forms/wik');
  it.network = offline;
  const answer = await it.answer('/nl/forms/wik/documents', 'tick=bill', '/nl/forms/wik');
  assert.equal(answer.headers.get('Location'), `${ORIGIN}/nl/forms/wik`);
  const kept = await (await it.visit('/nl/forms/wik')).text();
  assert.ok(kept.includes(list('documents', box('letter') + box('bill', ' checked')) + list('steps', box('bill'))), kept);

  // Each list waits by itself; a newer answer about the same list takes the place of the older.
  await it.answer('/nl/forms/wik/steps', 'tick=bill');
  await it.answer('/nl/forms/wik/documents', 'tick=bill&tick=letter&key=k2');
  await it.answer('/nl/forms/wik/standing', 'standing=sent');
  await it.answer('/nl/forms/wik/day', 'last=2026-12-04');
  const waiting = [...it.indexedDB.stores.outbox.values()].map(({ path }) => path.split('/').pop());
  assert.deepEqual(waiting, ['steps', 'documents', 'standing', 'day']);
  assert.equal(it.told.at(-1).count, 4);
});
