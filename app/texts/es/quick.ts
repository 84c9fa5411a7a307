import type { Texts } from '../texts.ts';

export const quick: Texts['quick'] = {
  menu: 'Frases y opciones',
  menuHint: '↑ ↓ e Intro; un espacio tras un código completo',
  everyone: 'Todos',
  everyoneReader: 'Cada línea va solo al expediente de ese integrante.',
  everyoneHint:
    'Escriba ; para opciones y frases: «;active ;none-voiced ;improving», y luego lo propio de este integrante.',
  allAttended: 'Todos asistieron',
  restAttended: (count) =>
    count === 1 ? 'La otra persona asistió' : `Las otras ${count} personas asistieron`,
  lineOf: (field, name) => `${field}: ${name}`,
  linePlaceholder: (field) => `${field}…`,
  statusOf: (name) => `Asistencia de ${name}`,
  several: (count) => `${count} elegidas`,
  notChosen: (field) => `¿${field}?`,
  openEntry: (name) => `Entrada completa de ${name}`,
  setForAll: (field) => `${field} para todos los que no la tienen`,
  forAll: 'Para todos los que aún no tienen:',
  forAllSaid: (field, answer, count) =>
    `${field}: ${answer}, para ${count === 1 ? '1 integrante' : `${count} integrantes`}.`,
  undo: 'Deshacer',
  goalOf: (goal, name) => `Progreso en «${goal}»: ${name}`,
  goal: 'Meta',
  progress: 'Progreso',
  offered: 'Borrador según sus opciones:',
  useDraft: 'Escribir esto',
  drafted: 'Borrador según sus opciones. Hágalo propio de este integrante.',
  copyForward: 'Copiar de la última entrada',
  copied: (fields) => `Copiado: ${fields}. Cambie lo que hoy es nuevo.`,
  nothingToCopy: 'Nada que copiar: estos campos ya tienen texto.',
  repeats: (percent) =>
    `El ${percent} % se lee como la última entrada. Escriba lo nuevo de esta sesión: las notas clonadas atraen auditorías.`,
  /** The member's own part is complete; the group note is not. */
  groupNote: '¿grupo?',
  toChart: 'Por documentar',
  atHand: 'A mano',
  goals: 'Metas',
  lastPlan: 'Plan de la última vez',
  noLast: 'Primera sesión en este grupo',
};
