import { describe, expect, test } from "vitest";
import { schrijfwijze, uitlegKort, uitlegOuder } from "../../../src/generated/texts.js";
import { evaluate, explain, explainParts, type UitlegRegel } from "../../../src/index.js";
import type { Taal } from "../../../src/model/tekst.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { type Register, registers } from "../../../src/model/uitleg.js";
import { written } from "../../../src/read/words.js";
import { rooms, SCREEN } from "../../../src/tell/explain-parts.js";
import { type Room, ShortExplanation } from "../../../src/tell/explain-short.js";
import { readJson } from "../../helpers/files.js";
import { flat, forEachOutcome } from "../../helpers/outcomes.js";

const kort = { lengte: "kort" } as const;
const block = (u: AlgemeneUitkomst, soort: string): readonly UitlegRegel[] =>
  explainParts(u, kort).blokken.find((b) => b.soort === soort)?.regels ?? [];
const example = (name: string): Promise<AlgemeneUitkomst> =>
  evaluate(readJson<Parameters<typeof evaluate>[0]>(`examples/${name}.json`), { regimes: [] });

/** How many lines there are, with those that are only counted. */
const counted = (lines: readonly UitlegRegel[]): number =>
  lines.reduce((sum, { tekst }) => sum + Number(/^en nog (\d+)( vragen)?,/.exec(tekst)?.[1] ?? 1), 0);

describe("nothing is dropped without being counted", () => {
  test("of what is missing: each question, under who can answer it", async () => {
    await forEachOutcome((u) => {
      const suppliers = block(u, "ontbreekt");
      expect(suppliers.reduce((sum, { onder = [] }) => sum + counted(onder), 0)).toBe(u.ontbreekt.length);
      expect(suppliers.length).toBe(new Set(u.ontbreekt.map(({ herkomst }) => herkomst)).size);
      for (const { onder = [], wie } of suppliers) {
        expect(onder.length).toBeGreaterThan(0);
        for (const { feit, wie: who } of onder) if (feit) expect(who).toBe(wie);
      }
    }, 25);
  });

  test("of what to do: each term and day of order", async () => {
    await forEachOutcome((u) => {
      const count = (room: Room): number =>
        counted(blocksIn(u, room).find(({ soort }) => soort === "doen")?.regels ?? []);
      expect(new Set(rooms.map(count)).size).toBe(1);
    }, 25);
  });
});

/** The blocks of the short form as they are in a room. */
const blocksIn = (u: AlgemeneUitkomst, room: Room, taal: Taal = "nl", register: Register = "dossier") =>
  new ShortExplanation(u, taal, register, room).blocks();
const texts = (lines: readonly UitlegRegel[]): string[] =>
  lines.flatMap(({ kop = "", tekst, onder = [] }) => [`${kop}: ${tekst}`, ...texts(onder)]);

