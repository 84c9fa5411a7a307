import type { MembershipStatus } from '../../../src/domain/group/types.ts';

export const clients = {
  title: 'Clients and groups',
  search: 'Search',
  searchHint: 'Name, initials, record number or birth date',
  clear: 'Clear the search',
  newGroup: 'New group',
  groups: 'Groups',
  clients: 'Clients',
  loading: 'Loading the list…',
  noGroups: 'No groups yet. Make one, then add its members.',
  noGroupsFound: 'No group matches.',
  noClients: 'There are no clients in the record system yet.',
  noClientsFound: 'No client matches. Try another spelling, the record number, or the birth date.',
  more: 'Show more clients',
  loadingMore: 'Loading…',
  columns: { name: 'Name', born: 'Born', record: 'Record', groups: 'Groups' },
  status: {
    active: 'active',
    waitlisted: 'on the waitlist',
    'on-hold': 'on hold',
    departed: 'departed',
    cancelled: 'cancelled',
  } satisfies Record<MembershipStatus, string>,
  seats: (taken: number, capacity: number | undefined) =>
    capacity === undefined ? `${taken} members` : `${taken} of ${capacity} places taken`,
  waiting: (count: number) => `${count} waiting`,
  next: (when: string) => `Next: ${when}`,
  noNext: 'No session scheduled',
};
