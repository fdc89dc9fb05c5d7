-- What the database writes down of every saved row is written down with less work: statements that PostgreSQL plans once
-- instead of for every row, and one note for all rows of a statement. An import writes thousands of rows.
DO $newsroom$
DECLARE
  list text;
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  -- Makes the function that records revisions of one list, and has its trigger call it. The relations that the list owns
  -- are written into it: a migration that gives it another one calls this again.
  CREATE FUNCTION newsroom.record_revisions_of(list text) RETURNS void
  LANGUAGE plpgsql AS $make$
  DECLARE
    links text;
  BEGIN
    SELECT coalesce(string_agg(format(
      ' || jsonb_build_object(%L, (SELECT coalesce(jsonb_agg(%I ORDER BY %I), ''[]'') FROM newsroom.%I WHERE %I = item.id))',
      relation.field, other.name, other.name, relation.link, relation.owner_column
    ), ''), '')
    INTO links
    FROM newsroom.owned_relations(list) relation,
      LATERAL (SELECT CASE relation.owner_column WHEN 'A' THEN 'B' ELSE 'A' END) AS other (name);
    EXECUTE format($template$
      CREATE OR REPLACE FUNCTION newsroom.%1$I() RETURNS trigger
      LANGUAGE plpgsql AS $record$
      DECLARE
        item_id newsroom.%2$I.id%%TYPE := CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END;
        moment timestamp(3) := now() AT TIME ZONE 'UTC';
        this_transaction bigint := pg_current_xact_id()::text::bigint;
        latest record;
        present jsonb;
        changed jsonb;
      BEGIN
        SELECT number, "savedAt", transaction, snapshot INTO latest FROM newsroom."Revision"
        WHERE "itemType" = %2$L AND "itemId" = item_id::text ORDER BY number DESC LIMIT 1;
        -- After a restore into another server, numbers of transactions begin anew: hence the time as well.
        IF latest.transaction = this_transaction AND latest."savedAt" = moment THEN
          RETURN NULL;
        END IF;
        SELECT to_jsonb(item)%3$s INTO present FROM newsroom.%2$I item WHERE item.id = item_id;
        IF present IS NULL AND latest.snapshot IS NULL THEN
          RETURN NULL;
        END IF;
        changed := newsroom.changed_fields(latest.snapshot, present);
        IF present IS NOT NULL AND latest.snapshot IS NOT NULL AND changed = '[]' THEN
          RETURN NULL;
        END IF;
        INSERT INTO newsroom."Revision"
          (id, "itemType", "itemId", number, "savedAt", "savedBy", action, "changedFields", snapshot, transaction)
        VALUES (
          gen_random_uuid(), %2$L, item_id::text, coalesce(latest.number, 0) + 1, moment,
          nullif(current_setting('sofar.actor', true), '')::uuid, coalesce(current_setting('sofar.action', true), ''),
          CASE WHEN present IS NULL THEN '[]' ELSE changed END, present, this_transaction
        );
        IF TG_TABLE_NAME = 'Source' AND present ->> 'protection' = 'sealed' THEN
          PERFORM newsroom.forget_sealed_source(item_id::text);
        END IF;
        RETURN NULL;
      END
      $record$
    $template$, 'record_revision_of_' || list, list, links);
    EXECUTE format('DROP TRIGGER record_revision ON newsroom.%I', list);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER record_revision AFTER INSERT OR UPDATE OR DELETE ON newsroom.%I
       DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom.%I()', list, 'record_revision_of_' || list);
  END
  $make$;

  FOREACH list IN ARRAY ARRAY[
    'Story', 'Claim', 'Source', 'Citation', 'OpenQuestion', 'WatchItem', 'Topic', 'Entity', 'Publisher', 'AnonymityGrant'
  ] LOOP
    PERFORM newsroom.record_revisions_of(list);
  END LOOP;

  -- The same in plpgsql, which keeps its plan; PostgreSQL would plan a function in SQL for every call.
  CREATE OR REPLACE FUNCTION newsroom.changed_fields(before jsonb, after jsonb) RETURNS jsonb
  LANGUAGE plpgsql IMMUTABLE AS $$
  BEGIN
    IF before IS NULL THEN
      RETURN (
        SELECT coalesce(jsonb_agg(DISTINCT split_part(key, '_', 1)), '[]') FROM jsonb_each(after)
        WHERE value NOT IN ('null', '""', '[]')
          AND key NOT IN ('id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy')
      );
    END IF;
    RETURN (
      SELECT coalesce(jsonb_agg(DISTINCT split_part(key, '_', 1)), '[]')
      FROM jsonb_each(before) AS was (key, value)
      FULL JOIN jsonb_each(coalesce(after, '{}')) AS is_now (key, value) USING (key)
      WHERE was.value IS DISTINCT FROM is_now.value
        AND NOT (newsroom.is_empty(was.value) AND newsroom.is_empty(is_now.value))
        AND key NOT IN ('id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy')
    );
  END
  $$;

  -- What is new is noted for all rows of a statement at once.
  CREATE FUNCTION note_all_touched(notes text) RETURNS void LANGUAGE plpgsql AS $function$
  BEGIN
    IF notes IS NOT NULL THEN
      PERFORM set_config('sofar.touched', concat_ws(',', nullif(current_setting('sofar.touched', true), ''), notes), true);
    END IF;
  END
  $function$;

  CREATE FUNCTION touch_new_claims() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    PERFORM newsroom.note_all_touched(
      (SELECT string_agg('assessed:' || id, ',') FROM added WHERE assessment <> 'unassessed'));
    RETURN NULL;
  END
  $function$;
  DROP TRIGGER touch_claim ON "Claim";
  CREATE TRIGGER touch_claim AFTER UPDATE ON "Claim" FOR EACH ROW EXECUTE FUNCTION touch_claim();
  CREATE TRIGGER touch_new_claims AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION touch_new_claims();

  CREATE FUNCTION touch_new_citations() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    PERFORM newsroom.note_all_touched(
      (SELECT string_agg('claim:' || claim, ',') FROM (SELECT DISTINCT claim FROM added WHERE claim IS NOT NULL) AS cited));
    RETURN NULL;
  END
  $function$;
  DROP TRIGGER touch_citation ON "Citation";
  CREATE TRIGGER touch_citation AFTER UPDATE OR DELETE ON "Citation" FOR EACH ROW EXECUTE FUNCTION touch_citation();
  CREATE TRIGGER touch_new_citations AFTER INSERT ON "Citation" REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION touch_new_citations();
END
$newsroom$;
