import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll } from "vitest";
import type { FeitBeschrijving } from "../../src/index.js";
import { root } from "../helpers/files.js";

const folder = "node_modules/.cache/leerplicht-tlv-pagina";

/** Writes the pages of cases anew, from what stands in `src/`. */
export function usePages(): void {
  beforeAll(() => {
    execFileSync(process.execPath, ["src/dev/run.mjs", "src/dev/page.ts", root, folder], {
      cwd: root,
      stdio: "inherit",
    });
  });
}

export const addressOf = (name: string, hash = ""): string =>
  `${pathToFileURL(`${root}${folder}/${name}.html`).href}${hash}`;

/** The outcome that the page shows, as it holds it for other programs. */
export const outcomeOn = (page: Page): Promise<string | null> =>
  page.locator("#uitkomst").textContent({ timeout: 5_000 });

/** Waits until the page shows this outcome, and says what it shows in the end. */
export async function settledOn(page: Page, expected: string): Promise<string | null> {
  await page
    .waitForFunction((text) => document.getElementById("uitkomst")?.textContent === text, expected, { timeout: 4_000 })
    .catch(() => undefined);
  return outcomeOn(page);
}

/** Hands a document to the page as a file. */
export async function hand(page: Page, value: unknown, name = "zaak.json"): Promise<void> {
  const buffer = Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
  await page.setInputFiles("#open-case", { name, mimeType: "application/json", buffer });
  await page.locator(".notices .notice").first().waitFor();
}

/** Presses a button that saves a file, and reads that file. */
export async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

interface Typed {
  readonly id: string;
  readonly type: FeitBeschrijving["type"];
  readonly partial: boolean;
  readonly at: number;
  readonly value: unknown;
}

/** What stands in the fields of a form for a file: of a choice its place among the answers. */
const typedOf = (feiten: readonly FeitBeschrijving[], facts: Readonly<Record<string, unknown>>): Typed[] =>
  feiten.flatMap(({ id, type, onvolledig = false, antwoorden }) => {
    const value = facts[id];
    if (value === null || value === undefined) return [];
    return [{ id, type, partial: onvolledig, at: antwoorden?.findIndex((one) => one.waarde === value) ?? -1, value }];
  });

/** Fills in the form as hands would, field by field; fields that hang on what stands in them already wait for the page. */
export async function fillIn(
  page: Page,
  feiten: readonly FeitBeschrijving[],
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.evaluate(
    async (fields) => {
      const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
      const field = <T extends HTMLElement>(id: string): T => {
        const found = document.getElementById(id);
        if (!found) throw new Error(`no field ${id}`);
        return found as T;
      };
      const type = (id: string, text: string): void => {
        const input = field<HTMLInputElement>(id);
        input.value = text;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      };
      const boxes = (id: string): HTMLInputElement[] => {
        const list = document.querySelector(`[data-feit="${id}"]`);
        return [...(list?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
      };
      for (const { id, type: kind, at, value } of fields) {
        if (kind === "boolean" || kind === "enum") {
          document.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`)[at]?.click();
        } else if (kind === "list") {
          const chosen = value as readonly string[];
          const names = boxes(id).map((box) => box.value);
          for (const one of chosen.length === 0 ? [""] : chosen) {
            boxes(id)[one === "" ? names.length - 2 : names.indexOf(one)]?.click();
            await shown();
          }
        } else if (kind === "periods") {
          const periods = value as readonly { van: string; totEnMet: string | null }[];
          if (periods.length === 0) boxes(id)[0]?.click();
          for (const [i, { van, totEnMet }] of periods.entries()) {
            document.querySelector<HTMLButtonElement>(`[data-feit="${id}"] button[data-add]`)?.click();
            await shown();
            type(`field-${id}-${i}-from`, van);
            await shown();
            if (totEnMet !== null) type(`field-${id}-${i}-to`, totEnMet);
            await shown();
          }
        } else type(`field-${id}`, String(value));
      }
      await shown();
    },
    typedOf(feiten, facts),
  );
}
