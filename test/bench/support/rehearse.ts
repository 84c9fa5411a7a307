import type { Resource, Task } from '@medplum/fhirtypes';
import { isMemberTask } from '../../../src/fhir/member-task.ts';
import type { FhirGateway, Found, Query, Stored, Write, Written } from '../../../src/gateway/port.ts';
import { systemClock } from '../../../src/run/clock.ts';
import type { SessionFile } from '../../../src/workflow/session-file.ts';
import { signSession } from '../../../src/workflow/sign-session.ts';
import { writeGroupRecord } from '../../../src/workflow/write-group-record.ts';
import { writeMemberNote } from '../../../src/workflow/write-member-note.ts';
import { requestFor } from './charting.ts';

/**
 * What signing a session leaves behind on the server, worked out by the product itself without writing any of it: notes,
 * documents, encounters, charges, signatures, completed Tasks, each once and as it stands in the end, in an order in which each can
 * refer to what came before. A plain script needs no locks on the way, so there are none.
 */
export async function rehearse(gateway: FhirGateway, file: SessionFile): Promise<readonly Write[]> {
  const kept = new Map<string, Stored>();
  const writes: Write[] = [];
  const deps = { gateway: withoutWriting(gateway, kept, writes), clock: systemClock };
  const signed = await signSession(deps, file, requestFor(file));
  if (!signed.ok) throw new Error(`The rehearsal's signing was refused: ${signed.refusal.code}`);
  const signatures = writes.splice(0).filter((one) => one.resource.resourceType === 'Provenance');
  const tasks = [...kept.values()].filter(isTask);
  for (const task of tasks.filter(isMemberTask)) need((await writeMemberNote(deps, task)).status);
  for (const task of tasks.filter((one) => !isMemberTask(one)))
    need((await writeGroupRecord(deps, task)).status);
  return [...signatures, ...writes];
}

function need(status: string): void {
  if (status !== 'written') throw new Error(`The rehearsal ended with "${status}".`);
}

/** Reads come from the server; writes are kept here, and Tasks and signatures are found among them. */
function withoutWriting(gateway: FhirGateway, kept: Map<string, Stored>, writes: Write[]): FhirGateway {
  const foundHere = (query: Query): Found | undefined => {
    if (!('search' in query) || (query.search !== 'Task' && query.search !== 'Provenance')) return undefined;
    const matches = [...kept.values()].filter((one) => one.resourceType === query.search);
    return { matches: matches.filter((one) => one.resourceType === 'Task' || isSigning(one)), included: [] };
  };
  return {
    ...gateway,
    search: (type, params) =>
      Promise.resolve({
        ok: true,
        value: foundHere({ search: type, params }) ?? { matches: [], included: [] },
      }),
    batch: async (queries) => {
      const found = await gateway.batch(queries);
      if (!found.ok) return found;
      return {
        ok: true,
        value: queries.map((query, index) => foundHere(query) ?? found.value[index] ?? NONE),
      };
    },
    transact: (given) => {
      writes.push(...given.filter((one) => !isOfTask(one)), ...given.filter(isOfTask).map(asCreated));
      return Promise.resolve({ ok: true, value: given.map((write) => keep(kept, write)) });
    },
  };
}

function isOfTask({ resource }: Write): boolean {
  return resource.resourceType === 'Task';
}

/** A Task that exists in the rehearsal only: the plain script creates it as it is in the end. */
function asCreated({ resource }: Write): Write {
  const { id: _rehearsed, ...task } = resource;
  return { method: 'POST', resource: task };
}

const NONE: Found = { matches: [], included: [] };

function keep(kept: Map<string, Stored>, { method, resource }: Write): Written {
  const id = method === 'PUT' ? resource.id : `rehearsed-${kept.size}`;
  if (method === 'POST' || kept.has(id))
    kept.set(id, { ...resource, id, meta: { ...resource.meta, versionId: '1' } });
  return { resourceType: resource.resourceType, id, versionId: '1' };
}

/** A facilitator's signature under the group note, as against the Provenance of a member's record. */
function isSigning(one: Resource): boolean {
  const targets = one.resourceType === 'Provenance' ? one.target : [];
  return targets.every((target) => target.reference?.startsWith('QuestionnaireResponse/') ?? false);
}

function isTask(one: Stored): one is Stored<Task> {
  return one.resourceType === 'Task';
}

/** The straightforward way: one create or update after another. Answers how many. */
export async function writeOneByOne(gateway: FhirGateway, writes: readonly Write[]): Promise<number> {
  const places = new Map<string, string>();
  for (const write of writes) {
    const text = JSON.stringify(write.resource).replaceAll(URN, (urn) => places.get(urn) ?? urn);
    const resource = JSON.parse(text) as Resource & { id: string };
    const meta = { ...resource.meta, versionId: write.method === 'PUT' ? write.ifMatch : '' };
    const answer =
      write.method === 'POST'
        ? await gateway.create(resource)
        : await gateway.update({ ...resource, meta }, write.ifMatch);
    if (!answer.ok) throw new Error(`The plain script got stuck: ${answer.fault.advice}`);
    const { resourceType, id } = answer.value;
    if (write.method === 'POST' && write.fullUrl) places.set(write.fullUrl, `${resourceType}/${id}`);
  }
  return writes.length;
}

const URN = /urn:uuid:[0-9a-f-]{36}/g;
