/* The outbox: answers given without internet.
 *
 * Promises: an answer that could not be sent is sent later, and counts once; a newer one about the
 * same thing takes its place. Nothing says that it waits unless it is really kept.
 */
const ANSWER_PATIENCE = 15000; // ms an answer may take before it is kept to be sent later
const MAY_WAIT = /^\/[a-z]{2}\/(appointments\/[^/]+\/answer|deadlines\/[^/]+\/done|forms\/[^/]+\/(standing|documents|steps|day|clear\/[^/]+)|help\/ask)$/;
const CLEAR = /\/clear\/([^/]+)$/; // whether a section was clear: changes no page

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
