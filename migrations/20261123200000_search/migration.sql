-- What the public can search: a row for each published story, claim, source and question, written by triggers. It has a
-- schema of its own because Prisma does not know it.
DO $migration$
DECLARE
  list text;
BEGIN
  IF current_schema() <> 'published' THEN
    RETURN;
  END IF;

  CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
  CREATE SCHEMA IF NOT EXISTS search;

  CREATE TABLE search.document (
    list text NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (list, id)
  );
  CREATE INDEX document_words ON search.document USING gin (words) WITH (fastupdate = off);

  -- Every word that is in a document, for those that are misspelt in a query.
  CREATE TABLE search.word (word text PRIMARY KEY);
  CREATE INDEX word_likeness ON search.word USING gin (word public.gin_trgm_ops);

  -- The texts of a document field, without its structure.
  CREATE FUNCTION search.text_of(document jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $function$
    SELECT coalesce(string_agg(part #>> '{}', ' '), '') FROM jsonb_path_query(document, 'strict $.**.text') AS part
  $function$;

  CREATE FUNCTION search.put(of_list text, item jsonb) RETURNS void LANGUAGE sql AS $function$
    INSERT INTO search.document AS known (list, id, title, body, words)
    SELECT of_list, (item ->> 'id')::uuid, title, body,
      setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'C')
    FROM (
      SELECT coalesce(item ->> 'title', item ->> 'text', '') AS title, CASE of_list
        WHEN 'Story' THEN concat_ws(' ', item ->> 'dek', item ->> 'notice', search.text_of(item -> 'body'))
        WHEN 'Claim' THEN
          concat_ws(' ', item ->> 'shortText', item ->> 'rationale', item ->> 'responseText', item ->> 'retractionNote')
        WHEN 'Source' THEN concat_ws(' ', item ->> 'authors', item ->> 'publicAttribution')
        ELSE concat_ws(' ', item ->> 'whyItMatters', item ->> 'resolutionCriteria')
      END AS body
    ) AS texts
    ON CONFLICT (list, id) DO UPDATE SET title = EXCLUDED.title, body = EXCLUDED.body, words = EXCLUDED.words
    WHERE (known.title, known.body) IS DISTINCT FROM (EXCLUDED.title, EXCLUDED.body)
  $function$;

  CREATE FUNCTION search.keep_words() RETURNS trigger LANGUAGE plpgsql AS $function$
  DECLARE
    before_words text[] := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE tsvector_to_array(OLD.words) END;
    after_words text[] := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE tsvector_to_array(NEW.words) END;
  BEGIN
    INSERT INTO search.word
    SELECT added FROM unnest(after_words) AS added
    WHERE length(added) BETWEEN 4 AND 40 AND added <> ALL (before_words)
      AND NOT EXISTS (SELECT FROM search.word WHERE word = added)
    ORDER BY added
    ON CONFLICT DO NOTHING;
    -- A text that is taken back leaves no word behind.
    DELETE FROM search.word
    WHERE word IN (SELECT unnest(before_words) EXCEPT SELECT unnest(after_words))
      AND NOT EXISTS (SELECT FROM search.document WHERE words @@ to_tsquery('simple', quote_literal(word)));
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER keep_words AFTER INSERT OR UPDATE OR DELETE ON search.document
    FOR EACH ROW EXECUTE FUNCTION search.keep_words();
  ALTER TABLE search.document ENABLE ALWAYS TRIGGER keep_words;

  CREATE FUNCTION search.follow() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    IF TG_OP = 'TRUNCATE' THEN
      DELETE FROM search.document WHERE document.list = TG_TABLE_NAME;
    ELSIF TG_OP = 'DELETE' THEN
      DELETE FROM search.document WHERE document.list = TG_TABLE_NAME AND document.id = OLD.id;
    ELSE
      PERFORM search.put(TG_TABLE_NAME, to_jsonb(NEW));
    END IF;
    RETURN NULL;
  END
  $function$;

  FOREACH list IN ARRAY ARRAY['Story', 'Claim', 'Source', 'OpenQuestion'] LOOP
    EXECUTE format(
      'CREATE TRIGGER follow_search AFTER INSERT OR UPDATE OR DELETE ON published.%I FOR EACH ROW EXECUTE FUNCTION search.follow()',
      list
    );
    EXECUTE format(
      'CREATE TRIGGER empty_search AFTER TRUNCATE ON published.%I FOR EACH STATEMENT EXECUTE FUNCTION search.follow()',
      list
    );
    -- Also where the rows come from another database by logical replication.
    EXECUTE format('ALTER TABLE published.%I ENABLE ALWAYS TRIGGER follow_search', list);
    EXECUTE format('ALTER TABLE published.%I ENABLE ALWAYS TRIGGER empty_search', list);
    -- What is published already.
    EXECUTE format('SELECT search.put(%L, to_jsonb(item)) FROM published.%I AS item', list, list);
  END LOOP;
END
$migration$;
