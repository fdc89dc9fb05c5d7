/*
  Warnings:

  - A unique constraint covering the columns `[itemType,itemId,number]` on the table `Revision` will be added. If there are existing duplicate values, this will fail.
  - Added the required column `number` to the `Revision` table without a default value. This is not possible if the table is not empty.
  - Added the required column `transaction` to the `Revision` table without a default value. This is not possible if the table is not empty.

*/
-- DropIndex
DROP INDEX "Revision_itemId_idx";

-- DropIndex
DROP INDEX "Revision_itemType_idx";

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "action" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "number" INTEGER NOT NULL,
ADD COLUMN     "transaction" BIGINT NOT NULL,
ALTER COLUMN "changedFields" DROP DEFAULT;

-- CreateIndex
CREATE UNIQUE INDEX "Revision_itemType_itemId_number_key" ON "Revision"("itemType", "itemId", "number");

-- Revisions are written by the database itself, at the end of each transaction, so that no way of saving misses them:
-- Admin UI, API, nested writes, actions, hooks and jobs. The public has no revisions.
DO $newsroom$
DECLARE
  list text;
  link record;
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  -- The relations to several items that a list owns: the field, its join table, and the column of the owner in it.
  CREATE FUNCTION newsroom.owned_relations(list text) RETURNS TABLE (field text, link text, owner_column text)
  LANGUAGE sql IMMUTABLE AS $$
    SELECT relation.field, relation.link, relation.owner_column
    FROM (VALUES
      ('Story', 'claims', '_StoryClaims', 'B'),
      ('Story', 'openQuestions', '_StoryQuestions', 'B'),
      ('Story', 'watchItems', '_StoryWatchItems', 'A'),
      ('Story', 'topics', '_StoryTopics', 'A'),
      ('Story', 'entities', '_StoryEntities', 'B'),
      ('Claim', 'entities', '_ClaimEntities', 'A'),
      ('Claim', 'dependsOn', '_ClaimDependencies', 'A'),
      ('Source', 'derivedFrom', '_SourceLineage', 'A'),
      ('OpenQuestion', 'answeredBy', '_QuestionAnswers', 'B'),
      ('WatchItem', 'mightAnswer', '_WatchItemQuestions', 'B')
    ) AS relation (list, field, link, owner_column)
    WHERE relation.list = owned_relations.list
  $$;

  -- An item as it stands: its row, and the ids at the other ends of the relations that it owns. Null when there is none.
  CREATE FUNCTION newsroom.item_snapshot(list text, id text) RETURNS jsonb
  LANGUAGE plpgsql STABLE AS $$
  DECLARE
    links text;
    snapshot jsonb;
  BEGIN
    SELECT string_agg(format(
      ' || jsonb_build_object(%L, (SELECT coalesce(jsonb_agg(%I ORDER BY %I), ''[]'') FROM newsroom.%I WHERE %I = item.id))',
      relation.field, other.name, other.name, relation.link, relation.owner_column
    ), '')
    INTO links
    FROM newsroom.owned_relations(list) relation,
      LATERAL (SELECT CASE relation.owner_column WHEN 'A' THEN 'B' ELSE 'A' END) AS other (name);
    EXECUTE format('SELECT to_jsonb(item)%s FROM newsroom.%I item WHERE id = %L', links, list, id) INTO snapshot;
    RETURN snapshot;
  END
  $$;

  -- Whether a value is none: null, an empty text, an empty list.
  CREATE FUNCTION newsroom.is_empty(value jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE AS $$
    SELECT value IS NULL OR value IN ('null', '""', '[]')
  $$;

  -- The fields in which two snapshots differ, who saved them and when apart. A picture is kept in several columns.
  CREATE FUNCTION newsroom.changed_fields(before jsonb, after jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(DISTINCT split_part(key, '_', 1)), '[]')
    FROM jsonb_each(coalesce(before, '{}')) AS was (key, value)
    FULL JOIN jsonb_each(coalesce(after, '{}')) AS is_now (key, value) USING (key)
    WHERE was.value IS DISTINCT FROM is_now.value
      AND NOT (newsroom.is_empty(was.value) AND newsroom.is_empty(is_now.value))
      AND key NOT IN ('id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy')
  $$;

  -- Runs when the transaction commits, once for every time a row was written; the first time does the work.
  CREATE FUNCTION newsroom.record_revision() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    item text := CASE TG_OP WHEN 'DELETE' THEN OLD.id::text ELSE NEW.id::text END;
    moment timestamp(3) := now() AT TIME ZONE 'UTC';
    this_transaction bigint := pg_current_xact_id()::text::bigint;
    actor uuid := nullif(current_setting('sofar.actor', true), '');
    latest record;
    present jsonb;
    changed jsonb;
  BEGIN
    SELECT * INTO latest FROM newsroom."Revision"
    WHERE "itemType" = TG_TABLE_NAME AND "itemId" = item ORDER BY number DESC LIMIT 1;
    -- After a restore into another server, numbers of transactions begin anew: hence the time as well.
    IF latest.transaction = this_transaction AND latest."savedAt" = moment THEN
      RETURN NULL;
    END IF;
    present := newsroom.item_snapshot(TG_TABLE_NAME, item);
    changed := newsroom.changed_fields(latest.snapshot, present);
    IF present IS NULL AND latest.snapshot IS NULL THEN
      RETURN NULL;
    END IF;
    IF present IS NOT NULL AND latest.snapshot IS NOT NULL AND changed = '[]' THEN
      RETURN NULL;
    END IF;
    INSERT INTO newsroom."Revision"
      (id, "itemType", "itemId", number, "savedAt", "savedBy", action, "changedFields", snapshot, transaction)
    VALUES (
      gen_random_uuid(), TG_TABLE_NAME, item, coalesce(latest.number, 0) + 1, moment, actor,
      coalesce(current_setting('sofar.action', true), ''),
      CASE WHEN present IS NULL THEN '[]' ELSE changed END, present, this_transaction
    );
    IF TG_TABLE_NAME = 'Source' AND present ->> 'protection' = 'sealed' THEN
      PERFORM newsroom.forget_sealed_source(item);
    END IF;
    RETURN NULL;
  END
  $$;

  -- A sealed source has no identity in this system, so its earlier versions lose theirs.
  CREATE FUNCTION newsroom.forget_sealed_source(source text) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM set_config('sofar.forgetting', 'on', true);
    UPDATE newsroom."Revision"
    SET snapshot = snapshot || '{"title": "", "url": "", "archiveUrl": "", "authors": "", "publisher": null, "derivedFrom": []}'
    WHERE "itemType" = 'Source' AND "itemId" = source AND snapshot IS NOT NULL AND snapshot ->> 'protection' <> 'sealed';
    PERFORM set_config('sofar.forgetting', '', true);
  END
  $$;

  -- Links are part of the item that owns them: changing one is a change of it, and two changes at once are a conflict.
  CREATE FUNCTION newsroom.touch_owner() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format(
      'UPDATE newsroom.%I SET "updatedAt" = now() AT TIME ZONE ''UTC'', "updatedBy" = coalesce(%L::uuid, "updatedBy")
       WHERE id IN (SELECT id FROM newsroom.%I WHERE id IN (SELECT %I FROM changed) ORDER BY id FOR NO KEY UPDATE)',
      TG_ARGV[0], nullif(current_setting('sofar.actor', true), ''), TG_ARGV[0], TG_ARGV[1]
    );
    RETURN NULL;
  END
  $$;

  CREATE FUNCTION newsroom.keep_revision() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('sofar.forgetting', true) = 'on' THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Revisions are never changed and never removed.';
  END
  $$;
  CREATE TRIGGER keep_revision BEFORE UPDATE OR DELETE ON newsroom."Revision"
    FOR EACH ROW EXECUTE FUNCTION newsroom.keep_revision();
  CREATE TRIGGER keep_revisions BEFORE TRUNCATE ON newsroom."Revision"
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom.keep_revision();

  FOREACH list IN ARRAY ARRAY[
    'Story', 'Claim', 'Source', 'Citation', 'OpenQuestion', 'WatchItem', 'Topic', 'Entity', 'Publisher', 'AnonymityGrant'
  ] LOOP
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER record_revision AFTER INSERT OR UPDATE OR DELETE ON newsroom.%I
       DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom.record_revision()', list);
    -- What is there already begins its history now.
    EXECUTE format('UPDATE newsroom.%I SET "updatedAt" = "updatedAt"', list);
    FOR link IN SELECT * FROM newsroom.owned_relations(list) LOOP
      EXECUTE format(
        'CREATE TRIGGER touch_owner_of_new AFTER INSERT ON newsroom.%I REFERENCING NEW TABLE AS changed
         FOR EACH STATEMENT EXECUTE FUNCTION newsroom.touch_owner(%L, %L)', link.link, list, link.owner_column);
      EXECUTE format(
        'CREATE TRIGGER touch_owner_of_old AFTER DELETE ON newsroom.%I REFERENCING OLD TABLE AS changed
         FOR EACH STATEMENT EXECUTE FUNCTION newsroom.touch_owner(%L, %L)', link.link, list, link.owner_column);
    END LOOP;
  END LOOP;
END
$newsroom$;
