import { expect, test } from 'vitest';
import { isService } from './charge.ts';
import { serviceCodeFrom } from './typed-code.ts';
import { CPT, HCPCS } from './types.ts';

test.each([
  ['90834', CPT, '90834'],
  [' 0373t ', CPT, '0373T'],
  ['h2019', HCPCS, 'H2019'],
])('%j is a service of the system that its form tells', (typed, system, code) => {
  const read = serviceCodeFrom(typed);
  expect(read).toEqual({ ok: true, value: { system, code } });
  expect(read.ok && isService(read.value)).toBe(true);
});

test.each(['', '9083', '908345', 'W1234', 'no-show', 'H20190', '９０８３４', '90834 Amara Okafor'])(
  '%j is none',
  (typed) => {
    expect(serviceCodeFrom(typed)).toEqual({ ok: false, refusal: { code: 'no-service-code' } });
  },
);

test.each(['90834-95', 'h2019 HQ', '90853, GT'])('%j has a modifier, which is said', (typed) => {
  expect(serviceCodeFrom(typed)).toEqual({ ok: false, refusal: { code: 'with-modifier' } });
});
