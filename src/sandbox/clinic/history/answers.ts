import type { Absent, Answers, Coded, GoalAnswer, Present, SessionScript } from './types.ts';

const codes = (list: readonly string[]): Coded[] => list.map((code) => ({ code }));

/** The answers that were given: nothing stands for a question that was left open. */
function given(answers: Record<string, Answers[string] | undefined>): Answers {
  const entries = Object.entries(answers);
  return Object.fromEntries(entries.filter((one): one is [string, Answers[string]] => one[1] !== undefined));
}

/** The group note's answers, with the part before each field's name. */
export function groupAnswers(script: SessionScript): Answers {
  const part = (name: string, fields: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(fields).map(([field, text]) => [`${name}.${field}`, text]);
  return Object.fromEntries([...part('shared', script.shared), ...part('group-only', script.groupOnly)]);
}

function presentAnswers(member: Present, goalOf: (number: number) => string): Answers {
  const goals: GoalAnswer[] = member.goals.map(([number, progress, note]) => ({
    goal: goalOf(number),
    progress,
    note,
  }));
  return given({
    'entry.participation': { code: member.participation },
    'entry.affect': codes(member.affect),
    'entry.comprehension': member.comprehension && { code: member.comprehension },
    'entry.homework': member.homework && { code: member.homework },
    'entry.response': member.response,
    'entry.interpersonal': member.interpersonal,
    'entry.factors': member.factors && codes(member.factors),
    'entry.risk': codes(member.risk ?? ['none-voiced']),
    'entry.risk-detail': member.riskDetail,
    'entry.goals': goals,
    'entry.plan': member.plan,
  });
}

/** What an absence says about notice. */
export const NOTICES = { 'no-show': 'none', 'late-cancel': 'late', excused: 'in-time' } as const;

function absentAnswers(member: Absent): Answers {
  return given({
    'entry.absence-notice': { code: NOTICES[member.absent] },
    'entry.absence-reason': member.reason,
    'entry.absence-follow-up': member.followUp,
    'entry.missed-content': member.missed,
  });
}

/** One member's entry. `goalOf` turns the number of one of their goals into its id. */
export function entryAnswers(member: Present | Absent, goalOf: (number: number) => string): Answers {
  return 'absent' in member ? absentAnswers(member) : presentAnswers(member, goalOf);
}
