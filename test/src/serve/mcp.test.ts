import { PassThrough } from "node:stream";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/index.js";
import { offer } from "../../../src/serve/mcp.js";
import { toolsOf } from "../../../src/serve/tools.js";
import { cliFile } from "../../helpers/cli.js";
import { readJson, root } from "../../helpers/files.js";
import { documents } from "../../helpers/service.js";

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
      ...["evaluate", "askNext", "explain", "compare", "record", "replay", "listQuestions", "describe"],
    ]);
    const uitkomst = read(await call("evaluate", verzoek));
    expect(uitkomst).toEqual(JSON.parse(JSON.stringify(await evaluate(verzoek))));
    expect(read(await call("askNext", { uitkomst }))["vraag"]).not.toBeNull();
    expect(read(await call("askNext", { uitkomst: { ...uitkomst, ontbreekt: [] } }))["vraag"]).toBeNull();
    const all = read(await call("askNext", { uitkomst: { ...uitkomst, ontbreekt: [] }, doel: "alles" }));
    expect(all["vraag"]).toMatchObject({ doel: "alles" });
    expect(read(await call("explain", { uitkomst, taal: "en" }))["tekst"]).toContain("NOT YET KNOWN");
    const regimes = ["leerplichtwet-1969", "voorstel-2019"];
    expect(read(await call("compare", { verzoek, regimes }))["oordelen"]).toEqual(["onbekend", "onbekend"]);
    const bewijs = read(await call("record", verzoek));
    expect(read(await call("replay", { bewijs }))["uitslag"]).toBe("gelijk");
    expect(read(await call("describe", { vraag: "tlv-emb" }))["vraag"]).toBe("tlv-emb");
    // What has a schema of its answer is held to it by the client.
    const listed = await client.callTool({ name: "listQuestions", arguments: {} });
    expect(listed.structuredContent).toEqual({ vragen: read(listed as unknown as Said)["vragen"] });
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).toContain("uitkomst");
    const { contents } = await client.readResource({ uri: "leerplicht-tlv://schemas/uitkomst" });
    expect(contents).toMatchObject([{ text: documents.schemas["uitkomst"] }]);
    await expect(client.readResource({ uri: "leerplicht-tlv://schemas/constructor" })).rejects.toThrow("bron");

    const wrong = await call("evaluate", { ...verzoek, zaak: { jongere: { bsn: "123456782" } } });
    expect(wrong.isError).toBe(true);
    expect(read(wrong)).toMatchObject({ code: "onjuist", problemen: [{ pad: "/zaak/jongere/bsn" }] });
    expect(wrong.content[0]?.text).not.toContain("123456782");
    await expect(call("besluit", {})).rejects.toThrow(/Dit gereedschap is er niet\. Kies uit: evaluate/);
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
    expect(tools.length).toBe(8);
    expect(tools.filter(({ description }) => !forbidden[taal].test(description))).toEqual([]);
  });
});

test("every tool has a schema that stands by itself, has its parts at the top, and refuses what is none of them", () => {
  for (const { name, inputSchema } of toolsOf(readJson("rules/openapi.json"), "nl")) {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(inputSchema);
    expect(validate({ onzin: 1 }), name).toBe(false);
    if (name === "evaluate") expect(validate(verzoek)).toBe(true);
    if (name === "compare") expect(validate({ verzoek, regimes: ["leerplichtwet-1969", "voorstel-2019"] })).toBe(true);
    expect(inputSchema.type).toBe("object");
    expect(Object.keys(inputSchema), name).toEqual(expect.arrayContaining(["properties"]));
    expect(
      Object.keys(inputSchema).filter((key) => ["$ref", "oneOf", "anyOf", "allOf"].includes(key)),
      name,
    ).toEqual([]);
  }
});

test("a tool marks each judgement in the language that it is offered in", () => {
  const marks = { nl: /"Oordeel van een mens/g, en: /"Judgement of a person/g };
  for (const taal of ["nl", "en"] as const) {
    const [evaluated] = toolsOf(readJson("rules/openapi.json"), taal);
    const text = JSON.stringify(evaluated?.inputSchema);
    expect(text.match(marks[taal])?.length).toBeGreaterThan(15);
    expect(text.match(marks[taal === "nl" ? "en" : "nl"])).toBeNull();
  }
});

