import type { SessionScript } from './types.ts';

/** Last week. */
export const DBT_4: SessionScript = {
  group: 'dbt',
  offset: -7,
  startedLate: 3,
  shared: {
    topic: 'Distress tolerance: radical acceptance',
    skills: 'Radical acceptance; half-smiling and willing hands as ways to practice it with the body',
    'homework-review': 'Kits were shown or described; most had used theirs twice.',
    content:
      'Acceptance is not approval; pain and the suffering that fighting reality adds to it. Each member wrote one fact that cannot be changed and the first small act that accepting it would allow.',
    interventions:
      'Teaching with examples from the leaders, guided practice, cognitive restructuring of “it should not be so”.',
    exercises: 'Willing hands for five minutes, with attention to what the body says.',
    handouts: 'Ten steps of radical acceptance',
    homework: 'Practice turning toward one small fact each day; note what the body does.',
    climate: 'Serious and generous; several long, comfortable pauses.',
  },
  groupOnly: {
    process:
      'The theme brought losses into the room. Members waited for each other and did not console too soon, which the leaders praised.',
    cohesion: 'Steady after last week’s departure; the newest member was greeted by name at the door.',
    ruptures: 'One disagreement about whether forgiveness is required; it was left open by agreement.',
  },
  members: {
    '7f3a': {
      participation: 'active',
      affect: ['calm', 'tearful'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Wrote “I failed it once” as her fact and “I can sit it again” as the act. Cried briefly while her hands lay open, then noticed that the crying ended by itself. Disputed the idea that accepting means forgiving and held her view calmly.',
      goals: [
        [1, 'improving', 'Fifty-two days; urges absent since Friday.'],
        [2, 'sustaining', 'Skill came first each time this week.'],
        [3, 'improving', 'Placement test retaken on Monday, waiting for the result.'],
      ],
      plan: 'Prepare for either result in individual DBT; willing hands while opening the letter.',
    },
    '2c91': {
      absent: 'late-cancel',
      reason: 'Texted an hour before that he could not get himself out of the house.',
      followUp:
        'Second absence in four sessions. His counselor called, found low mood and no suicidal thoughts, and moved the individual session to tomorrow; barriers to leaving the house will be the topic.',
      missed: 'Radical acceptance. The steps are gone through individually tomorrow.',
    },
    b04e: {
      participation: 'active',
      affect: ['sad', 'calm'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Spoke for several minutes about leaving her country as the fact she has argued with for years. Stopped when her throat closed, used the skill from two weeks ago, and went on. Was heard in silence and said afterwards that silence had been right.',
      goals: [
        [1, 'sustaining', 'No intrusions that lasted beyond ten minutes.'],
        [2, 'improving', 'Grief named and felt, without numbing afterwards by her own account.'],
      ],
      plan: 'A quiet evening and ginger tea tonight; call the clinic if sleep breaks; review in two weeks.',
    },
    '5d1f': {
      late: 5,
      participation: 'some',
      affect: ['anxious', 'sad'],
      comprehension: 'full',
      homework: 'partly',
      response:
        'Took a place in the circle this time. Her fact was about her body; she read it out, and nobody commented on it, as she had asked beforehand. Half-smiling felt false to her and willing hands did not. Stayed ten minutes to help put chairs away.',
      risk: ['self-harm'],
      riskDetail:
        'One purging episode on Wednesday, no cutting or scratching. Denies suicidal thoughts. Texted her therapist while the urge was at six, a first.',
      goals: [
        [1, 'in-progress', 'Six days of seven.'],
        [2, 'in-progress', 'Reached out once before seven of ten.'],
      ],
      plan: 'Repeat what worked on Wednesday: text at five; medical check with her physician is due Monday.',
    },
    '91c7': {
      participation: 'some',
      affect: ['sad', 'calm'],
      comprehension: 'full',
      homework: 'not-done',
      response:
        'Said that the liver results were worse than hoped and that he had fought the number all week. Wrote it on the sheet, set the pencil down, and after the exercise said “then I start from there”. Went through last week’s worksheet with the co-leader before leaving.',
      riskDetail:
        'No alcohol; cravings up to six of ten after the appointment. Denied thoughts of ending his life when asked.',
      risk: ['substance-use'],
      goals: [
        [1, 'improving', 'Twenty-two days.'],
        [2, 'sustaining', 'Breathing and a drive to a meeting instead of the store.'],
      ],
      plan: 'Individual session on living with the results; daughter to come along to the next appointment.',
    },
    e6a2: {
      participation: 'some',
      affect: ['anxious', 'calm'],
      comprehension: 'partial',
      homework: 'done',
      response:
        'Struggled with the difference between accepting and giving up and said so, instead of asking for the right answer. Chose “I can’t know what they think of me”. Her shoulders dropped in the exercise; she described it as ten seconds of peace.',
      goals: [
        [1, 'sustaining', 'Limit kept all week.'],
        [2, 'improving', 'Sent a report with a known small error.'],
      ],
      plan: 'Ten seconds of willing hands before sending messages; no rereading afterwards.',
    },
    '4b88': {
      video: true,
      participation: 'active',
      affect: ['calm', 'sad'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Joined by video from a work trip, alone in his hotel room. Read two lines of the letter he has not sent and named the fact: his brother may never answer. Waited for others to finish speaking, with a visible effort on screen.',
      goals: [
        [1, 'improving', 'Three pauses of four kept during negotiations.'],
        [
          2,
          'sustaining',
          'Log kept while traveling; one hour less sleep on Sunday, explained by the flight.',
        ],
      ],
      plan: 'Watch sleep closely until home; tell his psychiatrist if it stays under six hours for two nights.',
    },
    d3f5: {
      participation: 'active',
      affect: ['calm'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Kept the wool in her palm during the whole practice and was present throughout. Her fact was that an apology is not going to come. Answered a question about it with “I’d rather not”, then beamed at having said so.',
      goals: [
        [1, 'sustaining', 'No dissociation in session or at home this week.'],
        [2, 'improving', 'Two refusals without a reason given, one of them here.'],
      ],
      plan: 'Start the list of small requests to refuse; think about reducing the grounding stone to pocket only.',
    },
  },
};
