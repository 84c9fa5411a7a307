import type { Texts } from '../texts.ts';

const sessions = (count: number) => (count === 1 ? '1 sesión próxima' : `${count} sesiones próximas`);

export const groups: Texts['groups'] = {
  loading: 'Cargando el grupo…',
  all: 'Pacientes y grupos',
  edit: 'Editar el grupo',
  archive: 'Archivar',
  revive: 'Reactivarlo',
  archived: 'Este grupo está archivado. Sus expedientes y sesiones pasadas quedan como están.',
  archiveTitle: '¿Archivar este grupo?',
  archiveWhat:
    'Sale de las listas y ya no se puede programar. No se elimina nada, y puede reactivarlo después.',
  kinds: {
    psychoeducational: 'Psicoeducativo',
    process: 'De proceso',
    support: 'De apoyo',
    hybrid: 'Mixto',
  },
  enrollments: {
    open: 'Abierto: se puede ingresar en cualquier momento',
    closed: 'Cerrado: los mismos integrantes de principio a fin',
  },
  enrollmentShort: { open: 'Abierto', closed: 'Cerrado' },
  group: (kind) => `Grupo ${kind.charAt(0).toLocaleLowerCase('es')}${kind.slice(1)}`,
  charge: 'Cargo',
  minutes: (count) => `${count} minutos`,
  facilitators: 'Facilitadores',
  place: 'Lugar',
  usual: 'Habitual',
  coming: 'Próximas sesiones',
  noComing: 'No hay ninguna programada. Agregue una en la agenda.',
  moreComing: (count) => `y ${count} más`,
  openSchedule: 'Abrir la agenda',
  unusable: (count) =>
    count === 1
      ? '1 pertenencia al grupo no se puede leer en el sistema de expedientes y no se muestra. Avise a su administrador.'
      : `${count} pertenencias al grupo no se pueden leer en el sistema de expedientes y no se muestran. Avise a su administrador.`,
  adopt: {
    what: (count) =>
      count === 1
        ? 'Su sistema de expedientes incluye en este grupo a 1 persona que aún no figura aquí.'
        : `Su sistema de expedientes incluye en este grupo a ${count} personas que aún no figuran aquí.`,
    action: 'Incorporarlas',
    done: (count) => (count === 1 ? 'Se incorporó a 1 integrante.' : `Se incorporó a ${count} integrantes.`),
  },
  members: {
    active: 'Integrantes',
    'on-hold': 'En pausa',
    waitlisted: 'Lista de espera',
    later: 'Ingresan después',
    past: 'Integrantes anteriores',
    none: 'Nadie todavía. Agregue integrantes: aparecerán en todas las próximas sesiones.',
    add: 'Agregar integrantes',
    since: (date) => `desde el ${date}`,
    from: (date) => `a partir del ${date}`,
    between: (from, to) => `del ${from} al ${to}`,
    until: (date) => `hasta el ${date}`,
    primary: (name) => `Terapeuta de cabecera: ${name}`,
    noPrimary: 'Sin terapeuta de cabecera',
    ownCharge: (code) => `Cargo ${code}`,
    actionsFor: (name) => `Qué hacer con ${name}`,
    seats: (taken, capacity) =>
      capacity === undefined
        ? taken === 1
          ? '1 integrante'
          : `${taken} integrantes`
        : `${taken} de ${capacity} lugares ocupados`,
    waiting: (count) => `${count} en lista de espera`,
  },
  status: {
    active: 'En activo',
    waitlisted: 'En espera',
    'on-hold': 'En pausa',
    departed: 'Salió',
    cancelled: 'Anulada',
  },
  actions: {
    edit: 'Editar la pertenencia',
    hold: 'Poner en pausa',
    resume: 'Reanudar',
    admit: 'Dar un lugar en el grupo',
    withdraw: 'Quitar de la lista de espera',
    depart: 'Registrar una salida',
    return: 'Readmitir en el grupo',
    wrong: 'Se ingresó por error',
    open: 'Abrir al paciente',
  },
  dialogs: {
    hold: {
      title: (name) => `Poner en pausa a ${name}`,
      day: 'Primer día en pausa',
      save: 'Poner en pausa',
    },
    resume: { title: (name) => `${name} se reincorpora`, day: 'Primer día de regreso', save: 'Reanudar' },
    admit: {
      title: (name) => `Dar un lugar a ${name}`,
      day: 'Primer día en el grupo',
      save: 'Dar el lugar',
    },
    withdraw: {
      title: (name) => `Quitar a ${name} de la lista de espera`,
      day: 'Desde qué día',
      save: 'Quitar de la lista de espera',
    },
    return: {
      title: (name) => `${name} regresa`,
      day: 'Primer día en el grupo',
      save: 'Readmitir',
      what: 'Con esto empieza un período nuevo. El anterior queda como estaba, con sus sesiones y su salida.',
    },
    depart: {
      title: (name) => `${name} sale del grupo`,
      day: 'Último día en el grupo',
      circumstances: 'Circunstancias',
      pick: 'Elija una',
      words: 'En sus propias palabras (queda en el expediente de este paciente)',
      save: 'Registrar la salida',
    },
    wrong: {
      title: (name) => `¿Se ingresó a ${name} por error?`,
      what: 'Solo para una pertenencia que nunca existió. Quien sí fue integrante sale del grupo, y su historial se conserva.',
      save: 'Fue un error',
    },
    edit: {
      title: (name) => `Pertenencia de ${name}`,
      primary: 'Terapeuta de cabecera',
      nobody: 'Nadie',
      charge: 'Código de cargo, si difiere del que usa el grupo',
      asGroup: 'El del grupo',
      rationale: 'Por qué ayuda el tratamiento en grupo, también junto al individual',
      save: 'Guardar',
    },
    sessionsOn: (count) => `Afecta a ${sessions(count)}. Las sesiones firmadas nunca cambian.`,
    noSessions: 'No hay próximas sesiones programadas. Las sesiones firmadas nunca cambian.',
  },
  departures: {
    completed: 'Completó el grupo',
    'left-early': 'Se retiró antes por decisión propia',
    transferred: 'Pasó a otro tratamiento',
    'moved-away': 'Se mudó',
    'lost-contact': 'Se perdió el contacto',
    removed: 'Por decisión de quienes dirigen el grupo',
    deceased: 'Falleció',
    other: 'Otra',
  },
  add: {
    title: 'Agregar integrantes',
    find: 'Buscar pacientes',
    hint: 'Busque por nombre, iniciales, número de expediente o fecha de nacimiento, y elija cuantos quiera.',
    results: 'Pacientes encontrados',
    picked: 'Elegidos',
    nobodyPicked: 'Nadie elegido todavía.',
    already: 'ya está aquí',
    remove: (name) => `No agregar a ${name}`,
    day: 'Primer día en el grupo',
    primary: 'Terapeuta de cabecera de todos',
    later: 'Por decidir',
    seatsLeft: (count) =>
      count === 0
        ? 'El grupo está lleno: todos van a la lista de espera.'
        : count === 1
          ? 'Queda 1 lugar. Quien no quepa va a la lista de espera.'
          : `Quedan ${count} lugares. Quien no quepa va a la lista de espera.`,
    waitlist: 'Poner a todos en la lista de espera',
    save: (count) => (count <= 1 ? 'Agregar al grupo' : `Agregar ${count} al grupo`),
    appears: (count) =>
      count === 0 ? 'Todavía no hay próximas sesiones programadas.' : `Aparece en ${sessions(count)}.`,
  },
  said: {
    joined: (names) => `${names}: en el grupo.`,
    waiting: (names) => `${names}: en lista de espera.`,
    refused: (name, why) => `No se agregó a ${name}: ${why}`,
    saved: 'Guardado.',
    appears: (count) => ` Aparece en ${sessions(count)}.`,
    leaves: (count) => ` Ya no se espera en ${sessions(count)} después de ese día.`,
    kept: (count) =>
      ` Sigue en ${count === 1 ? '1 sesión' : `${count} sesiones`} donde ya se documentó algo.`,
    notSynced: ' Todavía no se pudieron ajustar todas las próximas sesiones.',
    syncAgain: 'Ajustarlas ahora',
  },
  refusals: {
    'group-inactive': 'el grupo está archivado.',
    'group-full': 'el grupo está lleno.',
    'closed-group': 'es un grupo cerrado que ya empezó; sus integrantes no cambian.',
    'already-member': 'ya pertenece a este grupo.',
    'overlaps-earlier': 'un período anterior dura más allá de ese día. Elija uno posterior.',
    'wrong-status': 'eso no corresponde al estado actual de la pertenencia. Vuelva a cargar el grupo.',
    'before-last-change': 'ese día es anterior al último cambio de la pertenencia.',
    'attended-after': 'asistió a una sesión después de ese día. Elija un último día posterior.',
    'has-attended': 'asistió a sesiones en ese período. Registre una salida en su lugar.',
    conflict: 'otra persona cambió esto en el mismo momento. Vuelva a cargar el grupo.',
    busy: 'otras personas están cambiando este grupo en este momento. Intente de nuevo.',
    'has-sessions': 'todavía hay sesiones programadas. Cancélelas primero.',
    'no-such-group': 'el grupo ya no está.',
  },
  failed: 'No se guardó. Intente de nuevo; nada se hace dos veces.',
  form: {
    newTitle: 'Grupo nuevo',
    editTitle: (name) => `Editar ${name}`,
    name: 'Nombre',
    initials: 'Iniciales',
    initialsHint: 'Se muestran en la agenda, 8 letras como máximo',
    kind: 'Tipo de grupo',
    enrollment: 'Ingreso',
    capacity: 'Lugares',
    capacityHint: 'Vacío: sin límite',
    charge: 'Código de cargo habitual',
    noCharge: 'Ninguno',
    minutes: 'Minutos',
    time: 'Hora habitual',
    place: 'Lugar habitual',
    noPlace: 'Ninguno',
    template: 'Plantilla de nota',
    pickTemplate: 'Elija una plantilla',
    signer: 'Quién firma las notas de los integrantes',
    signers: {
      lead: 'Quien dirige la sesión',
      'primary-clinician': 'El terapeuta de cabecera de cada integrante',
    },
    create: 'Crear el grupo',
    save: 'Guardar',
    createdNext: 'El grupo está creado. Agregue ahora a sus integrantes.',
  },
  problems: {
    'no-name': 'Un grupo necesita un nombre.',
    'no-initials': 'Dele iniciales para la agenda.',
    'initials-too-long': '8 letras como máximo, para que quepan en la agenda.',
    'bad-capacity': 'Un número entero de 1 a 500, o vacío.',
    'bad-minutes': 'Un número entero de 1 a 1440.',
    'no-lead': 'Alguien tiene que dirigirlo.',
    'two-leads': 'Solo una persona puede dirigirlo.',
    'same-person-twice': 'Una persona aparece dos veces.',
    'no-template': 'Elija la plantilla que siguen las notas.',
  },
  noOrganization:
    'El sistema de expedientes no nombra ninguna clínica a la que pueda pertenecer el grupo. Pregunte a su administrador.',
};
