import { normstatussen } from "../../generated/texts.js";
import { sourcesOf } from "../../model/names.js";
import type { NietGecodeerd } from "../../model/regime.js";
import { originOf } from "../../read/regime/origin.js";
import { places, within } from "../../read/regime/places.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import { normReason } from "./citations.js";
import { conditionCoverage } from "./coverage-table.js";
import type { Leaf } from "./leaf.js";
import { type Part, parted, table } from "./parts.js";
import { paths } from "./paths.js";
import type { Shelved } from "./shelved.js";

/** Why a passage is not encoded, and what it could do to a "yes". */
export const notEncoded = (leaf: Leaf, { reden, kanJaOmkeren }: NietGecodeerd, isNamed = true): Markup =>
  markup`${isNamed && markup`<span class="strength nvt">${leaf.t.lagen.niet}</span> `}${leaf.text(reden)}${kanJaOmkeren && markup` <b>${leaf.t.lagen.kanJaOmkeren}</b>`}`;

/** Each lid of the articles that a regime covers, with its rules, or the reason why there is none. */
function articles(leaf: Leaf, shelved: Shelved): Part | false {
  const { t, shelf } = leaf;
  const { regime } = shelved;
  const range = originOf(regime)?.bundle.regime.bereik ?? [];
  const rows = range.flatMap(({ document, artikelen }) => {
    const source = shelf.sources.get(document);
    return places(source?.text ?? "", artikelen).map((plaats): readonly Insert[] => {
      const covers = (vindplaats: string): boolean => within(vindplaats, plaats);
      const names = [...shelved.rules].flatMap(([name, states]) =>
        states.flatMap(sourcesOf).some((bron) => bron.document === document && covers(bron.vindplaats)) ? [name] : [],
      );
      const reasons = regime.nietGecodeerd.filter((one) => one.document === document && covers(one.plaats));
      const said = [...names.map((name) => leaf.rule(shelved, name)), ...reasons.map((one) => notEncoded(leaf, one))];
      const file = shelf.fileOf(document);
      const block = source?.blockAt(plaats);
      const place = file === undefined ? plaats : leaf.link(paths.source(file), leaf.dutch(plaats), block);
      return [
        place,
        said.length === 0
          ? markup`<b>${t.lagen.ontbreekt}</b>`
          : markup`<ul class="plain">${said.map((one) => markup`<li>${one}</li>`)}</ul>`,
      ];
    });
  });
  const head = [t.lagen.plaats, t.lagen.waar];
  return rows.length > 0 && { id: "artikelen", titel: t.lagen.artikelen, inhoud: table(t.lagen.artikelen, head, rows) };
}

function norms(leaf: Leaf, shelved: Shelved): Part | false {
  const { t, taal } = leaf;
  const rows = shelved.normen.map((norm, i): readonly Insert[] => {
    const { id, status, bron, regels = [], plaats, en } = norm;
    const reden = normReason(norm);
    const where = [
      ...regels.map((name) => leaf.thing(shelved, name)),
      ...(plaats === undefined ? [] : [(taal === "en" && en?.plaats) || plaats]),
      ...(reden ? [markup`<span class="strength nvt">${t.lagen.niet}</span> ${leaf.text(reden)}`] : []),
    ];
    const words = bron.citaat.map((quote) => markup`<p lang="nl">“${quote}”</p>`);
    return [
      markup`<span id="n${i + 1}">${id}</span>`,
      normstatussen[taal][status],
      markup`${words}<p class="soft">${leaf.place(bron)}</p>`,
      markup`<ul class="plain">${where.map((one) => markup`<li>${one}</li>`)}</ul>`,
    ];
  });
  const head = [t.lagen.norm, t.lagen.status, t.lagen.woorden, t.lagen.waar];
  return rows.length > 0 && { id: "normen", titel: t.lagen.normen, inhoud: table(t.lagen.normen, head, rows) };
}

/** What of the law and the letters a regime encodes, and what not and why: passage by passage. */
export function coveragePage(leaf: Leaf, shelved: Shelved): string {
  const { t, taal } = leaf;
  const { regime } = shelved;
  const titel = t.lagen.dekking;
  const left = regime.nietGecodeerd.map((one): readonly Insert[] => [
    taal === "en" ? (one.en?.plaats ?? leaf.dutch(one.plaats)) : one.plaats,
    leaf.text(one.reden),
    one.kanJaOmkeren ? markup`<b>${t.lagen.kan}</b>` : t.lagen.kanNiet,
  ]);
  const inhoud = parted(
    leaf,
    markup`<p class="kicker">${leaf.regime(regime.id)}</p><h1>${titel}</h1><p>${t.lagen.dekkingUitleg}</p>`,
    [
      articles(leaf, shelved),
      norms(leaf, shelved),
      left.length > 0 && {
        id: "niet",
        titel: t.lagen.nietGecodeerd,
        inhoud: table(t.lagen.nietGecodeerd, [t.lagen.plaats, t.lagen.reden, t.lagen.omkeren], left),
      },
      { id: "zaken", titel: t.dekking.overig, inhoud: conditionCoverage(leaf, shelved, null) },
    ],
  );
  const kruimels = [
    { naar: paths.regime(regime.id), tekst: leaf.text(regime.titel) },
    { naar: leaf.path, tekst: titel },
  ];
  return leaf.page({ titel: `${titel} · ${leaf.text(regime.titel)}`, kruimels, inhoud });
}
