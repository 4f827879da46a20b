import { readFileSync } from "node:fs";
import { serverOn } from "./server.mjs";
import { storeOn } from "./store.mjs";

const { DATABASE_URL: connectionString, PORT: port = "8080", HOSTS: hosts = "127.0.0.1,localhost" } = process.env;
const client = connectionString
  ? new (await import("pg")).default.Pool({ connectionString })
  : await (await import("@electric-sql/pglite")).PGlite.create();
client.on?.("error", ({ name }) => console.error(name));
await (client.exec ?? client.query).call(client, readFileSync(new URL("schema.sql", import.meta.url), "utf8"));
serverOn(storeOn(client), hosts.split(",")).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
