import { expect, test } from 'vitest';
import { findIssuer, parseConfig } from './config.ts';

const ORIGIN = 'https://app.example';
const issuer = (iss: string) => ({ issuers: [{ iss, name: 'Clinic', clientId: 'groupwork' }] });

test('a path stands for the app’s own origin', () => {
  const config = parseConfig(issuer('/fhir'), ORIGIN);
  expect(config.ok && config.value.issuers[0]?.iss).toBe('https://app.example/fhir');
});

test.each(['https://ehr.example/r4', 'http://127.0.0.1:4100/fhir', 'http://localhost/fhir'])(
  '%s may be configured',
  (iss) => {
    expect(parseConfig(issuer(iss), ORIGIN).ok).toBe(true);
  },
);

test.each(['http://ehr.example/r4', 'javascript:alert(1)', 'ftp://ehr.example', 'no url at all', ''])(
  '"%s" is refused: tokens would travel unprotected or nowhere',
  (iss) => {
    expect(parseConfig(issuer(iss), ORIGIN)).toMatchObject({ ok: false, refusal: { code: 'bad-config' } });
  },
);

test.each([undefined, null, [], {}, { issuers: 'all' }, { issuers: [{}] }, { issuers: [null] }])(
  'a configuration of another shape is refused: %j',
  (value) => {
    expect(parseConfig(value, ORIGIN).ok).toBe(false);
  },
);

test('only the very same address is the same record system', () => {
  const config = parseConfig(issuer('https://ehr.example/r4'), ORIGIN);
  if (!config.ok) throw new Error('expected a configuration');
  expect(findIssuer(config.value, 'https://ehr.example/r4')).toBeDefined();
  for (const near of [
    'https://ehr.example/r4/',
    'https://EHR.example/r4',
    'https://ehr.example/r4?x=1',
    'https://ehr.example.evil/r4',
    '',
  ])
    expect(findIssuer(config.value, near)).toBeUndefined();
});
