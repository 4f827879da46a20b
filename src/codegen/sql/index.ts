export type { SqlDialect } from "./dialect.js";
export { type SqlOpties, type SqlTeksten, toSql } from "./to-sql.js";
