/** Cases and records in PostgreSQL, by a pool of pg or by PGlite. A step is one statement: whole, or not at all. */
export function storeOn(client) {
  const rows = async (sql, ...params) => (await client.query(sql, params)).rows;
  const row = async (...asked) => (await rows(...asked))[0];
  return {
    cases: () => rows("select id, versie, verzoek from zaak order by verzoek ->> 'kenmerk', id"),
    find: (id) => row("select id, versie, verzoek from zaak where id = $1", id),
    add: (verzoek) => row("insert into zaak (verzoek) values ($1::jsonb) returning id", JSON.stringify(verzoek)),
    /** Gives nothing back when somebody else saved since this version was read. */
    save: ({ id, versie, verzoek }) => {
      const sql =
        "update zaak set verzoek = $3::jsonb, versie = versie + 1 where id = $1 and versie::text = $2 returning id";
      return row(sql, id, versie, JSON.stringify(verzoek));
    },
    keep: ({ id, versie }, bewijs, regels) => {
      const sql = `with kept as (insert into regelset values ($3, $4::json) on conflict do nothing)
        insert into bewijs (zaak, versie, regelset, document) values ($1, $2, $3, $5::json) returning id`;
      return row(sql, id, versie, regels.sha256, JSON.stringify(regels), JSON.stringify(bewijs));
    },
    records: (id) => {
      const sql = `select bewijs.id, opgeslagen, bewijs.document, regelset.document as regels
        from bewijs join regelset on regelset = sha256 where zaak = $1 order by opgeslagen`;
      return rows(sql, id);
    },
  };
}
