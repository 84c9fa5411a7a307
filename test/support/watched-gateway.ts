import type { Answer, Fault, FhirGateway } from '../../src/gateway/port.ts';
import { fault } from '../../src/gateway/fault.ts';

type Method = keyof FhirGateway;

export interface WatchedGateway extends FhirGateway {
  /** Calls so far, each a round trip. */
  readonly calls: readonly Method[];
  /** Fails the next call of a method: before the server hears of it, or `after` it has done what it was asked. */
  failNext(method: Method, kind: Fault['kind'], when?: 'before' | 'after'): void;
  /** Lets somebody else do something just before the next call of a method reaches the server. */
  beforeNext(method: Method, act: () => Promise<unknown>): void;
}

/** A gateway whose calls are counted, and that can be made to fail or to be overtaken. */
export function watched(server: FhirGateway): WatchedGateway {
  const calls: Method[] = [];
  const faults: {
    readonly method: Method;
    readonly kind: Fault['kind'];
    readonly when: 'before' | 'after';
  }[] = [];
  const acts: { readonly method: Method; readonly act: () => Promise<unknown> }[] = [];
  const take = <T extends { readonly method: Method }>(list: T[], method: Method): T | undefined => {
    const at = list.findIndex((one) => one.method === method);
    return at < 0 ? undefined : list.splice(at, 1)[0];
  };
  const call = async <T>(method: Method, send: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    calls.push(method);
    await take(acts, method)?.act();
    const planned = take(faults, method);
    if (planned?.when !== 'before') {
      const answer = await send();
      if (!planned) return answer;
    }
    return { ok: false, fault: fault(planned.kind, planned.when === 'before' ? 'no' : 'maybe') };
  };
  return {
    calls,
    failNext: (method, kind, when = 'before') => void faults.push({ method, kind, when }),
    beforeNext: (method, act) => void acts.push({ method, act }),
    read: (type, id) => call('read', () => server.read(type, id)),
    search: (type, params) => call('search', () => server.search(type, params)),
    page: (type, from) => call('page', () => server.page(type, from)),
    batch: (queries) => call('batch', () => server.batch(queries)),
    transact: (writes) => call('transact', () => server.transact(writes)),
    create: (resource) => call('create', () => server.create(resource)),
    update: (resource, ifMatch) => call('update', () => server.update(resource, ifMatch)),
    capabilities: () => call('capabilities', () => server.capabilities()),
  };
}
