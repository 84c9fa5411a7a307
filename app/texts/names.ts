import type { Practitioner } from '../../src/domain/person.ts';

/** `Keiko Ito, LCSW` */
export function signedName({ name, credential }: Practitioner): string {
  return credential === '' ? name : `${name}, ${credential}`;
}
