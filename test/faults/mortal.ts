import type { FhirGateway } from '../../src/gateway/port.ts';

/** A process that dies: from some call on it neither sends nor hears anything. */
export interface Mortal {
  readonly gateway: FhirGateway;
  /** Resolves at the moment of death; never, when it lives on. */
  readonly died: Promise<void>;
  /** Calls so far. */
  readonly calls: number;
}

/**
 * Lets a process die in the middle of its `nth` call to the server (from 1): `before` the request is sent, or `after` the server
 * has done it and before anything is made of the answer.
 */
export function mortal(server: FhirGateway, nth: number, when: 'before' | 'after'): Mortal {
  let calls = 0;
  let die: () => void = () => undefined;
  const died = new Promise<void>((resolve) => (die = resolve));
  const forever = <T>() => new Promise<T>(() => undefined);
  const living = <A extends unknown[], T>(send: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      calls += 1;
      const last = calls === nth;
      if (calls > nth || (last && when === 'before')) {
        if (last) die();
        return forever();
      }
      const answer = await send(...args);
      if (calls < nth) return answer;
      die();
      return forever();
    };
  };
  const gateway: FhirGateway = {
    read: (type, id) => living(() => server.read(type, id))(),
    search: living((...args: Parameters<FhirGateway['search']>) => server.search(...args)),
    page: living((...args: Parameters<FhirGateway['page']>) => server.page(...args)),
    batch: living((...args: Parameters<FhirGateway['batch']>) => server.batch(...args)),
    transact: living((...args: Parameters<FhirGateway['transact']>) => server.transact(...args)),
    create: (resource) => living(() => server.create(resource))(),
    update: (resource, ifMatch) => living(() => server.update(resource, ifMatch))(),
    capabilities: living(() => server.capabilities()),
  };
  return {
    gateway,
    died,
    get calls() {
      return calls;
    },
  };
}
