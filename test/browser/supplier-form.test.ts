import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { safeEvaluate } from "../../src/index.js";
import { readJson, root } from "../helpers/files.js";
import { open, useBrowser } from "./browser.js";

useBrowser();

const folder = `${root}node_modules/.cache/leerplicht-tlv/supplier-form`;
const questions = ["vrijstelling", "tlv-emb", "emb-bekostiging", "afwijking-onderwijstijd", "zorg-in-onderwijstijd"];

/**
 * The page of a supplier: a form of a schema as it is, yes and no as a choice of two, and what was submitted as text. Without
 * `skipOneOf` that library would fill in the first answer of every choice by itself;
 * with the checks of the browser a stretch of days that still runs could not be left without a last day.
 */
const page = `
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
${questions.map((vraag, i) => `import schema${i} from "./rules/schema/${vraag}.formulier.nl.schema.json";`).join("\n")}
const schemas = { ${questions.map((vraag, i) => `"${vraag}": schema${i}`).join(", ")} };
const ui = ({ type, properties = {} }) =>
  type === "boolean"
    ? { "ui:widget": "radio" }
    : Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, ui(part)]));
const schema = schemas[location.hash.slice(1)];
const show = (value) => { document.getElementById("submitted").textContent = JSON.stringify(value); };
createRoot(document.getElementById("form")).render(createElement(Form, {
  schema,
  validator,
  noHtml5Validate: true,
  experimental_defaultFormStateBehavior: { constAsDefaults: "skipOneOf" },
  uiSchema: { ...ui(schema), vraag: { "ui:widget": "hidden" } },
  onSubmit: ({ formData }) => show(formData),
  onError: (errors) => show(errors.map(({ stack }) => stack)),
}));
`;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  mkdirSync(folder, { recursive: true });
  const script = outputFiles.map(({ text }) => text.replaceAll("</script", "<\\/script")).join("\n");
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Formulier</title><div id="form"></div><output id="submitted"></output><script>${script}</script></html>`;
  writeFileSync(`${folder}/form.html`, html);
});

const form = (vraag: string) => open(`${pathToFileURL(`${folder}/form.html`).href}#${vraag}`, { width: 1280 });

async function submitted(page: Page): Promise<unknown> {
  await page.locator("#submitted").evaluate((output) => {
    output.textContent = "";
  });
  await page.locator("button[type=submit]").click();
  await page.waitForFunction(() => document.getElementById("submitted")?.textContent !== "");
  return JSON.parse((await page.locator("#submitted").textContent()) ?? "");
}

const DAY = "2026-08-01";

test.each(questions)("%s: has no picker of shapes, and untouched it says nothing of the case", async (vraag) => {
  const { page, errors } = await form(vraag);
  await page.locator("#root_peildatum").fill(DAY);
  expect(await page.locator("[id$=__oneof_select], [id$=__anyof_select]").count()).toBe(0);
  expect(await page.locator("fieldset").count()).toBeGreaterThan(4);
  const request = await submitted(page);
  expect(await safeEvaluate(request)).toEqual(await safeEvaluate({ vraag, peildatum: DAY, zaak: {} }));
  expect(errors).toEqual([]);
});

interface Part {
  readonly title: string;
  readonly type: string;
  readonly oneOf?: readonly { readonly const: unknown; readonly title: string }[];
  readonly properties?: Readonly<Record<string, Part>>;
}

/** Answers one question of the form, as hands would. */
async function answer(page: Page, id: string, part: Part | undefined, value: unknown): Promise<void> {
  const field = page.locator(`#${id}`);
  const titles = (part?.oneOf ?? []).filter((one) => one.const === value).map(({ title }) => title);
  if (part?.type === "boolean")
    await page
      .locator(`[id^="${id}-"]`)
      .nth(value === true ? 0 : 1)
      .click();
  else if (titles.length > 0) await field.selectOption(titles.map((label) => ({ label })));
  else if (!Array.isArray(value)) await field.fill(String(value));
  else if (value.every((one) => typeof one === "string")) await field.selectOption(await places(page, id, value));
  else
    for (const [i, { van, totEnMet }] of value.entries()) {
      await page.locator(`#${id}__add`).click();
      await page.locator(`#${id}_${i}_van`).fill(van);
      if (totEnMet !== null) await page.locator(`#${id}_${i}_totEnMet`).fill(totEnMet);
    }
}

const places = async (page: Page, id: string, titles: readonly string[]) => {
  expect(await page.locator(`#${id} option`).allTextContents()).toEqual(expect.arrayContaining([...titles]));
  return titles.map((label) => ({ label }));
};

interface Request {
  readonly vraag: string;
  readonly peildatum: string;
  readonly kenmerk?: string;
  readonly zaak: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const withSuspension = (): Request => {
  const request = readJson<Request>("examples/04-tlv-emb.json");
  const opschortingen = [
    { van: "2026-08-24", totEnMet: "2026-08-28" },
    { van: "2026-09-10", totEnMet: null },
  ];
  return { ...request, zaak: { ...request.zaak, aanvraag: { ...request.zaak["aanvraag"], opschortingen } } };
};
const withoutDay: Request = {
  vraag: "vrijstelling",
  peildatum: "2026-08-01",
  zaak: {
    jongere: { geboortedatum: "2014-03", gemeente: "0363", ingezetene: true },
    verklaring: { overgelegd: false, opsteller: "arts" },
    casusregisseur: { verantwoordelijkVoor: ["proces", "evaluatie"] },
  },
};

test.each([withSuspension(), withoutDay])("$vraag: filled in and submitted it is the request", async (request) => {
  const { vraag, peildatum, kenmerk, zaak } = request;
  const { page } = await form(vraag);
  const schema = readJson<Part>(`rules/schema/${vraag}.formulier.nl.schema.json`);
  await page.locator("#root_peildatum").fill(peildatum);
  if (kenmerk) await page.locator("#root_kenmerk").fill(kenmerk);
  for (const [group, facts] of Object.entries(zaak))
    for (const [fact, value] of Object.entries(facts)) {
      const part = schema.properties?.["zaak"]?.properties?.[group]?.properties?.[fact];
      // A question that nobody sees is answered by nobody.
      expect(
        await page
          .getByText(part?.title ?? "?", { exact: true })
          .first()
          .isVisible(),
        fact,
      ).toBe(true);
      const told = Array.isArray(value) && group === "casusregisseur" ? ["het proces", "de evaluatie"] : value;
      await answer(page, `root_zaak_${group}_${fact}`, part, told);
    }
  const found = await submitted(page);
  expect(found).toMatchObject({ vraag, peildatum, zaak });
  expect(await safeEvaluate(found)).toEqual(await safeEvaluate(request));
});

test("a form with a mistake is not submitted, and says where it is", async () => {
  const { page } = await form("vrijstelling");
  await page.locator("#root_peildatum").fill(DAY);
  await page.locator("#root_zaak_jongere_geboortedatum").fill("1-3-2014");
  expect(await submitted(page)).toEqual([expect.stringContaining("geboortedatum")]);
});
