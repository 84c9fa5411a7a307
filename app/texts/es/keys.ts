import type { Texts } from '../texts.ts';

export const keys: Texts['keys'] = {
  title: 'Teclado',
  does: {
    next: 'Integrante siguiente',
    previous: 'Integrante anterior',
    everyone: 'Todos en una página',
    groupNote: 'Nota de grupo',
    allAttended: 'Marcar como asistentes a todos los que faltan por marcar',
    review: 'Revisar y firmar',
    sign: 'Firmar y bloquear, en la revisión',
    privacy: 'Pantalla de privacidad, y volver',
  },
  code: 'En un texto: frases y opciones con un código corto',
  help: 'Esta lista, cuando no está escribiendo',
  open: 'Atajos de teclado',
  with: (label, keysShown) => `${label} (${keysShown})`,
  privacy: {
    title: 'Pantalla de privacidad',
    button: 'Pantalla de privacidad',
    what: 'La pantalla está oculta. Lo escrito se conserva y se sigue guardando.',
    show: (keysShown) => `Continuar (${keysShown})`,
  },
};
