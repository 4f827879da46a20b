-- A case is a request to the package: of the child it holds a birth date and codes of gemeenten, and no name or number.
create table if not exists zaak (
  id uuid primary key default gen_random_uuid(), versie integer not null default 1, verzoek jsonb not null
);
-- The rules of a record, so that it can still be judged again when the package has moved on.
create table if not exists regelset (sha256 text primary key, document json not null);
-- What was answered, and when. As json, for jsonb would not keep the bytes; and never changed.
create table if not exists bewijs (
  id uuid primary key default gen_random_uuid(), opgeslagen timestamptz not null default now(),
  zaak uuid not null references zaak, versie integer not null,
  regelset text not null references regelset, document json not null
);
create or replace function blijft() returns trigger language plpgsql as $$ begin raise 'a record never changes'; end $$;
create or replace trigger blijft before update or delete or truncate on bewijs execute function blijft();
