import type { HumanName } from '@medplum/fhirtypes';

/** A name as it stands on the record: `official`, with its text in reading order. */
export function legal(given: string, family: string, suffix?: string): HumanName {
  const name: HumanName = { use: 'official', family, given: given.split(' '), text: `${given} ${family}` };
  return suffix === undefined ? name : { ...name, text: `${given} ${family} ${suffix}`, suffix: [suffix] };
}

/** One name and no other, as many people have. */
export function mononym(name: string): HumanName {
  return { use: 'official', given: [name], text: name };
}

/** What people call them. */
export function nickname(given: string): HumanName {
  return { use: 'nickname', given: [given], text: given };
}

/** The same person in another script or spelling, used beside the official one. */
export function usual(given: string, family: string, text = `${given} ${family}`): HumanName {
  return { use: 'usual', family, given: given.split(' '), text };
}

/** A family name before marriage. */
export function maiden(given: string, family: string): HumanName {
  return { use: 'maiden', family, given: given.split(' '), text: `${given} ${family}` };
}

/** A name no longer in use. */
export function former(given: string, family: string): HumanName {
  return { use: 'old', family, given: given.split(' '), text: `${given} ${family}` };
}

/** A relative's name. */
export function person(given: string, family?: string): HumanName {
  return family === undefined
    ? { given: [given], text: given }
    : { family, given: given.split(' '), text: `${given} ${family}` };
}
