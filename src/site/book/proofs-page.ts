import { vergelijken } from "../../generated/texts.js";
import { type UitspraakSoort, uitspraakSoorten } from "../../model/bewijs-van-regels.js";
import { markup } from "../../tell/markup.js";
import type { Leaf } from "./leaf.js";
import { list, parted, table } from "./parts.js";
import { paths } from "./paths.js";
import { proofsOf, proofTable, unproved } from "./proofs.js";
import type { Shelved } from "./shelved.js";

/** What is proved of a regime as a whole: how many statements of each kind hold, what does not, and what no proof is about. */
export function proofsPage(leaf: Leaf, shelved: Shelved): string {
  const { t, taal } = leaf;
  const { regime, bewijs, rules } = shelved;
  const titel = t.lagen.bewijs;
  const of = (soort: UitspraakSoort) => bewijs.uitspraken.filter((one) => one.soort === soort);
  const kinds = uitspraakSoorten.filter((soort) => of(soort).length > 0);
  const counts = kinds.map((soort) => [
    vergelijken[taal].uitspraken[soort],
    leaf.say(t.bewijs.tel, { goed: of(soort).filter(({ houdt }) => houdt).length, aantal: of(soort).length }),
  ]);
  const failing = bewijs.uitspraken.filter(({ houdt }) => houdt !== true);
  const perRule = [...rules.keys()].map((name) => {
    const all = proofsOf(shelved, name);
    const held = all.filter(({ houdt }) => houdt).length;
    return markup`${leaf.rule(shelved, name)}: ${leaf.say(t.bewijs.tel, { goed: held, aantal: all.length })}`;
  });
  const ofRules = new Set([...rules.keys()].flatMap((name) => proofsOf(shelved, name)));
  const others = bewijs.uitspraken.filter((one) => !ofRules.has(one));
  const opening = markup`<p class="kicker">${leaf.regime(regime.id)}</p><h1>${titel}</h1><p>${t.bewijs.uitleg}</p>`;
  const inhoud = parted(leaf, opening, [
    {
      id: "soorten",
      titel: t.bewijs.soorten,
      inhoud: table(t.bewijs.soorten, [t.bewijs.uitspraak, t.bewijs.houdt], counts),
    },
    failing.length > 0 && {
      id: "niet",
      titel: t.bewijs.houdtNiet,
      inhoud: proofTable(leaf, shelved, failing, t.bewijs.houdtNiet),
    },
    { id: "regels", titel: t.bewijs.perRegel, inhoud: list(perRule) },
    others.length > 0 && {
      id: "overig",
      titel: t.bewijs.overig,
      inhoud: proofTable(leaf, shelved, others, t.bewijs.overig),
    },
    { id: "nietbewezen", titel: t.bewijs.nietBewezen, inhoud: unproved(leaf, shelved) },
  ]);
  const kruimels = [
    { naar: paths.regime(regime.id), tekst: leaf.text(regime.titel) },
    { naar: leaf.path, tekst: titel },
  ];
  return leaf.page({ titel: `${titel} · ${leaf.text(regime.titel)}`, kruimels, inhoud });
}
