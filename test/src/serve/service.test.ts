import { readdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { askNext, bundle, describe as describeQuestion, evaluate, record } from "../../../src/index.js";
import { languageOf } from "../../../src/serve/language.js";
import { usual } from "../../../src/serve/limits.js";
import { MOST_REGIMES, operations } from "../../../src/serve/operations.js";
import { serve } from "../../../src/serve/service.js";
import { digest } from "../../../src/tell/record.js";
import { readText, root } from "../../helpers/files.js";
import { ask, documents, type Reply, raw, withService, workerFile } from "../../helpers/service.js";

const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} } as const;
const json = (value: unknown): string => JSON.stringify(value);
const fixture = new URL(`file://${root}test/fixtures/serve/worker.mjs`);

/** What a refusal says, held to the form that each has. */
function problemOf({ status, headers, text }: Reply): {
  code: string;
  problemen: readonly { code: string; pad: string }[];
} {
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(headers.get("api-version")).toBe("1.0.0");
  const found = JSON.parse(text);
  expect(found).toMatchObject({ type: "about:blank", status });
  expect(found.title.length).toBeGreaterThan(3);
  expect(found.detail).not.toMatch(/[{}]/);
  return found;
}

describe("the service answers what the library answers", () => {
  test("to each verb, byte for byte", () =>
    withService({}, async (url) => {
      const uitkomst = await evaluate(verzoek);
      const found = await ask(`${url}/uitkomsten`, json(verzoek));
      expect(found.status).toBe(200);
      expect(found.text).toBe(json(uitkomst));
      expect(Object.fromEntries(found.headers)).toMatchObject({
        "api-version": "1.0.0",
        "cache-control": "no-store",
        "content-type": "application/json",
      });
      const bewijs = await ask(`${url}/bewijzen`, json(verzoek));
      expect(bewijs.text).toBe(json(record(verzoek, uitkomst)));
      const herhaald = await ask(`${url}/herhalingen`, `{"bewijs":${bewijs.text}}`);
      expect(JSON.parse(herhaald.text)).toMatchObject({ uitslag: "gelijk" });
      const vraag = await ask(`${url}/vervolgvragen`, `{"uitkomst":${found.text}}`);
      expect(JSON.parse(vraag.text).vraag.feit).toBe(askNext(uitkomst)?.feit);
      const en = await ask(`${url}/toelichtingen`, `{"uitkomst":${found.text},"taal":"en"}`);
      expect(JSON.parse(en.text).tekst).toContain("Answer: NOT YET KNOWN.");
      const regimes = ["leerplichtwet-1969", { regime: "voorstel-2019" }];
      const beside = await ask(`${url}/vergelijkingen`, json({ verzoek, regimes }));
      expect(JSON.parse(beside.text).oordelen).toEqual(["onbekend", "onbekend"]);
    }));

  test("to askNext for everything, with the facts that it has", () =>
    withService({}, async (url) => {
      const zaak = { verklaring: { overgelegd: false } };
      const uitkomst = await evaluate({ ...verzoek, zaak } as never);
      const body = { uitkomst, doel: "alles" };
      const { feiten } = describeQuestion("vrijstelling");
      const { vraag } = JSON.parse((await ask(`${url}/vervolgvragen`, json(body))).text);
      expect(vraag).toEqual(askNext(uitkomst, { doel: "alles", feiten }));
      // Of an outcome in which nothing is left that changes the answer, there is still this to ask.
      const settled = { ...uitkomst, ontbreekt: [] };
      expect(askNext(settled)).toBeNull();
      const found = await ask(`${url}/vervolgvragen`, json({ uitkomst: settled, doel: "alles" }));
      expect(JSON.parse(found.text).vraag).toMatchObject({ doel: "alles" });
      const standard = await ask(`${url}/vervolgvragen`, json({ uitkomst: settled, doel: "uitkomst" }));
      expect(JSON.parse(standard.text)).toEqual({ vraag: null });

      const refused = async (wrong: object): Promise<unknown> =>
        problemOf(await ask(`${url}/vervolgvragen`, json(wrong))).problemen.map(({ code, pad }) => [code, pad]);
      expect(await refused({ uitkomst, doel: "veel" })).toEqual([["option-value", "/doel"]]);
      expect(await refused({ uitkomst: {}, doel: "alles" })).toEqual(await refused({ uitkomst: {} }));
      const [first, ...rest] = uitkomst.conclusies;
      const own = { ...first, oordeel: "onbekend", wachtOp: ["eigen.feit"] };
      const ofOwnRules = { ...settled, conclusies: [own, ...rest] };
      expect(await refused({ uitkomst: ofOwnRules, doel: "alles" })).toEqual([["body-own-rules", "/uitkomst"]]);
    }));

  test("to what it knows and how it is", () =>
    withService({}, async (url) => {
      const get = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await ask(url + path)).text);
      const { vragen } = await get("/vragen");
      expect(vragen).toContain("tlv-emb");
      expect((await get("/vragen/tlv-emb"))["vraag"]).toBe("tlv-emb");
      expect((await get("/schemas"))["schemas"]).toEqual(Object.keys(documents.schemas));
      expect((await ask(`${url}/schemas/toetsverzoek`)).text).toBe(readText("rules/schema/toetsverzoek.schema.json"));
      expect((await get("/openapi.json"))["openapi"]).toBe("3.1.0");
      expect(await get("/levend")).toEqual({ status: "levend" });
      expect(await get("/gereed")).toEqual({ status: "gereed" });
      const head = await ask(`${url}/levend`, undefined, { method: "HEAD" });
      expect([head.status, head.text, head.headers.get("content-length")]).toEqual([200, "", "19"]);
    }));

  test("in the language of the text that was asked for, and of a document in both languages in none", () =>
    withService({}, async (url) => {
      const { text, headers } = await ask(`${url}/uitkomsten`, json(verzoek));
      const told = async (more: object): Promise<string | null> => {
        const body = json({ uitkomst: JSON.parse(text), ...more });
        return (await ask(`${url}/toelichtingen`, body)).headers.get("content-language");
      };
      expect([headers.get("content-language"), await told({}), await told({ taal: "en" })]).toEqual([null, "nl", "en"]);
    }));

  test("with the trace of its caller, and nothing that merely stands in its place", () =>
    withService({}, async (url) => {
      const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
      const echoed = async (value: string): Promise<string | null> =>
        (await ask(`${url}/levend`, undefined, { headers: { traceparent: value } })).headers.get("traceparent");
      expect(await echoed(traceparent)).toBe(traceparent);
      expect(await echoed("123456782")).toBeNull();
    }));
});

