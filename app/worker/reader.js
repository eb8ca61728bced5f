/* Whose things these are.
 *
 * Promises: what is kept belongs to one reader. Another reader, or signing out, purges all of it:
 * pages, answers that wait, reminders on the screen.
 */
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
