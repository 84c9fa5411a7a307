import type { ChargeItem, Claim, Invoice, PaymentNotice, PaymentReconciliation } from '@medplum/fhirtypes';
import { THO, example, own, participation, profileMeta, sid, without } from './example.ts';

const CPT = 'http://www.ama-assn.org/go/cpt';
const usd = (value: number) => ({ value, currency: 'USD' as const });

const charge: ChargeItem = {
  resourceType: 'ChargeItem',
  id: 'ch-1',
  meta: profileMeta('charge'),
  identifier: [{ system: sid('entry'), value: 's-20261124/0f7d' }],
  status: 'billable',
  code: { coding: [{ system: CPT, code: '90853' }] },
  subject: { reference: 'Patient/0f7d' },
  context: { reference: 'Encounter/e-member' },
  occurrencePeriod: { start: '2026-11-24T18:07:00-06:00', end: '2026-11-24T19:30:00-06:00' },
  performer: [{ function: { coding: [participation('PPRF')] }, actor: { reference: 'Practitioner/ito' } }],
  quantity: { value: 1 },
  enterer: { reference: 'Practitioner/ito' },
  enteredDate: '2026-11-24T19:52:10-06:00',
  reason: [{ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F60.3' }] }],
  supportingInformation: [{ reference: 'Appointment/ma-1' }],
};

const charges = example<ChargeItem>({
  profile: 'groupwork-charge',
  valid: [
    charge,
    {
      ...without(charge, 'context'),
      id: 'ch-2',
      status: 'not-billable',
      code: { coding: [own('charge', 'late-cancel', 'Late cancellation fee')] },
    },
  ],
  invalid: [
    {
      what: 'two units for one attendee (rule 6: one unit per attendee)',
      spoil: (it) => ({ ...it, quantity: { value: 2 } }),
      says: /quantity/,
    },
    {
      what: 'a no-show fee with an encounter (rule 6: attendance, note and charge agree)',
      spoil: (it) => ({ ...it, code: { coding: [own('charge', 'no-show')] } }),
      says: /has no encounter/,
    },
    {
      what: 'a charge in a code system of no payer',
      spoil: (it) => ({ ...it, code: { coding: [{ system: 'http://snomed.info/sct', code: '76168009' }] } }),
      says: /CPT or HCPCS/,
    },
    {
      what: 'a charge to a group',
      spoil: (it) => ({ ...it, subject: { reference: 'Group/grp-tuesday-dbt' } }),
      says: /literal reference/,
    },
    {
      what: 'a charge of no session',
      spoil: (it) => without(it, 'supportingInformation'),
      says: /supportingInformation/,
    },
  ],
});

const claim: Claim = {
  resourceType: 'Claim',
  id: 'cl-1',
  meta: profileMeta('claim'),
  status: 'active',
  type: { coding: [{ system: `${THO}/claim-type`, code: 'professional' }] },
  use: 'claim',
  patient: { reference: 'Patient/0f7d' },
  created: '2026-11-30',
  provider: { reference: 'Organization/org-1' },
  priority: { coding: [{ system: `${THO}/processpriority`, code: 'normal' }] },
  insurance: [{ sequence: 1, focal: true, coverage: { reference: 'Coverage/cov-1' } }],
  diagnosis: [
    {
      sequence: 1,
      diagnosisCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F60.3' }] },
    },
  ],
  item: [
    {
      sequence: 1,
      diagnosisSequence: [1],
      productOrService: { coding: [{ system: CPT, code: '90853' }] },
      servicedDate: '2026-11-24',
      quantity: { value: 1 },
      net: usd(45.5),
    },
  ],
};

const claims = example<Claim>({
  profile: 'groupwork-claim',
  valid: [claim],
  invalid: [
    {
      what: 'a no-show fee on a claim (rule 6: never to a payer)',
      spoil: (it) => ({
        ...it,
        item: (it.item ?? []).map((one) => ({
          ...one,
          productOrService: { coding: [own('charge', 'no-show')] },
        })),
      }),
      says: /billed for services/,
    },
    { what: 'a predetermination', spoil: (it) => ({ ...it, use: 'predetermination' }), says: /use/ },
    { what: 'a claim without a diagnosis', spoil: (it) => without(it, 'diagnosis'), says: /diagnosis/ },
  ],
});

const invoice: Invoice = {
  resourceType: 'Invoice',
  id: 'inv-1',
  meta: profileMeta('invoice'),
  identifier: [{ system: 'https://clinic.example/invoices', value: '2026-000417' }],
  status: 'issued',
  subject: { reference: 'Patient/0f7d' },
  recipient: { reference: 'RelatedPerson/parent' },
  date: '2026-11-30',
  issuer: { reference: 'Organization/org-1' },
  lineItem: [{ sequence: 1, chargeItemReference: { reference: 'ChargeItem/ch-2' } }],
  totalGross: usd(25),
};

const invoices = example<Invoice>({
  profile: 'groupwork-invoice',
  valid: [invoice, { ...invoice, id: 'inv-2', recipient: { reference: 'Patient/0f7d' } }],
  invalid: [
    {
      what: "one member's bill sent to another (rule 1: isolation)",
      spoil: (it) => ({ ...it, recipient: { reference: 'Patient/b2' } }),
      says: /goes to the patient that it is about/,
    },
    { what: 'a bill for nothing', spoil: (it) => without(it, 'lineItem'), says: /lineItem/ },
    {
      what: 'a bill in no currency',
      spoil: (it) => ({ ...it, totalGross: { value: 25 } }),
      says: /currency/,
    },
  ],
});

const notice: PaymentNotice = {
  resourceType: 'PaymentNotice',
  id: 'pn-1',
  meta: profileMeta('payment-notice'),
  identifier: [{ system: 'https://clinic.example/payments', value: '88-1' }],
  status: 'active',
  request: { reference: 'Invoice/inv-1' },
  created: '2026-12-02',
  payment: { reference: 'PaymentReconciliation/pr-1' },
  recipient: { reference: 'Organization/org-1' },
  amount: usd(25),
  paymentStatus: { coding: [{ system: `${THO}/paymentstatus`, code: 'paid' }] },
};

const notices = example<PaymentNotice>({
  profile: 'groupwork-payment-notice',
  valid: [notice],
  invalid: [
    { what: 'a payment for nothing', spoil: (it) => without(it, 'request'), says: /request/ },
    {
      what: 'a payment for something that is neither a bill nor a claim',
      spoil: (it) => ({ ...it, request: { reference: 'Appointment/ma-1' } }),
      says: /Invalid reference/,
    },
    { what: 'a payment of no status', spoil: (it) => without(it, 'paymentStatus'), says: /paymentStatus/ },
  ],
});

const reconciliation: PaymentReconciliation = {
  resourceType: 'PaymentReconciliation',
  id: 'pr-1',
  meta: profileMeta('payment-reconciliation'),
  identifier: [{ system: 'https://clinic.example/payments', value: '88' }],
  status: 'active',
  created: '2026-12-02',
  paymentIssuer: { reference: 'Organization/payer-1' },
  paymentDate: '2026-12-01',
  paymentAmount: usd(45.5),
  detail: [
    {
      type: { coding: [{ system: `${THO}/payment-type`, code: 'payment' }] },
      request: { reference: 'Claim/cl-1' },
      amount: usd(45.5),
    },
  ],
};

const reconciliations = example<PaymentReconciliation>({
  profile: 'groupwork-payment-reconciliation',
  valid: [reconciliation],
  invalid: [
    {
      what: 'a patient as payer, which R4 does not know',
      spoil: (it) => ({ ...it, paymentIssuer: { reference: 'Patient/0f7d' } }),
      says: /Invalid reference/,
    },
    {
      what: 'a payment without an amount',
      spoil: (it) => without(it, 'paymentAmount'),
      says: /paymentAmount/,
    },
    { what: 'a payment without a number', spoil: (it) => without(it, 'identifier'), says: /identifier/ },
  ],
});

export const billingExamples = [charges, claims, invoices, notices, reconciliations];
