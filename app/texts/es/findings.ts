import type { FindingKind } from '../../../src/domain/guard/types.ts';
import type { CheckFinding } from '../../../src/domain/note/completeness.ts';
import { MAX_FIELD } from '../../../src/domain/note/limits.ts';
import type { TaskStop } from '../../../src/fhir/task-parts.ts';
import type { Texts } from '../texts.ts';

const CHECKS: Readonly<Record<CheckFinding['saying'], string | ((label: string) => string)>> = {
  place: 'La sesión no tiene lugar. Las notas deben decir dónde se realizó.',
  facilitators: 'La sesión no tiene facilitador. Las notas deben decir quién la dirigió.',
  nobody:
    'Nadie asistió. Cada integrante recibe una nota de inasistencia; el registro del grupo dice que la sesión no tuvo participantes.',
  noMembers: 'La sesión no tiene integrantes. Agregue a alguien sin cita o cancele la sesión.',
  actual: 'No están registradas las horas reales de inicio y fin. Indique cuándo empezó y terminó la sesión.',
  actualOrder: 'La sesión termina antes de empezar. Corrija sus horas.',
  unknownAttendance:
    'No se ha tomado la asistencia de todos los integrantes. Registre quién asistió y quién no.',
  oneParticipant:
    'Solo asistió una persona. Un código de servicio grupal no se puede facturar con un único participante.',
  topic: 'Falta el tema de la sesión.',
  intervention: 'Faltan las intervenciones usadas. Sin ellas, un servicio grupal no queda documentado.',
  credential:
    'Un facilitador que firma no tiene credenciales registradas. Las firmas llevan nombre y credenciales.',
  noSigner: 'La sesión no tiene facilitador principal ni cofacilitador, así que nadie puede firmarla.',
  participation: 'Falta cómo participó este integrante.',
  response: 'Falta la respuesta propia de este integrante.',
  likePeer: 'Esta entrada es casi igual a otra de esta sesión. Escriba lo que fue propio de este integrante.',
  likeLast: 'Esta entrada es casi igual a la última de este integrante. Escriba lo nuevo de esta sesión.',
  noGoal:
    'No hay ninguna meta vigente registrada para este integrante. Agregue una al plan de tratamiento, o diga por qué no la hay.',
  progress: 'No se anotó progreso ni obstáculo en ninguna meta vigente.',
  otherGoal: 'Se anotó progreso en una meta que ya no está vigente.',
  rationale: 'No está registrado por qué el tratamiento en grupo ayuda a este integrante.',
  risk: 'No se ha respondido sobre el riesgo de este integrante. Elija lo que expresó, o que no expresó ninguno.',
  riskContradiction:
    'La respuesta sobre el riesgo dice a la vez que no se expresó ninguno y que sí. Deje una de las dos.',
  riskDetail: 'Se anotó un riesgo sin detalles. Describa qué se expresó, cómo se evaluó y qué se hizo.',
  entryDate: 'No está registrada la fecha en que este integrante ingresó al grupo.',
  exitDate: 'Este integrante dejó el grupo, y no está registrado su último día.',
  attendanceUnknown: 'No se ha tomado la asistencia de este integrante.',
  leftFirst: 'Este integrante sale antes de llegar. Corrija las horas.',
  notThere:
    'La llegada y la salida quedan fuera de la sesión. Corrija las horas o registre una inasistencia.',
  earlyArrival: 'La llegada es muy anterior al inicio de la sesión. Revise las horas.',
  lateLeaving: 'La salida es muy posterior al fin de la sesión. Revise las horas.',
  noticeContradicts: 'El aviso dado no concuerda con el tipo de inasistencia. Revise ambos.',
  chargeUnknown: 'No se ha elegido un cargo para este integrante. Elija un código, o sin cargo.',
  chargeDisagrees: 'La asistencia y el cargo no concuerdan. Elija un código que corresponda a lo ocurrido.',
  notMember:
    'No hay una membresía activa registrada en este día. Agregue una, o firme como persona sin cita con un motivo.',
  absenceNotice: 'La entrada no dice si se avisó de la inasistencia.',
  absenceFollowUp:
    'No está escrito qué sigue a la inasistencia. Diga si se contactará a este integrante y cómo.',
  absentWithEntry:
    'Hay participación, respuesta o progreso escritos para un integrante que no asistió. No quedarán en la nota de inasistencia.',
  attendedWithAbsence:
    'Hay aviso, motivo o seguimiento de una inasistencia escritos para un integrante que asistió. No quedarán en la nota.',
  draftUntouched:
    'Esta sigue siendo la frase que redactaron las opciones. Escriba lo que fue propio de este integrante.',
  required: (label) => `«${label}» es obligatorio y no tiene respuesta.`,
  tooLong: (label) =>
    `«${label}» tiene más de ${MAX_FIELD} caracteres. Acórtelo, o pase una parte a una adenda.`,
  notInTemplate:
    'Una respuesta no corresponde a ningún campo de la plantilla, así que no quedará en ninguna nota.',
};

