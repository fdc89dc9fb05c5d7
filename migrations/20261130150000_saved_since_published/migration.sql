-- What was saved since readers got it: the items that may differ from what they see, so that a list of those need not
-- compare everything (src/revisions/find-unpublished.ts). Triggers write it down, whatever way a change came; publishing an
-- item forgets it (src/publishing/saved-since.ts). An item that is saved twice is there twice: two people who save at the
-- same time must not wait for each other.
DO $newsroom$
DECLARE
  list text;
  part record;
  change text;
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  CREATE SCHEMA sofar_publication;
  CREATE TABLE sofar_publication.saved_since (list text NOT NULL, id uuid NOT NULL);
  CREATE INDEX saved_since_item ON sofar_publication.saved_since (list, id);

  -- Items whose own values changed; that a publication moves their version on is no change of theirs.
  CREATE FUNCTION sofar_publication.note_saved() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    told text[] := '{version,firstPublishedAt,lastPublishedAt,lastMaterialChangeAt}';
  BEGIN
    EXECUTE format(
      'INSERT INTO sofar_publication.saved_since (list, id)
       SELECT %1$L, saved.id FROM saved JOIN before USING (id) JOIN published.%1$I seen ON seen.id = saved.id
       WHERE to_jsonb(saved) - $1 IS DISTINCT FROM to_jsonb(before) - $1', TG_TABLE_NAME) USING told;
    RETURN NULL;
  END
  $$;

  -- Items of which a part came, changed or went. Arguments: their list, and the column that leads to them.
  CREATE FUNCTION sofar_publication.note_part_saved() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format(
      'INSERT INTO sofar_publication.saved_since (list, id)
       SELECT DISTINCT %1$L, seen.id FROM part JOIN published.%1$I seen ON seen.id = part.%2$I', TG_ARGV[0], TG_ARGV[1]);
    RETURN NULL;
  END
  $$;

  FOREACH list IN ARRAY ARRAY['Story', 'Claim', 'Source', 'OpenQuestion', 'WatchItem'] LOOP
    EXECUTE format(
      'CREATE TRIGGER note_saved AFTER UPDATE ON newsroom.%I REFERENCING OLD TABLE AS before NEW TABLE AS saved
       FOR EACH STATEMENT EXECUTE FUNCTION sofar_publication.note_saved()', list);
  END LOOP;

  FOR part IN
    SELECT link AS name, listed.list, owner_column AS owner
    FROM unnest(ARRAY['Story', 'Claim', 'Source', 'OpenQuestion', 'WatchItem']) AS listed (list),
      newsroom.owned_relations(listed.list)
    UNION ALL VALUES ('Citation', 'Claim', 'claim')
  LOOP
    FOREACH change IN ARRAY ARRAY[
      'added AFTER INSERT ON newsroom.%I REFERENCING NEW TABLE AS part',
      'changed AFTER UPDATE ON newsroom.%I REFERENCING NEW TABLE AS part',
      'moved AFTER UPDATE ON newsroom.%I REFERENCING OLD TABLE AS part',
      'removed AFTER DELETE ON newsroom.%I REFERENCING OLD TABLE AS part'
    ] LOOP
      EXECUTE format(
        'CREATE TRIGGER note_saved_' || change || ' FOR EACH STATEMENT EXECUTE FUNCTION sofar_publication.note_part_saved(%L, %L)',
        part.name, part.list, part.owner);
    END LOOP;
  END LOOP;

  -- What was there before this was written down, by when it was saved and since when readers have it.
  IF to_regclass('record."Claim"') IS NULL THEN
    RETURN;
  END IF;
  FOREACH list IN ARRAY ARRAY['Story', 'Claim', 'Source', 'OpenQuestion', 'WatchItem'] LOOP
    EXECUTE format(
      'INSERT INTO sofar_publication.saved_since (list, id)
       SELECT %1$L, kept.id FROM newsroom.%1$I kept JOIN record.%1$I seen ON seen.id = kept.id AND seen.seen_till = ''infinity''
       WHERE kept."updatedAt" AT TIME ZONE ''utc'' > seen.seen_from', list);
  END LOOP;
  INSERT INTO sofar_publication.saved_since (list, id)
  SELECT 'Claim', claim FROM (
    SELECT citation.claim FROM newsroom."Citation" citation
    JOIN record."Claim" seen ON seen.id = citation.claim AND seen.seen_till = 'infinity'
    WHERE citation."updatedAt" AT TIME ZONE 'utc' > seen.seen_from
    UNION
    SELECT gone.claim FROM published."Citation" gone
    LEFT JOIN newsroom."Citation" kept ON kept.id = gone.id AND kept.claim = gone.claim WHERE kept.id IS NULL
  ) of_evidence;
END
$newsroom$;
