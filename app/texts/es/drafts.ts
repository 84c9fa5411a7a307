import type { Texts } from '../texts.ts';

export const drafts: Texts['drafts'] = {
  saving: 'Guardando…',
  saved: 'Guardado',
  savedAt: (time) => `Guardado ${time}`,
  offline: {
    device: 'Sin conexión: guardado en este dispositivo',
    memory: 'Sin conexión: guardado solo en esta ventana',
  },
  offlineHint: {
    device: 'Su texto se conserva cifrado en este dispositivo y se envía cuando el servidor vuelva.',
    memory: 'Su texto se conserva solo en esta ventana. Déjela abierta hasta que el servidor vuelva.',
  },
  conflict: 'Dos versiones',
  conflictOpen: 'Elegir entre dos versiones',
  stopped: {
    locked: 'Se firmó entretanto',
    'signed-out': 'Inicie sesión de nuevo para guardar',
    'too-long': 'Demasiado largo para guardar',
    refused: 'No se guardó',
  },
  stoppedHint: {
    locked:
      'Otra persona firmó esto mientras usted escribía, así que sus últimas palabras no están incluidas. Cópielas si las necesita para una adenda.',
    'signed-out': 'Su acceso caducó. Lo que escribió se conserva en este dispositivo.',
    'too-long': 'El servidor no acepta un texto tan largo. Acórtelo para guardarlo.',
    refused: 'El sistema de expedientes no aceptó el texto.',
  },
  taken: (field) => `Otra persona que facilita la sesión cambió «${field}».`,
  dialog: {
    title: 'Dos personas escribieron en el mismo lugar',
    what: 'Mientras usted escribía, otra persona que facilita la sesión también guardó esto. No se perdió nada: elija en cada lugar.',
    mine: 'Lo suyo',
    theirs: 'Lo de la otra persona',
    keepMine: 'Conservar lo mío',
    takeTheirs: 'Tomar lo otro',
    keepBoth: 'Conservar ambos',
    result: 'Lo que se guardará',
    save: 'Guardar esto',
    empty: 'Nada escrito',
  },
  signOut: {
    title: 'Parte de lo que escribió no ha llegado al servidor',
    what: (count) =>
      count === 1
        ? 'Un borrador está solo en este dispositivo. Al cerrar sesión se elimina.'
        : `${count} borradores están solo en este dispositivo. Al cerrar sesión se eliminan.`,
    stay: 'Seguir en la sesión',
    leave: 'Eliminar y cerrar sesión',
  },
};
