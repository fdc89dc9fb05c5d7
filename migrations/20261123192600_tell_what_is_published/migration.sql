-- Whatever changes in schema "published" is told on the channel sofar_published, in the transaction that changes it: for a
-- row its id, its list, and "~" and the id of every row next to it; for a relation "~" and the ids of both ends. The
-- delivery API keeps answers until it hears of something that they depend on.
DO $migration$
BEGIN
  IF current_schema() <> 'published' THEN
    RETURN;
  END IF;

  CREATE FUNCTION tell_row_change() RETURNS trigger LANGUAGE plpgsql AS $function$
  DECLARE
    before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
    row_id text := coalesce(after_row ->> 'id', before_row ->> 'id');
    place integer := 0;
  BEGIN
    IF before_row = after_row THEN
      RETURN NULL;
    END IF;
    PERFORM pg_notify('sofar_published', TG_TABLE_NAME), pg_notify('sofar_published', row_id);
    -- Arguments: "key", a column that points to a row; or "link", a table, its column for this row, its other column.
    WHILE place < TG_NARGS LOOP
      IF TG_ARGV[place] = 'key' THEN
        PERFORM pg_notify('sofar_published', '~' || neighbour)
        FROM unnest(ARRAY[before_row ->> TG_ARGV[place + 1], after_row ->> TG_ARGV[place + 1]]) AS neighbour
        WHERE neighbour IS NOT NULL;
        place := place + 2;
      ELSE
        -- A row that is new has no links yet.
        IF TG_OP <> 'INSERT' THEN
          EXECUTE format(
            'SELECT pg_notify(''sofar_published'', ''~'' || %I) FROM %I.%I WHERE %I = ($1)::uuid',
            TG_ARGV[place + 3], TG_TABLE_SCHEMA, TG_ARGV[place + 1], TG_ARGV[place + 2]
          ) USING row_id;
        END IF;
        place := place + 4;
      END IF;
    END LOOP;
    RETURN NULL;
  END
  $function$;

  CREATE FUNCTION tell_link_change() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      PERFORM pg_notify('sofar_published', '~' || OLD."A"), pg_notify('sofar_published', '~' || OLD."B");
    END IF;
    IF TG_OP <> 'DELETE' THEN
      PERFORM pg_notify('sofar_published', '~' || NEW."A"), pg_notify('sofar_published', '~' || NEW."B");
    END IF;
    RETURN NULL;
  END
  $function$;

  -- Puts the triggers on every table and for every relation there is; a migration that adds one calls it again.
  CREATE FUNCTION watch_published() RETURNS void LANGUAGE plpgsql AS $function$
  DECLARE
    list record;
  BEGIN
    FOR list IN
      SELECT class.oid, class.relname AS name, EXISTS (
          SELECT FROM pg_attribute WHERE attrelid = class.oid AND attname = 'A'
        ) AS is_link,
        (SELECT string_agg(format('%L, %L', 'key', attname), ', ' ORDER BY attname)
          FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
          WHERE conrelid = class.oid AND contype = 'f') AS keys,
        (SELECT string_agg(format('%L, %L, %L, %L', 'link', relname, attname,
            CASE attname WHEN 'A' THEN 'B' ELSE 'A' END), ', ' ORDER BY relname, attname)
          FROM (
            SELECT constraint_of.conrelid, attname, relation.relname
            FROM pg_constraint AS constraint_of
            JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
            JOIN pg_class AS relation ON relation.oid = conrelid
            WHERE confrelid = class.oid AND contype = 'f' AND attname IN ('A', 'B')
          ) AS link) AS links
      FROM pg_class AS class
      WHERE class.relnamespace = 'published'::regnamespace AND class.relkind = 'r' AND class.relname <> '_prisma_migrations'
    LOOP
      EXECUTE format('DROP TRIGGER IF EXISTS tell_change ON published.%I', list.name);
      EXECUTE format(
        'CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE ON published.%I FOR EACH ROW EXECUTE FUNCTION published.%I(%s)',
        list.name,
        CASE WHEN list.is_link THEN 'tell_link_change' ELSE 'tell_row_change' END,
        CASE WHEN list.is_link THEN '' ELSE concat_ws(', ', list.keys, list.links) END
      );
      -- Also where the rows come from another database by logical replication.
      EXECUTE format('ALTER TABLE published.%I ENABLE ALWAYS TRIGGER tell_change', list.name);
    END LOOP;
  END
  $function$;

  PERFORM watch_published();
END
$migration$;
