// A push service and the phones behind it: takes messages over HTTP as RFC 8030 says, and opens
// them with `http_ece` and Node's cryptography, none of which the server uses.
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { createECDH, createPublicKey, randomBytes, verify, type ECDH } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import ece from "http_ece";

/** A message as it came over HTTP. */
export type Arrived = { headers: IncomingHttpHeaders; body: Buffer };

/** What the message says, once it is open. */
export type Message = {
  web_push: number;
  notification: {
    title: string;
    body: string;
    navigate: string;
    lang: string;
    dir: string;
    tag: string;
    data: { reminder: string };
  };
};

export class PushService {
  readonly arrived: Arrived[] = [];
  private readonly keys: ECDH = createECDH("prime256v1");
  private readonly auth = randomBytes(16);
  private readonly path = `/push/${randomBytes(12).toString("base64url")}`;

  private constructor(private readonly http: HttpServer) {
    this.keys.generateKeys();
  }

  static async start(): Promise<PushService> {
    const http = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part) => parts.push(part));
      request.on("end", () => {
        const isOurs = request.method === "POST" && request.url === service.path;
        if (isOurs) service.arrived.push({ headers: request.headers, body: Buffer.concat(parts) });
        response.writeHead(isOurs ? 201 : 404, { Location: "/message" }).end();
      });
    });
    const service = new PushService(http);
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    return service;
  }

  async stop(): Promise<void> {
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  /** What `PushSubscription.toJSON()` gives. */
  subscription() {
    const keys = { p256dh: this.keys.getPublicKey("base64url"), auth: this.auth.toString("base64url") };
    return { endpoint: this.origin + this.path, expirationTime: null, keys };
  }

  /** Waits until so many messages have come, and gives the last. */
  async message(count: number): Promise<Arrived> {
    await expect.poll(() => this.arrived.length, { timeout: 20_000, message: "messages that arrived" }).toBe(count);
    return this.arrived[count - 1];
  }

  /** Opens a message as the phone would. */
  open({ body }: Arrived): Message {
    const plain = ece.decrypt(body, { version: "aes128gcm", privateKey: this.keys, authSecret: this.auth });
    return JSON.parse(plain.toString("utf8"));
  }
}

/** The claims of a VAPID header whose signature is right (RFC 8292, section 2). */
export function vapidClaims(authorization: string | undefined, publicKey: string) {
  const { token, key } = /^vapid t=(?<token>[\w.-]+), ?k=(?<key>[\w-]+)$/.exec(authorization ?? "")?.groups ?? {};
  expect(key, "the server's public key").toBe(publicKey);
  const point = Buffer.from(key, "base64url");
  expect([point.length, point[0]], "an uncompressed point").toEqual([65, 4]);
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString("base64url"));
  const signer = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
  const [head, claims, signature] = token.split(".");
  const isRight = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: signer, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  expect(isRight, "the signature of the token").toBe(true);
  const json = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
  expect(json(head).alg).toBe("ES256");
  return json(claims) as { aud: string; exp: number; sub: string };
}

/** Hands a message to the page's service worker, as the browser's push client does. */
export async function deliver(context: BrowserContext, page: Page, message: Message): Promise<void> {
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const found = registrations.find(({ isDeleted }) => !isDeleted);
      if (found) resolve(found.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.deliverPushMessage", {
    origin: new URL(page.url()).origin,
    registrationId: await registered,
    data: JSON.stringify(message),
  });
  await session.detach();
}
