import type { Texts } from '../texts.ts';

export const shell: Texts['shell'] = {
  nav: 'Principal',
  schedule: 'Agenda',
  clients: 'Pacientes y grupos',
  unsigned: 'Sin firmar',
  followUp: 'Seguimiento',
  skip: 'Saltar al contenido',
  offline:
    'No hay conexión. Lo que ve puede no estar al día, y nada se puede cambiar hasta que la red vuelva.',
};
