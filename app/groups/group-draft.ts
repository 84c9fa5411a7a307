import type { Details, DetailsProblem } from '../../src/domain/group/details.ts';
import type { Group } from '../../src/domain/group/types.ts';
import { CPT } from '../../src/domain/billing/types.ts';
import type { ClinicChoices } from '../../src/workflow/groups/choices.ts';
import type { GroupFile } from '../../src/workflow/groups/types.ts';
import type { PractitionerId } from '../../src/domain/ids.ts';
import { clockText } from '../schedule/when-draft.ts';

/** What a form holds of a group: numbers and times as they are typed. */
export interface GroupDraft extends Pick<
  Details,
  'name' | 'initials' | 'kind' | 'enrollment' | 'template' | 'memberNoteSigner' | 'facilitators'
> {
  readonly capacity: string;
  readonly minutes: string;
  readonly time: string;
  readonly defaultCharge: Group['defaultCharge'];
  readonly defaultPlace: Group['defaultPlace'];
}

export function newDraft(choices: ClinicChoices, me: PractitionerId): GroupDraft {
  return {
    name: '',
    initials: '',
    kind: 'psychoeducational',
    enrollment: 'open',
    template: choices.templates[0]?.canonical ?? '',
    memberNoteSigner: 'lead',
    facilitators: [{ practitionerId: me, role: 'lead' }],
    capacity: '',
    minutes: '90',
    time: '',
    defaultCharge: { system: CPT, code: '90853' },
    defaultPlace: choices.places.length === 1 ? choices.places[0]?.id : undefined,
  };
}

export function draftOf({ group, facilitators }: GroupFile): GroupDraft {
  return {
    name: group.name,
    initials: group.initials,
    kind: group.kind,
    enrollment: group.enrollment,
    template: group.template,
    memberNoteSigner: group.memberNoteSigner,
    facilitators: facilitators.map(({ practitioner, role }) => ({ practitionerId: practitioner.id, role })),
    capacity: group.capacity === undefined ? '' : String(group.capacity),
    minutes: group.defaultMinutes === undefined ? '' : String(group.defaultMinutes),
    time: group.defaultTime ? clockText(group.defaultTime) : '',
    defaultCharge: group.defaultCharge,
    defaultPlace: group.defaultPlace,
  };
}

/** As the workflow takes it. A number that is none stays one that `checkDetails` refuses. */
export function detailsOf(draft: GroupDraft): Details {
  const { capacity, minutes, time, defaultCharge, defaultPlace, ...rest } = draft;
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return {
    ...rest,
    ...(capacity.trim() !== '' && { capacity: Number(capacity) }),
    ...(minutes.trim() !== '' && { defaultMinutes: Number(minutes) }),
    ...(hour !== undefined &&
      minute !== undefined && { defaultTime: { hour: Number(hour), minute: Number(minute) } }),
    ...(defaultCharge && { defaultCharge }),
    ...(defaultPlace !== undefined && { defaultPlace }),
  };
}

/** The first of several problems that one field has. */
export function problemAt<P extends DetailsProblem>(
  problems: readonly DetailsProblem[],
  ...own: readonly P[]
): P | undefined {
  return own.find((each) => problems.includes(each));
}
