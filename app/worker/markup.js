/* What the worker reads in forms, and how a kept page is shown: it says that it is not new, and
 * holds the ticks that wait.
 *
 * Promises: nothing else of a page is changed.
 */
const MAY_WAIT = 'may-wait';

/** What a form says of waiting, in its field that is taken out: of whom, what changes, what is next. */
function waitingOf(fields) {
  const [reader, changes, next] = (fields.get(MAY_WAIT) || '').split(' ');
  fields.delete(MAY_WAIT);
  return { reader, changes, next };
}

/** The ticks that wait to be sent, in the lists of a kept page: the next answer holds them too. */
async function withTicks(text) {
  for (const { path, body, counts } of await outbox().catch(() => [])) {
    const at = counts ? text.indexOf(` action="${path}"`) : -1;
    if (at < 0) continue;
    const ticked = new URLSearchParams(body).getAll('tick');
    const end = text.indexOf('</form>', at);
    const list = text.slice(at, end).replace(/( name="tick" value="([^"]*)")( checked(="")?)?/g, (_, box, value) =>
      box + (ticked.includes(value) ? ' checked' : ''));
    text = text.slice(0, at) + list + text.slice(end);
  }
  return text;
}

/** A kept page, marked so that it says of itself that it is not new. */
async function asKept(found) {
  const text = (await withTicks(await found.text()))
    .replace(/(<[^>]*\sid="offline-line"[^>]*?)\shidden(="[^"]*")?/, '$1')
    .replace(/<body/, '<body data-offline');
  return new Response(text, { headers: found.headers });
}
