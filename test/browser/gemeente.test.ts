import { readFileSync } from "node:fs";
import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PGlite } from "@electric-sql/pglite";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { draw, read } from "../../examples/gemeente/form.mjs";
import { html } from "../../examples/gemeente/html.mjs";
import { serverOn } from "../../examples/gemeente/server.mjs";
import { storeOn } from "../../examples/gemeente/store.mjs";
import { bundle, describe as describeQuestion, evaluate, loadRegime, record } from "../../src/index.js";
import { filesUnder, readJson, readText } from "../helpers/files.js";
import { open, sideways, useBrowser, violations } from "./browser.js";

useBrowser();

interface Request {
  readonly vraag: string;
  readonly peildatum: string;
  readonly kenmerk?: string;
  readonly zaak: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const requests = filesUnder("examples", ".json")
  .filter((path) => /^examples\/\d\d-[^/]+$/.test(path))
  .map((path) => [path, readJson<Request>(path)] as const);
const [complete, incomplete] = requests.map(([, request]) => request) as [Request, Request];

let db: PGlite;
let store: ReturnType<typeof storeOn>;
let address = "";
const servers: Server[] = [];

/** Starts the application on a store, and says where it is. */
async function started(on: typeof store): Promise<string> {
  const server = serverOn(on);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

// One database for all: it takes seconds to start, and three quarters of a gigabyte.
beforeAll(async () => {
  db = await PGlite.create();
  await db.exec(readText("examples/gemeente/schema.sql"));
  store = storeOn(db);
  address = await started(store);
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await db?.close();
});

test("it is at most three hundred lines, of a width that people read", () => {
  const lines = filesUnder("examples/gemeente")
    .filter((path) => !path.endsWith(".md"))
    .flatMap((path) => readText(path).trimEnd().split("\n"));
  expect(lines.length).toBeLessThanOrEqual(300);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

describe("the store", () => {
  test.each(requests)("gives back %s as it was put in", async (_, request) => {
    const { id } = await store.add(request);
    expect(await store.find(id)).toEqual({ id, versie: 1, verzoek: request });
    // What is unknown stays so: not false, and not left out where it was null.
    expect(JSON.stringify((await store.find(id)).verzoek).includes("null")).toBe(
      JSON.stringify(request).includes("null"),
    );
  });

  test("takes of two who save at once the first", async () => {
    const { id } = await store.add(complete);
    const both = [incomplete, complete].map((verzoek) => store.save({ id, versie: 1, verzoek }));
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
    expect(await store.save({ id, versie: 2, verzoek: complete })).toBeDefined();
    expect((await store.find(id)).versie).toBe(3);
  });

  test("takes a quote for a letter", async () => {
    const verzoek = { ...complete, kenmerk: "'); drop table zaak; --" };
    expect((await store.find((await store.add(verzoek)).id)).verzoek).toEqual(verzoek);
  });

  test.each(["update bewijs set versie = 9", "delete from bewijs", "truncate bewijs"])("refuses: %s", async (sql) => {
    await expect(db.query(sql)).rejects.toThrow("a record never changes");
  });
});

/** A form of a schema on a page by itself, as a browser would send it. */
async function filledIn(page: Page, form: unknown): Promise<URLSearchParams> {
  await page.setContent(String(html`<form>${form}</form>`));
  const sent = await page.evaluate(() =>
    [...new FormData(document.forms[0])].map(([key, text]) => [key, String(text)]),
  );
  return new URLSearchParams(sent);
}

describe("the form", () => {
  // The example draws the form of one question; a list of stretches of days, as tlv-emb has, it does not.
  const plain = requests.filter(([, { vraag }]) => vraag !== "tlv-emb");
  test("shows each example, and reads the same back", async () => {
    const { page } = await open("about:blank", { width: 1280 });
    for (const [path, request] of plain) {
      const schema = readJson(`rules/schema/${request.vraag}.formulier.nl.schema.json`);
      const known = JSON.parse(JSON.stringify(request), (_key, value) => value ?? undefined);
      expect(read(schema, await filledIn(page, draw(schema, request))), path).toEqual(known);
      // Of one field that was asked the rest is kept as it was.
      const one = new URLSearchParams([["/peildatum", "2026-01-02"]]);
      expect(read(schema, one, request), path).toEqual({ ...request, peildatum: "2026-01-02" });
    }
  });

  test("says of a list whether it is unknown, empty, or holds something", async () => {
    const schema = readJson("rules/schema/vrijstelling.formulier.nl.schema.json");
    const { page } = await open("about:blank", { width: 1280 });
    for (const verantwoordelijkVoor of [undefined, [], ["proces"], ["proces", "evaluatie"]]) {
      const zaak = verantwoordelijkVoor ? { casusregisseur: { verantwoordelijkVoor } } : {};
      const request = { vraag: "vrijstelling", peildatum: "2026-08-01", zaak };
      const fields = await filledIn(page, draw(schema, request));
      expect(
        read(schema, fields, { ...request, zaak: { casusregisseur: { verantwoordelijkVoor: ["monitoring"] } } }),
      ).toEqual(request);
    }
  });

  test("escapes all that is not its own", () => {
    const text = String(html`<b title="${`"'>`}">${["<i>", html`<u>`, null, false, 0]}</b>`);
    expect(text).toBe('<b title="&#34;&#39;&#62;">&#60;i&#62;<u>0</b>');
  });
});

/** Sends a form without a browser. */
const post = (path: string, body: string, headers: Record<string, string> = {}, to = address) =>
  fetch(`${to}${path}`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });

/** The field under a label, as a reader finds it. */
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** What must hold of every page that a clerk sees. */
async function holds(page: Page, what: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
  expect(await sideways(page), what).toBeLessThanOrEqual(0);
}

/** What a form sends of a case. */
const flat = ({ zaak }: Request): Record<string, string> =>
  Object.fromEntries(
    Object.entries(zaak).flatMap(([group, facts]) =>
      Object.entries(facts).map(([fact, value]) => [`/zaak/${group}/${fact}`, String(value)]),
    ),
  );

/** Somebody who knows all of a case but one thing. */
const UNKNOWN = "/zaak/verklaring/opstellerAangewezen";
const answers: Readonly<Record<string, string>> = {
  ...flat(complete),
  ...flat(incomplete),
  "/zaak/jongere/ingezetene": "true",
  "/zaak/jongere/eersteSchooldag": "2019-10-01",
  "/zaak/verklaring/opstellerBehandelt": "false",
  "/zaak/verklaring/opstellerGekwalificeerd": "true",
};

test("a clerk brings a case from an empty form to a record, on a small screen", async () => {
  const { page, errors } = await open(address, { width: 360 });
  await page.getByRole("link", { name: "Nieuwe zaak" }).click();
  await field(page, "Kenmerk").fill("walk-1");
  await field(page, "Peildatum").fill("2026-05-20");
  await field(page, "de geboortedatum van de jongere").fill("1-3-2014");
  await field(page, "het aantal volledige schooljaren").fill("acht");
  await field(page, "de jongere heeft een startkwalificatie").selectOption("nee");
  await press(page, "Opslaan");

  // What the package says is wrong stands at the top and beside the field; what was typed is still there.
  await holds(page, "refused");
  const wrong = page.locator("[aria-invalid]");
  expect(await wrong.evaluateAll((found) => found.map((one) => [one.id, (one as HTMLInputElement).value]))).toEqual([
    ["/zaak/jongere/geboortedatum", "1-3-2014"],
    ["/zaak/jongere/volledigeSchooljaren", "acht"],
  ]);
  expect(await wrong.first().locator("xpath=following-sibling::span/strong").textContent()).toContain("JJJJ-MM-DD");
  expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
  expect(await field(page, "de jongere heeft een startkwalificatie").inputValue()).toBe("false");
  await field(page, "de geboortedatum van de jongere").fill("2014-09");
  await field(page, "het aantal volledige schooljaren").fill("7");
  await press(page, "Opslaan");

  const id = page.url().split("/").at(-1) ?? "";
  const zaak = { jongere: { geboortedatum: "2014-09", volledigeSchooljaren: 7, startkwalificatie: false } };
  const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", kenmerk: "walk-1", zaak };
  expect((await store.find(id)).verzoek).toEqual(verzoek);

  // One question is answered, the next is left for later; and that one is not asked again.
  const asked = page.locator(".ask [id^='/zaak/']:not([id$=':'])");
  const first = await asked.getAttribute("id");
  expect(await page.getByText("Te vragen bij: ").textContent()).toMatch(/: .+ Blijkt uit: .+ Nodig voor: .*art\. /);
  await holds(page, "question");
  await asked.fill(answers[first ?? ""] ?? "");
  await press(page, "Opslaan");
  expect(flat((await store.find(id)).verzoek)).toHaveProperty([first ?? ""], answers[first ?? ""]);
  const second = await asked.getAttribute("id");
  await page.getByRole("link", { name: "Vraag dit later" }).click();
  expect([first, second]).not.toContain(await asked.getAttribute("id"));

  await press(page, "Leg dit antwoord vast");
  await page.reload();
  expect(await store.records(id)).toHaveLength(1);
  expect(errors.filter((text) => !text.includes("422"))).toEqual([]);
});

test("the interview asks nothing twice, shows a judgement for what it is, and ends", async () => {
  const { id } = await store.add({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
  const asked: string[] = [];
  const judged: string[] = [];
  let query = "";
  for (let given = 0; ; ) {
    const page = await (await fetch(`${address}/zaken/${id}${query}`)).text();
    const path = /class="ask".*?<(?:select|input) name="([^"]+)"/s.exec(page)?.[1];
    if (path === undefined) {
      expect(page).toContain("Er is nu niets meer te vragen.");
      break;
    }
    expect(asked).not.toContain(path);
    asked.push(path);
    if (page.includes("Dit is een oordeel van een mens")) judged.push(path);
    const later = [...page.matchAll(/name="(later)" value="([^"]+)"/g)].map(([, name = "", feit = ""]) => [name, feit]);
    const said = path === UNKNOWN ? undefined : answers[path];
    // What nobody knows is asked later, and goes along with the answers that follow.
    if (said === undefined) query = `?${new URLSearchParams([...later, ["later", path.slice(6).replace("/", ".")]])}`;
    else {
      given += 1;
      const body = new URLSearchParams([["versie", String(given)], [path, said], ...later]);
      const reply = await post(`/zaken/${id}`, String(body));
      expect(reply.status, path).toBe(303);
      query = new URL(reply.headers.get("location") ?? "", address).search;
    }
  }
  expect(judged).toContain("/zaak/verklaring/oordeel");
  expect(asked).toContain(UNKNOWN);
  const known = flat((await store.find(id)).verzoek);
  expect(Object.keys(known).sort()).toEqual(asked.filter((path) => path !== UNKNOWN).sort());
});

describe("a case that is stored", () => {
  const opened = async (request: Request, width = 1280) => {
    const { id } = await store.add({ ...request, kenmerk: `case-${width}-${Math.random().toString(36).slice(2)}` });
    return { id, ...(await open(`${address}/zaken/${id}`, { width })) };
  };

  test("is told in two languages, to a parent and to a lawyer, with the articles", async () => {
    const { page } = await opened(incomplete);
    const told: string[] = [];
    for (const name of ["in gewone taal", "juridisch", "in plain English", "legal, in English"]) {
      await page.getByRole("link", { name }).click();
      told.push((await page.locator("main > section[lang]").textContent()) ?? "");
      expect(await page.locator("nav [aria-current]").textContent()).toBe(name);
      if (name === "juridisch") await holds(page, name);
    }
    expect(new Set(told).size).toBe(4);
    for (const text of told) expect(text).toContain("Leerplichtwet 1969, art. 7");
    expect(told[0]).toContain("Wat weten wij nog niet?");
    expect(told[3]).toContain("Did the author treat this young person");
  });

  test("gives its last days as the same calendar each time", async () => {
    const { page } = await opened(incomplete);
    const texts: string[] = [];
    for (const _ of [1, 2]) {
      const waiting = page.waitForEvent("download");
      await page.getByRole("link", { name: "Termijnen voor de agenda" }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe("termijnen.ics");
      texts.push(readFileSync(await download.path(), "utf8"));
    }
    expect(texts[0]).toMatch(/^BEGIN:VCALENDAR\r\n.*DTSTART;VALUE=DATE:20260630\r\n.*TRIGGER:-P7D\r\n/s);
    expect(texts[1]).toBe(texts[0]);
    const { id } = await store.add({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
    expect((await fetch(`${address}/zaken/${id}/termijnen.ics`)).status).toBe(404);
    const without = await (await fetch(`${address}/zaken/${id}`)).text();
    expect([without.includes("/formulier"), without.includes("termijnen.ics")]).toEqual([true, false]);
  });

  test("is judged again as it was recorded; and a fact that changed is told", async () => {
    const { page, id } = await opened(incomplete, 360);
    await press(page, "Leg dit antwoord vast");
    await page.getByRole("link", { name: /^onbekend, / }).click();
    const then = page.getByRole("heading", { name: "feiten van toen" });
    const now = page.getByRole("heading", { name: "feiten van nu" });
    for (const heading of [then, now]) expect(await heading.textContent()).toMatch(/: gelijk$/);

    await page.goto(`${address}/zaken/${id}/formulier`);
    await field(page, "de opsteller behandelt de jongere").selectOption("ja");
    await press(page, "Opslaan");
    await page.getByRole("link", { name: /^onbekend, / }).click();
    expect(await then.textContent()).toMatch(/: gelijk$/);
    expect(await now.textContent()).toMatch(/: verschil$/);
    expect(await page.locator("h2 + dl dt").allTextContents()).toEqual([
      "de opsteller behandelt de jongere",
      "oordeel",
    ]);
    expect(await page.locator("h2 + dl dd").allTextContents()).toEqual([
      "toen niet bekend, nu ja",
      "toen onbekend, nu nee",
    ]);
    await holds(page, "record");
  });

  test("tells every change since a record the right way round, a whole group and the day too", async () => {
    const { kennisgeving: _none, ...zaak } = incomplete.zaak;
    const { page, id } = await opened({ ...incomplete, zaak });
    await press(page, "Leg dit antwoord vast");
    const { versie, verzoek } = await store.find(id);
    const changed = {
      ...verzoek.zaak,
      kennisgeving: { datum: "2026-05-02" },
      casusregisseur: { verantwoordelijkVoor: [] },
    };
    await store.save({ id, versie, verzoek: { ...verzoek, peildatum: "2026-09-01", zaak: changed } });
    await page.getByRole("link", { name: /^onbekend, / }).click();
    expect(await page.getByRole("heading", { name: "feiten van toen" }).textContent()).toMatch(/: gelijk$/);
    const told = (await page.locator("h2 + dl dd").allTextContents()).map((text) => text.trim());
    expect(told).toContain(`toen ${incomplete.peildatum}, nu 2026-09-01`);
    expect(told).toContain("toen niet bekend, nu 2026-05-02");
    expect(told).toContain("toen niet bekend, nu geen van deze");
    expect(told.join(" ")).not.toContain("[object");
  });

  test("keeps what is known of a fact that is asked again", async () => {
    const zaak = { jongere: { geboortedatum: "2012" } };
    const { page, id } = await opened({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak });
    const asked = page.locator(".ask [id^='/zaak/']:not([id$=':'])");
    for (let asks = 0; (await asked.getAttribute("id")) !== "/zaak/jongere/geboortedatum"; asks++) {
      expect(asks).toBeLessThan(40);
      await page.getByRole("link", { name: "Vraag dit later" }).click();
    }
    expect(await asked.inputValue()).toBe("2012");
    await press(page, "Opslaan");
    expect((await store.find(id)).verzoek.zaak).toEqual(zaak);
  });

  test("is recorded by who saw it as it is now, and by nobody else", async () => {
    const { page, id } = await opened(incomplete);
    const { versie, verzoek } = await store.find(id);
    await store.save({ id, versie, verzoek: { ...verzoek, peildatum: "2026-09-01" } });
    await press(page, "Leg dit antwoord vast");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Een collega");
    expect((await post(`/zaken/${id}/bewijs`, "")).status).toBe(409);
    expect(await store.records(id)).toEqual([]);
    expect((await post(`/zaken/${id}/bewijs`, `versie=${versie + 1}`)).status).toBe(303);
    expect(await store.records(id)).toHaveLength(1);
  });

  test("is judged again by the rules that were kept beside the record, also where the package knows them not", async () => {
    const files = filesUnder("examples/06-eigen-regime", ".json").map((path) => [
      path.split("/").at(-1),
      readJson(path),
    ]);
    const regimes = [loadRegime(Object.fromEntries(files))];
    const { id } = await store.add(incomplete);
    const verzoek = { ...incomplete, regime: regimes[0]?.id };
    const uitkomst = await evaluate(verzoek, { regimes });
    const regels = bundle("vrijstelling", uitkomst.regime.id, { regimes });
    const stored = await store.keep({ id, versie: 1 }, record(verzoek, uitkomst), regels);
    const page = await (await fetch(`${address}/zaken/${id}/bewijs/${stored.id}`)).text();
    expect(page).toContain("Herhaald met de feiten van toen: gelijk");
    expect(page).toContain(regels.standen.at(-1)?.sha256);
  });

  test("is not overwritten by who did not see the newest", async () => {
    const { page, id } = await opened(incomplete);
    await page.goto(`${address}/zaken/${id}/formulier`);
    const { page: other } = await open(`${address}/zaken/${id}/formulier`, { width: 1280 });
    await field(page, "de opsteller is gekwalificeerd").selectOption("ja");
    await press(page, "Opslaan");
    await field(other, "de einddatum").fill("2027-07-31");
    await press(other, "Opslaan");
    expect(await other.getByRole("alert").textContent()).toContain("Een collega");
    expect((await store.find(id)).verzoek.zaak.vrijstelling.einddatum).toBeUndefined();
    // Who has looked can save after all.
    await press(other, "Opslaan");
    expect((await store.find(id)).verzoek.zaak.vrijstelling.einddatum).toBe("2027-07-31");
  });
});

describe("the server", () => {
  const fields = "%2Fpeildatum=2026-05-20";

  test("takes no form of another site, and none that is too large or of no known size", async () => {
    const before = (await store.cases()).length;
    expect((await post("/nieuw", fields, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await post("/nieuw", `${fields}&x=${"x".repeat(70_000)}`)).status).toBe(413);
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(fields));
        controller.close();
      },
    });
    const streamed = { method: "POST", body, duplex: "half" };
    expect((await fetch(`${address}/nieuw`, streamed as RequestInit)).status).toBe(413);
    expect((await store.cases()).length).toBe(before);
    const added = await post("/nieuw", fields, { origin: address });
    expect([added.status, added.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(/^\/zaken\/[0-9a-f-]{36}$/),
    ]);
  });

  test("takes no version that is none, no path that is none, and no two answers to one question", async () => {
    const { id } = await store.add(incomplete);
    for (const versie of ["", "NaN", "1.5", "2147483648", "-1", "x"])
      expect((await post(`/zaken/${id}`, `${fields}&versie=${versie}`)).status, versie).toBe(409);
    const twice = `${fields}&versie=1&${["true", "false"].map((one) => `%2Fzaak%2Fverklaring%2Fovergelegd=${one}`).join("&")}`;
    expect((await post(`/zaken/${id}`, twice)).status).toBe(422);
    expect((await store.find(id)).versie).toBe(1);
    expect((await fetch(`${address}//`)).status).toBe(404);
  });

  test("answers by the names that it was given, and no other", async () => {
    const called = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) =>
        get(address, { headers: { host } }, (reply) => resolve(reply.resume().statusCode)).on("error", reject),
      );
    const { port } = new URL(address);
    expect(await Promise.all([`127.0.0.1:${port}`, "localhost", "localhost:1"].map(called))).toEqual([200, 200, 200]);
    const others = [`elsewhere.example:${port}`, "localhost.elsewhere.example", "elsewhere.example:localhost"];
    expect(await Promise.all(others.map(called))).toEqual([403, 403, 403]);
  });

  test("proposes the day that it is in the Netherlands, and only rules that are in force", async () => {
    vi.useFakeTimers({ now: new Date("2026-07-31T22:30:00Z"), toFake: ["Date"] });
    const form = await (await fetch(`${address}/nieuw`)).text();
    vi.useRealTimers();
    expect(/name="\/peildatum"[^>]*value="([^"]*)"/.exec(form)?.[1]).toBe("2026-08-01");
    const { regimes } = describeQuestion("vrijstelling");
    for (const { id, hypothetisch } of regimes) {
      expect(form.includes(`value="${id}"`), id).toBe(!hypothetisch);
      const reply = await post("/nieuw", `${fields}&%2Fregime=${id}`);
      expect(reply.status, id).toBe(hypothetisch ? 422 : 303);
      if (hypothetisch) expect(await reply.text()).toContain("regels die gelden");
    }
    // One that was stored under a proposal is shown to be mended.
    const { id } = await store.add({ ...incomplete, regime: "voorstel-2019" });
    expect((await fetch(`${address}/zaken/${id}`)).status).toBe(422);
  });

  test("runs nothing that was typed, and says so to the browser", async () => {
    const typed = "<script>alert(1)</script>";
    const refused = await post("/nieuw", `${fields}&%2Fkenmerk=${encodeURIComponent(typed)}`);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).not.toContain(typed);
    expect(page).toContain("&#60;script&#62;");
    expect(refused.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(refused.headers.get("cache-control")).toBe("no-store");
  });

  test("says beside a list what is wrong with one of it", async () => {
    const list = "/zaak/casusregisseur/verantwoordelijkVoor";
    const page = await (
      await post(
        "/nieuw",
        `${fields}&${new URLSearchParams([
          [list, "-"],
          [list, "proces"],
        ])}`,
      )
    ).text();
    expect(page).toContain(`<fieldset class="field" id="${list}" aria-describedby="${list}:" aria-invalid="true">`);
  });

  test.each(["/zaken/1", `/zaken/${"0".repeat(36)}`, "/zaken/00000000-0000-0000-0000-000000000000", "/elsewhere"])(
    "knows no %s",
    async (path) => expect((await fetch(address + path)).status).toBe(404),
  );

  test("keeps facts out of its log, also when the database fails", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const failing = { query: () => Promise.reject(Object.assign(new Error("born 2014-09-15"), { code: "57P01" })) };
    const reply = await fetch(`${await started(storeOn(failing))}/`);
    expect([reply.status, (await reply.text()).includes("2014")]).toEqual([500, false]);
    expect(log.mock.calls).toEqual([["57P01"]]);
    log.mockRestore();
  });

  test("asks for a mend of a case that the package takes no longer", async () => {
    const { id } = await store.add({
      ...complete,
      zaak: { ...complete.zaak, jongere: { geboortedatum: "2000-03-15", gone: true } },
    });
    const reply = await fetch(`${address}/zaken/${id}`);
    expect([reply.status, (await reply.text()).includes("/zaak/jongere/gone")]).toEqual([422, true]);
  });
});