/** Of whom: another member in a member's own note, any member in the part that goes into everybody's. */
const FOUND: Readonly<Record<FindingKind, (whose: string) => string>> = {
  name: (whose) => `Es el nombre de ${whose} del grupo.`,
  'short-form': (whose) => `Es una forma corta o un apodo de ${whose} del grupo.`,
  misspelling: (whose) => `Parece el nombre de ${whose} del grupo, escrito de otra forma.`,
  initials: (whose) => `Son las iniciales de ${whose} del grupo.`,
  relative: (whose) => `Es el nombre de alguien cercano a ${whose} del grupo.`,
  phone: (whose) => `Es un número de teléfono de ${whose} del grupo.`,
  email: (whose) => `Es el correo electrónico de ${whose} del grupo.`,
  handle: (whose) => `Este usuario está formado con el nombre o la dirección de ${whose} del grupo.`,
  address: (whose) => `Es el domicilio de ${whose} del grupo.`,
  'birth-date': (whose) => `Es la fecha de nacimiento de ${whose} del grupo.`,
  'record-number': (whose) => `Es el número de expediente de ${whose} del grupo.`,
  pasted: (whose) => `Estas palabras están en la entrada de ${whose} del grupo.`,
  cloned: () => 'Repite casi palabra por palabra la última nota de este integrante.',
  'personal-statement': () =>
    'Habla del riesgo, el diagnóstico o las metas de una persona en una parte que va a todos los expedientes.',
};

const STOPPED: Readonly<Record<TaskStop, string>> = {
  'entry-changed':
    'La entrada se cambió después de la firma. Compárela con lo que se firmó y firme de nuevo esta nota.',
  'group-note-changed':
    'La nota de grupo se cambió después de la firma. Compárela con lo que se firmó y firme de nuevo.',
  'not-atomic':
    'Este servidor no puede escribir un expediente de una sola vez. Pida a quien lo administra que active las transacciones.',
  invalid:
    'El servidor rechazó el expediente por no ser válido. Muestre esto a quien lo administra; no se escribió nada.',
  'guard-finding':
    'Hay palabras en esta nota que pueden identificar a otro integrante. Cámbielas y firme de nuevo esta nota.',
  'not-found': 'Algo a lo que se refiere esta nota ya no está en el servidor. No se escribió nada.',
  other: 'La asistencia y el cargo no concuerdan. Corríjalos e inténtelo de nuevo.',
};

export const findings: Texts['findings'] = {
  check: ({ saying }, label) => {
    const said = CHECKS[saying];
    return typeof said === 'string' ? said : said(label);
  },
  guard: ({ kind, members, patientId, severity }) =>
    [
      FOUND[kind](patientId === 'group' ? 'un integrante' : 'otro integrante'),
      ...(members.length > 1 ? ['Corresponde a más de un integrante.'] : []),
      ...(severity === 'review' ? ['Puede tener otro sentido: revíselo.'] : []),
    ].join(' '),
  stopped: ({ reason }) => STOPPED[reason],
};
