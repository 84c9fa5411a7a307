import type { SessionScript } from './types.ts';

/** Two weeks ago. */
export const PAIN_2: SessionScript = {
  group: 'lwp',
  offset: -14,
  shared: {
    topic: 'Thoughts that turn the pain up',
    content:
      'How attention and alarm change pain; catching the thought that comes just before giving up. Open half: holidays and other people’s expectations.',
    interventions: 'Cognitive restructuring, guided discovery, normalising, feedback among members.',
    exercises: 'Three columns: what happened, what went through my mind, what I would tell a friend.',
    handouts: 'Three-column sheet',
    homework: 'One sheet on a bad day and one on a good one.',
    climate: 'Thoughtful, and freer after the break.',
  },
  groupOnly: {
    process:
      'A first attendance went smoothly; the youngest and the oldest present found common ground. The open half was dominated by two voices until the co-leader invited others.',
    cohesion: 'Widening to include the new face.',
    ruptures: 'Mild impatience with long stories, spoken of openly.',
  },
  members: {
    d0a9: {
      participation: 'some',
      affect: ['calm'],
      response:
        'Caught the sentence “if I sit down now I will never get up” and answered it as she would a friend. Thought the holiday talk tiring and said that she would step out, came back after five minutes, and was asked nothing.',
      goals: [
        [1, 'improving', 'Six days at nine minutes, one at ten.'],
        [2, 'improving', 'Told the room that she was stepping out, and why.'],
      ],
      plan: 'Eleven minutes from Monday; one sheet for the morning stiffness.',
    },
    b7c2: {
      participation: 'active',
      affect: ['sad', 'calm'],
      response:
        'Filled all three columns. The middle one read “useless father”. Read it to the room after some hesitation; what he would tell a friend came quickly, and he heard the difference himself. Used the timer all week, he said, “mostly”.',
      goals: [
        [1, 'improving', 'Timer on five of six work days.'],
        [2, 'improving', 'Board games on two evenings, lying on the rug.'],
      ],
      plan: 'Put the third column on the dashboard of the van; floor games on Tuesday, Thursday and Saturday.',
    },
    '3e95': {
      participation: 'active',
      affect: ['tearful', 'bright'],
      response:
        'Has argued in writing with “I am useless” on three evenings and brought the pages. Wept when she read the answer and laughed at her own spelling. Several asked for a copy of the second page; she agreed to bring one without her name.',
      riskDetail: 'No wish to die; sleeps six hours; appetite back.',
      goals: [
        [1, 'in-progress', 'Rested ahead of exhaustion on three days.'],
        [2, 'improving', 'Three written answers.'],
      ],
      plan: 'Continue the evening pages, no longer than ten minutes; rest at eleven and at three.',
    },
    f04c: {
      participation: 'some',
      affect: ['anxious', 'calm'],
      response:
        'Identified “this is the start of a three-day one” as the thought behind most of his checking. With the leader he estimated how often it had come true: one time in nine. Seemed relieved and then embarrassed at his relief.',
      goals: [
        [1, 'improving', 'Finished a morning’s work at four of ten.'],
        [2, 'in-progress', 'Eleven checks, counted without scolding himself.'],
      ],
      plan: 'Write the odds on a card beside the screen; one planned skipped check each afternoon.',
    },
    '69de': {
      participation: 'some',
      affect: ['sad', 'guarded'],
      response:
        'Wrote in her first language and read the sheet in English: a dropped bowl, “I am a burden now”, and for a friend, “the bowl was old”. Smiled at the last. In the open half she said that the new year’s cooking frightens her.',
      goals: [
        [1, 'in-progress', 'Decided to tell her daughter first.'],
        [2, 'sustaining', 'Brush on four days.'],
      ],
      plan: 'Tell her daughter on Sunday, with the sentence practiced here.',
    },
    a8b1: {
      absent: 'excused',
      reason: 'In hospital with a pain crisis since Sunday; her husband called on Monday.',
      followUp:
        'Visited by telephone with her consent: the card worked, medication was given within the hour. Returning when discharged.',
      missed: 'The three-column sheet, to be done with her individually if she wishes.',
    },
    '1d47': {
      participation: 'some',
      affect: ['anxious'],
      response:
        'Chose the on-ramp as his event. Thought: “it will happen again”. Could not find words for the third column and said so; the silence was kept with him until he wrote “you braked in time”. Shoulders lower when he left.',
      goals: [
        [1, 'in-progress', 'Drove to the ramp and back on two days.'],
        [2, 'improving', 'Body scan takes him under four minutes now.'],
      ],
      plan: 'One exit on Saturday morning with his cousin in the car.',
    },
    c26f: {
      video: true,
      participation: 'some',
      affect: ['sad', 'calm'],
      response:
        'Joined by video with her feet up, as arranged. Said that shame about sugar levels had kept her in bed last week, and that the picture of everyone looking at her had turned out wrong. Stayed connected for the full session.',
      goals: [
        [1, 'in-progress', 'Glucose checked on five days, feet on seven.'],
        [2, 'improving', 'Came on a bad day, by the way that was open.'],
      ],
      plan: 'In person next week if the night allows, by video if it does not; call before nine in either case.',
    },
    '905a': {
      participation: 'quiet',
      affect: ['guarded', 'calm'],
      response:
        'First session. Answered politely, said that he is not much for talking about himself, and then told in detail how he built his porch steps and no longer dares to use them. Accepted a steadier chair. Declined the sheet and took it home.',
      goals: [
        [1, 'in-progress', 'As far as the gate on two days.'],
        [2, 'no-change', 'Has not been to the breakfast since summer.'],
      ],
      plan: 'To the gate every day after the noon news; his wife may walk beside him and not hold his arm.',
    },
  },
};
