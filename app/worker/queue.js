/* The outbox: answers given without internet.
 *
 * Promises: an answer that could not be sent is sent later, and counts once; a newer one about the
 * same thing takes its place. Which may wait, the form says. Nothing says that it waits unless it
 * is really kept.
 */
const ANSWER_PATIENCE = 15000; // ms an answer may take before it is kept to be sent later

const post = (path, body, type, more) =>
  fetch(path, { method: 'POST', body, headers: { 'Content-Type': type }, credentials: 'same-origin', ...more });

const FORM_KIND = 'application/x-www-form-urlencoded';
const FORM = `${FORM_KIND};charset=UTF-8`;

/**
 * What a form sends. It may wait when the form says so with the key of the reader whom we know:
 * no other site has that, and what is not this reader's is left to the server. The server sees
 * such a post as the browser made it, with where it comes from.
 */
async function onPost(request, path) {
  const isForm = request.headers.get('Content-Type')?.startsWith(FORM_KIND);
  const fields = new URLSearchParams(isForm ? await request.clone().text() : '');
  const waiting = waitingOf(fields);
  if (waiting.reader && waiting.reader === (await recall('reader'))) return answer(request, path, fields, waiting);
  return fetch(request).catch(() => offlinePage(request.url));
}

/** Sends an answer, or keeps it. Its `key` makes that it counts once, however often it is sent. */
async function answer(request, path, fields, { reader, changes, next }) {
  if (!fields.get('key')) fields.set('key', crypto.randomUUID());
  const body = fields.toString();
  await takeBack(path);
  try {
    const response = await post(path, body, FORM, { redirect: 'manual', signal: AbortSignal.timeout?.(ANSWER_PATIENCE) });
    if (response.status < 502 || response.status > 504) {
      await arrived(changes);
      return response;
    }
  } catch {
    // No network: kept below.
  }
  if ((await recall('reader')) !== reader) return offlinePage(request.url);
  try {
    await putInOutbox({ path, body, type: FORM, key: fields.get('key'), counts: true, changes });
  } catch {
    return offlinePage(request.url); // Nothing could be kept: do not pretend it was.
  }
  return Response.redirect(new URL(next, self.location.origin).href, 303);
}

/** After an answer that changes pages, those that were kept are no longer true. */
async function arrived(changes) {
  if (changes !== 'nothing') await remember('prefetched', 0);
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
async function arrives({ path, body, type, changes }) {
  try {
    const response = await post(path, body, type, { signal: AbortSignal.timeout?.(ANSWER_PATIENCE) });
    if (SIGN_IN.test(new URL(response.url).pathname) || response.status === 401) return false;
    await arrived(changes);
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
