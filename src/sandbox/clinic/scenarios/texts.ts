import type { ScenarioName, ScenarioText } from './types.ts';

/** What each scenario is and what to look at in it. docs/scenarios.md is made from this. */
export const TEXTS: Readonly<Record<ScenarioName, Omit<ScenarioText, 'name'>>> = {
  'pain-morning': {
    title: 'Living Well with Pain, in the morning and an hour ahead',
    describes:
      'A hybrid, open group of nine in the satellite office, already over for today and not charted. The lead has a single name; an intern co-facilitates under supervision.',
    notice: [
      'The satellite office is in another time zone than the main one: times are shown by the clock of the place.',
      'One member is also in the process group the same day, and is charged 96164 here and 90853 there.',
      'One member has the name of a clinician; one was born on 29 February; one has a name that fills any field.',
      'One member left and came back: the entry date is that of the second time. One joined less than three weeks ago.',
      'Five more people belong to the group and are not expected: on hold, on the waitlist, moved away, transferred, never came.',
    ],
    home: true,
  },
  'dbt-tuesday': {
    title: 'DBT Skills, an ordinary session',
    describes:
      'The session to start with, on whatever weekday it is opened: a psychoeducational, open group of eight in the afternoon, with a lead and a co-facilitator, four charted sessions behind it and no appointments of the members yet.',
    notice: [
      'Opening the session makes each member’s appointment and empty entry.',
      'One member’s charge is H0005 and not the group’s 90853; one pays for themselves; one is insured through a parent.',
      'Someone whose membership starts next week is not on the roster today.',
      'Names that are words stand on the roster: a note that says “will”, “hope” or “grace” names nobody.',
    ],
    home: true,
  },
  'process-evening': {
    title: 'Evening Process Group, co-facilitated',
    describes:
      'A closed group of seven in the evening whose members already have their own appointments. The members’ notes are attested by each one’s primary clinician, not by the lead.',
    notice: [
      'Two members have the same first name.',
      'After the lead has signed, the notes of members with another primary clinician wait for that clinician.',
      'One member’s name is written from right to left; one has a single name.',
      'Both facilitators have to sign the group record. Next week’s session is by video.',
    ],
    home: true,
  },
  'large-open-group': {
    title: 'An open group of thirty',
    describes: 'A support group at the limit of what fits one screen, with hard names of every kind.',
    notice: [
      'The roster stays usable; signing goes on in steps and can be interrupted.',
      'Thirty is more than payers accept for group psychotherapy: that is a finding of billing, not of charting.',
    ],
    home: false,
  },
  'single-member': {
    title: 'Only one member',
    describes: 'A session for which one person is left.',
    notice: [
      'One attendee is no group: the group code is not billable (rule C9), and the note is written all the same.',
    ],
    home: false,
  },
  'no-members': {
    title: 'Nobody to expect',
    describes: 'A session of a group with one person on the waitlist and one who has left.',
    notice: ['The roster is empty and says so; a walk-in can still be added.'],
    home: false,
  },
  'all-absent': {
    title: 'Nobody came',
    describes:
      'Five members with appointments, and all of them are to be marked absent: two no-shows, two late cancels, one excused.',
    notice: [
      'Five absence notes, no Encounter of a member, no service charge.',
      'The group record can still be signed, with nobody present.',
    ],
    home: false,
  },
  'dst-night': {
    title: 'A night on which the clocks change',
    describes:
      'A group for people on night shifts that starts 75 minutes before the last change of the clocks and ends 75 minutes after it.',
    notice: [
      'The session is 150 minutes long, whatever the clocks on the wall say; minutes are counted from instants.',
      'Start and end carry different offsets.',
    ],
    home: false,
  },
  'leap-day': {
    title: 'A session on 29 February',
    describes: 'A session on the last leap day, with a member who was born on one.',
    notice: ['The day is shown as 29 February; ages and membership dates are right.'],
    home: false,
  },
};
