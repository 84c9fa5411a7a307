import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aKey, anInstant, aPractitionerId } from '../../test/support/arbitraries.ts';
import { aSigning, originFor } from '../../test/support/fhir-arbitraries.ts';
import { auditEventToFhir } from './audit-event.ts';
import { recordProvenanceToFhir, signingFromFhir, signingToFhir } from './signing.ts';

test('a signature under a session is read back as it was written, with what was overridden', () => {
  fc.assert(
    fc.property(aSigning, (signing) => {
      expect(signingFromFhir(signingToFhir(signing))).toEqual({ ok: true, value: signing });
    }),
  );
});

test("a member's record says who signed it and out of which entry, and nothing of overrides (rule 1)", () => {
  fc.assert(
    fc.property(aKey.chain(originFor), (origin) => {
      const resource = recordProvenanceToFhir(origin);
      expect(resource.extension).toBeUndefined();
      expect(resource.target.map((one) => one.reference)).toEqual(origin.written);
      expect(resource.entity).toEqual([{ role: 'source', what: { reference: origin.entry } }]);
      expect(resource.signature?.[0]).toMatchObject({
        when: origin.signedAt,
        who: { reference: `Practitioner/${origin.by}` },
      });
    }),
  );
});

test('an audit event is about one patient', () => {
  fc.assert(
    fc.property(aKey, aPractitionerId, anInstant, ({ patientId }, signer, recorded) => {
      const event = auditEventToFhir({ patientId, signer, recorded, composition: 'Composition/c' });
      const about = event.entity?.map((one) => one.what?.reference);
      expect(about).toEqual([`Patient/${patientId}`, 'Composition/c']);
    }),
  );
});

test('a Provenance without a signature, or about something else, is refused', () => {
  const [signing] = fc.sample(aSigning, 1);
  if (!signing) throw new Error('no sample');
  const resource = signingToFhir(signing);
  expect(signingFromFhir({ ...resource, signature: [] }).ok).toBe(false);
  expect(signingFromFhir({ ...resource, target: [{ reference: 'Patient/p' }] }).ok).toBe(false);
});
