import fc from "fast-check";
import { expect, test } from "vitest";
import { inScript } from "../../../src/site/in-script.js";

test("text in a script never ends it, and means the same", () => {
  const parts = fc.array(fc.constantFrom("</script>", "</SCRIPT", "<!--", "<script", "<", "a", "\\", '"', "-->"));
  fc.assert(
    fc.property(parts, (found) => {
      const text = found.join("");
      const code = inScript(`(${JSON.stringify(text)})`);
      expect(code).not.toMatch(/<\/script|<script|<!--/i);
      expect(new Function(`return ${code}`)()).toBe(text);
    }),
  );
});
