import type { Texts } from '../texts.ts';

export const settings: Texts['settings'] = {
  open: 'Ajustes',
  phrases: {
    title: 'Frases rápidas',
    what: 'Escriba ; y el código en cualquier texto. Las suyas le siguen a otros dispositivos si su sistema de expedientes las guarda. Por favor, nada dicho por pacientes.',
    key: 'Código',
    words: 'Significa',
    keyOf: (index) => `Código de la frase ${index}`,
    wordsOf: (index) => `Texto de la frase ${index}`,
    add: 'Añadir una frase',
    remove: 'Quitar',
    removeOf: (index) => `Quitar la frase ${index}`,
    builtIn: 'Frases que vienen con Groupwork',
    saved: {
      shared: 'Sus frases están guardadas, también en sus otros dispositivos.',
      kept: 'Sus frases están guardadas en este dispositivo; el sistema de expedientes no las guarda.',
      'not-kept': 'Este navegador no guarda nada aquí: sus frases duran hasta que se cierre esta ventana.',
    },
    refusals: {
      'bad-key': (key) =>
        `«${key}» no puede ser un código: letras minúsculas, cifras y guiones, 20 como máximo.`,
      'no-words': (key) => `«${key}» aún no significa nada.`,
      'same-key': (key) => `Dos frases tienen el código «${key}».`,
      'too-long': (key) => `«${key}» tiene más de 1000 caracteres.`,
      'too-many': (key) => `Se guardan 100 frases como máximo: «${key}» ya es una de más.`,
    },
  },
  words: {
    title: 'En lugar de un nombre',
    what: 'Lo que su clínica escribe donde un texto nombraría a otro integrante. Para todos en la clínica.',
    labels: {
      otherFirst: 'Otro integrante, al principio',
      otherAgain: 'El mismo de nuevo',
      furtherFirst: 'Uno más, al principio',
      furtherAgain: 'Ese de nuevo',
      plural: 'Varios',
      sharedFirst: 'En la parte compartida, al principio',
      sharedAgain: 'El mismo de nuevo, parte compartida',
      sharedFurtherFirst: 'Uno más en la parte compartida',
      sharedFurtherAgain: 'Ese de nuevo, parte compartida',
      sharedPlural: 'Varios, parte compartida',
    },
    loading: 'Leyendo las palabras de la clínica…',
    saved: 'Las palabras de la clínica están guardadas. Las sesiones que se abran desde ahora las usan.',
    conflict:
      'Otra persona cambió las palabras de la clínica. Estas son las suyas; cámbielas otra vez si hace falta.',
    forbidden:
      'Su función no puede cambiar las palabras de la clínica. Pregunte a quien administra su sistema.',
    noClinic: 'El sistema no tiene ninguna clínica donde guardarlas.',
  },
  signing: {
    title: 'Plazo para firmar',
    what: 'Las notas más antiguas se muestran con retraso. Para todos en la clínica; tome el plazo más corto que pida alguno de sus pagadores.',
    days: 'Días después de la sesión',
    count: 'Qué días cuentan',
    counts: { business: 'De lunes a viernes', calendar: 'Todos los días' },
    badDays: 'El número de días debe estar entre 0 y 90.',
    saved: 'El plazo de la clínica está guardado.',
    notSaved:
      'No se guardó: su función no puede cambiarlo, alguien se adelantó o el sistema de expedientes no respondió.',
  },
  save: 'Guardar',
};
