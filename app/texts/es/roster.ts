import type { Texts } from '../texts.ts';

export const roster: Texts['roster'] = {
  more: (name) => `Más para ${name}`,
  notExpected: 'No se espera hoy: sin nota, sin cargo',
  notExpectedMarked: 'No se espera: primero retire la asistencia',
  takeBack: 'Retirar la asistencia',
  payment: 'Pago',
  paymentSoon: 'El pago llega con la facturación',
  title: 'No se esperan',
  why: {
    'excused-ahead': 'acordado de antemano',
    'not-a-member': 'no es integrante ese día',
    'session-cancelled': 'sesión cancelada',
  },
  expected: 'Sí se espera',
  expectedOf: (name) => `${name} sí se espera`,
  refusals: {
    locked: 'Firmada: la lista ya no puede cambiar.',
    cancelled: 'La sesión se canceló.',
    'not-on-the-roster': 'La lista ha cambiado. Vuelva a cargar la sesión.',
    'attendance-taken': 'La asistencia de este integrante ya está marcada.',
    conflict: 'Otra persona cambió la lista en el mismo momento. Inténtelo de nuevo.',
  },
  failed: 'La lista no cambió. Inténtelo de nuevo.',
};
