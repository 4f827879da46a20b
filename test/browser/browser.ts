import { execFileSync } from "node:child_process";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { root } from "../helpers/files.js";

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly dark?: boolean;
  /** Text twice as large, as a reader sets it: the window then holds half as much. */
  readonly doubled?: boolean;
  readonly script?: boolean;
}

/** The views in which every kind of page must hold. */
export const views: readonly View[] = [
  { width: 320 },
  { width: 1280 },
  { width: 1280, dark: true },
  { width: 320, dark: true },
  { width: 1280, doubled: true },
];

/** A page that is open, and all that it asked for or complained of. */
export interface Opened {
  readonly page: Page;
  /** What left the page: addresses that were asked for beside the file itself. */
  readonly requests: readonly string[];
  /** What stood in the console as an error, and what was thrown. */
  readonly errors: readonly string[];
}

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];

/** Starts the browser of this machine for the tests of a file, and ends it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    const name = execFileSync(process.execPath, ["src/dev/chromium.mjs"], { cwd: root, encoding: "utf8" }).trim();
    const executablePath = name.includes("/") ? name : execFileSync("which", [name], { encoding: "utf8" }).trim();
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await browser?.close();
  });
}

/** Opens a file as a reader does, by double-clicking it, and listens to what it does. */
export async function open(
  url: string,
  { width, dark = false, doubled = false, script = true }: View,
): Promise<Opened> {
  if (!browser) throw new Error("call useBrowser() first");
  const context = await browser.newContext({
    viewport: { width: doubled ? width / 2 : width, height: 900 },
    deviceScaleFactor: doubled ? 2 : 1,
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    acceptDownloads: true,
  });
  contexts.push(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith("data:") && !request.url().startsWith("blob:"))
      requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => void errors.push(String(error)));
  await page.goto(url);
  return { page, requests, errors };
}

/**
 * What WCAG 2.2 AA is broken by, as far as axe can see it: each with the places. None is what a page must have.
 * Our pages have no frames, for which axe would open a page of its own each time; and what is in order needs no list: together
 * that takes a third of the time.
 */
export async function violations(page: Page): Promise<string[]> {
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ["violations"] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** How far a page is wider than its window; a reader must never scroll sideways to read a line. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") as Promise<number>;
