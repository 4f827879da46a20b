import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/index.js";
import { toolsOf } from "../../../src/serve/mcp.js";
import { cliFile } from "../../helpers/cli.js";
import { readJson, root } from "../../helpers/files.js";

const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} } as const;

/** What a tool said: a text that is JSON. */
interface Said {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
}

const read = ({ content }: Said): Record<string, unknown> => JSON.parse(content[0]?.text ?? "");

test("a model is offered the verbs, and every answer is that of the library", async () => {
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [cliFile(), "mcp"], cwd: root }));
  const call = async (name: string, args: object): Promise<Said> =>
    (await client.callTool({ name, arguments: { ...args } })) as unknown as Said;
  try {
    expect(client.getInstructions()).toContain("Vul nooit zelf een oordeel in.");
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...["evaluate", "askNext", "explain", "compare", "record", "replay", "describe"],
    ]);
    const uitkomst = read(await call("evaluate", verzoek));
    expect(uitkomst).toEqual(JSON.parse(JSON.stringify(await evaluate(verzoek))));
    expect(read(await call("askNext", { uitkomst }))["vraag"]).not.toBeNull();
    expect(read(await call("explain", { uitkomst, taal: "en" }))["tekst"]).toContain("NOT YET KNOWN");
    const regimes = ["leerplichtwet-1969", "voorstel-2019"];
    expect(read(await call("compare", { verzoek, regimes }))["oordelen"]).toEqual(["onbekend", "onbekend"]);
    const bewijs = read(await call("record", verzoek));
    expect(read(await call("replay", { bewijs }))["uitslag"]).toBe("gelijk");
    expect(read(await call("describe", { vraag: "tlv-emb" }))["vraag"]).toBe("tlv-emb");

    const wrong = await call("evaluate", { ...verzoek, zaak: { jongere: { bsn: "123456782" } } });
    expect(wrong.isError).toBe(true);
    expect(read(wrong)).toMatchObject({ code: "onjuist", problemen: [{ pad: "/zaak/jongere/bsn" }] });
    expect(wrong.content[0]?.text).not.toContain("123456782");
    await expect(call("besluit", {})).rejects.toThrow("evaluate");
    expect((await call("describe", { vraag: "geen" })).isError).toBe(true);
  } finally {
    await client.close();
  }
});

test("a model that is served in English is told so what is wrong", async () => {
  const client = new Client({ name: "test", version: "1.0.0" });
  const args = [cliFile(), "mcp", "--taal", "en"];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: root }));
  try {
    const found = await client.callTool({ name: "evaluate", arguments: { ...verzoek, peildatum: "1 mei" } });
    expect(read(found as unknown as Said)).toMatchObject({
      title: "Wrong request",
      problemen: [{ pad: "/peildatum", verwacht: "a date as text, YYYY-MM-DD" }],
    });
  } finally {
    await client.close();
  }
});

describe.each(["nl", "en"] as const)("in %s", (taal) => {
  const tools = toolsOf(readJson("rules/openapi.json"), taal);

  test("every tool forbids a model to fill in a judgement", () => {
    const forbidden = {
      nl: /Vul nooit zelf een oordeel in\..*persoon.*onbekend/,
      en: /Never fill in a judgement.*person.*unknown/,
    };
    expect(tools.length).toBe(7);
    expect(tools.filter(({ description }) => !forbidden[taal].test(description))).toEqual([]);
  });
});

test("every tool has a schema that stands by itself, and refuses what is none of its parts", () => {
  for (const { name, inputSchema } of toolsOf(readJson("rules/openapi.json"), "nl")) {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(inputSchema);
    expect(validate({ onzin: 1 }), name).toBe(false);
    if (name === "evaluate") expect(validate(verzoek)).toBe(true);
  }
});
