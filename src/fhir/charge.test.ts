import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aBilling, aCharge, aNewCharge } from '../../test/support/fhir-arbitraries.ts';
import { chargeFromFhir, chargeToFhir, withBilling, withChargeCode } from './charge.ts';

test('a charge is read back as it was written: one unit, whatever the head count (rule 6)', () => {
  fc.assert(
    fc.property(aNewCharge, (one) => {
      const resource = chargeToFhir(one);
      expect(chargeFromFhir(resource)).toEqual({
        ok: true,
        value: { ...one.charge, sessionId: one.sessionId },
      });
      expect(resource.quantity).toEqual({ value: 1 });
    }),
  );
});

test('a charge changed by us keeps what others keep in it', () => {
  fc.assert(
    fc.property(aNewCharge, aCharge, aBilling, (one, change, billing) => {
      const after = { ...change, patientId: one.charge.patientId };
      const held = { ...chargeToFhir(one), id: 'c', account: [{ reference: 'Account/a' }] };
      const changed = withChargeCode(held, after);
      expect(chargeFromFhir(changed)).toMatchObject({ ok: true, value: after });
      const billed = withBilling(changed, billing);
      expect(chargeFromFhir(billed)).toMatchObject({
        ok: true,
        value: { code: after.code, status: billing.status },
      });
      expect(billed).toMatchObject({
        id: 'c',
        account: held.account,
        enterer: held.enterer,
        context: { reference: billing.encounter },
      });
    }),
  );
});

test('a code that stays keeps its translations, one that changes drops them', () => {
  const [one] = fc.sample(aNewCharge, 1);
  if (!one) throw new Error('no sample');
  const translation = { system: 'https://payer.example/codes', code: '1' };
  const written = chargeToFhir(one);
  const held = { ...written, code: { coding: [translation, ...(written.code.coding ?? [])] } };
  expect(chargeFromFhir(held)).toMatchObject({ ok: true, value: { code: one.charge.code } });
  expect(withChargeCode(held, one.charge).code.coding).toContainEqual(translation);
  const other = { ...one.charge, code: { system: 'http://www.ama-assn.org/go/cpt', code: '90849' } };
  expect(withChargeCode(held, other).code.coding).toEqual([other.code]);
});

test("nobody's code is written into another member's charge (rule 1)", () => {
  fc.assert(
    fc.property(aNewCharge, aCharge, (one, other) => {
      fc.pre(one.charge.patientId !== other.patientId);
      expect(() => withChargeCode(chargeToFhir(one), other)).toThrow('another member');
    }),
  );
});

test.each([
  ['billed', 'billable'],
  ['aborted', 'not-billable'],
  ['entered-in-error', undefined],
  ['unknown', undefined],
] as const)('a charge that is %s elsewhere counts as %s', (status, expected) => {
  const [one] = fc.sample(aNewCharge, 1);
  if (!one) throw new Error('no sample');
  const read = chargeFromFhir({ ...chargeToFhir(one), status });
  expect(read.ok ? read.value.status : undefined).toBe(expected);
});
