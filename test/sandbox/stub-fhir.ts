import type { Resource } from '@medplum/fhirtypes';
import type { AskAccess, FhirHandler } from '../../src/sandbox/smart/fhir-door.ts';

const resources: readonly Resource[] = [
  {
    resourceType: 'Practitioner',
    id: 'ito',
    name: [{ given: ['Keiko'], family: 'Ito' }],
    qualification: [{ code: { text: 'LCSW' } }],
  },
  { resourceType: 'Practitioner', id: 'reyes', name: [{ given: ['Mateo'], family: 'Reyes' }] },
  { resourceType: 'Practitioner', id: 'desk', name: [{ given: ['Ola'], family: 'Nwosu' }] },
  {
    resourceType: 'PractitionerRole',
    id: 'r1',
    practitioner: { reference: 'Practitioner/ito' },
    code: [{ text: 'Lead clinician' }],
  },
  {
    resourceType: 'PractitionerRole',
    id: 'r2',
    practitioner: { reference: 'Practitioner/reyes' },
    code: [{ text: 'Clinician' }],
  },
  {
    resourceType: 'PractitionerRole',
    id: 'r3',
    practitioner: { reference: 'Practitioner/desk' },
    code: [{ text: 'Front desk' }],
  },
  { resourceType: 'Group', id: 'dbt', name: 'DBT Skills', type: 'person', actual: true },
  {
    resourceType: 'Appointment',
    id: 'today',
    status: 'booked',
    start: new Date(new Date().setHours(18, 0, 0, 0)).toISOString(),
    end: new Date(new Date().setHours(19, 30, 0, 0)).toISOString(),
    participant: [{ status: 'accepted', actor: { reference: 'Practitioner/ito' } }],
    supportingInformation: [{ reference: 'Group/dbt' }],
  },
];

/** A stand-in until the real FHIR server is here. */
export function stubFhir(access: AskAccess): FhirHandler {
  return (request) => {
    const [, , type = '', id] = new URL(request.url).pathname.split('/');
    if (type === 'metadata') return Response.json({ resourceType: 'CapabilityStatement' });
    const letter =
      { GET: id === undefined ? 's' : 'r', POST: 'c', PUT: 'u', PATCH: 'u', DELETE: 'd' }[request.method] ??
      'r';
    if (!access(request).allows(letter as 's', type))
      return Response.json({ resourceType: 'OperationOutcome' }, { status: 403 });
    if (letter !== 's' && letter !== 'r') return Response.json({ resourceType: type }, { status: 201 });
    const found = resources.filter(
      (each) => each.resourceType === type && (id === undefined || each.id === id),
    );
    if (id !== undefined)
      return found[0] === undefined ? Response.json({}, { status: 404 }) : Response.json(found[0]);
    return Response.json({
      resourceType: 'Bundle',
      type: 'searchset',
      entry: found.map((resource) => ({ resource })),
    });
  };
}
