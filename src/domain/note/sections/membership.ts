import type { Code } from '../../code.ts';
import type { LocalDate } from '../../ids.ts';
import { dayWords } from '../../schedule/format.ts';
import type { Words } from '../../words/en-us.ts';
import type { Line, MemberContext, MembershipFacts } from '../types.ts';
import { clean, codeWords, paragraph, sentence } from './lines.ts';

function entryWords(facts: MembershipFacts, sessionDay: LocalDate, words: Words): string {
  if (facts.entryDate === undefined) return '';
  const day = dayWords(facts.entryDate, words.dates);
  return facts.entryDate === sessionDay
    ? words.membership.entered(facts.enrollment, day)
    : words.membership.since(facts.enrollment, day);
}

function departureWords(facts: MembershipFacts, words: Words): string {
  if (facts.departureDate === undefined) return '';
  const code = facts.departure?.circumstances;
  const circumstances = code ? (words.membership.departures[code.code] ?? codeWords(code)) : '';
  const own = clean(facts.departure?.words ?? '');
  return paragraph(
    words.membership.left(dayWords(facts.departureDate, words.dates), circumstances),
    own && sentence(own),
  );
}

/** `Borderline personality disorder (F60.3)`; the code alone where no words are on file. */
function diagnosisWords(code: Code): string {
  const display = clean(code.display ?? '');
  return display === '' ? clean(code.code) : `${display} (${clean(code.code)})`;
}

/** Entry date, sessions attended, departure, diagnoses treated and why in a group (D14, D26). */
export function membershipLines(member: MemberContext, sessionDay: LocalDate, words: Words): readonly Line[] {
  const facts = member.membership;
  const diagnoses = member.diagnoses.map(diagnosisWords);
  return [
    {
      text: paragraph(
        entryWords(facts, sessionDay, words),
        words.membership.attended(facts.sessionsAttended),
        departureWords(facts, words),
      ),
    },
    {
      label: diagnoses.length === 1 ? words.membership.diagnosis : words.membership.diagnoses,
      text: diagnoses.length === 0 ? '' : sentence(words.list(diagnoses)),
    },
    { label: words.membership.rationale, text: clean(facts.rationale ?? '') },
  ];
}