describe("the service refuses", () => {
  test.each([
    ["no JSON", "/uitkomsten", '{"vraag":', 400, "geen-json"],
    ["a key twice", "/uitkomsten", '{"vraag":"vrijstelling","vraag":"tlv-emb"}', 400, "geen-json"],
    ["brackets without end", "/uitkomsten", "[".repeat(100_000), 400, "geen-json"],
    ["half a character", "/uitkomsten", '{"vraag":"\\ud800"}', 400, "geen-json"],
    ["bytes that are no UTF-8", "/uitkomsten", new Uint8Array([0x22, 0xff, 0x22]), 400, "niet-te-lezen"],
    ["nothing", "/uitkomsten", "", 400, "geen-json"],
    ["what is no request", "/uitkomsten", "[]", 400, "onjuist"],
    ["null", "/toelichtingen", "null", 400, "onjuist"],
    ["what is no outcome", "/vervolgvragen", '{"uitkomst":{}}', 400, "onjuist"],
    ["what is no record", "/herhalingen", '{"bewijs":7}', 400, "onjuist"],
    ["a body too large", "/uitkomsten", `"${"a".repeat(5_000)}"`, 413, "te-groot"],
    ["an address that is not there", "/uitkomst", "{}", 404, "niet-gevonden"],
    ["an address below another", "/uitkomsten/1", "{}", 404, "niet-gevonden"],
    ["a key of every object as a schema", "/schemas/constructor", undefined, 404, "niet-gevonden"],
    ["a question that is not there", "/vragen/__proto__", undefined, 404, "niet-gevonden"],
    ["another method", "/uitkomsten", undefined, 405, "verkeerde-methode"],
  ] as const)("%s", (_, path, body, status, code) =>
    withService(
      { limits: { body: 4_000 + (path === "/uitkomsten" && body?.length === 100_000 ? 1e6 : 0) } },
      async (url) => {
        const found = await ask(url + path, body);
        expect(found.status).toBe(status);
        expect(problemOf(found).code).toBe(code);
        // And goes on.
        expect((await ask(`${url}/uitkomsten`, json(verzoek))).status).toBe(200);
      },
    ),
  );

  test("another method, and says which there are", () =>
    withService({}, async (url) => {
      const found = await ask(`${url}/vragen`, "{}");
      expect([found.status, found.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    }));

  test.each([
    ["text/plain", undefined],
    ["application/json; charset=iso-8859-1", undefined],
    ["application/json", "gzip"],
  ])("%s with coding %s", (type, coding) =>
    withService({}, async (url) => {
      const headers = { "Content-Type": type, ...(coding ? { "Content-Encoding": coding } : {}) };
      const found = await ask(`${url}/uitkomsten`, json(verzoek), { headers });
      expect([found.status, problemOf(found).code]).toEqual([415, "verkeerd-formaat"]);
    }),
  );

  test("all mistakes at once, each by its place in the body, and echoes none", () =>
    withService({}, async (url) => {
      const secret = "Wilhelmina-van-der-Berg";
      const zaak = { jongere: { geboortedatum: secret, bsn: secret } };
      const regimes = ["leerplichtwet-1969", "voorstel-2019"];
      const found = await ask(`${url}/vergelijkingen`, json({ verzoek: { ...verzoek, zaak }, regimes }));
      expect(found.status).toBe(400);
      expect(found.text).not.toContain(secret);
      const places = problemOf(found).problemen.map(({ pad }) => pad);
      expect(places).toEqual(
        expect.arrayContaining(["/verzoek/zaak/jongere/bsn", "/verzoek/zaak/jongere/geboortedatum"]),
      );
      const other = await ask(`${url}/vergelijkingen`, json({ verzoek, regimes: ["een"], regels: 1 }));
      expect(problemOf(other).problemen.map(({ pad }) => pad)).toEqual(["/regels", "/regimes"]);
      const few = await ask(`${url}/vergelijkingen`, json({ verzoek, regimes: ["een"] }));
      expect(problemOf(few).problemen.map(({ pad }) => pad)).toEqual(["/regimes"]);
    }));

  const regimes = ["leerplichtwet-1969", "voorstel-2019"];
  const day = { regime: "voorstel-2019", peildatum: "2026-02-30" };
  const uitkomst = { schema: "uitkomst/2" };
  const many = Array.from({ length: MOST_REGIMES + 1 }, () => "voorstel-2019");
  test.each<[string, string, unknown, readonly string[]]>([
    ["both parts that lack", "/vergelijkingen", {}, ["/verzoek", "/regimes"]],
    ["a wrong day of one side", "/vergelijkingen", { verzoek, regimes: [...regimes, day] }, ["/regimes/2/peildatum"]],
    [
      "a wrong day of the request",
      "/vergelijkingen",
      { verzoek: { ...verzoek, peildatum: "x" }, regimes },
      ["/verzoek/peildatum"],
    ],
    ["what is no regime", "/vergelijkingen", { verzoek, regimes: ["wet", 5] }, ["/regimes/0", "/regimes/1"]],
    [
      "a key of a side",
      "/vergelijkingen",
      { verzoek, regimes: [...regimes, { regime: "voorstel-2019", q: 1 }] },
      ["/regimes/2/q"],
    ],
    ["a regime twice", "/vergelijkingen", { verzoek, regimes: [...regimes, "voorstel-2019"] }, ["/regimes/2"]],
    ["more regimes than are compared", "/vergelijkingen", { verzoek, regimes: many }, ["/regimes"]],
    [
      "a day, a side and a fact",
      "/vergelijkingen",
      { verzoek: { ...verzoek, peildatum: 5, zaak: { jongere: { naam: 1 } } }, regimes: [...regimes, "wet"] },
      ["/verzoek/peildatum", "/regimes/2", "/verzoek/zaak/jongere/naam"],
    ],
    [
      "every wrong choice",
      "/toelichtingen",
      { uitkomst: 5, taal: 1, vorm: 2, lengte: 3, register: 4 },
      ["/vorm", "/taal", "/lengte", "/register", "/uitkomst"],
    ],
    [
      "a key that is none beside wrong choices",
      "/toelichtingen",
      { uitkomst: 5, foo: 1, taal: "de", lengte: "x" },
      ["/foo", "/taal", "/lengte", "/uitkomst"],
    ],
    ["a wrong choice beside a part that lacks", "/toelichtingen", { taal: "de" }, ["/uitkomst", "/taal"]],
    ["two wrong parts", "/herhalingen", { bewijs: 1, regelsets: 1 }, ["/bewijs", "/regelsets"]],
    [
      "rule sets that are no list",
      "/herhalingen",
      { bewijs: { schema: "x" }, regelsets: {} },
      ["/bewijs/schema", "/regelsets"],
    ],
    [
      "a part of a record",
      "/herhalingen",
      { bewijs: { schema: "bewijs/1", verzoek, uitkomst, regelset: 5 } },
      [...["vraag", "peildatum", "regime/id", "bewijs"].map((name) => `/bewijs/uitkomst/${name}`), "/bewijs/regelset"],
    ],
  ])("%s, by its place", (_, path, body, places) =>
    withService({}, async (url) => {
      const found = await ask(url + path, json(body));
      expect(found.status).toBe(400);
      expect(problemOf(found).problemen.map(({ pad }) => pad)).toEqual(places);
    }),
  );

  test("a number that is too large for a number", () =>
    withService({}, async (url) => {
      const body = json({ ...verzoek, zaak: { jongere: { volledigeSchooljaren: "x" } } }).replace('"x"', "1e999");
      const { problemen } = problemOf(await ask(`${url}/uitkomsten`, body));
      expect(problemen).toMatchObject([{ code: "not-finite", pad: "/zaak/jongere/volledigeSchooljaren" }]);
    }));

  test("a number of a person where a key belongs, and does not say it again", () =>
    withService({}, async (url) => {
      const keys = [
        "123456782",
        "1234.56.782",
        "123 456 782",
        "Jan 123456782",
        "2014-09-15",
        `${"x".repeat(35)}123456782`,
      ];
      for (const key of keys)
        for (const body of [
          { ...verzoek, [key]: 1 },
          { ...verzoek, zaak: { [key]: 1 } },
          { ...verzoek, zaak: { jongere: { [key]: 1 } } },
        ]) {
          const found = await ask(`${url}/uitkomsten`, json(body));
          expect(found.status).toBe(400);
          expect(found.text).not.toMatch(/\d{3}.?\d{3}|2014/);
        }
      const twice = await ask(`${url}/uitkomsten`, '{"123456782":1,"123456782":1}');
      expect(twice.text).not.toContain("1234567");
    }));

  test("rules in a rule set that are none: a mistake of who sends it, of which only the file is told", async () => {
    const bewijs = record(verzoek, await evaluate(verzoek));
    const kept = JSON.parse(json(bundle("vrijstelling", "leerplichtwet-1969")));
    const signed = ({ sha256: _, ...rest }: Record<string, unknown>): object => ({ ...rest, sha256: digest(rest) });
    const secret = "Wilhelmina 123456782";
    const first = Object.keys(kept.regimes[0]).find((name) => name.startsWith("artikel")) ?? "";
    const spoilt: [string, object][] = [
      ["feiten.json", { ...kept, feiten: {} }],
      ["regime.json", { ...kept, regimes: [{}] }],
      ["x.json", { ...kept, kalenders: { x: 1 } }],
      [first, { ...kept, regimes: [{ ...kept.regimes[0], [first]: { conditions: { all: [{ fact: secret }] } } }] }],
    ];
    await withService({}, async (url) => {
      for (const [file, set] of spoilt) {
        const found = await ask(`${url}/herhalingen`, json({ bewijs, regelsets: [signed(set as never)] }));
        expect(found.status, file).toBe(400);
        expect(problemOf(found).problemen).toMatchObject([{ code: "body-rules", pad: "/regelsets" }]);
        expect(found.text).toContain(file);
        expect(found.text).not.toContain("123456782");
      }
    });
  });

  test("in the language that its caller wants, and says in which", () =>
    withService({}, async (url) => {
      const wrong = json({ ...verzoek, peildatum: "1 mei" });
      const told = async (
        path: string,
        body: string | undefined,
        language?: string,
      ): Promise<[string | null, string]> => {
        const headers: Record<string, string> = language === undefined ? {} : { "accept-language": language };
        const found = await ask(url + path, body, { headers });
        const { detail, problemen } = JSON.parse(found.text);
        return [
          found.headers.get("content-language"),
          [detail, ...problemen.map(({ verwacht }: { verwacht: string }) => verwacht)].join(" "),
        ];
      };
      expect(await told("/uitkomsten", wrong)).toEqual(["nl", expect.stringMatching(/fouten.* een datum als tekst/)]);
      expect(await told("/uitkomsten", wrong, "de, nl;q=0.2")).toEqual(["nl", expect.stringMatching(/een datum/)]);
      expect(await told("/uitkomsten", wrong, "en-GB")).toEqual([
        "en",
        expect.stringMatching(/mistakes.* a date as text/),
      ]);
      expect(await told("/uitkomsten", "{", "en")).toEqual(["en", expect.stringMatching(/valid JSON/)]);
      expect(await told("/uitkomst", "{}", "en")).toEqual(["en", expect.stringMatching(/no such address/)]);
      expect(await told("/herhalingen", '{"bewijs":7}', "en")).toEqual([
        "en",
        expect.stringMatching(/a record \(schema/),
      ]);
      expect(await told("/uitkomsten", "[]", "en")).toEqual(["en", expect.stringMatching(/a JSON object/)]);
    }));

  test.each([
    [undefined, "nl"],
    ["", "nl"],
    ["*", "nl"],
    ["en", "en"],
    ["EN-gb;q=0.4", "en"],
    ["de, en;q=0.3", "en"],
    ["nl, en", "nl"],
    ["en, nl", "nl"],
    ["en;q=0.5, nl;q=0.6", "nl"],
    ["en;q=0", "nl"],
    ["en;q=x", "nl"],
    ["nl;q=0, *", "en"],
    ["*;q=0.5, nl;q=0.1", "en"],
    ["en;q=0, *", "nl"],
    ["*, en;q=0.9", "nl"],
    [`${"x,".repeat(1_000)}en`, "nl"],
  ] as const)("by the header %o in %s", (header, taal) => expect(languageOf(header)).toBe(taal));

  test("a body that grows too large without saying so beforehand", () =>
    withService({ limits: { body: 1_000 } }, async (url) => {
      const head = "POST /v1/uitkomsten HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
      const part = `400\r\n${"a".repeat(1_024)}\r\n`;
      const found = await raw(url, `${head}Transfer-Encoding: chunked\r\n\r\n${part}${part}`);
      expect(found).toMatch(/^HTTP\/1\.1 413 .*"code":"te-groot"/s);
    }));

  test("what is no HTTP, a head without end, and a body that never comes", () =>
    withService({ limits: { head: 100, request: 200 } }, async (url) => {
      const [garbage, head, slow, half] = await Promise.all([
        raw(url, "GEEN HTTP\r\n\r\n"),
        raw(url, `GET /v1/levend HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`),
        raw(
          url,
          "POST /v1/uitkomsten HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{",
        ),
        raw(url, "GET /v1/levend HTTP/1.1\r\nHost"),
      ]);
      expect(garbage).toMatch(/^HTTP\/1\.1 400 Bad Request.*"code":"niet-te-lezen"/s);
      expect(head).toMatch(/^HTTP\/1\.1 431 .*"code":"kop-te-groot"/s);
      expect(slow).toMatch(/^HTTP\/1\.1 408 Request Timeout.*"code":"te-langzaam"/s);
      expect(half).toMatch(/^HTTP\/1\.1 408 .*"code":"te-langzaam"/s);
    }));

  test("a port that is taken", () =>
    withService({}, async (url) => {
      const port = Number(new URL(url).port);
      await expect(serve({ documents, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    }));
});

describe("threads", () => {
  const one = { worker: fixture, limits: { threads: 1, judging: 500, waiting: 2 } };
  const told = async (url: string, doe: object): Promise<Reply> => ask(`${url}/uitkomsten`, json(doe));

  test("answer what the library answers", () =>
    withService({ worker: workerFile(), limits: { threads: 1 } }, async (url) => {
      const found = await Promise.all(Array.from({ length: 8 }, () => told(url, verzoek)));
      const expected = json(await evaluate(verzoek));
      expect(found.map(({ text }) => text === expected)).toEqual(Array.from({ length: 8 }, () => true));
      expect((await ask(`${url}/vragen/tlv-emb`)).status).toBe(200);
      expect((await ask(`${url}/uitkomsten`, "{")).status).toBe(400);
    }));

  test("that die are replaced, and what they were at is asked once more", () =>
    withService(one, async (url) => {
      const { draad } = JSON.parse((await told(url, {})).text);
      const found = await told(url, { doe: "sterf-eens", draad });
      expect(found.status).toBe(200);
      expect(JSON.parse(found.text).draad).not.toBe(draad);
    }));

  test("do not all die of one request", () =>
    withService(one, async (url) => {
      const found = await told(url, { doe: "sterf" });
      expect([found.status, problemOf(found).code]).toEqual([503, "uitgevallen"]);
      expect(found.headers.get("retry-after")).toBe("1");
      expect((await told(url, {})).status).toBe(200);
    }));

  test("that go on for ever are ended, and those that wait are told when there are too many", () =>
    withService(one, async (url) => {
      // Only a thread that has started takes work: till then more would wait.
      await told(url, {});
      const found = await Promise.all(Array.from({ length: 5 }, () => told(url, { doe: "blijf" })));
      const codes = found.map((reply) => problemOf(reply).code).sort();
      expect(codes).toEqual(["te-druk", "te-druk", "te-lang", "te-lang", "te-lang"]);
      expect((await told(url, {})).status).toBe(200);
    }));

  test("that cannot start end in a refusal, not in a loop, and are tried again after ever longer pauses", () => {
    const pauses: number[] = [];
    const died = (inARow: number, pause: number): void => {
      expect(inARow).toBe(pauses.push(pause));
    };
    const limits = { ...one.limits, pause: 300 };
    return withService({ limits, died, worker: new URL(`file://${root}README.md`) }, async (url) => {
      expect((await told(url, {})).status).toBe(503);
      await vi.waitFor(() => expect(pauses.length).toBeGreaterThan(6), 10_000);
      expect(pauses.slice(0, 7)).toEqual([0, 0, 100, 200, 300, 300, 300]);
      const ready = await ask(`${url}/gereed`);
      expect([ready.status, problemOf(ready).code]).toEqual([503, "uitgevallen"]);
      expect((await ask(`${url}/levend`)).status).toBe(200);
    });
  });

  test("that died again and again live on once one answers", () => {
    const died: number[] = [];
    return withService({ ...one, died: (inARow) => died.push(inARow) }, async (url) => {
      const answered = async (): Promise<void> => expect((await told(url, {})).status).toBe(200);
      for (let i = 0; i < 12; i++) {
        await vi.waitFor(async () => expect((await ask(`${url}/gereed`)).status).toBe(200), 10_000);
        expect(problemOf(await told(url, { doe: "sterf" })).code).toBe("uitgevallen");
        if (i % 3 === 2) await vi.waitFor(answered, 10_000);
      }
      expect(died.length).toBeGreaterThanOrEqual(12);
      // Each answer between them begins the count anew.
      expect(Math.max(...died)).toBeLessThan(7);
      expect(died.filter((inARow) => inARow === 1)).toHaveLength(4);
    });
  });

  test("are not ready before one has started, and say that and nothing else", () =>
    withService({ ...one, worker: new URL(`file://${root}test/fixtures/serve/never.mjs`) }, async (url) => {
      const found = await ask(`${url}/gereed`);
      expect([found.status, problemOf(found).code]).toEqual([503, "start-nog"]);
    }));

  test("take up nothing of a caller who left, and what waits too long is told so", () =>
    withService({ ...one, limits: { ...one.limits, waiting: 10, judging: 60_000, patience: 600 } }, async (url) => {
      await told(url, {});
      const left = new AbortController();
      const blocked = ask(`${url}/uitkomsten`, json({ doe: "blijf" }), { signal: left.signal });
      const gone = Array.from({ length: 9 }, () =>
        ask(`${url}/uitkomsten`, json({ doe: "blijf" }), { signal: left.signal }),
      );
      const full = async (): Promise<void> => expect((await ask(`${url}/gereed`)).status).toBe(200);
      await vi.waitFor(full);
      left.abort();
      await Promise.all([blocked, ...gone].map((one) => expect(one).rejects.toThrow()));
      // Had the others stayed in the queue, this one would wait behind nine that go on for ever; it waits behind one.
      const waits = told(url, {});
      // Long before it is sent away others are told to go elsewhere.
      const busy = async (): Promise<void> => expect(problemOf(await ask(`${url}/gereed`)).code).toBe("te-druk");
      await vi.waitFor(busy, 10_000);
      const late = await waits;
      expect([late.status, problemOf(late).code, late.headers.get("retry-after")]).toEqual([503, "te-druk", "1"]);
    }));
});

describe("a stop", () => {
  test("answers what is under way, and takes nothing more", async () => {
    const service = await serve({ documents, port: 0, worker: fixture, limits: { threads: 1, judging: 400 } });
    const busy = ask(`${service.url}/uitkomsten`, json({ doe: "blijf" }));
    await new Promise((done) => setTimeout(done, 100));
    const stopped = service.stop();
    expect(service.stop()).toStrictEqual(stopped);
    const found = await busy;
    expect([found.status, found.headers.get("connection")]).toEqual([503, "close"]);
    expect(problemOf(found).code).toBe("te-lang");
    await stopped;
    await expect(ask(`${service.url}/levend`)).rejects.toThrow();
  });

  test("waits no longer than it may", async () => {
    const limits = { threads: 1, judging: 60_000, stopping: 200 };
    const service = await serve({ documents, port: 0, worker: fixture, limits });
    const busy = ask(`${service.url}/uitkomsten`, json({ doe: "blijf" }));
    const behind = ask(`${service.url}/uitkomsten`, json({ doe: "blijf" }));
    await new Promise((done) => setTimeout(done, 100));
    await service.stop();
    for (const found of [await busy, await behind])
      expect([found.status, problemOf(found).code]).toEqual([503, "stopt"]);
  });
});

describe("a stop does not wait", () => {
  const post = (body: string): string =>
    `POST /v1/uitkomsten HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const opened = async (url: string, text: string): Promise<Socket> => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await new Promise<void>((done) => socket.once("connect", done));
    if (text !== "") socket.write(text);
    return socket;
  };
  const got = (socket: Socket): Promise<string> =>
    new Promise((done) => {
      let found = "";
      socket.setEncoding("utf8").on("data", (part: string) => {
        found += part;
      });
      socket.on("error", () => {});
      socket.once("close", () => done(found));
    });
  // A limit that is waited for lasts longer than a test may.
  const never = 60_000;

  test("for what stands behind the last answer of a connection that is closed", async () => {
    const limits = { threads: 1, judging: 300, sending: never, stopping: never };
    const service = await serve({ documents, port: 0, worker: fixture, limits });
    await ask(`${service.url}/uitkomsten`, "{}");
    const socket = await opened(service.url, post('{"doe":"blijf"}') + post("{}").repeat(3));
    const found = got(socket);
    await new Promise((done) => setTimeout(done, 100));
    await service.stop();
    expect((await found).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 503"]);
  });

  test("for what stands behind a large answer that is still on its way", async () => {
    const limits = { threads: 1, sending: never, stopping: never };
    const service = await serve({ documents, port: 0, worker: fixture, limits });
    await ask(`${service.url}/uitkomsten`, "{}");
    const first = "GET /v1/levend HTTP/1.1\r\nHost: x\r\n\r\n";
    const socket = await opened(service.url, first + post(json({ doe: "groot" })).repeat(2));
    const found = got(socket);
    await new Promise((done) => socket.once("data", done));
    await service.stop();
    expect((await found).match(/Connection: close\r\n/g)).toHaveLength(1);
  });

  test("for who never said a word", async () => {
    const service = await serve({ documents, port: 0, limits: { stopping: never } });
    const found = got(await opened(service.url, ""));
    await ask(`${service.url}/levend`);
    await service.stop();
    expect(await found).toBe("");
  });

  test("before it has read what was sent already", async () => {
    const service = await serve({ documents, port: 0, limits: { stopping: never } });
    // The server knows the connection, and has read nothing of it when it is told to stop.
    const socket = await opened(service.url, "");
    await ask(`${service.url}/levend`);
    const found = got(socket);
    socket.write(post(JSON.stringify(verzoek)));
    await service.stop();
    expect(await found).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("beyond its end for half a body, half a head or who does not read", async () => {
    const limits = { stopping: 200, linger: 100, sending: never, request: never, head: never };
    const service = await serve({ documents, port: 0, limits });
    const get = "GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n";
    const silent = await opened(service.url, get.repeat(12));
    silent.pause();
    silent.on("error", () => {});
    const halves = [post("{}").slice(0, -1), "GET /v1/levend HTTP/1.1\r\nHo"];
    const ends: Promise<string>[] = [];
    for (const text of halves) ends.push(got(await opened(service.url, text)));
    await ask(`${service.url}/levend`);
    await service.stop();
    await Promise.all(ends);
    silent.destroy();
  });
});

test("the usual limits are those of a machine, and none is without end", () => {
  for (const limit of Object.values(usual())) expect(limit).toBeGreaterThan(0);
  expect(Object.values(usual()).every(Number.isFinite)).toBe(true);
});

test("the service listens to this machine alone", () =>
  withService({}, async (url) => {
    expect(new URL(url).hostname).toBe("127.0.0.1");
  }));

test("nothing in the room writes a log", () => {
  const files = readdirSync(`${root}src/serve`).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(5);
  expect(
    files.filter((name) => /console\.|process\.std|node:fs\/promises/.test(readText(`src/serve/${name}`))),
  ).toEqual([]);
  expect(operations.length).toBe(13);
});
