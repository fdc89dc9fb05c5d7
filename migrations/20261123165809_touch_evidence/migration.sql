-- Writes down within a transaction, in the setting `sofar.touched`, which evidence it changes, whatever way the change
-- came: src/evidence/touched.ts reads it, src/evidence/settle.ts acts on it. In the newsroom alone; the public
-- perspective is written from there.
DO $migration$
BEGIN
  IF current_schema() <> 'newsroom' THEN
    RETURN;
  END IF;

  -- Notes are `kind:id`, separated by commas; the transaction forgets them when it ends.
  CREATE FUNCTION note_touched(kind text, id text) RETURNS void LANGUAGE sql AS $function$
    SELECT set_config(
      'sofar.touched',
      concat_ws(',', nullif(current_setting('sofar.touched', true), ''), kind || ':' || id),
      true
    );
  $function$;

  CREATE FUNCTION touch_claim() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.assessment <> 'unassessed' THEN
        PERFORM newsroom.note_touched('assessed', NEW.id::text);
      END IF;
    ELSIF NEW.assessment <> OLD.assessment THEN
      PERFORM newsroom.note_touched('assessed', NEW.id::text);
    ELSIF (NEW.text, NEW.kind, NEW.rationale, NEW."retractedAt") IS DISTINCT FROM (OLD.text, OLD.kind, OLD.rationale, OLD."retractedAt") THEN
      PERFORM newsroom.note_touched('claim', NEW.id::text);
    END IF;
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER touch_claim AFTER INSERT OR UPDATE ON "Claim" FOR EACH ROW EXECUTE FUNCTION touch_claim();

  CREATE FUNCTION touch_citation() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    IF TG_OP <> 'INSERT' AND OLD.claim IS NOT NULL THEN
      PERFORM newsroom.note_touched('claim', OLD.claim::text);
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.claim IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.claim IS DISTINCT FROM OLD.claim) THEN
      PERFORM newsroom.note_touched('claim', NEW.claim::text);
    END IF;
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER touch_citation AFTER INSERT OR UPDATE OR DELETE ON "Citation" FOR EACH ROW EXECUTE FUNCTION touch_citation();

  CREATE FUNCTION touch_source() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    IF (NEW.status, NEW.reliability, NEW."originBasis", NEW.protection, NEW."vaultRef")
      IS DISTINCT FROM (OLD.status, OLD.reliability, OLD."originBasis", OLD.protection, OLD."vaultRef") THEN
      PERFORM newsroom.note_touched('source', NEW.id::text);
    END IF;
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER touch_source AFTER UPDATE ON "Source" FOR EACH ROW EXECUTE FUNCTION touch_source();

  CREATE FUNCTION touch_question() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    IF NEW.state IN ('answered', 'unanswerable') AND (
      TG_OP = 'INSERT' OR (NEW.state, NEW.answer, NEW.obstacle) IS DISTINCT FROM (OLD.state, OLD.answer, OLD.obstacle)
    ) THEN
      PERFORM newsroom.note_touched('answered', NEW.id::text);
    END IF;
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER touch_question AFTER INSERT OR UPDATE ON "OpenQuestion" FOR EACH ROW EXECUTE FUNCTION touch_question();

  -- A link touches the item that rests on the other: who repeats, what depends, what is answered.
  CREATE FUNCTION touch_link() RETURNS trigger LANGUAGE plpgsql AS $function$
  DECLARE
    link jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  BEGIN
    PERFORM newsroom.note_touched(TG_ARGV[0], link ->> TG_ARGV[1]);
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER touch_lineage AFTER INSERT OR DELETE ON "_SourceLineage" FOR EACH ROW EXECUTE FUNCTION touch_link('source', 'A');
  CREATE TRIGGER touch_dependency AFTER INSERT OR DELETE ON "_ClaimDependencies" FOR EACH ROW EXECUTE FUNCTION touch_link('claim', 'A');
  CREATE TRIGGER touch_answer AFTER INSERT OR DELETE ON "_QuestionAnswers" FOR EACH ROW EXECUTE FUNCTION touch_link('question', 'B');

  CREATE FUNCTION touch_threshold() RETURNS trigger LANGUAGE plpgsql AS $function$
  BEGIN
    IF NEW."independentOriginsNeeded" <> OLD."independentOriginsNeeded" THEN
      PERFORM newsroom.note_touched('threshold', '');
    END IF;
    RETURN NULL;
  END
  $function$;
  CREATE TRIGGER touch_threshold AFTER UPDATE ON "Publisher" FOR EACH ROW EXECUTE FUNCTION touch_threshold();
END
$migration$;
