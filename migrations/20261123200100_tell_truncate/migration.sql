-- A table of schema "published" that is emptied at once, as by a rebuild, is told as "*": whatever depends on anything.
DO $migration$
DECLARE
  list record;
BEGIN
  IF current_schema() <> 'published' THEN
    RETURN;
  END IF;

  CREATE FUNCTION tell_truncate() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    PERFORM pg_notify('sofar_published', '*');
    RETURN NULL;
  END
  $function$;

  FOR list IN
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'published'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
  LOOP
    EXECUTE format(
      'CREATE TRIGGER tell_truncate AFTER TRUNCATE ON published.%I FOR EACH STATEMENT EXECUTE FUNCTION published.tell_truncate()',
      list.name
    );
    EXECUTE format('ALTER TABLE published.%I ENABLE ALWAYS TRIGGER tell_truncate', list.name);
  END LOOP;
END
$migration$;
