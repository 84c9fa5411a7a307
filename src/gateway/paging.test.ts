import type { Bundle } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { nextPath } from './paging.ts';

const bundle = (url?: string): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...(url !== undefined && { link: [{ relation: 'next', url }] }),
});

test.each([
  ['our own', 'https://ehr.example/fhir/R4/Task?_offset=20', 'Task?_offset=20'],
  ['our base with a query', 'https://ehr.example/fhir/R4?_getpages=a', '?_getpages=a'],
  ['relative', 'Task?_offset=20', 'Task?_offset=20'],
  ['a query alone', '?_getpages=a', '?_getpages=a'],
  ['another host', 'http://10.0.0.7:8080/hapi/Task?_offset=20', 'Task?_offset=20'],
  [
    'another host, page by token',
    'http://10.0.0.7:8080/hapi?_getpages=a&_bundletype=searchset',
    '?_getpages=a&_bundletype=searchset',
  ],
  ['a search by POST', 'http://10.0.0.7/hapi/Task/_search?page=2', 'Task/_search?page=2'],
])('the next page is found relative to our base: %s', (_name, url, path) => {
  expect(nextPath(bundle(url), 'https://ehr.example/fhir/R4/', 'Task')).toBe(path);
});

test('a last page has no next', () => {
  expect(nextPath(bundle(), 'https://ehr.example/fhir/R4', 'Task')).toBeUndefined();
});
