import type { Texts } from '../texts.ts';

const notes = (count: number) => (count === 1 ? '1 nota' : `${count} notas`);

export const worklist: Texts['worklist'] = {
  title: 'Notas sin firmar',
  loading: 'Buscando notas sin firmar…',
  whose: 'Notas de quién',
  mine: 'Mías',
  others: { everyone: 'De todos', shared: 'Mis grupos y pacientes' },
  summary: (count, overdue) =>
    `${count === 1 ? '1 nota espera' : `${count} notas esperan`} por usted${overdue > 0 ? `, ${overdue} con retraso` : ''}.`,
  of: (count, overdue) =>
    overdue > 0 ? `${count} pendientes, ${overdue} con retraso` : `${count} pendientes`,
  none: 'Todo firmado. Nada espera por usted.',
  noneHint: 'Las sesiones aparecen aquí cuando terminan y tienen notas que nadie ha firmado.',
  noneOf: (names) => `Nada espera por ${names}.`,
  noneOfOthers: {
    own: 'Todo firmado. Nada espera por usted.',
    everyone: 'Todo firmado. Nada espera por nadie.',
    shared: 'Todo firmado. Nada espera en sus grupos ni por sus pacientes.',
  },
  you: 'usted',
  age: (days) => (days === 0 ? 'hoy' : days === 1 ? '1 día' : `${days} días`),
  overdue: 'Con retraso',
  overdueAfter: {
    business: (days) =>
      `Con retraso: más de ${days === 1 ? '1 día hábil' : `${days} días hábiles`} después de la sesión.`,
    calendar: (days) => `Con retraso: más de ${days === 1 ? '1 día' : `${days} días`} después de la sesión.`,
  },
  unknownSession: 'Una sesión que ya no está',
  kinds: {
    unsigned: (count) => `${notes(count)} por firmar`,
    awaiting: (count) => (count === 1 ? '1 nota espera su firma' : `${count} notas esperan su firma`),
    'group-record': 'El registro del grupo espera su firma',
    stopped: 'Una nota no se pudo escribir en su expediente',
    'stopped-record': 'El registro del grupo no se pudo escribir',
  },
  signed: (signed, total) => `${signed} de ${total} firmadas`,
  leadSigns: 'firma quien dirige',
  notOpened: 'nada documentado aún',
  actions: {
    start: 'Tomar asistencia',
    chart: 'Seguir documentando',
    sign: 'Leer y firmar',
    mend: 'Verlo',
  },
  actionOf: (action, group, day) => `${action}: ${group}, ${day}`,
  waiting: (count) => (count === 1 ? '1 nota espera por usted' : `${count} notas esperan por usted`),
};
