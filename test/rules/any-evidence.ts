import fc from 'fast-check'

import type { Evidence } from '../../src/rules/evidence.ts'
import { cite, evidenceOf, source } from './evidence.ts'

/** Any evidence for one claim: up to eight sources, each cited once, derived from one another at random, in circles too. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .array(
    fc.record({
      protection: fc.constantFrom('public', 'withheld', 'sealed'),
      reliability: fc.constantFrom('A', 'C', 'D', 'F'),
      originBasis: fc.constantFrom('first_hand', 'first_hand', 'document', 'derived', 'unstated'),
      status: fc.constantFrom('active', 'active', 'active', 'corrected', 'retracted'),
      vaultRef: fc.constantFrom('', '', 'v1', 'v2'),
      derivedFrom: fc.array(fc.nat(7), { maxLength: 2 }),
      stance: fc.constantFrom('supports', 'supports', 'supports', 'disputes', 'refutes', 'qualifies', 'mentions'),
      directness: fc.constantFrom('primary', 'secondary', 'tertiary'),
      attribution: fc.constantFrom('on_record', 'on_record', 'background', 'deep_background', 'off_record'),
      credibility: fc.constantFrom('c1', 'c2', 'c3', 'c6'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(entries => {
    const name = (index: number): string => `s${index % entries.length}`
    return evidenceOf(
      entries.map(({ protection, reliability, originBasis, status, vaultRef, derivedFrom }, index) =>
        source(name(index), {
          protection,
          reliability,
          originBasis,
          status,
          vaultRef,
          derivedFrom: derivedFrom.map(name),
        }),
      ),
      entries.map(({ stance, directness, attribution, credibility }, index) =>
        cite(name(index), { stance, directness, attribution, credibility }),
      ),
    )
  })
