import { expect, test } from "vitest";
import { evaluate, explain, loadRegime } from "../../../src/index.js";
import type { Taal } from "../../../src/model/tekst.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { readJson } from "../../helpers/files.js";
import { flat, forEachOutcome } from "../../helpers/outcomes.js";

test("the answer comes first, then the reasons, then what is missing, then the rest", async () => {
  const order = [
    "Antwoord:",
    "Waarom",
    "Wat ontbreekt",
    "Oordelen van mensen",
    "Afwijkingen van",
    "Kwetsbaar in",
    "Plichten",
    "Waarschuwingen",
    "Gevolgen",
    "Regels en invoer",
  ];
  await forEachOutcome((u) => {
    const lines = explain(u).split("\n");
    const places = order
      .map((start) => lines.findIndex((line) => line.startsWith(start)))
      .filter((place) => place >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThanOrEqual(4);
  });
});

test("nothing of the outcome is left out, in either language", async () => {
  await forEachOutcome((u) => {
    const [nl, en] = [flat(explain(u)), flat(explain(u, { taal: "en" }))];
    for (const c of u.conclusies) {
      expect(nl).toContain(`${c.titel} (${c.bron.vindplaats};`);
      expect(en).toContain(c.titelEn);
      if (c.oordeel !== "nvt") for (const quote of c.bron.citaat) expect(nl).toContain(`"${quote}"`);
    }
    for (const o of u.ontbreekt) {
      expect(nl).toContain(`${o.vraagtekst.nl}`);
      expect(en).toContain(`${o.vraagtekst.en}`);
      const namen = u.namen[o.feit]?.waarden ?? {};
      const answers = (taal: Taal): string => (o.waarden ?? []).map((waarde) => namen[waarde]?.[taal]).join("; ");
      if (o.waarden) expect(nl).toContain(`Mogelijke antwoorden: ${answers("nl")}.`);
      if (o.waarden) expect(en).toContain(`Possible answers: ${answers("en")}.`);
    }
    for (const item of [...u.afwijkingen, ...u.kwetsbaarheden, ...u.plichten, ...u.waarschuwingen]) {
      expect(nl).toContain(item.zin);
      expect(en).toContain(item.zinEn);
    }
  });
});

test("no text says that somebody grants or refuses an exemption", async () => {
  await forEachOutcome((u) => {
    if (u.rechtskarakter !== "van-rechtswege") return;
    const own = explain(u).replace(/"[^"]*"/gs, "");
    expect(own).not.toMatch(/verleen|verlen|toegekend|toekenn|geweigerd|weiger|afgewezen|afwijz|verstrek/i);
    expect(explain(u, { taal: "en" }).replace(/"[^"]*"/gs, "")).not.toMatch(/\bgrant|\brefus|\breject/i);
    if (u.hypothetisch) expect(explain(u)).toContain("geen geldend recht");
  });
});

test("an outcome from storage is explained in the same words", async () => {
  await forEachOutcome((u) => {
    const stored = JSON.parse(JSON.stringify(u)) as AlgemeneUitkomst;
    for (const taal of ["nl", "en"] as const) {
      for (const vorm of ["tekst", "markdown"] as const)
        expect(explain(stored, { taal, vorm })).toBe(explain(u, { taal, vorm }));
    }
  }, 20);
});

test("markdown has headings and lists; text stays within a hundred characters", async () => {
  await forEachOutcome((u) => {
    expect(explain(u, { vorm: "markdown" })).toMatch(/^# .*\n[\s\S]*\n## Waarom\n[\s\S]*\n- \[/);
    const long = explain(u)
      .split("\n")
      .filter((line) => line.length > 100 && line.trim().includes(" "));
    expect(long).toEqual([]);
  }, 20);
});

test("in markdown the texts of rules are shown, and are no HTML, links or headings", async () => {
  const folder = "examples/06-eigen-regime";
  const regime = readJson<Record<string, unknown>>(`${folder}/regime.json`);
  const rule = readJson<Record<string, unknown>>(`${folder}/artikel-1-gesprek.json`);
  const own = (titel: string) =>
    loadRegime({
      "regime.json": { ...regime, titel: { nl: titel, en: titel } },
      "feiten.json": readJson(`${folder}/feiten.json`),
      "afleidingen.json": readJson(`${folder}/afleidingen.json`),
      "artikel-1-gesprek.json": { ...rule, titel },
    });
  const said = async (titel: string, vorm: "tekst" | "markdown"): Promise<string> => {
    const eigen = own(titel);
    const verzoek = { vraag: "vrijstelling", regime: eigen.id, peildatum: "2026-08-01", zaak: {} };
    return explain(await evaluate(verzoek, { regimes: [eigen] }), { vorm });
  };
  const hostile = "<script>alert(1)</script> & [hier](javascript:x) `#` **vet** _nadruk_ a_b [...] \\";
  const shown =
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \\[hier\\](javascript:x) \\`\\#\\` \\*\\*vet\\*\\* \\_nadruk\\_ a_b [...] \\\\";
  const markdown = await said(hostile, "markdown");
  expect(markdown.split(shown).length).toBeGreaterThan(2);
  expect(markdown).not.toMatch(/<script|(?<!\\)\*\*vet/);
  expect((await said(hostile, "tekst")).replace(/\s+/g, " ")).toContain(hostile);
});
