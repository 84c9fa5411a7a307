/** What the completeness check says to people: what is missing and what to do. None of it names anybody. */
export const CHECK_WORDS = {
  place: 'The session has no place. Notes must say where it was held.',
  facilitators: 'The session has no facilitator. Notes must say who led it.',
  nobody:
    'Nobody attended. Each member gets an absence note; the group record says that the session had no participants.',
  noMembers: 'The session has no members. Add a walk-in, or cancel the session.',
  actual: 'The actual start and stop times are not recorded. Enter when the session began and ended.',
  actualOrder: 'The session ends before it starts. Correct its times.',
  unknownAttendance: 'Attendance has not been taken for every member. Record who attended and who did not.',
  oneParticipant: 'Only one member attended. A group service code cannot be billed for a single participant.',
  topic: 'The topic of the session is missing.',
  intervention: 'The interventions used are missing. A group service is not documented without them.',
  credential: 'A facilitator who signs has no credential on file. Signatures need name and credential.',
  noSigner: 'The session has neither a lead nor a co-facilitator, so nobody can sign it.',

  participation: 'How this member participated is missing.',
  response: "This member's own response is missing.",
  likePeer:
    "This entry reads almost the same as another entry of this session. Write what was this member's own.",
  likeLast: "This entry reads almost the same as this member's last one. Write what was new in this session.",
  noGoal:
    'No current goal is on file for this member. Add one to the treatment plan, or say why there is none.',
  progress: 'No progress or barrier is noted on any current goal.',
  otherGoal: 'Progress is noted on a goal that is no longer current.',
  rationale: 'Why group treatment helps this member is not on file.',
  risk: 'Risk has not been answered for this member. Choose what was voiced, or that none was.',
  riskContradiction:
    'The risk answer says both that none was voiced and that something was. Keep one of the two.',
  riskDetail:
    'A risk is noted without details. Describe what was voiced, how it was assessed and what was done.',
  entryDate: 'The date on which this member entered the group is not on file.',
  exitDate: 'This member has left the group, and the last day is not on file.',

  attendanceUnknown: 'Attendance has not been taken for this member.',
  leftFirst: 'This member leaves before arriving. Correct the times.',
  notThere: 'Arrival and leaving lie outside the session. Correct the times, or record an absence.',
  earlyArrival: 'Arrival is long before the session began. Check the times.',
  lateLeaving: 'Leaving is long after the session ended. Check the times.',
  noticeContradicts: 'The notice given does not fit the kind of absence. Check both.',
  chargeUnknown: 'No charge is chosen for this member. Pick a code, or no fee.',
  chargeDisagrees: 'Attendance and charge do not agree. Pick a code that fits what happened.',
  notMember: 'No active membership is on file for this day. Add one, or sign as a walk-in with a reason.',
  absenceNotice: 'Whether notice was given of the absence is not written in the entry.',
  absenceFollowUp:
    'What follows from the absence is not written. Say whether and how this member will be contacted.',
  absentWithEntry:
    'Participation, response or progress is written for a member who was absent. It will not stand in the absence note.',
  attendedWithAbsence:
    'Notice, reason or follow-up of an absence is written for a member who attended. It will not stand in the note.',
  draftUntouched: 'This is still the sentence that the choices drafted. Write what was this member’s own.',
  required: (label: string): string => `“${label}” is required and not answered.`,
  tooLong: (label: string, max: number): string =>
    `“${label}” is longer than ${max} characters. Shorten it, or move part of it to an addendum.`,
  notInTemplate: 'An answer belongs to no field of the template, so it will not stand in any note.',
};

type Sayings = typeof CHECK_WORDS;

/** The words of one locale that need nothing filled in. */
export type CheckWords = { [K in keyof Sayings as Sayings[K] extends string ? K : never]: string };
