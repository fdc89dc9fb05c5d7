-- CreateEnum
CREATE TYPE "UserStateType" AS ENUM ('active', 'disabled');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "credentialsRevision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "state" "UserStateType" NOT NULL DEFAULT 'active';

-- Who is signed in. The database alone ends sessions: a change of password, role or state, whatever way it comes, leaves
-- those that were opened before with a number that is no longer the person's.
DO $newsroom$
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  CREATE SCHEMA sofar_access;

  CREATE TABLE sofar_access.session (
    id text PRIMARY KEY,
    hash text NOT NULL,
    person uuid NOT NULL REFERENCES newsroom."User" (id) ON DELETE CASCADE,
    credentials_revision integer NOT NULL,
    opened_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX session_expires_at ON sofar_access.session (expires_at);

  CREATE FUNCTION newsroom.count_credentials() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    NEW."credentialsRevision" := OLD."credentialsRevision" + 1;
    RETURN NEW;
  END
  $$;

  CREATE TRIGGER count_credentials BEFORE UPDATE ON newsroom."User"
    FOR EACH ROW WHEN (
      (OLD.password, OLD.role, OLD.state) IS DISTINCT FROM (NEW.password, NEW.role, NEW.state)
    ) EXECUTE FUNCTION newsroom.count_credentials();
END
$newsroom$;
