import type { Texts } from '../texts.ts';

export const clients: Texts['clients'] = {
  title: 'Pacientes y grupos',
  search: 'Buscar',
  searchHint: 'Nombre, iniciales, número de expediente o fecha de nacimiento',
  clear: 'Borrar la búsqueda',
  newGroup: 'Grupo nuevo',
  groups: 'Grupos',
  clients: 'Pacientes',
  loading: 'Cargando la lista…',
  noGroups: 'Todavía no hay grupos. Cree uno y agregue después a sus integrantes.',
  noGroupsFound: 'Ningún grupo coincide.',
  noClients: 'Todavía no hay pacientes en el sistema de expedientes.',
  noClientsFound:
    'Ningún paciente coincide. Pruebe otra ortografía, el número de expediente o la fecha de nacimiento.',
  more: 'Mostrar más pacientes',
  loadingMore: 'Cargando…',
  columns: { name: 'Nombre', born: 'Nacimiento', record: 'Expediente', groups: 'Grupos' },
  status: {
    active: 'en activo',
    waitlisted: 'en lista de espera',
    'on-hold': 'en pausa',
    departed: 'ya salió',
    cancelled: 'anulada',
  },
  seats: (taken, capacity) =>
    capacity === undefined
      ? taken === 1
        ? '1 integrante'
        : `${taken} integrantes`
      : `${taken} de ${capacity} lugares ocupados`,
  waiting: (count) => `${count} en espera`,
  next: (when) => `Próxima: ${when}`,
  noNext: 'Sin sesión programada',
};
