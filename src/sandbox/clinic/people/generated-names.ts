import type { HumanName } from '@medplum/fhirtypes';
import { legal, maiden, mononym, nickname, usual } from './names.ts';
import { pick } from './random.ts';

/** Given names that are words, too, besides ordinary ones and ones that need more than ASCII. */
const GIVEN = [
  ...[
    'Joy',
    'Will',
    'Mark',
    'April',
    'Rose',
    'Dawn',
    'Art',
    'Faith',
    'Jack',
    'Bill',
    'Sunny',
    'Victor',
    'Summer',
  ],
  ...['Zoë', 'Søren', 'Agnieszka', 'Nguyệt', 'İbrahim', 'Chloé', 'Matěj', 'Ñusta', 'Tomáš', 'Mbali', 'Þóra'],
  ...[
    'Maria',
    'James',
    'Fatima',
    'Wei',
    'Aiko',
    'Kwame',
    'Priya',
    'Elena',
    'Tyrone',
    'Ruth',
    'Samuel',
    'Dana',
  ],
  ...['Mary Ann', 'Jean-Luc', 'Ana Sofía', "D'Andre"],
] as const;

const FAMILY = [
  ...[
    'Long',
    'Case',
    'Young',
    'Day',
    'Banks',
    'Short',
    'Fields',
    'Rivers',
    'Stern',
    'Price',
    'Wise',
    'Grant',
  ],
  ...['Müller', 'Šimůnek', 'Gonçalves', 'Dvořák', 'Bakırcı', 'Núñez', 'Nyström', 'Ó Súilleabháin', 'Łącki'],
  ...["O'Neill", "N'Diaye", 'MacDonald', 'van der Berg', 'de los Santos', 'St. John', 'Al-Hakim', 'Li', 'Ng'],
  ...['Johnson', 'Okafor', 'Tanaka', 'Petrov', 'Haddad', 'Kaur', 'Yazzie', 'Moreau', 'Rossi', 'Chen'],
] as const;

/** Given and family names in another script, each with its Latin spelling; any of one row go together. */
const OTHER_SCRIPTS = [
  {
    given: ['محمد Muhammad', 'ليلى Layla', 'عمر Omar'],
    family: ['الخطيب al-Khatib', 'منصور Mansour', 'الشامي al-Shami'],
  },
  { given: ['דבורה Dvora', 'יעל Yael', 'אורי Uri'], family: ['לוי Levi', 'פרץ Peretz', 'אזולאי Azoulay'] },
  {
    given: ['Анастасия Anastasia', 'Ольга Olga', 'Вера Vera'],
    family: ['Кузнецова Kuznetsova', 'Белова Belova', 'Орлова Orlova'],
  },
  {
    given: ['美咲 Misaki', '翔太 Shota', '陽子 Yoko'],
    family: ['田中 Tanaka', '鈴木 Suzuki', '中村 Nakamura'],
  },
  { given: ['지우 Ji-woo', '민준 Min-jun', '하은 Ha-eun'], family: ['김 Kim', '박 Park', '최 Choi'] },
  {
    given: ['Ελένη Eleni', 'Σοφία Sofia', 'Μαρία Maria'],
    family: ['Παπαδοπούλου Papadopoulou', 'Νικολάου Nikolaou', 'Γεωργίου Georgiou'],
  },
  { given: ['अंजलि Anjali', 'रोहन Rohan', 'दीपा Deepa'], family: ['शर्मा Sharma', 'वर्मा Verma', 'पटेल Patel'] },
] as const;

const SHORT_FORMS = ['Bo', 'Coco', 'Red', 'Mimi', 'Tex', 'Junior', 'Pip', 'Buddy'] as const;
const SINGLE = ['Suharto', 'Madhuri', 'Teller', 'Aung', 'Rukmini', 'Björk'] as const;

/** The entry of a list at a number, around and around. @throws for an empty list. */
function around<T>(list: readonly T[], number: number): T {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}

/** Given and family name by number: no pair comes twice among the first 1,500. */
function pairOf(number: number): readonly [given: string, family: string] {
  const lap = Math.floor(number / GIVEN.length);
  return [around(GIVEN, number), around(FAMILY, (number % GIVEN.length) + 5 * lap)];
}

function inAnotherScript(number: number): HumanName[] {
  const script = around(OTHER_SCRIPTS, number);
  const lap = Math.floor(number / OTHER_SCRIPTS.length);
  const [given, latinGiven] = halves(around(script.given, lap));
  const [family, latinFamily] = halves(around(script.family, Math.floor(lap / script.given.length)));
  return [legal(given, family), usual(latinGiven, latinFamily)];
}

function halves(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}

/** One person's names, out of about ten kinds in turn. Another `seed` gives other names to the same numbers. */
export function generatedNames(seed: number, number: number, random: () => number): HumanName[] {
  const [given, family] = pairOf(number + (seed % 1000) * 17);
  switch (number % 10) {
    case 1:
      return [legal(given, `${family}-${pick(FAMILY, random)}`)];
    case 2:
      return [legal(given, `${family} ${pick(FAMILY, random)}`)];
    case 3:
      return [legal(given, family), nickname(pick(SHORT_FORMS, random))];
    case 4:
      return [legal(given, family), maiden(given, pick(FAMILY, random))];
    case 5:
      return inAnotherScript(seed + Math.floor(number / 10));
    case 6:
      return number % 30 === 6
        ? [mononym(around(SINGLE, seed + Math.floor(number / 30)))]
        : [legal(`${given} ${pick(GIVEN, random)}`, family)];
    default:
      return [legal(given, family)];
  }
}
