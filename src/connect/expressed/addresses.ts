import { sourceAddresses } from "../../generated/connect/source-addresses.js";
import { ownValue } from "../../judge/own.js";
import type { Bron } from "../../model/bron.js";
import type { Regime } from "../../model/regime.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { originOf } from "../../read/regime/origin.js";
import { rulesetHash } from "../../tell/record.js";
import { refuseOne } from "../errors.js";
import { addressHidesBsn } from "../person.js";
import type { Written } from "./chosen.js";
import { languageProblem } from "./problems.js";
import type { Told } from "./told.js";

const HEX = "0123456789abcdef".length;

/** The bytes that a hash writes in figures, as an address takes them (RFC 6920). */
const named = (hash: string): string => {
  const bytes = (hash.split("-")[1] ?? "").match(/../g) ?? [];
  const text = btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, HEX))));
  return `ni:///sha-256;${text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
};

/**
 * Where a regime, and what it rests on, can be read. One that is not of the package has no address of it: its own, which its owner alone
 * can give, or else a name that follows from what its rules say.
 */
export class Addresses {
  readonly regime: string;
  private readonly origins: readonly Regime[];

  /** @throws {ToetsverzoekError} for an address that is none, or one with a BSN in it */
  constructor({ known, regime }: Pick<Written<unknown>, "known" | "regime">, told: Told, adres: unknown) {
    this.origins = [known, ...(originOf(known)?.bases ?? [])];
    const standard = (): string =>
      known.eigen ? named(rulesetHash(regime)) : told.address(`tree/main/rules/${regime.vraag}/${regime.id}`);
    this.regime = adres === undefined ? standard() : given(adres);
  }

  /** Where a source can be read: the place itself where that is known, the source, or else the regime that quotes it. */
  of({ jci, document }: Bron): string {
    if (jci !== undefined) return encodeURI(`https://wetten.overheid.nl/${jci}`);
    const own = this.origins.map((regime) => originOf(regime)?.adressen?.get(document));
    return ownValue<string>(sourceAddresses, document) ?? own.find((address) => address !== undefined) ?? this.regime;
  }
}

function given(adres: unknown): string {
  const isAddress = typeof adres === "string" && /^https?:\/\/[^\s#]+$/.test(adres) && URL.canParse(adres);
  if (isAddress) return addressHidesBsn(adres) ? refuseOne("connect-bsn", "/opties/adres", adres) : adres;
  throw new ToetsverzoekError([languageProblem("language-address", "/opties/adres", adres)]);
}
