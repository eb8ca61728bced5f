/* What is kept of the site: pages for when there is no internet, and the files they need.
 *
 * Promises: only pages that say `X-Dag1-Offline: yes` are kept; never a redirect, an error or a
 * sign-in. The server puts the hash of the assets where BUILD is set.
 */
const BUILD = '__BUILD__';
const ASK = /^\/[a-z]{2}\/help\/ask$/; // kept once, without a form; its button asks where it is opened
const SIGN_IN = /^\/[a-z]{2}\/access(\/|$)/;

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
  const key = readerOf(text);
  if (!ahead) await meet(key);
  else if (key && key !== (await recall('reader'))) return '';
  const cache = await caches.open(await ownCache());
  await cache.put(url, new Response(text, { headers }));
  return text;
}

async function inOwnCache(path) {
  const cache = await caches.open(await ownCache());
  return cache.match(new URL(path, self.location.origin).href);
}

async function offlinePage(url) {
  const lang = /^\/([a-z]{2})(\/|$)/.exec(new URL(url).pathname)?.[1] || (await recall('lang')) || 'nl';
  const found = (await kept(`/${lang}/offline`)) || (await kept(`/${await recall('lang')}/offline`));
  return found ? asKept(found) : Response.error();
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
