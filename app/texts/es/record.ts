import type { Texts } from '../texts.ts';

export const record: Texts['record'] = {
  title: (name) => `Expediente de ${name}`,
  who: (recordNumber, born) =>
    [
      ...(recordNumber === undefined ? [] : [recordNumber]),
      ...(born === undefined ? [] : [`fecha de nacimiento: ${born}`]),
    ].join(' · '),
  back: 'Volver a la sesión',
  none: 'Todavía no hay notas de grupo en este expediente.',
  signedBy: 'Firmada por',
  charge: 'Cargo',
  times: 'Presente de y a',
  charges: { planned: 'previsto', billable: 'facturable', 'not-billable': 'no facturable' },
  unknownSigner: 'un profesional que no está registrado',
  noSuchPatient: {
    title: 'No se encontró a este paciente',
    what: 'El sistema de expedientes ya no tiene a este paciente o nunca lo tuvo. Abra el expediente desde la sesión.',
  },
  noCharge: 'Sin cargo registrado',
  present: 'Presente',
  minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
  absent: 'Ausente',
  locked: 'Bloqueada',
  unchanged: 'Sin cambios desde la firma',
  changed: 'Cambió después de la firma',
  changedHint:
    'El texto ya no tiene la huella digital que se firmó. Avise a su administrador y guíese por el historial del documento.',
  notes: 'Notas',
  asWritten: 'Respuestas tal como se documentaron',
  asWrittenNone: 'Las respuestas de esta nota no están, o usted no tiene acceso a ellas.',
  asWrittenShow: 'Mostrar las respuestas tal como se documentaron',
  showShared: 'Igual en la nota de cada asistente',
  showOwn: 'Solo en este expediente',
};
