import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../../../src/doors/commands/table.js";
import { regimesOf, vraagNamen } from "../../../../src/doors/regimes.js";
import { cli } from "../../../helpers/cli.js";

let folder = "";
let usage: string[] = [];
const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

/** How each shell is asked what it offers for the words of a call of which the last is being typed. */
const asked = {
  /** Bash takes `--regime=wec` apart: so does who asks here. */
  bash: (words: readonly string[]) => {
    const parts = words.flatMap((word) => word.split(/(?<==)|(?==)/));
    const given = ["leerplicht-tlv", ...parts].map((word) => `'${word}'`).join(" ");
    return [
      "-c",
      `source ./script.bash; [[ $(complete -p leerplicht-tlv) == *-F* ]] || exit 1
       COMP_WORDS=(${given}); COMP_CWORD=${parts.length}; _leerplicht_tlv; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ];
  },
  /** Zsh offers within its line editor alone: what it would be handed there is taken down instead. */
  zsh: (words: readonly string[]) => [
    ...["-f", "-c"],
    `compdef() { : }; source ./script.zsh
     words=(leerplicht-tlv ${words.map((word) => `'${word}'`).join(" ")}); CURRENT=${words.length + 1}
     typed=$words[CURRENT]; front=
     compset() { front=\${typed%\${typed##$~2}}; [[ -n $front ]] && typed=\${typed##$~2} }
     fitting() { for one in "$@"; do [[ $one == $typed* ]] && print -r -- "$front$one"; done; true }
     compadd() { shift; fitting "$@" }
     _files() { if [[ $1 == -/ ]]; then fitting *(/N); else fitting *(N); fi }
     _leerplicht_tlv`,
  ],
  fish: (words: readonly string[]) => ["-c", `source ./script.fish; complete -C "leerplicht-tlv ${words.join(" ")}"`],
} as const;

/** What a shell offers, as what would stand there: bash puts only what follows a `=`. */
function offered(shell: keyof typeof asked, ...words: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(shell, asked[shell](words), { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout
    .split("\n")
    .map((line) =>
      line
        .replace(/\t.*$/, "")
        .replace(/\/$/, "")
        .replace(/^--[\w-]+=/, ""),
    )
    .filter((line) => line !== "")
    .sort();
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "completion-"));
  for (const shell of Object.keys(asked)) {
    const { status, stdout } = cli(["completion", shell]);
    expect(status).toBe(0);
    writeFileSync(join(folder, `script.${shell}`), stdout);
  }
  usage = cli(["--help", "--taal", "en"])
    .stdout.split("\n")
    .filter((line) => line.startsWith("leerplicht-tlv "));
  writeFileSync(join(folder, "een zaak.json"), "{}");
  mkdirSync(join(folder, "eigen-regels"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const regimes = vraagNamen.flatMap(regimesOf).map(({ id }) => id);

// A shell that is not on this machine is passed over: what it has in common with bash is run there.
describe.each(Object.keys(asked) as (keyof typeof asked)[])("in %s a call is completed:", (shell) => {
  const there = test.skipIf(!has(shell));

  there("every command of the usage, and of two words the second", () => {
    const names = usage.map((line) => line.split(" ")[1] ?? "");
    expect(offered(shell, "")).toEqual([...new Set(names), "help"].sort());
    expect(offered(shell, "verm")).toEqual([]);
    expect(offered(shell, "ver")).toEqual(["vernieuw", "verschil"]);
    expect(offered(shell, "teken", "")).toEqual(["graaf", "overgangen", "tijdlijn"]);
    expect(offered(shell, "help", "co")).toEqual(["compileer", "completion", "conformiteit"]);
  });

  // The one of each name that the usage shows: made of the same table, and read here from what a person reads.
  there.each([...new Set(commands.map(({ name }) => name))])("every flag of %s", (name) => {
    const lines = usage.filter((line) => `${line} `.startsWith(`leerplicht-tlv ${name} `));
    expect(lines).not.toEqual([]);
    const flags = lines.flatMap((line) => [...line.matchAll(/--[\w-]+/g)].map(([flag]) => flag));
    expect(offered(shell, ...name.split(" "), "-")).toEqual([...new Set([...flags, "--help"])].sort());
  });

  there("questions and regimes where they are asked, and nothing after the last of them but flags", () => {
    expect(offered(shell, "sjabloon", "")).toEqual([...vraagNamen].sort());
    expect(offered(shell, "bewaar", "tlv-emb", "")).toEqual([...regimes].sort());
    expect(offered(shell, "bewaar", "tlv-emb", "wec", "")).toEqual(["--help", "--naar", "--regels", "--taal"]);
    expect(offered(shell, "bewijs", "e")).toEqual(["eigen-regels", "emb-2019", "emb-regeling"]);
  });

  there("values, after a space and after a sign of equality, and more of them after a comma", () => {
    expect(offered(shell, "toets", "x.json", "--vorm", "")).toEqual(["html", "markdown", "tekst"]);
    expect(offered(shell, "toon", "wec", "--vorm", "")).toEqual(["markdown", "tekst"]);
    expect(offered(shell, "toets", "--regime", "leer")).toEqual(["leerplichtwet-1969", "leerplichtwet-bes"]);
    expect(offered(shell, "toets", "--regime=we")).toEqual(["wec", "wetsvoorstel-36663"]);
    expect(offered(shell, "toets", "--regimes", "wec,emb-2")).toEqual(["wec,emb-2019"]);
    expect(offered(shell, "simuleer", "--zaad", "1", "vrijs")).toEqual(["vrijstelling"]);
    expect(offered(shell, "toets", "--peildatum", "")).toEqual([]);
  });

  there("files where a file is asked, folders where a folder is", () => {
    expect(offered(shell, "herhaal", "een").map((name) => name.replaceAll("\\", ""))).toEqual(["een zaak.json"]);
    expect(offered(shell, "proef", "e")).toEqual(["eigen-regels"]);
    expect(offered(shell, "boek", "--naar", "e")).toEqual(["eigen-regels"]);
  });
});

test("another shell is refused with the names of those that there are", () => {
  const { status, stdout, stderr } = cli(["completion", "csh"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("bash, zsh, fish");
});
