-- The first revisions of everything that a transaction adds are written together, with one statement a list, when the
-- first of its rows has its turn at the commit; an import adds hundreds of rows at once.
DO $newsroom$
DECLARE
  list text;
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  -- Notes the ids of rows that a statement adds, until the transaction ends, in the setting `sofar.added_` and the list.
  CREATE FUNCTION newsroom.note_added() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    setting text := 'sofar.added_' || TG_TABLE_NAME;
  BEGIN
    PERFORM set_config(
      setting,
      concat_ws(',', nullif(current_setting(setting, true), ''), (SELECT string_agg(id::text, ',') FROM added)),
      true
    );
    RETURN NULL;
  END
  $$;

  CREATE OR REPLACE FUNCTION newsroom.record_revisions_of(list text) RETURNS void
  LANGUAGE plpgsql AS $make$
  DECLARE
    links text;
    id_type text;
  BEGIN
    SELECT coalesce(string_agg(format(
      ' || jsonb_build_object(%L, (SELECT coalesce(jsonb_agg(%I ORDER BY %I), ''[]'') FROM newsroom.%I WHERE %I = item.id))',
      relation.field, other.name, other.name, relation.link, relation.owner_column
    ), ''), '')
    INTO links
    FROM newsroom.owned_relations(list) relation,
      LATERAL (SELECT CASE relation.owner_column WHEN 'A' THEN 'B' ELSE 'A' END) AS other (name);
    SELECT format_type(atttypid, NULL) INTO id_type FROM pg_attribute
    WHERE attrelid = format('newsroom.%I', list)::regclass AND attname = 'id';
    EXECUTE format($template$
      CREATE OR REPLACE FUNCTION newsroom.%1$I() RETURNS trigger
      LANGUAGE plpgsql AS $record$
      DECLARE
        item_id newsroom.%2$I.id%%TYPE := CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END;
        moment timestamp(3) := now() AT TIME ZONE 'UTC';
        this_transaction bigint := pg_current_xact_id()::text::bigint;
        actor uuid := nullif(current_setting('sofar.actor', true), '')::uuid;
        act text := coalesce(current_setting('sofar.action', true), '');
        added text := nullif(current_setting('sofar.added_' || %2$L, true), '');
        latest record;
        present jsonb;
        changed jsonb;
      BEGIN
        IF added IS NOT NULL THEN
          PERFORM set_config('sofar.added_' || %2$L, '', true);
          INSERT INTO newsroom."Revision"
            (id, "itemType", "itemId", number, "savedAt", "savedBy", action, "changedFields", snapshot, transaction)
          SELECT gen_random_uuid(), %2$L, fresh.id::text, 1, moment, actor, act, (
              SELECT coalesce(jsonb_agg(DISTINCT split_part(key, '_', 1)), '[]') FROM jsonb_each(fresh.snapshot)
              WHERE value NOT IN ('null', '""', '[]')
                AND key NOT IN ('id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy')
            ), fresh.snapshot, this_transaction
          FROM (
            SELECT item.id, to_jsonb(item)%3$s AS snapshot FROM newsroom.%2$I item
            WHERE item.id = ANY (string_to_array(added, ',')::%4$s[]) OFFSET 0
          ) fresh
          -- One that was there before, and was deleted and added again.
          WHERE NOT EXISTS (
            SELECT FROM newsroom."Revision" WHERE "itemType" = %2$L AND "itemId" = fresh.id::text
          );
        END IF;
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
          gen_random_uuid(), %2$L, item_id::text, coalesce(latest.number, 0) + 1, moment, actor, act,
          CASE WHEN present IS NULL THEN '[]' ELSE changed END, present, this_transaction
        );
        IF TG_TABLE_NAME = 'Source' AND present ->> 'protection' = 'sealed' THEN
          PERFORM newsroom.forget_sealed_source(item_id::text);
        END IF;
        RETURN NULL;
      END
      $record$
    $template$, 'record_revision_of_' || list, list, links, id_type);
    EXECUTE format('DROP TRIGGER IF EXISTS record_revision ON newsroom.%I', list);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER record_revision AFTER INSERT OR UPDATE OR DELETE ON newsroom.%I
       DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom.%I()', list, 'record_revision_of_' || list);
    EXECUTE format('DROP TRIGGER IF EXISTS note_added ON newsroom.%I', list);
    EXECUTE format(
      'CREATE TRIGGER note_added AFTER INSERT ON newsroom.%I REFERENCING NEW TABLE AS added
       FOR EACH STATEMENT EXECUTE FUNCTION newsroom.note_added()', list);
  END
  $make$;

  FOREACH list IN ARRAY ARRAY[
    'Story', 'Claim', 'Source', 'Citation', 'OpenQuestion', 'WatchItem', 'Topic', 'Entity', 'Publisher', 'AnonymityGrant'
  ] LOOP
    PERFORM newsroom.record_revisions_of(list);
  END LOOP;
END
$newsroom$;
