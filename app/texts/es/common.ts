import type { Texts } from '../texts.ts';

export const common: Texts['common'] = {
  app: 'Groupwork',
  loading: 'Cargando…',
  tryAgain: 'Intentar de nuevo',
  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Volver',
  signOut: 'Cerrar sesión',
  language: 'Idioma',
  languageOfNotes: 'Las notas se escriben en inglés.',
  languageFailed: 'No se pudo cargar el idioma. Inténtelo de nuevo cuando haya conexión.',
  theme: {
    toLight: 'Cambiar a colores claros',
    toDark: 'Cambiar a colores oscuros',
  },
  zone: (zone) => `hora de ${zone}`,
  listOf: (items) => new Intl.ListFormat('es', { type: 'conjunction' }).format(items),
  count: (count, one, many) => `${count} ${count === 1 ? one : many}`,
  broken: {
    title: 'Esta página dejó de funcionar',
    what: 'Algo falló en Groupwork. Lo que escribió se conserva, y nada se firmó por ello.',
    action: 'Volver a cargar la página',
  },
  gone: {
    title: 'Esta parte de Groupwork no se pudo cargar',
    what: 'Hay una versión nueva desde que se abrió esta página, o falla la red. Lo que escribió se conserva. Vuelva a cargar la página para seguir.',
    action: 'Volver a cargar la página',
  },
  faults: {
    unavailable: {
      title: 'No hay conexión con el sistema de expedientes',
      what: 'Su red o el servidor no responde. Lo que escribió se conserva en este dispositivo y se envía cuando el servidor vuelva.',
    },
    'signed-out': {
      title: 'Su acceso caducó',
      what: 'Inicie sesión de nuevo para seguir donde estaba. Lo que escribió se conserva en este dispositivo.',
    },
    forbidden: {
      title: 'Usted no tiene acceso a esto',
      what: 'Su función en el sistema de expedientes no lo incluye. Si lo necesita para su trabajo, pregunte a su administrador.',
    },
    'not-found': {
      title: 'Esto ya no está',
      what: 'El sistema de expedientes ya no lo tiene o nunca lo tuvo. Abra la sesión otra vez desde la agenda.',
    },
    throttled: {
      title: 'El sistema de expedientes está ocupado',
      what: 'Nos pidió esperar. Inténtelo de nuevo en un momento.',
    },
    conflict: {
      title: 'Otra persona cambió esto',
      what: 'Se cambió mientras usted lo veía. Vuelva a cargarlo para ver cómo está.',
    },
    invalid: {
      title: 'El sistema de expedientes no aceptó esto',
      what: 'Nada cambió. Si vuelve a ocurrir, avise a su administrador.',
    },
    failed: {
      title: 'El sistema de expedientes tuvo un error',
      what: 'No se perdió nada de lo que escribió. Inténtelo de nuevo; si vuelve a ocurrir, avise a su administrador.',
    },
  },
  signInAgain: 'Iniciar sesión de nuevo',
};
