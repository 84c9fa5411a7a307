export const shell = {
  nav: 'Main',
  schedule: 'Schedule',
  clients: 'Clients and groups',
  unsigned: 'Unsigned',
  followUp: 'Follow-up',
  skip: 'Skip to the content',
  offline: 'You are offline. What you see may be old, and nothing can be changed until the network is back.',
};
