-- How people come in: attempts are counted, links let somebody choose a password, a second factor stands behind it.
DO $newsroom$
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  -- A leaky bucket for each address, account and device: `used` as of `counted_at`.
  CREATE TABLE sofar_access.allowance (
    key text PRIMARY KEY,
    used double precision NOT NULL,
    counted_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX allowance_counted_at ON sofar_access.allowance (counted_at);

  -- A browser that somebody has signed in with. What strangers try in its owner's name is not counted against it.
  CREATE TABLE sofar_access.device (
    id text PRIMARY KEY,
    hash text NOT NULL,
    person uuid NOT NULL REFERENCES newsroom."User" (id) ON DELETE CASCADE,
    used_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX device_used_at ON sofar_access.device (used_at);

  -- An invitation, or a way back in. One for each person; the last one counts, once, and not after their credentials changed.
  CREATE TABLE sofar_access.link (
    person uuid PRIMARY KEY REFERENCES newsroom."User" (id) ON DELETE CASCADE,
    id text NOT NULL UNIQUE,
    hash text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('invitation', 'reset')),
    credentials_revision integer NOT NULL,
    expires_at timestamptz NOT NULL
  );

  -- A secret that an app makes codes from, sealed; `confirmed_at` is null until its owner has shown that they have it.
  CREATE TABLE sofar_access.second_factor (
    person uuid PRIMARY KEY REFERENCES newsroom."User" (id) ON DELETE CASCADE,
    sealed text NOT NULL,
    confirmed_at timestamptz,
    last_step bigint NOT NULL DEFAULT 0,
    recovery_hashes text[] NOT NULL DEFAULT '{}'
  );
END
$newsroom$;
