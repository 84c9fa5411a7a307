import type { Texts } from '../texts.ts';

export const launch: Texts['launch'] = {
  opening: 'Abriendo Groupwork…',
  signingIn: 'Iniciando su sesión…',
  start: {
    title: 'Groupwork',
    what: 'Notas de terapia de grupo: una nota de grupo, y la nota propia de cada integrante en su propio expediente.',
    signIn: (name) => `Iniciar sesión con ${name}`,
    fromEhr:
      'Inicie sesión aquí, o abra una sesión de grupo en su sistema de expedientes e inicie Groupwork desde ahí.',
  },
  frame: {
    title: 'Inicie sesión en una ventana pequeña',
    what: 'Su sistema de expedientes muestra Groupwork en un marco en el que su navegador no le deja guardar nada. Inicie sesión en una ventana pequeña; después seguirá aquí con sus notas.',
    action: 'Abrir la ventana de inicio de sesión',
    blocked:
      'La ventana no se abrió. Permita las ventanas emergentes en esta página, o abra Groupwork en una pestaña propia.',
    ownTab: 'Abrir en una pestaña propia',
    done: 'Ya inició sesión. Puede cerrar esta ventana.',
  },
  refusals: {
    'bad-config': {
      title: 'Groupwork todavía no está configurado',
      what: 'No se puede leer la lista de sistemas de expedientes que pueden abrir Groupwork. Su administrador puede arreglarlo.',
    },
    'unknown-issuer': {
      title: 'Groupwork no conoce este sistema de expedientes',
      what: 'Groupwork se abre solo desde los sistemas de su lista, para que las notas de nadie puedan enviarse a otra parte. Pida a su administrador que agregue este:',
    },
    'no-issuer': {
      title: 'Abra Groupwork desde su sistema de expedientes',
      what: 'Esta dirección necesita saber desde qué sistema se abrió. Vaya a su agenda, elija la sesión e inicie Groupwork desde ahí.',
    },
    'server-unreachable': {
      title: 'No hay conexión con el sistema de expedientes',
      what: 'Groupwork no obtuvo respuesta de él. Revise su red e inténtelo de nuevo.',
    },
    'server-unsuitable': {
      title: 'Este sistema de expedientes no puede darle un acceso seguro',
      what: 'Le falta algo que un inicio de sesión seguro necesita. Su administrador puede pedirlo al proveedor:',
    },
    'wrong-state': {
      title: 'Este inicio de sesión no comenzó aquí',
      what: 'El enlace es antiguo, ya se usó o viene de otra ventana. No se abrió nada. Inicie Groupwork otra vez desde su sistema de expedientes.',
    },
    'access-denied': {
      title: 'No se dio acceso',
      what: 'El sistema de expedientes dice que se negó el acceso. Empiece de nuevo si fue un error, o pregunte a su administrador.',
    },
    'server-refused': {
      title: 'El sistema de expedientes rechazó el inicio de sesión',
      what: 'Inicie Groupwork otra vez desde su sistema de expedientes. Si vuelve a ocurrir, dé estas palabras a su administrador:',
    },
    'code-used': {
      title: 'Este inicio de sesión ya se usó',
      what: 'Un inicio de sesión sirve una sola vez y por poco tiempo. Inicie Groupwork otra vez desde su sistema de expedientes.',
    },
    'bad-answer': {
      title: 'La respuesta del sistema de expedientes no es de fiar',
      what: 'No corresponde al inicio de sesión que se pidió, así que no se abrió nada. Su administrador puede necesitar estas palabras:',
    },
    'missing-scopes': {
      title: 'Groupwork no recibió suficiente acceso',
      what: 'Para documentar una sesión de grupo también tiene que trabajar con lo siguiente. Quizá su función no incluya notas; si debe incluirlas, pregunte a su administrador.',
    },
    'not-a-practitioner': {
      title: 'Aquí solo documentan profesionales clínicos',
      what: 'El sistema de expedientes no dijo qué profesional es usted, así que ninguna nota podría llevar su nombre. Pida a su administrador que vincule su cuenta con un profesional.',
    },
  },
  startAgain: 'Empezar de nuevo',
  toSchedule: 'Ir a la agenda',
  types: {
    Appointment: 'citas',
    Encounter: 'consultas',
    EpisodeOfCare: 'membresías en grupos',
    Group: 'grupos de terapia',
    QuestionnaireResponse: 'borradores de notas',
    ChargeItem: 'cargos',
    Task: 'la lista de notas por escribir',
    Composition: 'notas firmadas',
    Patient: 'nombres de pacientes',
    Practitioner: 'nombres de profesionales',
    Questionnaire: 'plantillas de notas',
  },
  noStorage:
    'Su navegador no deja que Groupwork guarde nada en este dispositivo. Las notas se guardan en el sistema de expedientes mientras escribe; no salga de esta página mientras no haya conexión.',
};
