-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "token" TEXT NOT NULL DEFAULT '';

-- The audit log is only ever added to, and what was added is linked: each link holds the hash of its event and of the
-- link before, so that an event that is changed, removed or slipped in breaks the chain at its place.
--
-- Events are linked after their transactions have ended, by whoever calls sofar_audit.link_events(), one at a time:
-- a transaction that had to wait for the link before it would hold up every other until it ends.
DO $newsroom$
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  CREATE SCHEMA sofar_audit;

  CREATE TABLE sofar_audit.link (
    place bigint PRIMARY KEY,
    event uuid NOT NULL UNIQUE,
    hash text NOT NULL
  );

  -- Events that are not linked yet.
  CREATE TABLE sofar_audit.waiting (event uuid PRIMARY KEY);

  CREATE FUNCTION sofar_audit.only_add() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The audit log is only ever added to.' USING ERRCODE = 'insufficient_privilege';
  END
  $$;
  CREATE TRIGGER only_add BEFORE UPDATE OR DELETE OR TRUNCATE ON newsroom."AuditEvent"
    FOR EACH STATEMENT EXECUTE FUNCTION sofar_audit.only_add();
  CREATE TRIGGER only_add BEFORE UPDATE OR DELETE OR TRUNCATE ON sofar_audit.link
    FOR EACH STATEMENT EXECUTE FUNCTION sofar_audit.only_add();

  CREATE FUNCTION sofar_audit.await_link() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO sofar_audit.waiting SELECT id FROM added;
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER await_link AFTER INSERT ON newsroom."AuditEvent" REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION sofar_audit.await_link();

  -- The hash of a link: SHA-256, in hexadecimal, of the hash before, a line feed, and the event as JSON. How it is made
  -- is never changed: src/audit/verify-chain.ts makes it again.
  CREATE FUNCTION sofar_audit.hash_of(before text, event newsroom."AuditEvent") RETURNS text
  LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(before || E'\n' || jsonb_build_array(
      event.id, event.action, event.actor, event.token, event.address, event."subjectType", event."subjectId",
      event."occurredAt", event.details
    )::text, 'UTF8')), 'hex')
  $$;

  -- Links what waits, in the order in which it was done, and answers with how much that was.
  CREATE FUNCTION sofar_audit.link_events() RETURNS integer
  LANGUAGE plpgsql AS $$
  DECLARE
    next_event newsroom."AuditEvent";
    last_place bigint;
    last_hash text;
    linked integer := 0;
  BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      RAISE EXCEPTION 'An older snapshot would not see the last link.';
    END IF;
    IF NOT EXISTS (SELECT FROM sofar_audit.waiting) THEN
      RETURN 0;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('sofar:audit'));
    SELECT place, hash INTO last_place, last_hash FROM sofar_audit.link ORDER BY place DESC LIMIT 1;
    FOR next_event IN
      WITH taken AS (DELETE FROM sofar_audit.waiting RETURNING event)
      SELECT listed.* FROM newsroom."AuditEvent" listed JOIN taken ON taken.event = listed.id
      ORDER BY listed."occurredAt", listed.id
    LOOP
      last_place := coalesce(last_place, 0) + 1;
      last_hash := sofar_audit.hash_of(coalesce(last_hash, ''), next_event);
      INSERT INTO sofar_audit.link (place, event, hash) VALUES (last_place, next_event.id, last_hash);
      linked := linked + 1;
    END LOOP;
    RETURN linked;
  END
  $$;

  -- What was recorded before there was a chain begins it.
  INSERT INTO sofar_audit.waiting SELECT id FROM newsroom."AuditEvent";
  PERFORM sofar_audit.link_events();
END
$newsroom$;
