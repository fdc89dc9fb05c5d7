import { assessments, retractionReasons } from '../../src/vocabulary/claim.ts'
import { materialities } from '../../src/vocabulary/update.ts'
import { enumOf } from './enum-of.ts'

/** Enums of arguments and derived fields that stand in several places: a schema has one type of a name. */
export const MaterialityType = enumOf('Materiality', 'How much something matters to a reader.', materialities)
export const AssessmentType = enumOf('Assessment', 'How a claim is judged.', assessments)
export const RetractionReasonType = enumOf('RetractionReason', 'Why something is taken back.', retractionReasons)
