import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { vraagNamen } from "../../src/doors/regimes.js";
import { paginaTeksten } from "../../src/generated/pagina-texts.js";
import { describe as describeQuestion, evaluate } from "../../src/index.js";
import { readJson, root } from "../helpers/files.js";
import { partialFacts, regimes, toZaak } from "../helpers/generate.js";
import { dagVan } from "../helpers/interview.js";
import { open, sideways, useBrowser, type View, views, violations } from "./browser.js";
import { addressOf, fillIn, hand, outcomeOn, saved, settledOn, usePages } from "./pages.js";

interface Request {
  readonly vraag: "tlv-emb";
  readonly peildatum: string;
  readonly regime?: string;
  readonly zaak: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const wide: View = { width: 1280 };
const t = paginaTeksten.nl;
const complete = readJson<Request>("examples/04-tlv-emb.json");
const short = readJson<Request>("examples/05-tlv-afwijking.json");
/** A declaration that ends before the law allows: "no", and there is something to be done. */
const tooShort = { ...short, zaak: { ...short.zaak, tlv: { ...short.zaak["tlv"], einddatum: "2027-07-31" } } };
const wrong = {
  ...complete,
  peildatum: "1950-01-01",
  zaak: { leerling: { geboortedatum: "2014-13", lopendeTlv: "misschien" }, aanvraag: { datum: "2026-02-30" } },
};

const outcomeOf = async (request: unknown): Promise<string> =>
  JSON.stringify(await evaluate(request as Parameters<typeof evaluate>[0], { regimes: [] }));

const temporary = mkdtempSync(join(tmpdir(), "pagina-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Example 6 with a mistake in it. */
function wrongRules(): string {
  const folder = join(temporary, "verkeerd");
  cpSync(`${root}examples/06-eigen-regime`, folder, { recursive: true });
  const file = join(folder, "artikel-1-gesprek.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"gesprek.datum"', '"gesprek.dag"'));
  return folder;
}

/** Example 6 with one of its rules in a folder beside it, as regimes share them: the folder that holds both. */
function sharedRules(): string {
  const folder = join(temporary, "met-gedeeld");
  cpSync(`${root}examples/06-eigen-regime`, join(folder, "regime"), { recursive: true });
  mkdirSync(join(folder, "gedeeld"));
  renameSync(join(folder, "regime/artikel-1-gesprek.json"), join(folder, "gedeeld/artikel-1-gesprek.json"));
  const file = join(folder, "regime/regime.json");
  const regime = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...regime, gebruikt: ["../gedeeld/artikel-1-gesprek.json"] }));
  return folder;
}

useBrowser();
usePages();

/** Opens what is closed, one by one: what is opened can bring more. */
async function openAll(page: Page, what: string): Promise<void> {
  const closed = page.locator(`${what}:not([open]) > summary`);
  while ((await closed.count()) > 0) await closed.first().click();
}

/** What the page looks like on the way, and how it comes there. */
const states: readonly {
  readonly name: string;
  readonly vraag: string;
  readonly come: (page: Page) => Promise<unknown>;
}[] = [
  { name: "at its beginning", vraag: "vrijstelling", come: async () => {} },
  {
    name: "in the middle of an interview",
    vraag: "vrijstelling",
    come: (page) =>
      hand(page, {
        vraag: "vrijstelling",
        peildatum: "2026-05-20",
        zaak: { verklaring: { opstellerBehandelt: true } },
      }),
  },
  {
    name: "as a form",
    vraag: "tlv-emb",
    come: async (page) => {
      await page.locator(".mode").nth(1).click();
      await openAll(page, "details.group");
    },
  },
  { name: "settled with a yes", vraag: "tlv-emb", come: (page) => hand(page, complete) },
  {
    name: "settled with a no, all of it open",
    vraag: "tlv-emb",
    come: async (page) => {
      await hand(page, tooShort);
      await page.locator(".way").first().waitFor();
      await openAll(page, "details.part");
      for (const at of [1, 3]) await page.locator("details.article > summary").nth(at).click();
      await page.locator("#beside").selectOption({ index: 1 });
      await page.locator(".pair").first().waitFor();
    },
  },
  {
    name: "with mistakes in it",
    vraag: "tlv-emb",
    come: async (page) => {
      await hand(page, wrong);
      await page.locator(".fault").first().waitFor();
    },
  },
  {
    name: "with wrong rules of one's own",
    vraag: "vrijstelling",
    come: async (page) => {
      await page.setInputFiles("#open-rules", wrongRules());
      await page.locator(".notice.fault li").first().waitFor();
    },
  },
];

describe.each(states)("the page $name", ({ vraag, come }) => {
  test.each(["nl", "en"] as const)(
    "keeps to WCAG 2.2 AA, and is never too wide (%s)",
    async (taal) => {
      const { page, requests, errors } = await open(addressOf(vraag, taal === "en" ? "#en" : ""), wide);
      await outcomeOn(page);
      await come(page);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(taal);
      for (const { width, dark = false, doubled = false } of views) {
        await page.setViewportSize({ width: doubled ? width / 2 : width, height: 900 });
        await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
        const at = { width, dark, doubled };
        // What axe sees turns on colours and on what is folded: light and narrow, dark and wide show both.
        if (dark === width > 320 && !doubled) expect({ at, found: await violations(page) }).toEqual({ at, found: [] });
        expect({ at, sideways: await sideways(page) }).toEqual({ at, sideways: 0 });
      }
      // Fingers need 44 pixels: what is pressed, and the line of what is chosen.
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            "#app :is(button, select, .choice, .mode, input:not([type=radio], [type=checkbox]))",
          ),
        ]
          .map((element) => ({ height: element.getBoundingClientRect().height, text: element.outerHTML.slice(0, 80) }))
          .filter(({ height }) => height > 0 && height < 44),
      );
      expect(small).toEqual([]);
      expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    },
    300_000,
  );
});