describe("what must not be hidden is told in every room, in each language and to each reader", () => {
  /** Looks at what is told of outcomes of every regime, as one text that begins no word with a capital. */
  const look = async (check: (u: AlgemeneUitkomst, told: string, taal: Taal) => void): Promise<void> => {
    await forEachOutcome((u) => {
      for (const taal of ["nl", "en"] as const)
        for (const register of registers)
          for (const room of rooms)
            check(
              u,
              texts(blocksIn(u, room, taal, register).flatMap(({ regels }) => regels))
                .join("\n")
                .toLowerCase(),
              taal,
            );
    }, 30);
  };
  const holds = (told: string, text: string): void => {
    if (!told.includes(text.toLowerCase())) expect(told).toContain(text.toLowerCase());
  };

  test("what decides, by its name, and of what is not met the conditions", async () => {
    await look((u, told, taal) => {
      const final = u.conclusies.find(({ id }) => id === u.slotsom);
      const carrying = final?.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === u.oordeel) ?? [];
      for (const c of u.conclusies.filter(
        ({ id, oordeel }) => carrying.some(({ feit }) => feit === id) && oordeel === u.oordeel,
      )) {
        holds(told, taal === "nl" ? c.titel : c.titelEn);
        if (c.oordeel !== "nee") continue;
        for (const v of c.voorwaarden.filter((one) => one.doorslaggevend && one.oordeel === "nee"))
          holds(told, taal === "nl" ? v.naam : v.naamEn);
      }
    });
  });

  test("each term that is no mere order: with its day where it is still ahead, by its name where it has none", async () => {
    await look((u, told, taal) => {
      for (const { soort, einde, titel, titelEn } of u.termijnen) {
        if (soort === "orde" || (einde !== null && einde < u.peildatum)) continue;
        const name = taal === "nl" ? titel : titelEn;
        holds(told, einde === null ? name : `${name}: ${schrijfwijze[taal].totEnMet} ${written(einde, taal)}`);
      }
    });
  });

  test("each warning of the rules on this file, and each reservation that could turn a yes", async () => {
    const machines = ["volgorde-onmogelijk", "datum-na-peildatum", "tekst-niet-vergeleken"];
    await look((u, told, taal) => {
      for (const { code, zin, zinEn } of u.waarschuwingen)
        if (!machines.includes(code)) holds(told, taal === "nl" ? zin : zinEn);
    });
  });

  test("that an order of days is impossible, that a day is yet to come, and that a later text was read", async () => {
    await look((u, told, taal) => {
      for (const code of ["volgorde-onmogelijk", "datum-na-peildatum"]) {
        const [first] = u.waarschuwingen.filter((one) => one.code === code);
        if (first) holds(told, taal === "nl" ? first.zin : first.zinEn);
      }
      const later = u.waarschuwingen.filter(({ code }) => code === "tekst-niet-vergeleken");
      const once = [uitlegKort[taal].latereTekst, uitlegOuder[taal].latereTekst].some((text) =>
        told.includes(text.toLowerCase()),
      );
      if (!once) for (const { zin, zinEn } of later) holds(told, taal === "nl" ? zin : zinEn);
    });
  });

  test("each weakness, departure and duty that is not met, by its name or by what it says", async () => {
    await look((u, told, taal) => {
      const unmet = u.plichten.filter(({ oordeel }) => oordeel === "nee");
      for (const { conclusie, zin, zinEn } of [...u.kwetsbaarheden, ...u.afwijkingen, ...unmet]) {
        const about = u.conclusies.find(({ id }) => id === conclusie);
        const said = [taal === "nl" ? zin : zinEn, (taal === "nl" ? about?.titel : about?.titelEn) ?? conclusie];
        if (!said.some((text) => told.includes(text.toLowerCase()))) holds(told, said[1] ?? "");
      }
    });
  });

  test("a text is longer than a screen only where nothing more may be left out", async () => {
    const last = rooms[rooms.length - 1] ?? rooms[0];
    await forEachOutcome((u) => {
      for (const register of registers) {
        const lines = explain(u, { ...kort, register })
          .trimEnd()
          .split("\n").length;
        if (lines <= SCREEN) continue;
        expect(explainParts(u, { ...kort, register }).blokken).toEqual(blocksIn(u, last, "nl", register));
      }
    }, 40);
  });
});

