/**
 * What must and must not compile where a regime is named: a misspelt one only beside regimes of one's own, of which the package
 * cannot know the names. Read by the type check as it stands.
 */
import { toSql } from "../../src/codegen/sql/index.js";
import { toDmn } from "../../src/connect/dmn/index.js";
import { toRegelrecht } from "../../src/connect/regelrecht/index.js";
import { graph } from "../../src/draw/index.js";
import { loadRegime } from "../../src/index.js";
import type { RegimeId, VraagNaam } from "../../src/model/types.js";
import { population, simulate } from "../../src/simulate/index.js";

const regimes = [loadRegime({})];

// The names of the package compile, and so does code that leaves the question open.
export const right = [
  toDmn("vrijstelling", "leerplichtwet-1969", { taal: "en" }),
  toRegelrecht("tlv-emb", "wec", { peildatum: "2026-08-01" }),
  toSql("tlv-emb", "emb-2019", { dialect: "duckdb" }),
  simulate("vrijstelling", "leerplichtwet-1969", { regime: "voorstel-2019", peildatum: "2026-08-01" }),
  population("tlv-emb", "wec"),
  graph("wec"),
  graph({ regime: "wec", peildatum: "2026-08-01" }, { taal: "en" }),
];
export const open = <V extends VraagNaam>(vraag: V, regime: RegimeId<V>): readonly unknown[] => [
  toDmn(vraag, regime),
  toRegelrecht(vraag, regime),
  toSql(vraag, regime, { dialect: "postgresql" }),
];

// Beside regimes of one's own any name compiles.
export const own = [
  toDmn("mijn-vraag", "mijn-regime", { regimes }),
  toRegelrecht("vrijstelling", "mijn-regime", { regimes }),
  toSql("mijn-vraag", "mijn-regime", { dialect: "duckdb", regimes }),
  simulate("vrijstelling", "leerplichtwet-1969", "mijn-regime", { regimes }),
  population("mijn-vraag", "mijn-regime", { regimes }),
  graph("mijn-regime", { regimes }),
  graph(loadRegime({})),
];

// @ts-expect-error a misspelt regime
toDmn("vrijstelling", "leerplichtwet-1968");
// @ts-expect-error a misspelt question
toDmn("vrijsteling", "wec", { taal: "en" });
// @ts-expect-error a regime of another question
toDmn("vrijstelling", "wec");
// @ts-expect-error a misspelt regime
toRegelrecht("vrijstelling", "leerplichtwet-1968", { taal: "en" });
// @ts-expect-error a misspelt question
toRegelrecht("vrijsteling", "leerplichtwet-1969");
// @ts-expect-error a misspelt regime
toSql("vrijstelling", "leerplichtwet-1968", { dialect: "duckdb" });
// @ts-expect-error a misspelt question
toSql("vrijsteling", "leerplichtwet-1969", { dialect: "duckdb" });
// @ts-expect-error a misspelt regime
simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2018");
// @ts-expect-error a misspelt question
simulate("vrijsteling", "leerplichtwet-1969", "voorstel-2019", { leerlingen: 10 });
// @ts-expect-error a regime of another question
population("vrijstelling", "wec");
// @ts-expect-error a misspelt regime
graph("wek");
// @ts-expect-error a misspelt regime on a day
graph({ regime: "wek", peildatum: "2026-08-01" }, { taal: "en" });
