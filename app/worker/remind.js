/* Reminders: shown, opened, and told to the server.
 *
 * Promises: a reminder that comes twice makes a sound once; it opens only addresses of this site;
 * nothing of a reader shows after signing out. The server hears what became of it, if later.
 */
const SHOWN_MAX = 200; // how many reminder ids are remembered

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
