/** What must and must not compile for a user of the test kit, read by the type check as it stands. */
import { expect } from "vitest";
import { evaluate } from "../../src/index.js";
import { allProperties, arbitraries, matchers, regimeOf, settledStaysSettled } from "../../src/testing/index.js";

expect.extend(matchers({ taal: "en" }));
const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });

expect(uitkomst).toBeOordeel("onbekend");
expect(uitkomst).not.toConclude("verklaringVoldoet", "ja");
expect(uitkomst).toMissOnly(["verklaring.datum", "jongere.geboortedatum"]);
expect(uitkomst).toGive("einddatum", null);
expect(uitkomst).toGiveTerm("kennisgevingJaarlijks", null);
await expect(evaluate({ vraag: "tlv-emb", peildatum: "2026-05-20", zaak: {} })).resolves.toMiss("tlv.einddatum");

// Names follow from the question of the outcome.
// @ts-expect-error: an answer is not "maybe"
expect(uitkomst).toBeOordeel("misschien");
// @ts-expect-error: a misspelt conclusion
expect(uitkomst).toConclude("verklaringVoldoed", "ja");
// @ts-expect-error: a fact of another question
expect(uitkomst).toMiss("tlv.einddatum");
// @ts-expect-error: a consequence of another question
expect(uitkomst).toGive("vervolg", null);
// @ts-expect-error: a term of another question
expect(uitkomst).toGiveTerm("bezwaar", null);

const regime = regimeOf("tlv-emb", "wec");
// @ts-expect-error: a regime of another question
regimeOf("tlv-emb", "voorstel-2019");
arbitraries(regime, { onbekend: 20 });
settledStaysSettled(regime, { taal: "en" });
allProperties(regime).map(({ name }) => name);
