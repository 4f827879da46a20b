import { expect, test } from "vitest";
import { graph, timeline } from "../../src/draw/index.js";
import { type EigenToetsverzoek, evaluate } from "../../src/index.js";
import { readJson, readText, root } from "../helpers/files.js";

const outcome = (path: string) => evaluate(readJson<EigenToetsverzoek>(`examples/${path}`), { regimes: [] });

/** What the README shows, by file. */
const pictures = {
  "graph.svg": async () =>
    graph("leerplichtwet-1969", {
      uitkomst: await outcome("01-vrijstelling-volledig.json"),
      alleen: "conclusies",
      taal: "en",
      breedte: 880,
    }),
  "timeline.svg": async () => timeline(await outcome("04-tlv-emb.json"), { taal: "en", breedte: 880 }),
};

test.each(Object.entries(pictures))("%s in the README is what the package draws", async (name, draw) => {
  expect(readText("README.md")).toContain(`.github/pictures/${name}`);
  await expect(await draw()).toMatchFileSnapshot(`${root}.github/pictures/${name}`);
});
