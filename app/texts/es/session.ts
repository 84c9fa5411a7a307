import type { Texts } from '../texts.ts';

export const session: Texts['session'] = {
  nav: {
    label: 'Pasos de la sesión',
    attendance: 'Asistencia',
    chart: 'Documentación',
    review: 'Revisar y firmar',
    reviewShort: 'Revisión',
    notes: 'Notas firmadas',
  },
  ready: (ready, total) => (ready === 1 ? `1 de ${total} lista` : `${ready} de ${total} listas`),
  signedToo: (count) => (count === 1 ? '1 firmada' : `${count} firmadas`),
  readyHint: 'Integrantes cuya nota tiene todo lo necesario',
  facilitators: 'Facilitadores',
  yourTime: (time) => `${time}, hora de usted`,
  menu: 'Usted y esta aplicación',
  states: {
    scheduled: 'Programada',
    open: 'En curso',
    signing: 'Firmándose',
    closed: 'Firmada',
    cancelled: 'Cancelada',
  },
  notYet: {
    title: 'Esta sesión no ha empezado',
    what: 'Al abrirla se preparan su lista de asistencia y los borradores de las notas. Puede hacerlo ahora o volver cuando el grupo se reúna.',
    action: 'Abrir la sesión ahora',
  },
  refusals: {
    'no-such-session': {
      title: 'No se encontró esta sesión',
      what: 'El sistema de expedientes no la tiene, o se eliminó. Elíjala otra vez desde su agenda.',
    },
    'not-a-group-session': {
      title: 'Esta no es una sesión de grupo',
      what: 'Groupwork se abrió desde una cita individual. Vuelva a la agenda y elija una sesión de grupo.',
    },
    cancelled: {
      title: 'Esta sesión se canceló',
      what: 'No hay nada que documentar. Si el grupo se reunió después de todo, ponga la cita como reservada en su sistema de expedientes.',
    },
    busy: {
      title: 'Otras personas también están abriendo esta sesión',
      what: 'Cambian su lista en este mismo momento. Inténtelo de nuevo en un momento.',
    },
    unusable: {
      title: 'Algo de esta sesión no se puede leer',
      what: 'El sistema de expedientes lo guarda en una forma que Groupwork no puede usar. Su administrador puede necesitar estas palabras:',
    },
    'no-template': {
      title: 'Falta la plantilla de nota de este grupo',
      what: 'El sistema de expedientes no tiene la plantilla que pide el grupo. Pida a su administrador que la instale:',
    },
    'unsupported-template': {
      title: 'La plantilla de nota de este grupo no se puede usar aquí',
      what: 'Tiene tipos de preguntas que Groupwork todavía no conoce, así que una nota podría perder respuestas. Elija otra plantilla para el grupo, o pida que se cambie lo siguiente:',
    },
  },
  pickAnother: 'Elegir otra sesión',
};
