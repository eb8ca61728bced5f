/* Answering what the pages ask: from the network, and without it as things were kept.
 *
 * Promises: a page that is slow to come shows as it was kept; what is asked of another site is left
 * alone.
 */
const PATIENCE = 4000; // ms a page may take before a kept copy is shown instead
const SIGN_OUT = /^\/[a-z]{2}\/sign-out$/;
const SEARCH = /^(\/[a-z]{2}\/search)(\/index)?$/;

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
    else event.respondWith(onPost(request, url.pathname + url.search));
  } else if (request.method === 'GET') {
    if (url.pathname.startsWith('/assets/')) event.respondWith(asset(url.href));
    else if (request.mode === 'navigate') onPage(event);
    else if (SEARCH.test(url.pathname)) event.respondWith(searchIndex(request));
  }
});
