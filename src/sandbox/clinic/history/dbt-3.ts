import type { SessionScript } from './types.ts';

/** Two weeks ago: somebody's first session, somebody's last. */
export const DBT_3: SessionScript = {
  group: 'dbt',
  offset: -14,
  shared: {
    topic: 'Distress tolerance: distracting and self-soothing',
    skills: 'ACCEPTS (seven ways to distract); self-soothing with the five senses',
    'homework-review': 'Paced breathing: each member told when it was easiest to remember.',
    content:
      'Distraction as a bridge and not a home; how to tell the two apart. Each sense was taken in turn, and everyone chose three things for a kit of their own.',
    interventions:
      'Teaching, experiential stations, individual choice of items, a ritual for joining and leaving the group.',
    exercises: 'Five stations: tea, hand cream, a wool blanket, a recording of rain, picture cards.',
    handouts: 'List of distractions; self-soothing kit worksheet',
    homework: 'Put the kit together and use it twice, once while calm.',
    climate: 'Warm, with some sadness in the closing round.',
  },
  groupOnly: {
    process:
      'A goodbye and a welcome in one session stirred both envy and comfort. The room organized itself around the farewell ritual without needing the leaders.',
    cohesion: 'High around the departure; the newcomer was drawn in at the stations.',
    ruptures: 'A brief silence after a blunt question to the newcomer; an apology followed and was accepted.',
  },
  members: {
    '7f3a': {
      participation: 'active',
      affect: ['calm', 'sad'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Looked rested. Told the group that breathing on the bus had kept a bad morning from becoming a bad day. Picked rain, wool and peppermint for her kit, and noted that soothing herself still feels “like stealing”; worked on the thought with the leader.',
      riskDetail: 'Asked directly: no suicidal thoughts for six days, urges to self-harm at two of ten.',
      risk: ['self-harm'],
      goals: [
        [1, 'improving', 'Forty-five days.'],
        [2, 'improving', 'Skill first, message second, on four occasions of five.'],
        [3, 'in-progress', 'Registered for the placement test again.'],
      ],
      plan: 'Use the kit on the evening before the test; keep Thursday’s individual session.',
    },
    '2c91': {
      participation: 'some',
      affect: ['sad', 'calm'],
      comprehension: 'full',
      homework: 'partly',
      response:
        'On time and shaved, which he pointed out himself as an achievement. Questioned whether distraction is just avoidance and listened to the answer; then listed activities he avoids and which of them would count as a bridge. Smiled at the station with tea.',
      goals: [
        [1, 'improving', 'Activity done on five of seven days.'],
        [2, 'in-progress', 'Kept one of two plans: a film with his partner.'],
      ],
      plan: 'Choose Tuesday’s activity tonight; kit to stand beside the bed.',
    },
    b04e: {
      participation: 'some',
      affect: ['calm', 'bright'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Made ginger tea for the whole station and spoke about her grandmother’s kitchen, smiling. When asked how the memory felt she said “warm, then missing”, two feelings in one sentence. Reported less numbing with television at night.',
      goals: [
        [1, 'sustaining', 'Slept through on five nights.'],
        [2, 'improving', 'Named feelings on six days.'],
      ],
      plan: 'Add the smell of ginger to the night routine; discuss trauma-focused work at the next review.',
    },
    '5d1f': {
      participation: 'quiet',
      affect: ['anxious', 'guarded'],
      comprehension: 'partial',
      homework: 'none-assigned',
      response:
        'First session. Read the agreements aloud when asked to and chose a seat by the wall. A direct question about why she had come made her flush; she accepted the apology with a nod. Skipped the tea and held the blanket for most of the hour.',
      risk: ['self-harm', 'other'],
      riskDetail:
        'Purged on two days in the past week, told to the leader privately after group. Scratched her forearm on Sunday, superficial. No suicidal thoughts. Potassium was checked by her physician last week and is within limits; she agreed to tell her therapist.',
      goals: [
        [1, 'in-progress', 'Five days of seven without purging.'],
        [2, 'no-progress', 'Told nobody while the urge was high.'],
      ],
      plan: 'Tell one person when an urge reaches five; two sense items for after meals; orientation call with the co-leader on Friday.',
    },
    '91c7': {
      absent: 'excused',
      reason: 'Hepatology appointment, told us a week ahead.',
      followUp: 'Spoke with him the next day: fifteen days without alcohol, looking forward to coming back.',
      missed: 'Distraction and self-soothing; the worksheet is in his folder and gets reviewed individually.',
    },
    e6a2: {
      participation: 'active',
      affect: ['bright', 'anxious'],
      comprehension: 'full',
      homework: 'partly',
      response:
        'Put a question to another group member that was too direct, saw the effect, and apologized at once without asking anyone whether she had done wrong. Built her kit from things she already owns and left one slot of it empty on purpose.',
      goals: [
        [1, 'improving', 'Twice-a-day limit kept on four days.'],
        [2, 'improving', 'An unfinished worksheet, and she could laugh about it.'],
      ],
      plan: 'Sit with the empty slot; no checking of the kit before Sunday.',
    },
    '4b88': {
      participation: 'some',
      affect: ['calm', 'sad'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Quieter than usual; the farewell reminded him of a brother he no longer speaks to. Said this without anger, chose music and coffee for his kit, and stayed with the sadness when a joke would have been easy.',
      goals: [
        [1, 'improving', 'Walked away from an argument at home and returned after twenty minutes.'],
        [2, 'sustaining', 'Log complete, seven hours a night.'],
      ],
      plan: 'Write the letter to his brother without sending it; bring it to his medication visit.',
    },
    d3f5: {
      participation: 'some',
      affect: ['anxious', 'calm'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Found that wool against the cheek brings her back faster than any phrase. Left the recording of rain early, telling the leader in the agreed way. Drifted once for under a minute when the farewell began and returned unaided.',
      goals: [
        [1, 'improving', 'One short spell, noticed and ended by herself.'],
        [2, 'in-progress', 'Agreed to a favor she did not want; sees it clearly.'],
      ],
      plan: 'Cut a square of wool for her pocket; script a two-word refusal for Sunday.',
    },
    f29b: {
      participation: 'active',
      affect: ['sad', 'bright'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Last session after four modules. Read out his plan: warning signs, three skills, two people to call. Thanked the room, heard what he had meant to others, and stayed in his chair while being praised, which he used to leave for. Tearful and steady.',
      goals: [
        [1, 'sustaining', 'Five and a half months; met in practice.'],
        [2, 'sustaining', 'Repairs within a day as a habit.'],
      ],
      plan: 'Completes the program today. Booster visit in six weeks; may return to the open group on request.',
    },
  },
};
