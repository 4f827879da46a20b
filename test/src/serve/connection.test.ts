import { once } from "node:events";
import { IncomingMessage, ServerResponse } from "node:http";
import { connect, Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { type Answer, told } from "../../../src/serve/answer.js";
import { Connection } from "../../../src/serve/connection.js";
import { Held } from "../../../src/serve/held.js";
import { usual } from "../../../src/serve/limits.js";
import { root } from "../../helpers/files.js";
import { ask, raw, withService } from "../../helpers/service.js";

const fixture = new URL(`file://${root}test/fixtures/serve/worker.mjs`);
const verzoek = JSON.stringify({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
const post = (body: string, heads = ""): string =>
  `POST /v1/uitkomsten HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${heads}Content-Length: ${body.length}\r\n\r\n${body}`;
const get = (path: string, heads = "Host: x\r\n"): string => `GET ${path} HTTP/1.1\r\n${heads}\r\n`;
const last = "Host: x\r\nConnection: close\r\n";

/** The statuses that came back, in order. */
const statuses = (text: string): string[] => [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status = ""]) => status);

describe("one connection", () => {
  test("that closes ends what is answered on it, also where nobody says that this answer will never be taken", async () => {
    const socket = new Socket();
    const connection = new Connection(socket, usual());
    const cuts: AbortSignal[] = [];
    for (let i = 0; i < 2; i += 1) {
      const request = new IncomingMessage(socket);
      // A response that was never given its socket does not close: Node leaves those so that stand behind the last answer.
      const response = new ServerResponse(request);
      const answer = async (_: unknown, __: unknown, cut: AbortSignal): Promise<Answer> => {
        cuts.push(cut);
        return told("stopt");
      };
      connection.take(request, response, answer, () => false);
    }
    await new Promise(setImmediate);
    expect(cuts.map(({ aborted }) => aborted)).toEqual([false]);
    socket.destroy();
    await once(socket, "close");
    await new Promise(setImmediate);
    expect(cuts.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("is answered in the order in which it asks, each before the next is taken up", () =>
    withService({ worker: fixture, limits: { threads: 2 } }, async (url) => {
      const found = await raw(url, post("{}") + get("/v1/niets") + post("{}") + get("/v1/levend", last));
      expect(statuses(found)).toEqual(["200", "404", "200", "200"]);
    }));

  test("that asks more ahead than it may is closed, and one that asks less is not", () =>
    withService({ limits: { ahead: 5 } }, async (url) => {
      const asked = (times: number): string => get("/v1/levend").repeat(times - 1) + get("/v1/levend", last);
      expect(statuses(await raw(url, asked(5)))).toHaveLength(5);
      expect(await raw(url, asked(6)).catch(() => "")).toBe("");
    }));

  test("that does not read is closed", () =>
    withService({ limits: { sending: 200, ahead: 300 } }, async (url) => {
      const { hostname, port } = new URL(url);
      const socket = connect(Number(port), hostname);
      socket.pause();
      socket.write(get("/v1/openapi.json").repeat(200));
      // What is written to a connection that was closed comes back as an error; one that stays open gives none.
      const more = setInterval(() => socket.write("GET"), 50);
      await new Promise((done) => socket.once("error", done));
      clearInterval(more);
      socket.destroy();
      expect((await ask(`${url}/levend`)).status).toBe(200);
    }));

  test.each([
    ["what is no HTTP", "GEEN HTTP\r\n\r\n", "400"],
    ["a head without end", `GET /v1/levend HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, "431"],
  ])("gets the answers that it waits for before it is told of %s", (_, wrong, status) =>
    withService({ worker: fixture, limits: { threads: 1 } }, async (url) => {
      const found = await raw(url, post("{}") + post("{}") + wrong);
      expect(statuses(found)).toEqual(["200", "200", status]);
      expect(found.match(/"draad"/g)).toHaveLength(2);
    }),
  );

  test("that sends a body which nobody reads gets the refusal all the same", () =>
    withService({ limits: { body: 1_000 } }, async (url) => {
      const large = "a".repeat(6_000_000);
      for (const [text, status] of [
        [post(large), "413"],
        [post(large).replace("application/json", "text/plain"), "415"],
        [post(large).replace("/v1/uitkomsten", "/v1/niets"), "404"],
        [post(large).replace("POST", "PUT"), "405"],
      ] as const) {
        for (let i = 0; i < 5; i++) expect(statuses(await raw(url, text))).toEqual([status]);
      }
    }));

  test("stays open after a refusal that leaves nothing unread", () =>
    withService({}, async (url) => {
      const found = await raw(url, get("/v1/niets") + get("/v1/uitkomsten") + get("/v1/levend", last));
      expect(statuses(found)).toEqual(["404", "405", "200"]);
    }));
});

describe("every answer has the form that each has", () => {
  test.each([
    ["without Host", get("/v1/levend", ""), "400"],
    ["with two of them", get("/v1/levend", "Host: x\r\nHost: x\r\n"), "400"],
    ["that expects what is not known", get("/v1/levend", `${last}Expect: foo\r\n`), "417"],
    ["to connect elsewhere", "CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n", "404"],
    ["with another method", "OPTIONS /v1/uitkomsten HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "405"],
  ])("to a request %s", (_, text, status) =>
    withService({}, async (url) => {
      const sent = text.includes("close") || text.startsWith("CONNECT") ? text : `${text}${get("/v1/levend", last)}`;
      const found = await raw(url, sent);
      expect(statuses(found)[0]).toBe(status);
      expect(found).toMatch(/API-Version: 1\.0\.0\r\n/);
      expect(found).toMatch(/Content-Type: application\/problem\+json\r\n/);
      expect(found).toMatch(/X-Frame-Options: DENY\r\n/);
    }),
  );

  test("and the description of the interface may be read by any page", () =>
    withService({}, async (url) => {
      expect((await ask(`${url}/openapi.json`)).headers.get("access-control-allow-origin")).toBe("*");
      expect((await ask(`${url}/vragen`)).headers.get("access-control-allow-origin")).toBeNull();
    }));
});

describe("what HTTP allows is taken", () => {
  test.each([
    ["an address that names the server", "http://x:80/v1/levend"],
    ["an address with a sign written as an escape", "/v1/%6Cevend?x=1"],
  ])("%s", (_, path) =>
    withService({}, async (url) => {
      expect(statuses(await raw(url, get(path, last)))).toEqual(["200"]);
    }),
  );

  test("and an escape that is none is an address that is not there", () =>
    withService({}, async (url) => {
      expect(statuses(await raw(url, get("/v1/vragen/%E0%A4%A", last)))).toEqual(["404"]);
    }));

  test.each(["application/json; foo=bar", "application/json;", 'Application/JSON; charset="UTF-8"; a=b'])(
    "%s",
    (type) =>
      withService({}, async (url) => {
        expect((await ask(`${url}/uitkomsten`, verzoek, { headers: { "Content-Type": type } })).status).toBe(200);
      }),
  );

  test("a body that waits to be asked for is asked for when it will be read, and not when it is refused", () =>
    withService({ limits: { body: 1_000 } }, async (url) => {
      const expecting = (body: string): string => post(body, "Expect: 100-continue\r\nConnection: close\r\n");
      expect(statuses(await raw(url, expecting(verzoek)))).toEqual(["100", "200"]);
      expect(statuses(await raw(url, expecting("a".repeat(2_000))))).toEqual(["413"]);
    }));

  test.each([
    "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    "00-00000000000000000000000000000000-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
  ])("but no trace that is none: %s", (traceparent) =>
    withService({}, async (url) => {
      const { headers } = await ask(`${url}/levend`, undefined, { headers: { traceparent } });
      expect(headers.get("traceparent")).toBeNull();
    }),
  );
});

describe("what is held for callers", () => {
  test("is counted, and never more than may be", () => {
    const held = new Held(10);
    expect([held.take(6), held.take(5), held.take(4), held.take(1)]).toEqual([true, false, true, false]);
    held.give(6);
    expect(held.take(6)).toBe(true);
  });

  test("is given back: a thousand bodies and answers, and some that are refused, leave room for the next", () =>
    withService({ worker: fixture, limits: { threads: 2, held: 2_000, body: 1_500 } }, async (url) => {
      for (let i = 0; i < 100; i++) {
        const bodies = ["{}", `{"a":"${"a".repeat(1_400)}"}`, `{"a":"${"a".repeat(1_600)}"}`, "{}"];
        const found: number[] = [];
        for (const body of bodies) found.push((await ask(`${url}/uitkomsten`, body)).status);
        expect(found).toEqual([200, 200, 413, 200]);
      }
    }));

  test("a body or an answer for which there is no room is refused, and the service goes on", () =>
    withService({ limits: { held: 5_000 } }, async (url) => {
      const codes: unknown[] = [];
      for (const body of [verzoek, "a".repeat(6_000)]) {
        const found = await ask(`${url}/uitkomsten`, body);
        codes.push([found.status, JSON.parse(found.text).code]);
      }
      expect(codes).toEqual([
        [503, "te-druk"],
        [503, "te-druk"],
      ]);
      expect((await ask(`${url}/uitkomsten`, "{}")).status).toBe(400);
    }));
});
