import { minutesPresent } from '../../attendance/minutes.ts';
import type { Modality, Presence } from '../../attendance/types.ts';
import { clockWords, spanWords, weekdayWords } from '../../schedule/format.ts';
import { isBefore, localDateIn, minutesOf } from '../../schedule/time.ts';
import type { Facilitator, FacilitatorRole } from '../../schedule/types.ts';
import type { Words } from '../../words/en-us.ts';
import type { Line, SessionFacts } from '../types.ts';
import { clean, paragraph } from './lines.ts';

/** `scheduled 90-minute session of DBT Skills, a psychoeducational group, on Tuesday, …, 6:00 PM–7:30 PM` */
function scheduledWords(facts: SessionFacts, words: Words): string {
  const { scheduled, place } = facts;
  const day = weekdayWords(localDateIn(scheduled.start, place.timeZone), words.dates);
  const span = spanWords(scheduled, place.timeZone, words.dates);
  const when = words.dates.on(day, span);
  return words.session.scheduled(
    minutesOf(scheduled),
    clean(facts.groupName),
    words.kinds[facts.groupKind],
    when,
  );
}

/** Where or by what means this member took part. */
function modalityWords(facts: SessionFacts, modality: Modality, words: Words): string {
  const name = clean(facts.place.name);
  const how = words.session.modality[modality];
  if (name === '') return how;
  if (modality === 'in-person') return `${how} ${words.session.at(name)}`;
  return facts.place.virtual ? how : `${how} ${words.session.whileAt(name)}`;
}

/** Says that the session ran at other times than it was scheduled for; empty where it ran as scheduled. */
function ranWords(facts: SessionFacts, words: Words): string {
  const { scheduled, actual, place } = facts;
  const planned = spanWords(scheduled, place.timeZone, words.dates);
  const span = spanWords(actual, place.timeZone, words.dates);
  return span === planned ? '' : words.session.ran(span, words.minutes(minutesOf(actual)));
}

function presenceWords(facts: SessionFacts, presence: Presence, words: Words): string {
  const clock = (at: Presence['arrived']): string => clockWords(at, facts.place.timeZone, words.dates);
  const length = words.minutes(minutesPresent(presence, facts.actual));
  const late = isBefore(facts.actual.start, presence.arrived);
  const early = isBefore(presence.left, facts.actual.end);
  if (late && early) return words.session.partly(clock(presence.arrived), clock(presence.left), length);
  if (late) return words.session.late(clock(presence.arrived), length);
  if (early) return words.session.early(clock(presence.left), length);
  return words.session.whole(length);
}

/** `K. Ito, LCSW`; a credential that is not on file is left out. */
function personWords({ practitioner }: Facilitator): string {
  return [practitioner.name, practitioner.credential].map(clean).filter(Boolean).join(', ');
}

/** Who led, who watched, who supervised. `facilitated` is the sentence for those who led. */
function facilitatorWords(
  facilitators: readonly Facilitator[],
  words: Words,
  facilitated: (names: string) => string = words.session.facilitated,
): string {
  const led = facilitators.flatMap((one) =>
    one.role === 'lead' || one.role === 'co-facilitator'
      ? `${personWords(one)} (${words.roles[one.role]})`
      : [],
  );
  const named = (role: FacilitatorRole): readonly string[] =>
    facilitators.filter((one) => one.role === role).map(personWords);
  const said = (names: readonly string[], sentence: (listed: string) => string): string =>
    names.length > 0 ? sentence(words.list(names)) : '';
  return paragraph(
    said(led, facilitated),
    said(named('observer'), words.session.observed),
    said(named('supervisor'), words.session.supervised),
  );
}

/** Session facts of one who attended (D1, D2, D4): one paragraph. */
export function attendedLine(facts: SessionFacts, presence: Presence, words: Words): Line {
  const others = Math.max(0, facts.participants - 1);
  return {
    text: paragraph(
      words.session.attended(
        scheduledWords(facts, words),
        modalityWords(facts, presence.modality, words),
        words.session.others(words.count(others), others === 1),
      ),
      ranWords(facts, words),
      presenceWords(facts, presence, words),
      facilitatorWords(facts.facilitators, words),
    ),
  };
}

/** Which session was missed, and who would have led it. */
export function missedLine(facts: SessionFacts, words: Words): Line {
  return {
    text: paragraph(
      words.session.missed(scheduledWords(facts, words)),
      facilitatorWords(facts.facilitators, words, words.session.facilitators),
    ),
  };
}

/** For a preview while attendance is still to be taken. */
export function unknownLine(facts: SessionFacts, words: Words): Line {
  return { text: words.session.unknown(scheduledWords(facts, words)) };
}

/** Session facts of the group record. */
export function groupSessionLine(facts: SessionFacts, words: Words): Line {
  const name = clean(facts.place.name);
  const where = facts.place.virtual ? words.session.modality.video : name && words.session.at(name);
  return {
    text: paragraph(
      words.session.group(scheduledWords(facts, words), where),
      ranWords(facts, words),
      facilitatorWords(facts.facilitators, words),
    ),
  };
}