describe("what a reader must act on comes first", () => {
  const told = async (request: object, soort: string): Promise<string[]> =>
    texts(block(await evaluate(request as never, { regimes: [] }), soort));

  test("a term by which something is lost goes before one that has no day yet", async () => {
    const lines = await told(
      {
        ...{ vraag: "tlv-emb", regime: "wec", peildatum: "2026-05-20" },
        zaak: {
          leerling: { geboortedatum: "2018-02-15", residentieelGeplaatst: false },
          tlv: {
            ...{ onderwijssoort: "vso", vervangtLopende: true },
            ...{ afgiftedatum: "2026-08-10", ingangsdatum: "2025-12-26" },
          },
          besluit: { bekendgemaaktOp: "2026-07-27" },
        },
      },
      "doen",
    );
    expect(lines[0]).toBe("Bezwaar maken: tot en met 7 september 2026");
  });

  test("what an expert judged goes before what a new paper mends", async () => {
    const lines = await told(
      {
        ...{ vraag: "vrijstelling", regime: "voorstel-2019", peildatum: "2026-05-20" },
        zaak: {
          jongere: { geboortedatum: "2018-03-15", volledigeSchooljaren: 8 },
          kennisgeving: { datum: "2025-11-12", soort: "voor-aanvang-leerplicht", grondVermeld: false },
          verklaring: { datum: "2025-08-04", oordeel: "geschikt" },
          vrijstelling: { ingangsdatum: "2025-05-20" },
          afweging: { ernstigeKlachtenOnvermijdelijk: false },
        },
      },
      "beslissend",
    );
    expect(lines[0]).toBe(": De deskundige acht de jongere niet geschikt");
    expect(lines).toContain(": De kennisgeving is op tijd");
  });

  test("an objection that is too late goes before what stands on every outcome", async () => {
    const lines = await told(
      {
        ...{ vraag: "tlv-emb", regime: "wec", peildatum: "2026-05-20" },
        zaak: {
          besluit: { bekendgemaaktOp: "2026-10-19" },
          bezwaar: { ontvangenOp: "2027-08-04", verschoonbaar: false },
        },
      },
      "let-op",
    );
    expect(lines[0]).toMatch(/^: Het bezwaar is te laat: .* niet-ontvankelijk\.$/);
  });

  test("of the terms with a day those by which something is lost, and then by their days", async () => {
    await forEachOutcome((u) => {
      const days = block(u, "doen").flatMap(({ kop, datum }) => {
        const term = u.termijnen.find(({ titel, einde }) => titel === kop && einde === datum);
        return term && term.soort !== "orde" ? [`${term.soort === "fataal" ? 0 : 1} ${datum}`] : [];
      });
      expect(days).toEqual([...days].sort());
    }, 40);
  });

  test("warnings that this file calls for before those that stand on every outcome", async () => {
    const onEvery = ["niet-gecodeerd", "tekst-niet-vergeleken"];
    let seen = 0;
    await forEachOutcome((u) => {
      const lines = block(u, "let-op").map(({ tekst }) => tekst);
      const at = (own: boolean): number[] =>
        u.waarschuwingen
          .filter(({ code }) => onEvery.includes(code) !== own)
          .map(({ zin }) => lines.indexOf(zin))
          .filter((place) => place >= 0);
      const [own, other] = [at(true), at(false)];
      if (own.length === 0 || other.length === 0) return;
      seen += 1;
      expect(Math.max(...own)).toBeLessThan(Math.min(...other));
    }, 60);
    expect(seen).toBeGreaterThan(0);
  });
});

test("no sentence says that something may not be done before a day where it means that a term does not end before it", () => {
  const sentences = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values((value ?? {}) as object).flatMap(sentences);
  for (const taal of ["nl", "en"]) {
    const found = sentences(readJson(`rules/teksten.${taal}.json`)).filter((text) =>
      /niet (eerder|voor) (dan )?\{|niet eerder dan|not (before|earlier than)|not end before/i.test(text),
    );
    expect(found.length).toBeGreaterThan(3);
    for (const text of found) expect(text).toMatch(/eindigt niet (eerder )?|not end before/i);
  }
});

test("what is not met, decided: each conclusion of the law that fails and on which the answer rests, with its article", async () => {
  await forEachOutcome((u) => {
    if (u.oordeel !== "nee") return;
    const final = u.conclusies.find((c) => c.id === u.slotsom);
    const carrying = final?.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === "nee").map((v) => v.feit) ?? [];
    const failing = u.conclusies.filter((c) => carrying.includes(c.id) && c.oordeel === "nee");
    const told = block(u, "beslissend");
    expect(counted(told)).toBeGreaterThanOrEqual(failing.length);
    expect(told[0]).toMatchObject({ oordeel: "nee" });
    for (const { id, bron } of failing)
      expect(told).toContainEqual(
        expect.objectContaining({ conclusie: id, bron: expect.objectContaining({ vindplaats: bron.vindplaats }) }),
      );
  }, 40);
});

