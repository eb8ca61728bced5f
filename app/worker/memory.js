/* What the worker remembers: IndexedDB `dag1`, with `state` (name → value) and `outbox` (what waits).
 *
 * Promises: where a browser refuses IndexedDB, the worker goes on with what it remembers itself.
 */
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