test("the page to choose a question from leads to each, in both languages", async () => {
  const { page, requests, errors } = await open(addressOf("index"), { width: 320 });
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  const links = await page.locator(".choose a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect([...links].sort()).toEqual(vraagNamen.flatMap((vraag) => [`${vraag}.html`, `${vraag}.html#en`]).sort());
  // As in the book: the question that most regimes speak of comes first.
  expect(links[0]).toBe("vrijstelling.html");
  await page.locator('.choose a[lang="en"]').first().click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(describeQuestion("vrijstelling").titel.en);
  expect({ requests, errors }).toEqual({ requests: [], errors: [] });
});

describe("the whole interview", () => {
  /** Gives an answer by the keyboard alone: Tab to the field, Space and arrows to choose, Enter to go on. */
  async function answer(page: Page, id: string, value: unknown): Promise<void> {
    const feit = describeQuestion("tlv-emb").feiten.find((one) => one.id === id);
    const { keyboard } = page;
    await keyboard.press("Tab");
    if (value === undefined) {
      if (feit?.antwoorden) {
        // The last of the group is that it is not known yet.
        await keyboard.press("Space");
        await keyboard.press("ArrowUp");
        expect(await page.getByRole("radio", { name: t.veld.nogNiet }).isChecked()).toBe(true);
        await keyboard.press("Enter");
      } else {
        await page.getByRole("button", { name: t.vraag.weetNiet }).focus();
        await keyboard.press("Enter");
      }
      return;
    }
    if (feit?.antwoorden) {
      const at = feit.antwoorden.findIndex(({ waarde }) => waarde === value);
      await keyboard.press("Space");
      for (let i = 0; i < at; i++) await keyboard.press("ArrowDown");
      const radio = page.getByRole("radio", { name: feit.antwoorden[at]?.titel.nl ?? "", exact: true });
      expect({ id, checked: await radio.isChecked() }).toEqual({ id, checked: true });
    } else {
      const [year = "", month = "", day = ""] = String(value).split("-");
      if (feit?.onvolledig) await keyboard.press("Tab");
      await keyboard.type(`${month}${day}${year}`);
    }
    await keyboard.press("Enter");
  }

  test("goes by the keyboard alone, each question being read out, and ends with the outcome of evaluate", async () => {
    const { page, requests, errors } = await open(addressOf("tlv-emb"), wide);
    const { feiten } = describeQuestion("tlv-emb");
    await page.fill("#peildatum", complete.peildatum);
    await page.locator("#peildatum").blur();
    let known: Record<string, unknown> = {};
    let zaak: Record<string, Record<string, unknown>> = {};
    await page.locator(".ask h2").focus();
    const asked: string[] = [];
    for (let turn = 0; turn < 80; turn++) {
      const heading = await page.locator(".ask h2").textContent();
      const feit = feiten.find(({ vraag }) => vraag.nl === heading);
      if (!feit) {
        if (heading === t.vraag.klaarTitel) break;
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.locator(".ask h2", { hasNotText: t.vraag.vastTitel }).waitFor();
        continue;
      }
      asked.push(feit.id);
      const [group = "", name = ""] = feit.id.split(".");
      const value = complete.zaak[group]?.[name];
      await answer(page, feit.id, value);
      if (value !== undefined) {
        known = { ...known, [feit.id]: value };
        zaak = { ...zaak, [group]: { ...zaak[group], [name]: value } };
      }
      await page.locator(".ask h2", { hasNotText: feit.vraag.nl }).waitFor();
      // Whoever listens stands at the next question.
      await page.waitForFunction(() => document.activeElement?.id === "asked");
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(Object.keys(known).length).toBeGreaterThan(10);
    expect(await page.locator(".ask h2").textContent()).toBe(t.vraag.klaarTitel);
    const expected = await outcomeOf({ vraag: "tlv-emb", peildatum: complete.peildatum, zaak });
    expect(await settledOn(page, expected)).toBe(expected);
    expect(JSON.parse(expected)).toMatchObject({ oordeel: "ja" });
    // The answer is told where a screen reader hears it.
    const said = page.getByRole("status").filter({ has: page.locator(".final") });
    expect(await said.textContent()).toContain(t.uitslag.oordelen.ja);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });

  test("tells at the field that nothing was filled in, or something wrong", async () => {
    const { page } = await open(addressOf("vrijstelling"), wide);
    await page.getByRole("button", { name: t.vraag.verder, exact: true }).click();
    await page.locator(".ask .fault").waitFor();
    await hand(page, { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: { jongere: { gemeente: "363" } } });
    const field = page.locator('[id="field-jongere.gemeente"]');
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const description = await field.evaluate((input) =>
      (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    );
    expect(description).toContain(t.fouten["code-form"].replace("{cijfers}", "4"));
    await field.fill("0363");
    await page.keyboard.press("Enter");
    await page.locator("#uitkomst").waitFor({ state: "attached" });
  });

  test("an answer can be changed, and taken back", async () => {
    const { page } = await open(addressOf("tlv-emb"), wide);
    await hand(page, complete);
    await page.getByRole("button", { name: `${t.antwoorden.wijzig}: wie heeft aangevraagd` }).click();
    await page.waitForFunction(() => document.activeElement?.id === "asked");
    await page.getByRole("radio", { name: t.veld.nogNiet }).check();
    await page.getByRole("button", { name: t.vraag.bewaar }).click();
    const { indiener: _, ...aanvraag } = complete.zaak["aanvraag"] ?? {};
    const expected = await outcomeOf({ ...complete, zaak: { ...complete.zaak, aanvraag } });
    expect(await settledOn(page, expected)).toBe(expected);
  });
});

describe("files that are typed into the form", () => {
  test.each(vraagNamen)("give what evaluate gives, byte for byte: %s", async (vraag) => {
    const { page, requests, errors } = await open(addressOf(vraag), wide);
    await page.locator(".mode").nth(1).click();
    const { feiten } = describeQuestion(vraag);
    const own = regimes.filter((regime) => regime.vraag === vraag);
    const files = fc.sample(
      fc.constantFrom(...own).chain((regime) => partialFacts(regime).map(({ known }) => ({ regime, known }))),
      { numRuns: 40, seed: 2026 },
    );
    for (const { regime, known } of files) {
      await page.getByRole("button", { name: t.instelling.opnieuw }).click();
      await page.selectOption("#regime", regime.id);
      await page.evaluate((day) => {
        const input = document.querySelector<HTMLInputElement>("#peildatum");
        if (!input) return;
        input.value = day;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }, dagVan(regime));
      await fillIn(page, feiten, known);
      const zaak = Object.fromEntries(Object.entries(toZaak(known)));
      const expected = await outcomeOf({ vraag, regime: regime.id, peildatum: dagVan(regime), zaak });
      expect(await settledOn(page, expected)).toBe(expected);
    }
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });
});

describe("files in and out", () => {
  test("a case is saved as it was opened, and a record of it is found equal", async () => {
    const { page, requests, errors } = await open(addressOf("tlv-emb"), wide);
    await hand(page, complete);
    await settledOn(page, await outcomeOf(complete));
    const request = await saved(page, t.meenemen.toetsverzoek);
    expect(JSON.parse(request.text)).toEqual(complete);
    const record = await saved(page, t.meenemen.bewijs);
    await hand(page, record.text, record.name);
    expect(await page.getByRole("heading", { name: t.bewijs.titel }).textContent()).toContain(t.bewijs.gelijk);
    await hand(page, record.text.replaceAll('"oordeel": "ja"', '"oordeel": "nee"'), record.name);
    await page.getByRole("heading", { name: t.bewijs.verschil }).waitFor();
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });

  test("the terms, the explanation and the outcome can be taken along", async () => {
    const { page, errors } = await open(addressOf("tlv-emb"), wide);
    await hand(page, complete);
    const calendar = await saved(page, t.meenemen.agenda);
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
    expect((await saved(page, t.meenemen.tekst)).text.length).toBeGreaterThan(1000);
    expect((await saved(page, t.meenemen.markdown)).text).toMatch(/^# /m);
    expect(JSON.stringify(JSON.parse((await saved(page, t.meenemen.uitkomst)).text))).toBe(await outcomeOf(complete));
    expect(errors).toEqual([]);
  });

  test("a file that is dropped on the page is opened, and the page stays", async () => {
    const { page, errors } = await open(addressOf("tlv-emb"), wide);
    await outcomeOn(page);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "zaak.json", { type: "application/json" }));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, JSON.stringify(complete));
    const expected = await outcomeOf(complete);
    expect(await settledOn(page, expected)).toBe(expected);
    expect(errors).toEqual([]);
  });

  test("what is no case is refused, and nothing changes", async () => {
    const { page } = await open(addressOf("tlv-emb"), wide);
    const before = await outcomeOn(page);
    for (const text of ["{", "[]", JSON.stringify({ ...complete, vraag: "vrijstelling" })]) {
      await hand(page, text);
      expect(await page.locator(".notice.fault").count()).toBe(1);
      expect(await outcomeOn(page)).toBe(before);
    }
  });

  test("rules that share a rule with others judge, when the folder of that comes along", async () => {
    const { page, errors } = await open(addressOf("vrijstelling"), wide);
    await page.setInputFiles("#open-rules", sharedRules());
    await page.locator(".own").waitFor();
    await page.waitForFunction(() =>
      document.getElementById("uitkomst")?.textContent?.includes("voorbeeld-met-gesprek"),
    );
    expect(errors).toEqual([]);
  });

  test("rules of one's own judge, and can be taken away", async () => {
    const { page, requests, errors } = await open(addressOf("vrijstelling"), wide);
    await page.setInputFiles("#open-rules", `${root}examples/06-eigen-regime`);
    await page.locator(".own").waitFor();
    await page.waitForFunction(() =>
      document.getElementById("uitkomst")?.textContent?.includes("voorbeeld-met-gesprek"),
    );
    await page.locator(".mode").nth(1).click();
    expect(await page.locator('[id="field-gesprek.datum"]').count()).toBe(1);
    await page.getByRole("button", { name: t.regels.weg }).click();
    await page.waitForFunction(
      () => !document.getElementById("uitkomst")?.textContent?.includes("voorbeeld-met-gesprek"),
    );
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });

  test("mistakes in rules are told with file and place", async () => {
    const { page } = await open(addressOf("vrijstelling"), wide);
    await page.setInputFiles("#open-rules", wrongRules());
    const told = page.locator(".notice.fault li strong").first();
    expect(await told.textContent()).toMatch(/^artikel-1-gesprek\.json, \/conditions/);
  });
});

describe("what the reader asked for", () => {
  test("another language keeps the case", async () => {
    const { page } = await open(addressOf("tlv-emb"), wide);
    await hand(page, complete);
    const expected = await outcomeOf(complete);
    await settledOn(page, expected);
    await page.getByRole("button", { name: t.taal }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(describeQuestion("tlv-emb").titel.en);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await settledOn(page, expected)).toBe(expected);
  });

  test("nothing is kept unless it is asked for; then it is, until it is forgotten", async () => {
    const { page } = await open(addressOf("tlv-emb"), wide);
    await hand(page, complete);
    const expected = await outcomeOf(complete);
    await settledOn(page, expected);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const box = page.getByRole("checkbox", { name: t.gegevens.bewaar });
    await box.check();
    await page.reload();
    expect(await settledOn(page, expected)).toBe(expected);
    await page.getByRole("button", { name: t.gegevens.vergeet }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    expect(await outcomeOn(page)).not.toBe(expected);
    expect(await box.isChecked()).toBe(false);
  });

  test("on paper stands the explanation, and no field", async () => {
    const { page } = await open(addressOf("tlv-emb"), wide);
    await hand(page, complete);
    await settledOn(page, await outcomeOf(complete));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".written").isVisible()).toBe(true);
    expect(await page.locator(".ask, .setup, .below").filter({ visible: true }).count()).toBe(0);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  test("a page without its script says what it needs", async () => {
    const { page } = await open(addressOf("tlv-emb"), { ...wide, script: false });
    expect(await page.locator("#app").textContent()).toContain("JavaScript");
  });
});
