import type { ResourceType } from '@medplum/fhirtypes';
import { fault, faulty } from '../fault.ts';
import type { Answer, Page, SearchParams, Stored } from '../port.ts';
import { searchIn } from './search.ts';

/** Where a page begins, and by which search: the twin's own kind of link. */
interface Place {
  readonly params: SearchParams;
  readonly offset: number;
}

/** One page of a search over what the twin holds. */
export function pageIn(
  all: readonly Stored[],
  type: ResourceType,
  from: { readonly params: SearchParams } | { readonly next: string },
): Answer<Page> {
  const { params, offset } = 'next' in from ? (JSON.parse(from.next) as Place) : { ...from, offset: 0 };
  const { _count, _include, ...sought } = params;
  const length = Number(_count ?? 20);
  if (!(length > 0)) return faulty(fault('invalid', 'yes', { status: 400 }));
  const found = searchIn(all, type, sought);
  if (!found.ok) return found;
  const matches = found.value.matches.slice(offset, offset + length);
  const beside = _include === undefined ? undefined : searchIn(all, type, { _id: idsOf(matches), _include });
  if (beside && !beside.ok) return beside;
  const isLast = offset + length >= found.value.matches.length;
  const next = JSON.stringify({ params, offset: offset + length } satisfies Place);
  return {
    ok: true,
    value: { matches, included: beside?.value.included ?? [], ...(!isLast && { next }) },
  };
}

function idsOf(matches: readonly Stored[]): string {
  return matches.map((one) => one.id).join(',');
}
