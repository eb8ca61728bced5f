/* What the worker knows of the markup of the pages; no other piece looks into it.
 *
 * Promises: reads only what the patterns below say, which `tests/markup.rs` finds in the real pages.
 * A kept page says that it is not new, and holds the ticks that wait; nothing else is changed.
 */
// Who reads a page.
const READER = /<body[^>]*\sdata-cache-key="([^"]*)"/;
// How old a kept page is.
const OFFLINE_LINE = /(<[^>]*\sid="offline-line"[^>]*?)\shidden(="[^"]*")?/;
// A list, and where its ticks are sent.
const TICK_LIST = /<form[^>]*\sdata-ticks="([^"]*)"[^>]*>.*?<\/form>/gs;
// Something in it that can be ticked off.
const TICK = /<input[^>]*\sname="tick"[^>]*>/g;
// Which of them.
const TICK_VALUE = /\svalue="([^"]*)"/;
// That it is ticked.
const TICKED = /\schecked(="[^"]*")?/;
// A file that a page loads.
const FILE = /(?:href|src)="(\/assets\/[^"]+)"/g;
// A part that needs the files of ISLANDS.
const ISLAND = /<leptos-island/;
const ISLANDS = ['device.js', 'pkg/app.js', 'pkg/app_bg.wasm'].map((name) => `/assets/${BUILD}/${name}`);
// The field of a form whose answer may wait.
const MAY_WAIT = 'may-wait';

/** Who reads a page: a key, '' when nobody is signed in, undefined when it does not say. */
const readerOf = (text) => READER.exec(text)?.[1];

/** The files that a page loads. */
const filesOf = (text) => [...Array.from(text.matchAll(FILE), ([, file]) => file), ...(ISLAND.test(text) ? ISLANDS : [])];

/** What a form says of waiting, in its field that is taken out: of whom, what changes, what is next. */
function waitingOf(fields) {
  const [reader, changes, next] = (fields.get(MAY_WAIT) || '').split(' ');
  fields.delete(MAY_WAIT);
  return { reader, changes, next };
}

/** The ticks that wait to be sent, in the lists of a kept page: the next answer holds them too. */
async function withTicks(text) {
  const waiting = new Map((await outbox().catch(() => [])).map(({ path, body }) => [path, body]));
  return text.replace(TICK_LIST, (list, path) => {
    if (!waiting.has(path)) return list;
    const ticked = new URLSearchParams(waiting.get(path)).getAll('tick');
    return list.replace(TICK, (box) => {
      const bare = box.replace(TICKED, '');
      return ticked.includes(TICK_VALUE.exec(box)?.[1]) ? bare.replace(/>$/, ' checked>') : bare;
    });
  });
}

/** A kept page, marked so that it says of itself that it is not new. */
async function asKept(found) {
  const text = (await withTicks(await found.text())).replace(OFFLINE_LINE, '$1').replace('<body', '<body data-offline');
  return new Response(text, { headers: found.headers });
}
