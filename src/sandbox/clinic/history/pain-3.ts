import type { SessionScript } from './types.ts';

/** Last week. */
export const PAIN_3: SessionScript = {
  group: 'lwp',
  offset: -7,
  overran: 2,
  shared: {
    topic: 'Telling people: doctors, families, work',
    content:
      'Three sentences that explain pain without apology: what it is, what it does today, what would help. Open half: being doubted.',
    interventions: 'Assertiveness training, role play with feedback, validation, problem solving.',
    exercises: 'Each member wrote their three sentences and tried them on a partner, twice.',
    handouts: 'Three sentences; questions to bring to an appointment',
    homework: 'Say the three sentences to one person and write down what they answered.',
    climate: 'Lively in the role plays, subdued when doubt was the topic, hopeful at the end.',
  },
  groupOnly: {
    process:
      'Being doubted united the room. A risk of a shared complaint against physicians was used for practicing requests instead.',
    cohesion: 'High; applause after a difficult role play.',
    ruptures: 'None observed.',
  },
  members: {
    d0a9: {
      participation: 'active',
      affect: ['bright'],
      response:
        'Her sentences were short and she delivered them without the smile that she usually adds. Played a colleague who doubts for her partner, a little too well, and checked afterwards that it had been all right.',
      goals: [
        [1, 'improving', 'Eleven minutes on five days.'],
        [2, 'improving', 'Has told her team lead about flare days.'],
      ],
      plan: 'Say the sentences at the family dinner; twelve minutes from Friday.',
    },
    b7c2: {
      participation: 'active',
      affect: ['calm', 'bright'],
      response:
        'Practiced on a partner what he wants to say to his foreman: twenty minutes, rest, twenty minutes. The first try sounded like a threat, the second like a plan. Was pleased, and showed a drawing by his younger son in the break.',
      goals: [
        [1, 'sustaining', 'Timer every work day.'],
        [2, 'improving', 'Three evenings, as planned.'],
      ],
      plan: 'Talk with the foreman on Monday before the shift; report back.',
    },
    '3e95': {
      absent: 'late-cancel',
      reason: 'Called at eight: had overdone it at a niece’s christening and could not drive.',
      followUp:
        'On the telephone she named the boom and bust herself and did not blame herself for it. Mood steady. Video was offered for such days.',
      missed: 'Three sentences. The sheet was mailed in large print.',
    },
    f04c: {
      participation: 'some',
      affect: ['anxious', 'bright'],
      response:
        'Volunteered for the role play with the strict employer and kept to his sentence about light and breaks. Forgot to check his temples for the whole exercise, noticed, and announced it to general amusement.',
      goals: [
        [1, 'improving', 'Four working days at up to four of ten.'],
        [2, 'improving', 'Seven checks yesterday; the skipped one is now two.'],
      ],
      plan: 'Ask for the desk away from the window; keep skipping two.',
    },
    '69de': {
      participation: 'active',
      affect: ['calm', 'tearful'],
      response:
        'Reported that she told her daughter, who had guessed for a year. Repeated the conversation in two voices. Tears when she came to “why did you carry it alone”, and no wish to stop. Wrote her sentences for her husband next.',
      goals: [
        [1, 'improving', 'Daughter now carries the shopping, at her request.'],
        [2, 'sustaining', 'Finished a scroll in four sittings.'],
      ],
      plan: 'Husband by the end of the month; the new year’s cooking to be shared among three.',
    },
    a8b1: {
      late: 12,
      participation: 'some',
      affect: ['flat', 'calm'],
      response:
        'Back after five days in hospital and visibly tired. Showed the card and what happened when she handed it over: no arguing, treatment in fifty minutes. Heard the others’ anger about doubt and said that for once she had none to add.',
      riskDetail:
        'Low energy after admission; no hopelessness, no suicidal thoughts; husband at home this week.',
      goals: [
        [1, 'improving', 'Spoke for herself by the card, successfully.'],
        [2, 'no-change', 'No good day yet since discharge.'],
      ],
      plan: 'Rest week by her own rule; pleasant thing of her choice on the first good day.',
    },
    '1d47': {
      participation: 'active',
      affect: ['calm', 'anxious'],
      response:
        'Drove one exit with his cousin and described it mile by mile. In the exercise he told an imagined adjuster what the accident still does, steady until the last sentence, where his voice went. Used the scan and finished it.',
      goals: [
        [1, 'improving', 'Highway once, one exit, in daylight.'],
        [2, 'improving', 'Knew it was alarm and not the shoulder.'],
      ],
      plan: 'Two drives before next week, the second alone; call his psychiatrist about the nightmares.',
    },
    c26f: {
      participation: 'active',
      affect: ['calm', 'bright'],
      response:
        'Came in person after four hours of sleep, which she called the victory of the week. Her three sentences were for her own sister. Offered to sit next to someone who looked worn out, and did not speak to fill the time.',
      goals: [
        [1, 'improving', 'Checked daily; one high value, written down without comment.'],
        [2, 'improving', 'Second attendance in a row on a poor morning.'],
      ],
      plan: 'Foot clinic on Wednesday; say the sentences to her sister by telephone, seated.',
    },
    '905a': {
      leftEarly: 10,
      participation: 'some',
      affect: ['calm', 'sad'],
      response:
        'Asked what one says to men who think a bad back is an excuse. Tried three sentences of his own, gruffly, then again with a joke about the porch. Told us that he misses being asked to fix things. Left a little early for his ride.',
      goals: [
        [1, 'improving', 'To the mailbox on four days, to the gate on the rest.'],
        [2, 'in-progress', 'Telephoned one of the men from church.'],
      ],
      plan: 'Breakfast on Saturday with the friend he called, coming home by ten.',
    },
  },
};
