import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { evaluate } from "../../../src/index.js";
import { utf8Of } from "../../../src/model/utf8.js";

afterEach(() => void vi.unstubAllGlobals());

/** Where there is no `TextEncoder`. */
function without<T>(make: () => T): T {
  vi.stubGlobal("TextEncoder", undefined);
  try {
    return make();
  } finally {
    vi.unstubAllGlobals();
  }
}

test("any text gives the same bytes by hand, halves of characters too", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect(without(() => utf8Of(one))).toEqual(new TextEncoder().encode(one));
    }),
    { examples: [["\ud800"], ["a\udc00é😀"], ["%41%"], ["\u007f\u0080\u07ff\u0800\uffff\u{10000}"], ["\n\r\u2028"]] },
  );
  expect(without(() => utf8Of("é"))).toEqual(Uint8Array.of(195, 169));
});

test("an outcome has the same hashes without a TextEncoder", async () => {
  const verzoek = {
    vraag: "vrijstelling",
    peildatum: "2026-05-20",
    zaak: { verklaring: { datum: "2026-01-28" } },
  } as const;
  const { bewijs } = await evaluate(verzoek);
  vi.stubGlobal("TextEncoder", undefined);
  expect((await evaluate(verzoek)).bewijs).toEqual(bewijs);
});
