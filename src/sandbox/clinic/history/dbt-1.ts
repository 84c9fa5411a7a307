import type { SessionScript } from './types.ts';

/** Four weeks ago. */
export const DBT_1: SessionScript = {
  group: 'dbt',
  offset: -28,
  startedLate: 2,
  shared: {
    topic: 'Distress tolerance: stopping before acting',
    skills: 'STOP (stop, take a step back, observe, proceed mindfully); pros and cons of acting on an urge',
    'homework-review':
      'Diary cards from the mindfulness weeks were reviewed in pairs, with one observation each to the whole group.',
    content:
      'When a crisis skill is the right one and when solving the problem is; how an urge rises and falls when nothing feeds it. A four-box grid of pros and cons was filled in for an invented example.',
    interventions:
      'Didactic teaching, modelling by the leaders, rehearsal in pairs with coaching, individual feedback on each grid.',
    exercises: 'Role-played a provoking telephone call and froze it at the moment to use the skill.',
    handouts: 'Crisis survival overview; blank grid for pros and cons',
    homework: 'Use STOP once a day and note what changed; fill in one grid for a real urge while calm.',
    climate: 'Attentive, with some laughter in the role plays; members kept to the group’s agreements.',
  },
  groupOnly: {
    process:
      'Energy was low at the start and rose once rehearsal began. The longest-standing members modelled for newer ones without being asked.',
    cohesion: 'Growing. Members saved each other places and asked after the empty one.',
    ruptures: 'None observed.',
  },
  members: {
    '7f3a': {
      participation: 'active',
      affect: ['anxious', 'bright'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Brought a completed diary card and volunteered for the role play, choosing a call with her mother. She caught the rising urge at the second sentence, said “stop” aloud, and put the prop telephone down. Afterwards she reported that her hands had stopped shaking sooner than she expected.',
      risk: ['self-harm'],
      riskDetail:
        'Urges to self-harm on three days this week, highest four of ten, none acted on. No suicidal thoughts. Safety plan is current and on her phone; reviewed with her at the break.',
      goals: [
        [1, 'improving', 'Thirty-one days without self-harm; urges shorter.'],
        [2, 'in-progress', 'Used STOP before texting once; two times she texted first.'],
      ],
      plan: 'Practice STOP before any message sent in distress; bring the grid to individual DBT on Thursday.',
    },
    '2c91': {
      absent: 'no-show',
      followUp:
        'Called the same evening and left a message about the missed session; front desk to offer a check-in before next week.',
      missed: 'STOP; pros and cons. Handouts posted to him.',
    },
    b04e: {
      participation: 'quiet',
      affect: ['guarded', 'calm'],
      comprehension: 'partial',
      homework: 'partly',
      response:
        'Listened throughout and wrote in the margins of the handout. When invited, she said that stopping is easy for her and that feeling anything afterwards is not; with prompting she identified tightness in the throat as the step of observing. She declined the role play and watched closely.',
      goals: [
        [1, 'improving', 'Two night-time intrusions, both settled by counting objects within ten minutes.'],
        [2, 'no-change', 'Could name the bodily sign but not the emotion.'],
      ],
      plan: 'Continue with a feelings list beside the diary card; tell Dr. Ångström about the daytime sleepiness.',
    },
    '91c7': {
      participation: 'active',
      affect: ['sad', 'calm'],
      comprehension: 'full',
      homework: 'partly',
      response:
        'Told the group, with little prompting, that he drank on Saturday after a family gathering. He filled in the grid for that evening and was surprised how short the column in favor of drinking was. Accepted feedback from a peer in group without defending himself.',
      risk: ['substance-use'],
      riskDetail:
        'One lapse: five beers on Saturday night, stopped by himself, no withdrawal signs today. Reports no thoughts of suicide. Counselor informed with his agreement.',
      goals: [
        [1, 'worsening', 'Lapse after 41 days; restarted his count on Sunday and went to a meeting.'],
        [2, 'in-progress', 'Rode out two urges since, fifteen and twenty minutes.'],
      ],
      plan: 'Keep the filled-in grid in his wallet; leave the next gathering before dinner; individual session this week.',
    },
    e6a2: {
      participation: 'some',
      affect: ['anxious'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Asked precise questions about whether a skill could be used wrongly. When this was reflected as a wish for certainty, she laughed and agreed. In rehearsal she managed to proceed without asking her partner whether it had been right.',
      goals: [
        [1, 'improving', 'Asked her husband for reassurance four times yesterday, down from nine.'],
        [2, 'in-progress', 'Handed in the grid with a crossing-out and left it so.'],
      ],
      plan: 'Answer one “was that right?” a day with “good enough” before asking anyone.',
    },
    '4b88': {
      late: 8,
      participation: 'active',
      affect: ['irritable', 'bright'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Came in annoyed about traffic and used it as his example: hands off the horn, a breath, windows down. Spoke fast at first and slowed when reminded by the co-leader. Sleep log shows six and a half to seven and a half hours every night.',
      goals: [
        [1, 'improving', 'Paused before answering his supervisor twice this week.'],
        [2, 'sustaining', 'Log complete; no missed doses.'],
      ],
      plan: 'Use the first cue, heat in the face, as the signal to step back.',
    },
    d3f5: {
      participation: 'some',
      affect: ['flat', 'anxious'],
      comprehension: 'partial',
      homework: 'partly',
      response:
        'Went blank for about two minutes during the role play of a raised voice. She came back when asked to press her feet to the floor and could say what had set it off. She stayed in the room and took part in the closing round.',
      riskDetail:
        'Brief dissociation, recovered fully with grounding; oriented on leaving; a friend drove her home.',
      risk: ['other'],
      goals: [
        [1, 'improving', 'Noticed the fading herself and raised a hand, which is new.'],
        [2, 'in-progress', 'Said no to an extra shift on Monday.'],
      ],
      plan: 'Sit near the door with feet flat when voices are raised in an exercise; rehearse the hand signal.',
    },
    f29b: {
      participation: 'active',
      affect: ['calm', 'bright'],
      comprehension: 'full',
      homework: 'done',
      response:
        'Described using the step back in a dispute with a neighbor over parking and the repair he made the next morning. Explained in his own words how an urge to break things used to peak and pass in ten minutes. Encouraged others without taking over.',
      goals: [
        [1, 'sustaining', 'Five months without damage.'],
        [2, 'improving', 'Apologized within twelve hours.'],
      ],
      plan: 'Begin the list of skills to keep after completion, two weeks from now.',
    },
  },
};
