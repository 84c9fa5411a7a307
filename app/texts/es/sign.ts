import type { Texts } from '../texts.ts';

export const sign: Texts['sign'] = {
  title: 'Firmar y bloquear',
  as: (name, credential) => (credential === '' ? name : `${name}, ${credential}`),
  statement: (count) =>
    count === 1
      ? 'Confirmo que esta nota es verdadera y completa según mi leal saber y entender. La firma la bloquea junto con la nota de grupo; después, las correcciones son adendas.'
      : `Confirmo que estas ${count} notas son verdaderas y completas según mi leal saber y entender. La firma las bloquea junto con la nota de grupo; después, las correcciones son adendas.`,
  noCredential: 'Su sistema de expedientes no tiene credenciales suyas. Las notas llevarán solo su nombre.',
  waitsFor: (name) => `${name} firma como profesional a cargo del paciente.`,
  confirm: 'Firmar y bloquear',
  signing: 'Firmando…',
  overridden: (count) =>
    count === 1
      ? 'Firma a pesar de 1 punto, con un motivo.'
      : `Firma a pesar de ${count} puntos, con sus motivos.`,
  drafts: (names) =>
    `Quedan en borrador: ${new Intl.ListFormat('es', { type: 'conjunction' }).format(names)}`,
  refusals: {
    unsaved: {
      title: 'Todavía no se ha guardado todo',
      what: 'La firma espera hasta entonces. Mire la línea en la parte superior de la página y firme después.',
    },
    findings: {
      title: 'Algo ya no está listo',
      what: 'No se firmó nada. La revisión muestra lo que falta ahora.',
    },
    changed: {
      title: 'Otra persona cambió una nota mientras usted firmaba',
      what: 'Lo que se firmó antes sigue firmado; la nota cambiada no se firmó. Léala de nuevo y después firme.',
    },
    'not-the-lead': {
      title: 'Usted no puede firmar estas notas',
      what: 'Quien dirige la sesión firma las notas de los integrantes.',
    },
    'not-open': {
      title: 'Esta sesión no se ha abierto',
      what: 'No se ha documentado nada en ella. Ábrala, documéntela y después firme.',
    },
    'not-on-the-roster': {
      title: 'La lista de integrantes cambió',
      what: 'Alguien ya no está en ella. Vuelva a cargar la sesión y después firme.',
    },
    'not-atomic': {
      title: 'Este sistema de expedientes no puede mantener completo un expediente',
      what: 'Escribiría medio expediente si algo falla, así que no se firmó nada. Pida a su administrador que active las transacciones atómicas.',
    },
    busy: {
      title: 'Otras personas también están firmando esta sesión',
      what: 'Espere un momento y firme de nuevo. Nada se firma dos veces.',
    },
    fault:
      'Lo que se bloqueó sigue bloqueado, y al firmar de nuevo se continúa desde ahí. Nada se escribe dos veces.',
  },
  notSigned:
    'No se firmó: alguien o algo se adelantó, o el sistema de expedientes no respondió. Inténtelo de nuevo.',
  progress: {
    title: 'Notas firmadas',
    writing: (written, total) =>
      written === 1
        ? `1 de ${total} notas está en su expediente`
        : `${written} de ${total} notas están en sus expedientes`,
    all: (total) =>
      total === 1 ? 'La nota está en el expediente.' : `Las ${total} notas están en los expedientes.`,
    stoppedToo: (count) => (count === 1 ? '1 detenida' : `${count} detenidas`),
    bar: 'Notas en los expedientes',
    open: 'Escribiéndose',
    written: 'En el expediente',
    stopped: 'Detenida',
    awaiting: (name) => `Espera la firma de ${name}`,
    awaitingSomeone: 'Espera la firma del profesional a cargo',
    draft: 'Aún en borrador',
    chart: 'Seguir documentando',
    record: 'Abrir el expediente',
    recordOf: (name) => `Abrir el expediente de ${name}`,
    reopen: 'Abrirla de nuevo para corregirla',
    notReopened: 'No se pudo abrir de nuevo: alguien se adelantó, o el sistema de expedientes no respondió.',
    lost: 'En este momento no hay conexión con el sistema de expedientes. Las notas están firmadas; se siguen escribiendo cuando vuelva.',
  },
  slow: {
    title: 'Todavía nada ha recogido las notas',
    what: 'Están firmadas y a salvo. Puede esperar, o escribirlas ahora en los expedientes desde aquí; nada se escribe dos veces.',
    action: 'Escribir los expedientes ahora desde aquí',
    running: 'Escribiendo los expedientes…',
  },
  absences: {
    title: 'Los seguimientos aún no están planeados',
    of: (names) =>
      `Las notas están firmadas. No se pudo planear el seguimiento que piden las reglas del grupo para ${names}.`,
    all: 'Las notas están firmadas. No se pudieron planear los seguimientos que piden las reglas del grupo después de las ausencias.',
    again: 'Planearlos ahora',
    planned: 'Los seguimientos están planeados.',
  },
  groupRecord: {
    title: 'Registro del grupo',
    written: 'Escrito y firmado.',
    waits: (names) => `Espera la firma de ${names}.`,
    mine: 'Firmar el registro del grupo',
    mineWhat:
      'Usted también facilitó esta sesión. Se necesita su firma en el registro del grupo; no cambia las notas de los integrantes.',
    signed: (name, time) => `${name} firmó el ${time}`,
    show: 'Leer la nota de grupo',
  },
  waiting: {
    title: (count) => (count === 1 ? '1 nota espera su firma' : `${count} notas esperan su firma`),
    what: 'Usted lleva los expedientes principales de estos pacientes. Lea cada nota y después firme.',
    action: (count) => (count === 1 ? 'Firmar 1 nota' : `Firmar ${count} notas`),
  },
};
