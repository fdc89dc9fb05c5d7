-- Who has which item open at the moment. It is of no use after a crash, so it is not written ahead, and Prisma does not
-- know it: hence a schema of its own.
DO $newsroom$
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  CREATE SCHEMA IF NOT EXISTS sofar_live;

  CREATE UNLOGGED TABLE sofar_live.presence (
    item_type text NOT NULL,
    item_id text NOT NULL,
    person uuid NOT NULL REFERENCES newsroom."User" (id) ON DELETE CASCADE,
    since timestamptz NOT NULL DEFAULT clock_timestamp(),
    seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (item_type, item_id, person)
  );
END
$newsroom$;
