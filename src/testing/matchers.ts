import canonicalize from "canonicalize";
import { isObject } from "../model/depth.js";
import type { Oordeel } from "../model/oordeel.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { VORM } from "../model/vorm.js";
import { Sentences, type TaalOpties } from "./sentences.js";
import type { UitkomstMatchers } from "./vitest.js";

/** Whether an outcome is as expected, and what to say when that was not wanted. */
export interface Uitslag {
  readonly pass: boolean;
  readonly message: () => string;
}

type Check<Expected extends readonly unknown[]> = (uitkomst: LeesbareUitkomst, ...expected: Expected) => Uitslag;
type Checks = {
  readonly [Name in keyof UitkomstMatchers<unknown>]: Check<Parameters<UitkomstMatchers<unknown>[Name]>>;
};
/** The matchers, as `expect.extend` takes them. */
export type Matchers = {
  readonly [Name in keyof Checks]: (
    received: unknown,
    ...expected: Parameters<UitkomstMatchers<unknown>[Name]>
  ) => Uitslag;
};

const isUitkomst = (value: unknown): value is LeesbareUitkomst => isObject(value) && value["schema"] === VORM;

/** Whether two values are the same as JSON, whatever the order of their keys. */
const same = (a: unknown, b: unknown): boolean => canonicalize(a ?? null) === canonicalize(b ?? null);

function checks(words: Sentences): Checks {
  const answered = (u: LeesbareUitkomst, id: string, gevonden: Oordeel, verwacht: Oordeel) => ({
    conclusie: id,
    gevonden: words.oordeel(gevonden),
    verwacht: words.oordeel(verwacht),
    reden: words.because(u, id),
  });
  return {
    toBeOordeel: (u, verwacht) => {
      const pass = u.oordeel === verwacht;
      const said = answered(u, u.slotsom, u.oordeel, verwacht);
      return { pass, message: () => words.match(pass ? "antwoordToch" : "antwoord", u, said) };
    },
    toConclude: (u, id, verwacht) => {
      const found = u.conclusies.find((conclusie) => conclusie.id === id);
      if (!found) {
        const ids = u.conclusies.map((conclusie) => conclusie.id);
        throw new TypeError(words.match("geenConclusie", u, { conclusie: id, suggestie: words.suggestion(id, ids) }));
      }
      const pass = found.oordeel === verwacht;
      const said = answered(u, id, found.oordeel, verwacht);
      return { pass, message: () => words.match(pass ? "conclusieToch" : "conclusie", u, said) };
    },
    toMiss: (u, feit) => {
      const listed = u.ontbreekt.find((ontbrekend) => ontbrekend.feit === feit);
      const [group = "", name = ""] = feit.split(".");
      return {
        pass: listed !== undefined,
        message: () =>
          listed
            ? words.match("ontbreektToch", u, { feit, vraag: words.pick(listed.vraagtekst.nl, listed.vraagtekst.en) })
            : words.match("ontbreekt", u, { feit, reden: words.present(u.zaak[group]?.[name]) }),
      };
    },
    toMissOnly: (u, feiten) => {
      const found = u.ontbreekt.map((ontbrekend) => ontbrekend.feit);
      const equal = same([...found].sort(), [...feiten].sort());
      const pass = equal && u.ontbreektExact;
      const code = pass ? "ontbreektAlleenToch" : equal ? "ontbreektOnzeker" : "ontbreektAlleen";
      return {
        pass,
        message: () => words.match(code, u, { gevonden: words.list(found), verwacht: words.list(feiten) }),
      };
    },
    toWarn: (u, code) => {
      const given = u.waarschuwingen.find((waarschuwing) => waarschuwing.code === code);
      const gevonden = words.list([...new Set(u.waarschuwingen.map((waarschuwing) => waarschuwing.code))]);
      return {
        pass: given !== undefined,
        message: () =>
          given
            ? words.match("waarschuwingToch", u, { code, zin: words.pick(given.zin, given.zinEn) })
            : words.match("waarschuwing", u, { code, gevonden }),
      };
    },
    toGive: (u, gevolg, verwacht) => {
      const { toelichting, toelichtingEn, wachtOp: _, ...given } = u.gevolgen;
      const pass = Object.hasOwn(given, gevolg) && same(given[gevolg], verwacht);
      const said = {
        gevolg,
        gevonden: words.consequence(given[gevolg]),
        verwacht: words.consequence(verwacht),
        reden: words.pick(toelichting[gevolg] ?? null, toelichtingEn[gevolg] ?? null),
      };
      return { pass, message: () => words.match(pass ? "gevolgToch" : "gevolg", u, said).trimEnd() };
    },
    toGiveTerm: (u, id, verwacht) => {
      const term = u.termijnen.find((termijn) => termijn.id === id);
      const gevonden = words.list(u.termijnen.map((termijn) => termijn.id));
      if (!term) return { pass: false, message: () => words.match("geenTermijn", u, { termijn: id, gevonden }) };
      const pass = term.einde === verwacht;
      const said = {
        titel: words.pick(term.titel, term.titelEn),
        gevonden: words.day(term.einde),
        verwacht: words.day(verwacht),
        reden: words.pick(term.toelichting, term.toelichtingEn),
      };
      return { pass, message: () => words.match(pass ? "termijnToch" : "termijn", u, said).trimEnd() };
    },
  };
}

/**
 * Matchers for vitest whose failures read as a sentence about a pupil: what was found, the condition that decided, the
 * facts it rests on and its article.
 *
 * @param opties the language of the sentences (`taal`: `nl`, the default, or `en`)
 * @returns an object for `expect.extend`; the types of the matchers come with this package
 * @throws {TypeError} from the matchers, when what is expected cannot be: of something that is no outcome, or of a
 * conclusion that the regime does not have
 * @example
 * // What does a failing test say?
 * const uitkomst = await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} });
 * const { pass, message } = matchers({ taal: "en" }).toBeOordeel(uitkomst, "ja");
 * pass; //=> false
 * message().includes("not yet known"); //=> true
 */
export function matchers(opties: TaalOpties = {}): Matchers {
  const { taal = "nl" } = opties;
  const words = new Sentences(taal);
  const all = checks(words);
  /** Something that is no outcome is refused: behind `not` it would pass without anybody seeing it. */
  const on =
    <Expected extends readonly unknown[]>(check: Check<Expected>) =>
    (received: unknown, ...expected: Expected): Uitslag => {
      if (!isUitkomst(received)) throw new TypeError(words.noOutcome());
      return check(received, ...expected);
    };
  return {
    toBeOordeel: on(all.toBeOordeel),
    toConclude: on(all.toConclude),
    toMiss: on(all.toMiss),
    toMissOnly: on(all.toMissOnly),
    toWarn: on(all.toWarn),
    toGive: on(all.toGive),
    toGiveTerm: on(all.toGiveTerm),
  };
}
