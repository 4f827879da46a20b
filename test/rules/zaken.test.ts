import { describe, expect, test } from "vitest";
import type { Regel } from "../../src/model/regel.js";
import { filesUnder, readJson } from "../helpers/files.js";
import { judge, PEILDATUM, type VignettenBestand, vary, type ZakenBestand } from "../helpers/zaken.js";

const caseFiles = filesUnder("test/rules", ".zaken.json");
const ruleCases = caseFiles.filter((path) => !path.endsWith("vignetten.zaken.json"));

describe.each(ruleCases)("%s", (path) => {
  const rulePath = path.replace(/^test\//, "").replace(".zaken.json", ".json");
  const [, , vraag = "", regime = ""] = path.split("/");
  const regel = readJson<Regel>(rulePath);
  const file = readJson<ZakenBestand>(path);

  test.each(file.zaken)("$zin", async (zaak) => {
    const uitkomst = await judge(
      vraag,
      regime,
      zaak.peildatum ?? file.peildatum ?? PEILDATUM,
      vary(file.uitgangspunt, zaak.anders),
    );
    const conclusie = uitkomst.conclusies.find((c) => c.id === regel.name);
    expect(conclusie?.oordeel).toBe(zaak.verwacht);
    if (zaak.omdat) {
      const deciding = conclusie?.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === "nee").map((v) => v.naam);
      expect(deciding).toEqual(zaak.omdat);
    }
    if (zaak.ontbreekt) {
      expect(uitkomst.ontbreektExact).toBe(true);
      const waiting = uitkomst.ontbreekt.filter((o) => o.nodigVoor.includes(regel.name)).map((o) => o.feit);
      expect(waiting.sort()).toEqual([...zaak.ontbreekt].sort());
    }
    const codes = uitkomst.waarschuwingen
      .filter((w) => w.conclusie === regel.name || w.conclusie === null)
      .map((w) => w.code);
    for (const code of zaak.waarschuwingen ?? []) expect(codes).toContain(code);
    for (const code of zaak.zonderWaarschuwingen ?? []) expect(codes).not.toContain(code);
  });
});

describe.each(caseFiles.filter((path) => path.endsWith("vignetten.zaken.json")))("%s", (path) => {
  const file = readJson<VignettenBestand>(path);
  test.each(file.zaken)("$zin", async ({ regime, peildatum, anders, verwacht }) => {
    const u = await judge(file.vraag, regime, peildatum ?? file.peildatum, vary(file.uitgangspunt, anders));
    expect(u.oordeel).toBe(verwacht.oordeel);
    const conclusies = Object.fromEntries(u.conclusies.map((c) => [c.id, c.oordeel]));
    expect(conclusies).toMatchObject(verwacht.conclusies ?? {});
    const ids = (list: readonly { conclusie: string }[]): string[] => list.map((item) => item.conclusie).sort();
    if (verwacht.afwijkingen) expect(ids(u.afwijkingen)).toEqual([...verwacht.afwijkingen].sort());
    if (verwacht.kwetsbaarheden) expect(ids(u.kwetsbaarheden)).toEqual([...verwacht.kwetsbaarheden].sort());
    if (verwacht.plichten)
      expect(Object.fromEntries(u.plichten.map((p) => [p.conclusie, p.oordeel]))).toEqual(verwacht.plichten);
    if (verwacht.ontbreekt) {
      expect(u.ontbreektExact).toBe(true);
      expect(u.ontbreekt.map((o) => o.feit).sort()).toEqual([...verwacht.ontbreekt].sort());
    }
    const codes = u.waarschuwingen.map((w) => w.code);
    for (const code of verwacht.waarschuwingen ?? []) expect(codes).toContain(code);
    for (const code of verwacht.zonderWaarschuwingen ?? []) expect(codes).not.toContain(code);
    expect(u.gevolgen).toMatchObject(verwacht.gevolgen ?? {});
  });
});

test("every rule has cases for yes, no and unknown", () => {
  const rules = filesUnder("rules", ".json").filter(
    (path) =>
      /^rules\/[^/]+\/[^/]+\/(?!regime|afleidingen|feiten)[^/]+\.json$/.test(path) && !path.startsWith("rules/schema"),
  );
  const lacking = rules.flatMap((path) => {
    const cases = `test/${path.replace(".json", ".zaken.json")}`;
    if (!caseFiles.includes(cases)) return [`${path}: no cases`];
    const seen = new Set(readJson<ZakenBestand>(cases).zaken.map((zaak) => zaak.verwacht));
    return (["ja", "nee", "onbekend"] as const)
      .filter((answer) => !seen.has(answer))
      .map((answer) => `${path}: no case for ${answer}`);
  });
  expect(lacking).toEqual([]);
});