/** What came back, by its mark. */
type Message = {
  readonly id: unknown;
  readonly result?: { readonly content: readonly { text: string }[] };
  readonly error?: { message: string };
};

/** A model that is offered threads that do what they are told, and that writes and reads its lines itself. */
function offered(limits: object): {
  readonly write: (...lines: (object | string)[]) => void;
  readonly got: Message[];
  readonly until: (id: unknown) => Promise<Message>;
  readonly ended: Promise<void>;
  readonly end: () => void;
} {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const worker = new URL(`file://${root}test/fixtures/serve/worker.mjs`);
  const ended = offer({ documents, taal: "nl", input, output, worker, limits: { threads: 2, ...limits } });
  const got: Message[] = [];
  const waiting: (() => void)[] = [];
  let rest = "";
  output.setEncoding("utf8").on("data", (part: string) => {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) got.push(JSON.parse(line));
    for (const again of waiting.splice(0)) again();
  });
  const until = async (id: unknown): Promise<Message> => {
    for (;;) {
      const found = got.find((one) => one.id === id);
      if (found) return found;
      await new Promise<void>((done) => waiting.push(done));
    }
  };
  const write = (...lines: (object | string)[]): void => {
    for (const line of lines) input.write(`${typeof line === "string" ? line : JSON.stringify(line)}\n`);
  };
  const clientInfo = { name: "test", version: "1" };
  write(
    {
      jsonrpc: "2.0",
      id: "start",
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo },
    },
    { jsonrpc: "2.0", method: "notifications/initialized" },
  );
  return { write, got, until, ended, end: () => input.end() };
}

const asked = (id: unknown, args: object): object => ({
  ...{ jsonrpc: "2.0", id, method: "tools/call", params: { name: "evaluate", arguments: args } },
});

describe("over bare lines", () => {
  test("a call that is cancelled gets no answer, and holds up nobody", async () => {
    const { write, got, until, ended, end } = offered({ judging: 2_000 });
    write(
      asked(1, { doe: "blijf" }),
      asked(2, { doe: "blijf" }),
      asked(3, { doe: "blijf" }),
      asked(4, { doe: "blijf" }),
    );
    for (const requestId of [1, 2, 3, 4])
      write({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId } });
    write({ jsonrpc: "2.0", id: 5, method: "ping" }, asked(6, {}));
    await until(5);
    expect((await until(6)).result?.content[0]?.text).toContain("draad");
    expect(got.map(({ id }) => id)).toEqual(["start", 5, 6]);
    end();
    await ended;
  });

  test("what is asked before the end is answered before the end", async () => {
    const { write, got, ended, end } = offered({});
    write(asked(1, {}), asked(2, {}));
    end();
    await ended;
    expect(got.map(({ id }) => id).sort()).toEqual([1, 2, "start"]);
  });

  test("a line that is too long, or no JSON that can be used, is refused by its mark, and what comes after it is answered", async () => {
    const { write, until, ended, end } = offered({ body: 1_000 });
    const large = { a: "a".repeat(12_000_000) };
    const { jsonrpc, id, ...rest } = asked(2, large) as { jsonrpc: string; id: number };
    write(asked(1, large), { ...rest, jsonrpc, id }, asked(3, { a: "a".repeat(2_000) }));
    for (const one of [1, 2]) expect((await until(one)).error?.message).toContain("hoogstens 1000 bytes");
    expect((await until(3)).result?.content[0]?.text).toContain('"code":"te-groot"');
    write(JSON.stringify(asked(4, { a: 1 })).replace('"a":1', '"a":1,"a":2'), '{"id":5,', "7", "", asked(8, {}));
    expect((await until(4)).error?.message).toContain("geen geldige JSON");
    expect((await until(5)).error?.message).toContain("geen geldige JSON");
    expect((await until(null)).error?.message).toContain("geen bericht");
    expect((await until(8)).result).toBeDefined();
    end();
    await ended;
  });
});
