import type { HumanName, Patient, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';

/** Names that no staff member, place or template of the made-up clinic has, from many scripts; each is one person's alone. */
const GIVEN = [
  'Xóchitl',
  'Þórunn',
  'Nguyệt-Ánh',
  'Дарина',
  'محبوبة',
  '美咲希',
  'Łucjana',
  'Siobhán',
  'Ọlábísí',
  'Zsófia',
  "K'ielle",
  'Ἀσπασία',
  'דבורהלה',
  'Anaïs-Zoé',
  'Çağrı',
] as const;
const FAMILY = [
  'Quispe-Mamani',
  'O’Dubhghaill',
  'Ðoàn-Võ',
  'Кузьмич',
  'القحطاني',
  '長谷川町',
  'Brzęczyszcz',
  'Mac Giolla',
  'Adébáyọ̀',
  'Szűcsné',
  'Vandenbroucke',
  'Παπαδάκη',
  'אבוטבול',
  'Étchegaray',
  'Yıldırımoğlu',
] as const;

/** One member as generated: who they are, and all that would give them away. */
export interface Somebody {
  readonly name: HumanName;
  readonly sentinel: string;
  readonly person: Omit<Patient, 'resourceType' | 'id'>;
  /** Everything about them that may stand in nobody else's record. */
  readonly tells: readonly string[];
}

const token = fc.stringMatching(/^[0-9a-f]{10}$/);

/** A group of people who share nothing by which one could be taken for another. */
export const aGroupOfPeople: fc.Arbitrary<readonly Somebody[]> = fc
  .record({
    given: fc.shuffledSubarray([...GIVEN], { minLength: 2, maxLength: 6 }),
    family: fc.shuffledSubarray([...FAMILY], { minLength: 6, maxLength: 6 }),
    nick: fc.shuffledSubarray(['Xochi', 'Þóra', 'Ngánh', 'Darinka', 'Lucjanka', 'Shivvy'], {
      minLength: 6,
      maxLength: 6,
    }),
    tokens: fc.uniqueArray(token, { minLength: 6, maxLength: 6 }),
  })
  .map(({ given, family, nick, tokens }) =>
    given.map((one, index) => somebody(one, family[index] ?? '', nick[index] ?? '', tokens[index] ?? '')),
  );

function somebody(given: string, family: string, nick: string, unique: string): Somebody {
  const record = `MR-${unique}`;
  const phone = `+1-303-${unique.slice(0, 4)}-${unique.slice(4)}`;
  const email = `${unique}@mail.example`;
  const street = `${unique} Juniper Way`;
  const relative = `Relative${unique}`;
  const sentinel = `entry-words-${unique}`;
  const name: HumanName = { use: 'official', given: [given], family };
  return {
    name,
    sentinel,
    tells: [given, family, nick, record, phone, email, street, relative, sentinel],
    person: {
      name: [name, { use: 'nickname', given: [nick] }],
      identifier: [{ system: 'https://clinic.example/mrn', value: record }],
      telecom: [
        { system: 'phone', value: phone },
        { system: 'email', value: email },
      ],
      address: [{ line: [street], city: 'Denver' }],
      contact: [{ name: { text: relative } }],
    },
  };
}

/** Puts these people in the places of a clinic's patients, in their order. */
export function withPeople(people: readonly Somebody[]) {
  return (resources: readonly Resource[]): readonly Resource[] => {
    const patients = resources.filter((one) => one.resourceType === 'Patient');
    return resources.map((one) => {
      const person = one.resourceType === 'Patient' ? people[patients.indexOf(one)]?.person : undefined;
      return person && one.id !== undefined ? { resourceType: 'Patient', id: one.id, ...person } : one;
    });
  };
}
