import * as z from "zod/mini";

/** A rule of a folder `gedeeld` beside the folder of the regime, or beside that of its question: no other place, and no file with a name of its own. */
export const SHARED =
  /^(?:\.\.\/){1,2}gedeeld\/(?!(?:regime|feiten|afleidingen|beleid|simulatie)\.json$)(?!.*\.zaken\.json$)[^/\\]+\.json$/;

/** Whether a file of a map of files lies in a folder of shared rules. */
export const isShared = (path: string): boolean => /^(?:\.\.\/)+gedeeld\//.test(path);

/** The key of `regime.json` that names the rules which it shares with other regimes, also of other questions. */
export const gebruikt = z.optional(
  z.array(z.string().check(z.regex(SHARED))).check(
    z.minLength(1),
    z.meta({
      description:
        "Regels die dit regime deelt met andere, ook van een andere vraag: bestanden in een map gedeeld naast deze map, of naast die van de vraag. Zij tellen als regels van dit regime.",
      examples: [["../../gedeeld/verklaring-van-een-deskundige.json"]],
    }),
  ),
);
