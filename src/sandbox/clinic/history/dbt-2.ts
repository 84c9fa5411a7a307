import type { SessionScript } from './types.ts';

/** Three weeks ago. */
export const DBT_2: SessionScript = {
  group: 'dbt',
  offset: -21,
  overran: 5,
  shared: {
    topic: 'Distress tolerance: changing body chemistry',
    skills: 'TIPP: temperature, intense exercise, paced breathing, paired muscle relaxation',
    'homework-review':
      'Daily use of STOP: most managed four days or more. Obstacles were named and one solved together.',
    content:
      'Why cold water and exertion lower arousal faster than thinking does; medical reasons to skip the cold water (heart conditions, eating disorders, pregnancy) and what to use in its place.',
    interventions:
      'Psychoeducation about arousal, in-session practice with before and after ratings, coaching one by one.',
    exercises:
      'Paced breathing at five breaths a minute; paired relaxation of hands, shoulders and face; cold packs by choice.',
    handouts: 'TIPP in four pictures; medical cautions',
    homework: 'Practice paced breathing twice daily while calm; use one part of TIPP above seven of ten.',
    climate: 'Playful during the cold packs, quiet and settled by the end.',
  },
  groupOnly: {
    process:
      'The first disclosure of suicidal thoughts in this cycle was met with quiet and then with practical care; the leaders slowed the agenda to make room for it and kept details for an individual talk.',
    cohesion: 'Strong. Two members offered to sit beside the one in difficulty.',
    ruptures: 'A joke about the cold packs landed badly; it was named and put right within minutes.',
  },
  members: {
    '7f3a': {
      participation: 'some',
      affect: ['tearful', 'anxious'],
      comprehension: 'full',
      homework: 'partly',
      response:
        'Arrived distressed after failing an online placement test and said early on that she had wondered whether living was worth it. Chose the cold pack, rated her distress nine before and five after, and remained for the whole session. Thanked the room at the end.',
      risk: ['suicidal-ideation'],
      riskDetail:
        'Passive suicidal thoughts since yesterday, no plan, no intent, no access to stored medication. Columbia screen done with the lead after group. Safety plan updated, her sister agreed to stay overnight, call arranged for nine tomorrow.',
      goals: [
        [1, 'in-progress', 'No self-harm this week despite strong urges.'],
        [2, 'improving', 'Used temperature before telephoning, and said so in the call.'],
        [3, 'worsening', 'Failed placement test; thinks of giving up nursing.'],
      ],
      plan: 'Check-in call tomorrow; extra individual session this week; placement test to be looked at once she is settled.',
    },
    '2c91': {
      participation: 'quiet',
      affect: ['flat', 'sad'],
      comprehension: 'partial',
      homework: 'not-done',
      response:
        'Came after a reminder call and said plainly that last week he had not left his bed. Tried fast steps on the stairs with the co-leader, returned a little flushed, and rated his energy up from two to four. Spoke twice, both times when asked.',
      goals: [
        [1, 'no-change', 'Planned activity on two days of seven.'],
        [2, 'no-progress', 'Canceled both plans with friends.'],
      ],
      plan: 'One flight of stairs before deciding to cancel anything; text the co-leader’s line on the morning of group.',
    },
    b04e: {
      participation: 'some',
      affect: ['calm'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Took to paired relaxation at once and could describe the difference between tense and loose in her jaw. Later she linked the loosening to sadness, in a low voice, without looking away. This is the first emotion she has named in group.',
      goals: [
        [1, 'improving', 'Relaxation at bedtime on five nights; one waking.'],
        [2, 'improving', 'Named sadness in the session and on two diary days.'],
      ],
      plan: 'Relax jaw and shoulders before bed; write one word for the feeling next to the rating.',
    },
    '91c7': {
      participation: 'active',
      affect: ['bright'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Reported eight days without a drink and five urges handled by breathing in the truck before going indoors. Demonstrated the count to the others. Was moved when someone told him that it helped, and let himself be thanked.',
      goals: [
        [1, 'improving', 'Eight days; attends two meetings a week.'],
        [2, 'improving', 'Longest urge ridden out: thirty-five minutes.'],
      ],
      plan: 'Keep a cold pack in the truck; hand the liquor in the garage to his daughter this weekend.',
    },
    e6a2: {
      absent: 'late-cancel',
      reason: 'A deadline was moved forward at work; called two hours before.',
      followUp:
        'Discussed by telephone whether avoidance played a part; she thought partly. Attendance agreement reviewed; expects to come next week.',
      missed:
        'TIPP with its cautions. Sent the handout, and ten minutes set aside in her next individual session.',
    },
    '4b88': {
      participation: 'active',
      affect: ['bright'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Joked at the wrong moment about ice, noticed the silence, and said sorry directly; he then asked what would have been better to say. Practiced the long out-breath and remarked that it works “even on a Spanish temper”. No signs of elevated mood.',
      goals: [
        [1, 'improving', 'Repaired a slip inside the hour, in front of everyone.'],
        [2, 'sustaining', 'Seven of seven days logged.'],
      ],
      plan: 'Ask himself before a joke who is hurting in the room.',
    },
    d3f5: {
      participation: 'active',
      affect: ['calm', 'anxious'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Chose muscle relaxation over cold because cold is linked with an old memory, and said so without apology. Stayed present for all ninety minutes, with two self-started groundings. Offered a seat to another group member who was upset.',
      goals: [
        [1, 'improving', 'No blank spells in session; one of three minutes at home.'],
        [2, 'improving', 'Declined the cold pack and explained only when asked.'],
      ],
      plan: 'Pair relaxation with the words “here, today”; bring the grounding stone.',
    },
    f29b: {
      participation: 'active',
      affect: ['calm'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Named push-ups as what got him through the winter and coached a partner through the breathing. Spoke of mixed feelings about finishing next week: pride, and worry about being alone with his anger again. Took in that both can be true.',
      goals: [
        [1, 'sustaining', 'One urge this week, walked around the block.'],
        [2, 'sustaining', 'No quarrels to repair.'],
      ],
      plan: 'Finish the relapse plan with warning signs; ask his sister to be one of its contacts.',
    },
  },
};
