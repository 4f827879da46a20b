import { resolve } from "node:path";
import ts from "typescript";

type Schema = Record<string, unknown>;

/** The interfaces of one file as JSON Schema, with what is said of each field as its `description`. */
class Described {
  private readonly checker: ts.TypeChecker;
  private readonly defs: Record<string, Schema> = {};

  constructor(
    program: ts.Program,
    private readonly inRooms: (file: string) => boolean,
  ) {
    this.checker = program.getTypeChecker();
  }

  document(title: string, type: ts.Type): Schema {
    const whole = type.isUnion() ? this.union(type) : this.object(type);
    return {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title,
      ...this.said(type.aliasSymbol ?? type.symbol),
      ...whole,
      $defs: Object.fromEntries(Object.entries(this.defs).sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  private of(type: ts.Type): Schema {
    if (type.isUnion()) return this.union(type);
    if (type.isIntersection()) return this.object(type);
    if (type.isStringLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === "true" };
    if (type.flags & ts.TypeFlags.String) return { type: "string" };
    if (type.flags & ts.TypeFlags.Number) return { type: "number" };
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    if (type.flags & ts.TypeFlags.Unknown) return {};
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: "array", items: item ? this.of(item) : {} };
    }
    return this.named(type);
  }

  /** Values to choose from become one list; what else there is stands beside them. */
  private union(type: ts.UnionType): Schema {
    const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined)).map((part) => this.of(part));
    const values = parts.filter((part) => "const" in part).map((part) => part["const"]);
    const others = parts.filter((part) => !("const" in part));
    const both = values.length === 2 && values.every((value) => typeof value === "boolean");
    const chosen = both ? { type: "boolean" } : values.length === 1 ? { const: values[0] } : { enum: values };
    const all = values.length === 0 ? others : [chosen, ...others];
    return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
  }

  /** What has a name in the rooms of the machine is described once. */
  private named(type: ts.Type): Schema {
    const symbol = type.aliasSymbol ?? type.symbol;
    const [declared] = symbol.declarations ?? [];
    const name = symbol.name;
    if (name === "__type" || !declared || !this.inRooms(declared.getSourceFile().fileName)) return this.object(type);
    if (!(name in this.defs)) {
      this.defs[name] = {};
      this.defs[name] = { ...this.said(symbol), ...this.object(type) };
    }
    return { $ref: `#/$defs/${name}` };
  }

  private object(type: ts.Type): Schema {
    const fields = this.checker.getPropertiesOfType(type);
    const any = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const rest = any ? (any.flags & ts.TypeFlags.Unknown ? {} : { additionalProperties: this.of(any) }) : undefined;
    if (fields.length === 0) return { type: "object", ...rest };
    const required = fields.filter((field) => !(field.flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    return {
      type: "object",
      properties: Object.fromEntries(
        fields.map((field) => [field.name, { ...this.of(this.checker.getTypeOfSymbol(field)), ...this.said(field) }]),
      ),
      required,
      ...(rest ?? { additionalProperties: false }),
    };
  }

  private said(symbol: ts.Symbol | undefined): Schema {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(this.checker)).replace(/\s+/g, " ").trim();
    return text === "" ? {} : { description: text };
  }
}

/**
 * The JSON Schema of what an exported type of the machine says, with what stands beside each field: so an editor, a form and a
 * reader of the schema are told the same.
 *
 * @param file from the root of this checkout, for instance `src/model/uitkomst.ts`
 */
export function describedSchema(file: string, type: string, title: string): Schema {
  const path = resolve(file);
  const program = ts.createProgram([path], {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const source = program.getSourceFile(path);
  const checker = program.getTypeChecker();
  const module = source && checker.getSymbolAtLocation(source);
  const found = module && checker.getExportsOfModule(module).find(({ name }) => name === type);
  if (!found) throw new Error(`${file} exports no ${type}`);
  return new Described(program, (name) => name.includes("/src/")).document(
    title,
    checker.getDeclaredTypeOfSymbol(found),
  );
}
