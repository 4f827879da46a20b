import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { paginaTeksten } from "../../src/generated/pagina-texts.js";
import { describe as describeQuestion, evaluate } from "../../src/index.js";
import { root } from "../helpers/files.js";
import { open, sideways, useBrowser, type View, violations } from "./browser.js";
import { addressOf, hand, outcomeOn, usePages } from "./pages.js";

useBrowser();
usePages();

const wide: View = { width: 1280 };
const t = paginaTeksten.nl;
const form = (page: Page): Promise<void> => page.locator(".mode").nth(1).click();
const day = "2026-05-20";
const other = {
  vrijstelling: { vraag: "vrijstelling", peildatum: day, zaak: { jongere: { geboortedatum: "2009-11-02" } } },
  "tlv-emb": { vraag: "tlv-emb", peildatum: day, zaak: { leerling: { geboortedatum: "2015-01-05" } } },
} as const;

/** Types into every field as far as no answer comes of it, and chooses what can be chosen. The last one keeps the attention. */
async function typeEverywhere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rendered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
    const type = (input: HTMLInputElement | HTMLSelectElement, text: string): void => {
      input.value = text;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    for (const select of document.querySelectorAll<HTMLSelectElement>("form select")) type(select, "year");
    for (const add of document.querySelectorAll<HTMLButtonElement>("form button[data-add]")) add.click();
    for (const box of document.querySelectorAll<HTMLInputElement>("form .choice:first-child input")) box.click();
    await rendered();
    for (const text of document.querySelectorAll<HTMLInputElement>("form input[type=text]")) type(text, "2013");
    for (const date of document.querySelectorAll<HTMLInputElement>("form input[type=date]")) type(date, "2013-02-03");
    await rendered();
  });
  await page.fill("#kenmerk", "het-vorige");
}

/** All that stands in fields, and what is unfolded. */
const standsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLInputElement>("#app :is(input, select):not([type=file])")].map((field) =>
      [
        field.id,
        field.name,
        field.type,
        field.type === "radio" || field.type === "checkbox" ? field.checked : field.value,
      ].join(" "),
    ),
    ...[...document.querySelectorAll("#app details")].map(
      (one) => `${one.querySelector("summary")?.textContent} ${one.hasAttribute("open")}`,
    ),
    `${document.querySelector(".left")?.textContent}`,
  ]);

/** Waits until the page shows what comes of a request, by its digest. */
const shown = (page: Page, request: unknown): Promise<unknown> =>
  evaluate(request as Parameters<typeof evaluate>[0], { regimes: [] }).then((outcome) =>
    page.waitForFunction((text) => document.getElementById("uitkomst")?.textContent === text, JSON.stringify(outcome)),
  );

describe("nothing that was typed for one child stands under another", () => {
  test.each(["vrijstelling", "tlv-emb"] as const)("in no field of the form on %s", async (vraag) => {
    const [fresh, used] = [await open(addressOf(vraag), wide), await open(addressOf(vraag), wide)];
    for (const { page } of [fresh, used]) await form(page);
    await typeEverywhere(used.page);
    expect((await standsIn(used.page)).join("\n")).toContain("2013");
    for (const { page } of [fresh, used]) {
      await hand(page, other[vraag]);
      await shown(page, other[vraag]);
    }
    expect(await standsIn(used.page)).toEqual(await standsIn(fresh.page));
    await typeEverywhere(used.page);
    for (const { page } of [fresh, used]) {
      await page.getByRole("button", { name: t.instelling.opnieuw }).click();
      await shown(page, { vraag, peildatum: day, zaak: {} });
    }
    expect(await standsIn(used.page)).toEqual(await standsIn(fresh.page));
    // Whoever goes by the keyboard stands where they were, and nothing is told of the file before.
    expect(await used.page.evaluate(() => document.activeElement?.textContent)).toBe(t.instelling.opnieuw);
    expect(await used.page.locator(".notices .notice").count()).toBe(0);
    expect([...fresh.errors, ...used.errors]).toEqual([]);
  });

  test("nor at the question that is asked, or in a part that was opened", async () => {
    const { page } = await open(addressOf("vrijstelling"), wide);
    await page.locator(".ask input").fill("2013-02-03");
    await page.locator("details.part > summary").first().click();
    await page.getByRole("button", { name: t.instelling.opnieuw }).click();
    await outcomeOn(page);
    expect(await page.locator(".ask input").inputValue()).toBe("");
    expect(await page.locator("details.part[open]").count()).toBe(0);
  });

  test("nor is it kept again once it was forgotten in another window", async () => {
    const { page } = await open(addressOf("vrijstelling"), wide);
    const box = page.getByRole("checkbox", { name: t.gegevens.bewaar });
    await box.check();
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.evaluate(() => localStorage.clear());
    await page.fill("#kenmerk", "z-1");
    await page.locator("#kenmerk").blur();
    await page.waitForFunction(
      () => !document.querySelector<HTMLInputElement>("[aria-describedby=hint-keep]")?.checked,
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe("the page never stands still", () => {
  const talk = { vraag: "vrijstelling", peildatum: day, zaak: { gesprek: { datum: "2026-05-01" } } };

  test("when rules of one's own go, or were not kept: the facts of theirs do not count, and can be taken away", async () => {
    const { page, errors } = await open(addressOf("vrijstelling"), wide);
    await page.setInputFiles("#open-rules", `${root}examples/06-eigen-regime`);
    await page.locator(".own").waitFor();
    await hand(page, talk);
    expect(await page.inputValue("#regime")).toBe("voorbeeld-met-gesprek");
    await page.getByRole("checkbox", { name: t.gegevens.bewaar }).check();
    await page.reload();
    // The rules were not kept: that is said at the field that chooses them, and the list says to choose.
    await page.locator("#fault-regime").waitFor();
    expect(await page.locator("#regime option:checked").textContent()).toBe(t.instelling.kies);
    expect(await page.locator(".left-out li").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.selectOption("#regime", "");
    await outcomeOn(page);
    await page.locator(".ask h2").waitFor();
    await page.locator(".left-out button").click();
    expect(await page.locator(".left-out").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("what came of it is said", () => {
  test("also that the question does not apply", async () => {
    const { page } = await open(addressOf("vrijstelling"), wide);
    await hand(page, {
      vraag: "vrijstelling",
      regime: "leerplichtwet-1969",
      peildatum: day,
      zaak: {
        jongere: { geboortedatum: "2024-03-01", ingezetene: true, volledigeSchooljaren: 0 },
        vrijstelling: { ingangsdatum: "2026-06-01" },
      },
    });
    expect(await page.locator(".status .final").first().textContent()).toContain(t.uitslag.oordelen.nvt);
  });

  test.each(["nl", "en"] as const)("what of a file was not taken over, all at once (%s)", async (taal) => {
    const { page } = await open(addressOf("vrijstelling", taal === "en" ? "#en" : ""), { width: 320 });
    const zaak = { jongere: "Jan", kennisgeving: { naam: "x" } };
    await hand(page, { vraag: "vrijstelling", regieme: "voorstel-2019", peildatum: day, zaak });
    const places = await page.locator(".notice.fault li strong").allTextContents();
    expect(places).toEqual(["/regieme: ", "/zaak/jongere: ", "/zaak/kennisgeving/naam: "]);
    expect(await page.locator(`.notice.fault li [lang=${taal}]`).count()).toBe(places.length);
    expect(await sideways(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});

test("there are periods among the fields that were typed into", () => {
  expect(describeQuestion("tlv-emb").feiten.map(({ type }) => type)).toContain("periods");
});
