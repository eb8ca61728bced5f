/* What every page does with script: starts the service worker, tells it who reads, wakes the
 * islands, and shows the hints that fit this phone. Pages work without it. */
const { cacheKey: key, build, offline } = document.body.dataset;
const { lang } = document.documentElement;
const worker = navigator.serviceWorker;
const unhide = (element) => element?.removeAttribute('hidden');
const find = (selector) => document.querySelector(selector);

if (worker) {
  const tell = (message) => worker.ready.then(({ active }) => active.postMessage(message));
  worker.register('/sw.js').catch(() => {}); // refused, as in private windows: only less is kept
  // `key` is '' when nobody is signed in, and missing on a page that does not know.
  tell({ type: 'reader', key, lang, offline: offline !== undefined, saveData: navigator.connection?.saveData });
  // A phone says that it is connected before anything gets through, so it is tried again.
  addEventListener('online', () => {
    for (const ms of [0, 1500, 10000]) setTimeout(tell, ms, { type: 'send' });
  });
  document.addEventListener('visibilitychange', () => document.hidden || tell({ type: 'send' }));

  const size = find('[data-offline-size]');
  if (size) {
    worker.addEventListener('message', ({ data }) => {
      if (data?.type !== 'size') return;
      size.textContent = size.dataset.template.replace('{kb}', Math.ceil(data.bytes / 1024));
      unhide(size);
    });
    worker.startMessages();
    tell({ type: 'size' });
  }
}

// The worker shows this line in a page it kept; a page that loses its connection shows it too.
addEventListener('offline', () => unhide(find('#offline-line')));

async function wake() {
  const folder = `/assets/${build}/pkg`;
  const islands = await import(`${folder}/app.js`);
  await islands.default({ module_or_path: `${folder}/app_bg.wasm` });
  islands.hydrate();
  for (const island of document.querySelectorAll('leptos-island')) islands[island.dataset.component]?.(island);
}

if (find('leptos-island')) {
  const start = () => wake().catch(() => document.querySelectorAll('[data-island-fallback]').forEach(unhide));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

addEventListener('beforeinstallprompt', (prompt) => {
  const hint = find('#install-hint');
  if (!hint) return;
  prompt.preventDefault();
  unhide(hint);
  hint.querySelector('[data-install]').onclick = () => {
    hint.hidden = true;
    prompt.prompt();
  };
});
const isIos = /iP(hone|ad|od)/.test(navigator.userAgent) || (/Mac/.test(navigator.platform) && navigator.maxTouchPoints > 1);
if (isIos && navigator.standalone === false && !/(Cr|Fx|Edg)iOS/.test(navigator.userAgent)) unhide(find('#install-hint-ios'));
