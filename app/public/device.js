/* What only the browser can do for the islands. Nothing here throws: what goes wrong is the
 * state `failed`. States: unsupported, install, blocked, off, on, failed. */
const API = '/api/push/subscriptions';
const worker = navigator.serviceWorker;

const send = (method, content) =>
  fetch(API, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });

/** The push manager, or nothing when the worker does not start in ten seconds. */
async function manager() {
  const late = new Promise((resolve) => setTimeout(resolve, 10000));
  return (await Promise.race([worker.ready, late]))?.pushManager;
}

export async function pushState() {
  if (!worker || !('PushManager' in window) || !('Notification' in window)) {
    // An iPhone has push only in the installed app.
    return navigator.standalone === false ? 'install' : 'unsupported';
  }
  if (Notification.permission === 'denied') return 'blocked';
  try {
    const push = await manager();
    if (!push) return 'unsupported';
    const subscription = await push.getSubscription();
    if (!subscription || Notification.permission !== 'granted') return 'off';
    // The server may have lost it, or the reader may have signed in anew.
    return (await send('POST', subscription)).ok ? 'on' : 'off';
  } catch {
    return navigator.onLine ? 'failed' : 'on';
  }
}

export async function pushOn(key) {
  try {
    const permission = await Notification.requestPermission();
    if (permission !== 'granted') return permission === 'denied' ? 'blocked' : 'off';
    const push = await manager();
    // One made with another key of the server cannot be used any more.
    await (await push.getSubscription())?.unsubscribe();
    const subscription = await push.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    if ((await send('POST', subscription)).ok) return 'on';
    await subscription.unsubscribe();
  } catch {
    // Told below.
  }
  return 'failed';
}

export async function pushOff() {
  try {
    const subscription = await (await manager()).getSubscription();
    if (subscription) {
      // Ended on the phone first: whatever the network does, nothing arrives here any more.
      await subscription.unsubscribe();
      await send('DELETE', { endpoint: subscription.endpoint }).catch(() => {});
    }
    return 'off';
  } catch {
    return 'failed';
  }
}

/** The text at an address; nothing when it can't be had. */
export async function text(address) {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

/** Follows what is asked in the search field, or by the address of a kept page. */
export function onAsked(follow) {
  const field = document.querySelector('#q');
  const answered = document.querySelector('#found');
  const first = field.defaultValue;
  field.value ||= new URLSearchParams(location.search).get('q') || '';
  const ask = () => {
    const isNew = field.value.trim() !== '' && field.value !== first;
    answered.hidden = isNew;
    follow(isNew ? field.value : '');
  };
  field.addEventListener('input', ask);
  ask();
}

export function onOutbox(follow) {
  if (!worker) return;
  worker.addEventListener('message', ({ data }) => {
    if (data?.type === 'outbox') follow(data.count);
  });
  worker.startMessages();
  worker.ready.then(({ active }) => active.postMessage({ type: 'outbox' }));
}
