-- Links by which whoever has them sees one story as it would be published. A change of password, role or state of the
-- person who made one ends it, as it ends their sessions.
DO $newsroom$
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  CREATE TABLE sofar_access.preview_link (
    id text PRIMARY KEY,
    hash text NOT NULL,
    story uuid NOT NULL,
    person uuid NOT NULL REFERENCES newsroom."User" (id) ON DELETE CASCADE,
    credentials_revision integer NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX preview_link_expires_at ON sofar_access.preview_link (expires_at);
END
$newsroom$;
