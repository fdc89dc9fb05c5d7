-- What editors look for words in, from the lists and from the palette: `contains` is answered by trigrams instead of by
-- reading the whole table. In the newsroom alone; the public searches in schema `search`. They are partial, since Prisma
-- takes a whole index that it does not know for drift; who looks for words looks in what is not null.
DO $newsroom$
DECLARE
  list text;
  field text;
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;
  CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
  FOR list, field IN VALUES
    ('Story', 'title'), ('Story', 'slug'), ('Story', 'dek'),
    ('Claim', 'text'), ('Claim', 'shortText'), ('Claim', 'slug'),
    ('Source', 'title'), ('Source', 'url'), ('Source', 'authors'), ('Source', 'designation'),
    ('OpenQuestion', 'text'), ('OpenQuestion', 'slug'), ('OpenQuestion', 'answer'),
    ('WatchItem', 'text'), ('WatchItem', 'outcome'),
    ('Citation', 'quoteExact'), ('Citation', 'locator'), ('Citation', 'note'),
    ('Entity', 'name'), ('Entity', 'slug'), ('Entity', 'wikidataId')
  LOOP
    EXECUTE format(
      'CREATE INDEX %I ON newsroom.%I USING gin (%I public.gin_trgm_ops) WHERE %I IS NOT NULL',
      lower(list || '_' || field || '_words'), list, field, field);
  END LOOP;
END
$newsroom$;
