import type { Subscription } from '@medplum/fhirtypes';
import { demand } from '../access.ts';
import { refusal } from '../refusal.ts';
import { pairsOf } from '../rest/conditional.ts';
import { parseQuery, type Query } from '../search/query.ts';
import type { Scope } from '../search/scope.ts';

/**
 * Checks a Subscription when it is written, so that one that could never deliver is refused at once.
 * @throws 422 naming the element; 403 when the caller may not read what it would be told of.
 */
export function checkSubscription(scope: Scope, subscription: Subscription): void {
  if (subscription.channel.type !== 'rest-hook') {
    throw refusal(
      422,
      'not-supported',
      'Only rest-hook channels are supported.',
      'Subscription.channel.type',
    );
  }
  if (!/^https?:\/\/[^\s]+$/.test(subscription.channel.endpoint ?? '')) {
    throw refusal(
      422,
      'value',
      'A rest-hook needs an http or https endpoint.',
      'Subscription.channel.endpoint',
    );
  }
  if (subscription.channel.header?.some((line) => !/^[\w-]+:[ \t]*[\x21-\x7e][\x20-\x7e]*$/.test(line))) {
    throw refusal(422, 'value', 'A header is written "Name: value".', 'Subscription.channel.header');
  }
  const { payload } = subscription.channel;
  if (payload !== undefined && payload !== 'application/fhir+json' && payload !== 'application/json') {
    throw refusal(
      422,
      'not-supported',
      'The payload is application/fhir+json or absent.',
      'Subscription.channel.payload',
    );
  }
  const { type } = parseCriteria(scope, subscription.criteria);
  if (payload !== undefined) demand(scope.access, 'r', type);
}

/** `Task?status=requested` or a type alone. @throws 422 unless it is a search this server can do. */
export function parseCriteria(scope: Scope, criteria: string): Query {
  const type = criteria.split('?')[0] ?? '';
  if (!scope.definitions.types.includes(type)) {
    throw refusal(422, 'value', 'The criteria must be Type?search with an R4 type.', 'Subscription.criteria');
  }
  return parseQuery(scope, type, criteria.includes('?') ? pairsOf(criteria) : []);
}
