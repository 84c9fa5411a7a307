import type { ProxiedRequest } from '../support/fault-proxy.ts';
import { survivesFaults } from './every-request.ts';

survivesFaults({ members: 30, stage: 'signing', choose: spread });
survivesFaults({ members: 30, stage: 'writing', choose: spread });

/** One request of every kind meets every third fault: each fault some requests, and each request several faults. */
function spread(requests: readonly ProxiedRequest[], fault: number): readonly number[] {
  return middleOfEachKind(requests).filter((_one, index) => (index + fault) % 3 === 0);
}

/** Of requests that come once, that one; of those that come for each member, the middle one. */
function middleOfEachKind(requests: readonly ProxiedRequest[]): readonly number[] {
  return [...new Set(requests.map(kindOf))].map((kind) => {
    const same = requests.filter((one) => kindOf(one) === kind);
    return same[Math.floor(same.length / 2)]?.index ?? 1;
  });
}

/** What a request asks for, whoever it is about: its method and the types that it names. */
function kindOf({ method, path, body }: ProxiedRequest): string {
  const types = body.match(/"url":"[A-Z][A-Za-z]+/g) ?? [];
  return [method, path.replace(/[?/][^/]*\d.*$/, ''), ...types].join(' ');
}
