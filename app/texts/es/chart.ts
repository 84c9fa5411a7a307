import type { Texts } from '../texts.ts';

export const chart: Texts['chart'] = {
  title: 'Documentación',
  members: 'Integrantes',
  groupNote: 'Nota de grupo',
  groupNoteHint: 'Compartida y solo del grupo',
  parts: { shared: 'Compartida', 'group-only': 'Solo del grupo', entry: 'Entrada' },
  readers: {
    shared: 'Va en la nota de cada asistente. No nombre a ningún paciente.',
    'group-only': 'Solo en el registro del grupo, nunca en el de un paciente.',
    // Short names end with a period of their own.
    entry: (name) => `Solo en el expediente de ${name}${name.endsWith('.') ? '' : '.'}`,
  },
  states: {
    ready: 'lista',
    begun: 'empezada',
    empty: 'nada escrito todavía',
    unmarked: 'asistencia sin marcar',
    locked: 'firmada',
  },
  missing: {
    fields: {
      'entry.risk': '¿riesgo?',
      'entry.risk-detail': '¿riesgo?',
      'entry.response': '¿respuesta?',
      'entry.goals': '¿metas?',
      'entry.participation': '¿participación?',
      charge: '¿cargo?',
    },
    more: (count) => `${count} pendientes`,
  },
  markFirst: '¿Estuvo presente esta persona? De eso dependen los campos de la entrada.',
  absentHint: (status) => `${status}: se escribirá una nota de inasistencia.`,
  diagnoses: 'Diagnóstico',
  noDiagnoses: 'Sin diagnóstico registrado para este grupo',
  lastEntry: (date) => `Última entrada, ${date}`,
  noLastEntry: 'Primera sesión en este grupo',
  attendedBefore: (count) =>
    count === 0
      ? 'Ninguna sesión anterior'
      : count === 1
        ? 'Asistió antes a 1 sesión'
        : `Asistió antes a ${count} sesiones`,
  noGoals:
    'No hay metas activas registradas. Agréguelas en el sistema de expedientes para documentar el progreso.',
  progressOn: (goal) => `Progreso: ${goal}`,
  progress: 'Progreso',
  noProgress: 'Sin valorar',
  goalNote: 'Comentario sobre esta meta',
  goalNoteOf: (goal) => `Comentario sobre la meta: ${goal}`,
  yes: 'Sí',
  no: 'No',
  required: 'necesario para firmar',
  locked: 'Firmada y bloqueada. Las correcciones y entradas tardías son adendas.',
  noEntry: 'Este integrante todavía no tiene borrador. Vuelva a cargar la sesión para prepararlo.',
  previous: 'Integrante anterior',
  next: 'Integrante siguiente',
  pick: 'Elija a un integrante para escribir su entrada.',
  reload: 'Volver a cargar la sesión',
  guard: {
    replace: (words) => `Escribir «${words}»`,
    replaceAll: (count) => `Reemplazar los ${count}`,
  },
};
