-- What was saved since readers got it: the items that may differ from what they see, so that a list of those need not
-- compare everything (src/revisions/find-unpublished.ts). Triggers write it down, whatever way a change came, of what is not
-- public as well: whoever saves does not see who publishes at the same moment. Publishing an item forgets it
-- (src/publishing/saved-since.ts). An item that is saved twice is there twice: two people must not wait for each other.
DO $newsroom$
DECLARE
  list text;
  change text;
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  CREATE SCHEMA sofar_publication;
  CREATE TABLE sofar_publication.saved_since (list text NOT NULL, id uuid NOT NULL);
  CREATE INDEX saved_since_item ON sofar_publication.saved_since (list, id);

  -- Items whose own values changed; that a publication moves their version on is no change of theirs. A relation to several
  -- items changes when its owner was saved last.
  CREATE FUNCTION sofar_publication.note_saved() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    told text[] := '{version,firstPublishedAt,lastPublishedAt,lastMaterialChangeAt}';
  BEGIN
    INSERT INTO sofar_publication.saved_since (list, id)
    SELECT TG_TABLE_NAME, saved.id FROM saved JOIN before USING (id)
    WHERE to_jsonb(saved) - told IS DISTINCT FROM to_jsonb(before) - told;
    RETURN NULL;
  END
  $$;
  FOREACH list IN ARRAY ARRAY['Story', 'Claim', 'Source', 'OpenQuestion', 'WatchItem'] LOOP
    EXECUTE format(
      'CREATE TRIGGER note_saved AFTER UPDATE ON newsroom.%I REFERENCING OLD TABLE AS before NEW TABLE AS saved
       FOR EACH STATEMENT EXECUTE FUNCTION sofar_publication.note_saved()', list);
  END LOOP;

  -- Claims whose evidence came, changed or went.
  CREATE FUNCTION sofar_publication.note_evidence() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO sofar_publication.saved_since (list, id)
    SELECT DISTINCT 'Claim', claim FROM evidence WHERE claim IS NOT NULL;
    RETURN NULL;
  END
  $$;
  FOREACH change IN ARRAY ARRAY[
    'added AFTER INSERT ON newsroom."Citation" REFERENCING NEW TABLE AS evidence',
    'changed AFTER UPDATE ON newsroom."Citation" REFERENCING NEW TABLE AS evidence',
    'moved AFTER UPDATE ON newsroom."Citation" REFERENCING OLD TABLE AS evidence',
    'removed AFTER DELETE ON newsroom."Citation" REFERENCING OLD TABLE AS evidence'
  ] LOOP
    EXECUTE 'CREATE TRIGGER note_evidence_' || change || ' FOR EACH STATEMENT EXECUTE FUNCTION sofar_publication.note_evidence()';
  END LOOP;

  -- What readers may know of a source decides what they may know of its words, and of what rests on it.
  CREATE FUNCTION sofar_publication.note_protection() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO sofar_publication.saved_since (list, id)
    SELECT 'Claim', citation.claim FROM saved JOIN before USING (id) JOIN newsroom."Citation" citation ON citation.source = saved.id
    WHERE saved.protection <> before.protection AND citation.claim IS NOT NULL
    UNION
    SELECT 'Source', link."A" FROM saved JOIN before USING (id) JOIN newsroom."_SourceLineage" link ON link."B" = saved.id
    WHERE saved.protection <> before.protection;
    RETURN NULL;
  END
  $$;
  CREATE TRIGGER note_protection AFTER UPDATE ON newsroom."Source" REFERENCING OLD TABLE AS before NEW TABLE AS saved
    FOR EACH STATEMENT EXECUTE FUNCTION sofar_publication.note_protection();

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
