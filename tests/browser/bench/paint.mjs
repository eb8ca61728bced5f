// When a first visit shows something, on a slow phone: 400 kbit/s, 400 ms there and back, a
// processor slower by four. Each address given is a page's; a line of JSON tells its first paint
// in milliseconds, and the floor: the same words as one file, without anything else to fetch.
//
//   node paint.mjs ADDRESS COOKIE [ADDRESS COOKIE]…
import { chromium } from "@playwright/test";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

const TURNS = 5;
const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

/** Milliseconds from the start of a visit by a new browser to its first paint. */
async function paint(address, cookie) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
  });
  const [name, value] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: new URL(address).origin }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address, { waitUntil: "load" });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) =>
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName("first-contentful-paint")[0];
          if (first) resolve(first.startTime);
        }).observe({ type: "paint", buffered: true }),
      ),
  );
  await context.close();
  return time;
}

/** A server of one file: the page without scripts, links and fonts, in the system's letters. */
async function floor(address, cookie) {
  const html = await (await fetch(address, { headers: { cookie } })).text();
  const bare = gzipSync(
    html
      .replace(/<(script|style)\b.*?<\/\1>/gs, "")
      .replace(/<link\b[^>]*>/g, "")
      .replace(/<(img|svg)\b.*?>/gs, ""),
  );
  const server = createServer((_, answer) => {
    answer.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
    answer.end(bare);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

const asked = [];
for (let at = 2; at + 1 < process.argv.length; at += 2) {
  const [address, cookie] = process.argv.slice(at, at + 2);
  asked.push({ address, cookie, bare: await floor(address, cookie), times: [], floors: [] });
}
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const one of asked) {
    one.times.push(await paint(one.address, one.cookie));
    one.floors.push(await paint(one.bare.address, "a=b"));
  }
}
for (const one of asked) {
  console.log(JSON.stringify([median(one.times), median(one.floors)]));
  one.bare.server.close();
}
await browser.close();