test("lines stay within a hundred characters, and the answer stands under the question", async () => {
  await forEachOutcome((u) => {
    for (const register of registers) {
      for (const taal of ["nl", "en"] as const) {
        const text = explain(u, { ...kort, register, taal });
        expect(text.split("\n").filter((line) => line.length > 100 && line.trim().includes(" "))).toEqual([]);
        expect(text.indexOf(taal === "nl" ? "\nAntwoord: " : "\nAnswer: ")).toBeLessThan(300);
      }
    }
  }, 10);
});

describe("what to do, and by when", () => {
  test("no day that is past, but that on which the answer turned", async () => {
    await forEachOutcome((u) => {
      for (const { datum, tekst } of block(u, "doen")) {
        if (datum === undefined || datum >= u.peildatum) continue;
        expect(tekst).toContain("voorbij");
        expect(u.oordeel).toBe("nee");
        const compared = u.conclusies.flatMap((c) => c.voorwaarden.flatMap((v) => v.vergelekenMet));
        expect(compared.map(({ waarde }) => waarde)).toContain(datum);
      }
    }, 40);
  });

  test("the term on which a published case turned, and who had to act", async () => {
    const [term] = block(await example("01-vrijstelling-volledig"), "doen");
    expect(term).toEqual({
      kop: "De verklaring is bij een kennisgeving te gebruiken",
      tekst: "tot en met 28 april 2014, voorbij op de peildatum",
      datum: "2014-04-28",
      opmerking: "de ouder met gezag, de voogd of de verzorger",
      wie: "de ouder met gezag, de voogd of de verzorger",
    });
  });

  test("on the last day itself a term is still ahead, and no longer on the day after", async () => {
    const verzoek = readJson<{ peildatum: string }>("examples/02-vrijstelling-onvolledig.json");
    const said = async (peildatum: string): Promise<string> =>
      explain(await evaluate({ ...verzoek, peildatum } as never, { regimes: [] }), kort);
    expect(await said("2026-06-30")).toContain("Jaarlijkse kennisgeving voor dit schooljaar: tot en met 30 juni 2026");
    expect(await said("2026-07-01")).not.toContain("Jaarlijkse kennisgeving voor dit schooljaar");
  });

  test("what cannot be worked out yet is named, and what cannot end before a day says so", async () => {
    const text = flat(explain(await example("04-tlv-emb"), kort));
    expect(text).toContain(
      "Beslissen op de aanvraag: laatste dag nog niet bekend; de termijn eindigt niet eerder dan 15 oktober 2026",
    );
    expect(text).toContain("Nog niet te berekenen: bezwaar maken; beslissen op het bezwaar;");
  });

  test("a no says that it does not say what can still be done; no other answer does, and no function is named", async () => {
    await forEachOutcome((u) => {
      const text = explain(u, kort);
      expect(text.includes("Of hier nog iets aan te doen is, zegt deze uitleg niet.")).toBe(u.oordeel === "nee");
      expect(text).not.toMatch(/findRemedies|--volledig/);
    }, 15);
  });
});

test("departures of which the same is said are one line", async () => {
  const blocks = blocksIn(await example("05-tlv-afwijking"), rooms[0]);
  expect(blocks.find(({ soort }) => soort === "let-op")?.regels).toContainEqual(
    expect.objectContaining({
      kop: "De hoogste bekostigingscategorie; geldig voor de hele loopbaan",
      bron: expect.objectContaining({ vindplaats: "Brief van 30 oktober 2019, deel A, punt 1" }),
    }),
  );
});
