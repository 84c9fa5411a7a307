import type { SessionScript } from './types.ts';

/** Three weeks ago. */
export const PAIN_1: SessionScript = {
  group: 'lwp',
  offset: -21,
  startedLate: 4,
  shared: {
    topic: 'Pacing: activity by the clock, not by the pain',
    content:
      'The boom-and-bust cycle drawn on the board; baselines and how to find one; resting before it is needed. The second half was open for what the week had brought.',
    interventions: 'Psychoeducation, activity scheduling, motivational questions, supportive discussion.',
    exercises: 'Everyone timed a small task and set a baseline at four fifths of what was easy.',
    handouts: 'Pacing diary',
    homework: 'Keep to the baseline for one activity on good and on bad days.',
    climate: 'Practical and humorous, with frank talk in the open half.',
  },
  groupOnly: {
    process: 'The open half was used well; two members compared doctors until the focus was brought back.',
    cohesion: 'Good. People stood and stretched together without being told.',
    ruptures: 'None.',
  },
  members: {
    d0a9: {
      participation: 'active',
      affect: ['calm', 'bright'],
      response:
        'Set her walking baseline at nine minutes and defended it against her own wish to say fifteen. Told how one long Saturday cost her four days in bed. Stretched standing at the back for the last half hour.',
      goals: [
        [1, 'in-progress', 'Walked on three days; stopped at nine minutes twice.'],
        [2, 'in-progress', 'Sent a message to a friend on the worst day.'],
      ],
      plan: 'Nine minutes by the kitchen timer, daily; raise by one after a full week.',
    },
    b7c2: {
      participation: 'some',
      affect: ['irritable', 'sad'],
      response:
        'Skeptical of the timer, since a man works until the job is done. When asked what the job would be worth if he could lift his sons afterwards, he was silent and then wrote down twenty minutes. Stood twice to relieve his back.',
      riskDetail: 'Denied suicidal thoughts; says that he would not do that to his boys.',
      goals: [
        [1, 'in-progress', 'Agreed to a limit of twenty minutes for yard work.'],
        [2, 'no-change', 'Played one evening, lay down for two.'],
      ],
      plan: 'Timer on the telephone; rest lying down at twenty minutes whether it hurts or not.',
    },
    '3e95': {
      participation: 'some',
      affect: ['sad', 'calm'],
      response:
        'Recognized herself in the drawing and said that she has lived on the “bust” side since spring. Chose folding laundry as her task. Asked the younger people how they stand it and listened carefully to what came back.',
      goals: [
        [1, 'in-progress', 'Rested early on two days out of seven.'],
        [2, 'no-change', 'The thought came daily and went unanswered.'],
      ],
      plan: 'Four items of laundry, then the sofa for ten minutes, then four more.',
    },
    f04c: {
      participation: 'quiet',
      affect: ['anxious'],
      response:
        'Dimmed light was arranged at his request. He checked his temples often while others spoke, and smiled when he noticed it. Baseline: half an hour at the screen, less than he has been forcing and more than he does on fearful days.',
      goals: [
        [1, 'in-progress', 'Worked through one headache at three of ten.'],
        [2, 'no-change', 'Counted fourteen checks yesterday.'],
      ],
      plan: 'Thirty minutes at the screen, five away, on every working day; count checks without fighting them.',
    },
    '69de': {
      participation: 'some',
      affect: ['guarded', 'calm'],
      response:
        'Followed closely and translated the handout for herself in the margin. Said that her family still believes she attends a language class. Did not want to discuss it further today, which was respected; took two diaries, one as a spare.',
      goals: [
        [1, 'no-change', 'Has asked for no help so far.'],
        [2, 'improving', 'Wrote characters for eight minutes with the foam grip.'],
      ],
      plan: 'Brush for eight minutes every other day; consider which of her family is easiest to tell.',
    },
    a8b1: {
      participation: 'active',
      affect: ['bright'],
      response:
        'Described the rule she made after her last crisis: no planning while the medication is new. Compared pacing with a purse that is filled each morning. Her picture was taken up by the whole room. Left early for a transfusion appointment.',
      leftEarly: 20,
      goals: [
        [1, 'in-progress', 'Draft of the card is ready; her hematologist is to sign it.'],
        [2, 'improving', 'Dinner with her husband on the one good evening.'],
      ],
      plan: 'Laminate the card; leave one coin in the purse each night.',
    },
    '1d47': {
      participation: 'some',
      affect: ['anxious', 'guarded'],
      response:
        'Startled when a chair fell and needed some minutes; used the body scan unprompted and told the room which part had been fright and which the shoulder. Chose driving around the block as his activity.',
      goals: [
        [1, 'no-change', 'Not on the highway this week.'],
        [2, 'improving', 'Told the two apart in the moment.'],
      ],
      plan: 'Around the block daily at the same hour, with the scan before and after.',
    },
    c26f: {
      absent: 'no-show',
      followUp:
        'Called at noon: a bad night with her feet, then ashamed to call. Recalled that coming on bad days is her own goal; offered video for next time. Second week of her return in which mornings were hard.',
      missed: 'Pacing and the diary, mailed with a note.',
    },
  },
};
