// A server with the demonstration for each worker of the tests: a free port, a folder and a
// clock of its own, so that no two workers meet. Ended, with its folder, when the worker ends.
import { expect, test as base, type BrowserContext } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everybody whom one can sign in as with one tap. */
export type Who = `holder-${"nl" | "en" | "ar" | "ti" | "other"}` | "caseworker" | "volunteer" | "coordinator";

export class Server {
  private constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly process: ChildProcess,
  ) {}

  /** Starts one; ready when its database answers and its worker runs. */
  static async start(): Promise<Server> {
    const program = process.env.DAG1_BIN;
    if (!program) throw new Error("DAG1_BIN must name the server's program");
    const folder = await mkdtemp(join(tmpdir(), "dag1-browser-"));
    const listen = `127.0.0.1:${await freePort()}`;
    let said = "";
    const child = spawn(program, ["serve", "--demo"], {
      cwd: folder,
      env: { ...process.env, DAG1_LISTEN: listen, DAG1_DATA_DIR: folder, DAG1_PUSH_HOSTS: "127.0.0.1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => (said = (said + text).slice(-20_000)));
    }
    const server = new Server(`http://${listen}`, folder, child);
    const isReady = async () => {
      if (child.exitCode !== null) return `ended: ${said}`;
      return fetch(`${server.url}/readyz`).then((answer) => answer.status, () => "no answer");
    };
    await expect.poll(isReady, { timeout: 60_000, message: "the server becomes ready" }).toBe(200);
    return server;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGKILL");
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The demonstration's time: `YYYY-MM-DDTHH:MM` in Europe/Amsterdam. */
  async now(): Promise<string> {
    const page = await (await fetch(`${this.url}/demo`)).text();
    const now = /datetime="(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})"/.exec(page)?.[1];
    if (!now) throw new Error("/demo does not say what time it is");
    return now;
  }

  /** Moves the demonstration's time forward to a wall time, and a minute on. */
  async advanceTo(wall: string): Promise<void> {
    for (let now = await this.now(); now <= wall; now = await this.now()) {
      const minutes = (Date.parse(`${wall}Z`) - Date.parse(`${now}Z`)) / 60_000 + 1;
      const body = new URLSearchParams({ advance: `PT${minutes}M` });
      const answer = await fetch(`${this.url}/demo/clock`, { method: "POST", body, redirect: "manual" });
      expect(answer.status).toBe(303);
    }
  }

  /** Signs a browser in as somebody of the demonstration. */
  async signIn(context: BrowserContext, who: Who): Promise<void> {
    const answer = await context.request.post(`${this.url}/demo/sign-in`, { form: { who }, maxRedirects: 0 });
    expect(answer.status(), `signing in as ${who}`).toBe(303);
  }
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A test with a server; relative addresses are on it. */
export const test = base.extend<object, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});

export { expect };
