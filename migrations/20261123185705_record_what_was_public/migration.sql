-- What the public saw, and when: every row of schema `published` with the time from which and until which it was there.
-- The database writes it itself, so that no way of publishing misses it, and whoever asks for a moment gets all of it.
DO $published$
DECLARE
  listed record;
BEGIN
  IF current_schema() <> 'published' THEN
    RETURN;
  END IF;

  CREATE SCHEMA IF NOT EXISTS record;

  -- When the public sees what this transaction publishes: the moment that publishing has set, or now.
  CREATE FUNCTION record.moment() RETURNS timestamptz
  LANGUAGE sql STABLE AS $$
    SELECT coalesce(nullif(current_setting('sofar.published_at', true), '')::timestamptz, date_trunc('milliseconds', now()))
  $$;

  -- What tells the rows of a table apart, compared between two aliases: the id, or both ends of a link.
  CREATE FUNCTION record.same_row(of_table text, one text, other text) RETURNS text
  LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN of_table LIKE '\_%'
      THEN format('%1$s."A" = %2$s."A" AND %1$s."B" = %2$s."B"', one, other)
      ELSE format('%1$s.id = %2$s.id', one, other)
    END
  $$;

  CREATE FUNCTION record.columns_of(of_table text) RETURNS text
  LANGUAGE sql STABLE AS $$
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = format('published.%I', of_table)::regclass AND attnum > 0 AND NOT attisdropped
  $$;

  CREATE FUNCTION record.keep_new() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    columns text;
  BEGIN
    IF current_setting('sofar.rebuilding', true) = 'on' THEN RETURN NULL; END IF;
    columns := record.columns_of(TG_TABLE_NAME);
    EXECUTE format(
      'INSERT INTO record.%I (%s, seen_from, seen_till) SELECT %s, record.moment(), ''infinity'' FROM fresh',
      TG_TABLE_NAME, columns, columns);
    RETURN NULL;
  END
  $$;

  -- What comes and goes within one publication was never seen.
  CREATE FUNCTION record.end_old() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('sofar.rebuilding', true) = 'on' THEN RETURN NULL; END IF;
    EXECUTE format(
      'DELETE FROM record.%I seen USING gone WHERE %s AND seen.seen_till = ''infinity'' AND seen.seen_from >= record.moment()',
      TG_TABLE_NAME, record.same_row(TG_TABLE_NAME, 'seen', 'gone'));
    EXECUTE format(
      'UPDATE record.%I seen SET seen_till = record.moment() FROM gone WHERE %s AND seen.seen_till = ''infinity''',
      TG_TABLE_NAME, record.same_row(TG_TABLE_NAME, 'seen', 'gone'));
    RETURN NULL;
  END
  $$;

  -- A row that is written again as it was goes on being seen.
  CREATE FUNCTION record.keep_changed() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    columns text;
  BEGIN
    IF current_setting('sofar.rebuilding', true) = 'on' THEN RETURN NULL; END IF;
    columns := record.columns_of(TG_TABLE_NAME);
    columns := record.columns_of(TG_TABLE_NAME);
    EXECUTE format(
      'DELETE FROM record.%I seen USING gone JOIN fresh ON %s WHERE %s AND seen.seen_till = ''infinity''
         AND seen.seen_from >= record.moment() AND gone IS DISTINCT FROM fresh',
      TG_TABLE_NAME, record.same_row(TG_TABLE_NAME, 'gone', 'fresh'), record.same_row(TG_TABLE_NAME, 'seen', 'gone'));
    EXECUTE format(
      'UPDATE record.%I seen SET seen_till = record.moment() FROM gone JOIN fresh ON %s
       WHERE %s AND seen.seen_till = ''infinity'' AND gone IS DISTINCT FROM fresh',
      TG_TABLE_NAME, record.same_row(TG_TABLE_NAME, 'gone', 'fresh'), record.same_row(TG_TABLE_NAME, 'seen', 'gone'));
    EXECUTE format(
      'INSERT INTO record.%I (%s, seen_from, seen_till)
       SELECT fresh.*, record.moment(), ''infinity'' FROM fresh JOIN gone ON %s WHERE gone IS DISTINCT FROM fresh',
      TG_TABLE_NAME, columns, record.same_row(TG_TABLE_NAME, 'gone', 'fresh'));
    RETURN NULL;
  END
  $$;

  -- Makes the record follow the tables of schema `published`: called after every migration, as often as one likes. A
  -- column that is new has its present value from now on; one that went stays in the record.
  CREATE FUNCTION record.follow() RETURNS void
  LANGUAGE plpgsql AS $$
  DECLARE
    followed record;
    added record;
    present text;
  BEGIN
    FOR followed IN
      SELECT relname AS name, oid FROM pg_class
      WHERE relnamespace = 'published'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
    LOOP
      IF to_regclass(format('record.%I', followed.name)) IS NULL THEN
        EXECUTE format(
          'CREATE TABLE record.%1$I AS SELECT present.*, date_trunc(''milliseconds'', now()) AS seen_from,
             ''infinity''::timestamptz AS seen_till FROM published.%1$I present', followed.name);
        EXECUTE format('CREATE INDEX ON record.%I (seen_from)', followed.name);
        EXECUTE format('CREATE TRIGGER keep_new AFTER INSERT ON published.%I REFERENCING NEW TABLE AS fresh
          FOR EACH STATEMENT EXECUTE FUNCTION record.keep_new()', followed.name);
        EXECUTE format('CREATE TRIGGER end_old AFTER DELETE ON published.%I REFERENCING OLD TABLE AS gone
          FOR EACH STATEMENT EXECUTE FUNCTION record.end_old()', followed.name);
        EXECUTE format('CREATE TRIGGER keep_changed AFTER UPDATE ON published.%I REFERENCING OLD TABLE AS gone NEW TABLE AS fresh
          FOR EACH STATEMENT EXECUTE FUNCTION record.keep_changed()', followed.name);
        -- What rows are found by: themselves, and what they point at.
        FOR added IN
          SELECT attname AS name FROM pg_attribute
          WHERE attrelid = followed.oid AND attnum > 0 AND NOT attisdropped AND atttypid = 'uuid'::regtype
        LOOP
          EXECUTE format('CREATE INDEX ON record.%I (%I)', followed.name, added.name);
        END LOOP;
      END IF;
      FOR added IN
        SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute of_published
        WHERE attrelid = followed.oid AND attnum > 0 AND NOT attisdropped AND NOT EXISTS (
          SELECT FROM pg_attribute of_record
          WHERE of_record.attrelid = format('record.%I', followed.name)::regclass
            AND of_record.attname = of_published.attname AND NOT of_record.attisdropped)
      LOOP
        EXECUTE format('ALTER TABLE record.%I ADD COLUMN %I %s', followed.name, added.name, added.type);
        EXECUTE format(
          'UPDATE record.%1$I seen SET %2$I = present.%2$I FROM published.%1$I present WHERE %3$s AND seen.seen_till = ''infinity''',
          followed.name, added.name, record.same_row(followed.name, 'seen', 'present'));
      END LOOP;
    END LOOP;
  END
  $$;
  PERFORM record.follow();

  -- Updates and their changes are never changed and never removed; all that can be done is to forget: what a protected
  -- source was, what a withdrawn story said, what is not there any more.
  CREATE FUNCTION record.only_forget() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND NOT EXISTS (
      SELECT FROM jsonb_each(to_jsonb(NEW)) AS is_now (key, value)
      WHERE value NOT IN ('""', 'null') AND value IS DISTINCT FROM to_jsonb(OLD) -> key
    ) THEN
      RETURN NEW;
    END IF;
    IF current_setting('sofar.rebuilding', true) = 'on' THEN
      RETURN coalesce(NEW, OLD);
    END IF;
    RAISE EXCEPTION 'Updates are never changed and never removed.';
  END
  $$;
  FOR listed IN SELECT * FROM (VALUES ('newsroom', 'Update'), ('newsroom', 'Change'), ('published', 'Update'), ('published', 'Change')) AS kept (schema, name) LOOP
    EXECUTE format('CREATE TRIGGER only_forget BEFORE UPDATE OR DELETE ON %I.%I
      FOR EACH ROW EXECUTE FUNCTION record.only_forget()', listed.schema, listed.name);
  END LOOP;
END
$published$;
