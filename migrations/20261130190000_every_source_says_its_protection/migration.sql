-- The column may be empty, since the public is told of a protected source only that it is not named. In the newsroom it never
-- is: with an empty one, what compares with 'public' would hold a source for public in one place and for protected in another.
DO $newsroom$
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  UPDATE "Source" SET protection = 'sealed' WHERE protection IS NULL;
  ALTER TABLE "Source" ADD CONSTRAINT "Source_protection_is_given" CHECK (protection IS NOT NULL);
END
$newsroom$;
