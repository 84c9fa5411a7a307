import type { Texts } from '../texts.ts';

export const mend: Texts['mend'] = {
  groupTitle: 'La parte compartida se puede corregir',
  groupWhy: {
    named:
      'Hay palabras en ella que identifican a un integrante del grupo; por eso se detuvieron las notas, y ninguna está aún en un expediente.',
    maybe: 'Hay notas detenidas por lo que está escrito, y ninguna está aún en un expediente.',
  },
  groupWhat:
    'Al abrir la nota de grupo se retiran todas las firmas de esta sesión; no se pierde nada de lo escrito.',
  groupLead: 'Quien dirige la sesión puede abrir la nota de grupo y corregirla.',
  groupAction: 'Corregir la nota de grupo',
  byShared: 'Detenida por palabras en la parte compartida',
  recordStopped: 'El registro del grupo no se pudo escribir:',
  recordAgain: 'Intentar de nuevo',
  refusals: {
    'not-stopped': 'Ya no hay nada detenido.',
    written: 'Una nota con esta parte compartida ya está en un expediente. Corrija las otras una por una.',
    conflict: 'Otros cambiaron la sesión mientras tanto. Inténtelo de nuevo.',
  },
  failed: 'No se pudo abrir de nuevo. Inténtelo otra vez.',
  unusable: (count) =>
    count === 1
      ? 'Una tarea de esta sesión no se puede usar: nadie escribe el expediente al que correspondía hasta que esa nota se firme de nuevo.'
      : `${count} tareas de esta sesión no se pueden usar: nadie escribe los expedientes a los que correspondían hasta que esas notas se firmen de nuevo.`,
};
