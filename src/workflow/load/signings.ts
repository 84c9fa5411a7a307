import type { Provenance } from '@medplum/fhirtypes';
import { link, type Link } from '../../fhir/links.ts';
import { signingFromFhir, type Override, type Signing } from '../../fhir/signing.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import { withdrawnIn } from './tasks.ts';

/** Who has signed a session's group note as it stands now, and what was ever overridden in it. */
export interface Signings {
  readonly standing: readonly Signing[];
  /** Signatures that were taken back when the note was reopened. */
  readonly withdrawn: readonly Link<'Provenance'>[];
  /** Those that stand, as the server knows them. */
  readonly links: readonly Link<'Provenance'>[];
  /** A reason speaks of words, not of a version: it outlives the signature that it was given with. */
  readonly overrides: readonly Override[];
}

export function signingsIn(found: Found, tasks: Found): Signings {
  const all = ofType([found], 'Provenance');
  const taken = withdrawnIn(tasks);
  const standing = all.filter((one) => !taken.has(linkTo(one)));
  return {
    standing: parsed(standing, signingFromFhir).values,
    links: standing.filter((one) => signingFromFhir(one).ok).map(linkTo),
    withdrawn: all.map(linkTo).filter((one) => taken.has(one)),
    overrides: parsed(all, signingFromFhir).values.flatMap((one) => one.overrides),
  };
}

function linkTo({ id }: Stored<Provenance>): Link<'Provenance'> {
  return link('Provenance', id);
}
