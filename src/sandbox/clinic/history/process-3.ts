import type { SessionScript } from './types.ts';

/** Last week. */
export const PROCESS_3: SessionScript = {
  group: 'epg',
  offset: -7,
  overran: 4,
  shared: {
    topic: 'What may be said about the dead and the absent',
    content:
      'Loyalty and truth: speaking of people who cannot answer. The group also looked at how it treats silence.',
    interventions:
      'Supportive exploration of grief, process comments on silence, feedback in the first person.',
    climate: 'Tender and unhurried; a few smiles near the end.',
  },
  groupOnly: {
    process:
      'The return of the member missed last week shaped the session. The group gave room without questions and then asked good ones. Two members with the same first name joked about being confused with each other, a sign of ease.',
    cohesion: 'Marked; chairs were drawn closer.',
    ruptures: 'A clumsy condolence, which the speaker repaired alone.',
  },
  members: {
    c5e8: {
      participation: 'active',
      affect: ['calm', 'sad'],
      response:
        'Objected in the moment when a peer called her “the strong one”, adding that she had cried in the car. Asked for ten minutes of the session and took twelve. Spoke about being useful as a child and what it has cost.',
      interpersonal: 'Stepped out of the role given to her by the room, kindly and without excuse.',
      factors: ['self-disclosure', 'cohesion'],
      goals: [
        [1, 'sustaining', 'Immediate objection, no apology after.'],
        [2, 'improving', 'Requested time for herself and used it.'],
      ],
      plan: 'Tell her son that she is tired before he asks for a favor; report how it went.',
    },
    '17fa': {
      participation: 'some',
      affect: ['calm', 'anxious'],
      response:
        'Offered a condolence that came out wrong, reddened, and tried it again in simpler words. Reported that a colleague, when asked, had not been laughing at her in the meeting. Her hands were in her lap, open, for most of the evening.',
      interpersonal: 'Repaired a blunder in public without leaving the conversation.',
      factors: ['altruism', 'hope'],
      goals: [
        [1, 'sustaining', 'Spoke unasked twice.'],
        [2, 'improving', 'Remained in the conversation after a mistake.'],
      ],
      plan: 'Lunch with the colleague on Thursday; no rehearsing beforehand.',
    },
    '8ad0': {
      participation: 'some',
      affect: ['calm', 'tearful'],
      response:
        'Had telephoned his daughter and only listened; she talked for half an hour. His eyes filled as he repeated this. Noticed that he was waiting to be congratulated, said so, and got a laugh that he could share.',
      interpersonal: 'Carried the listening from group to family and brought the result back.',
      factors: ['hope', 'learning-from-peers'],
      goals: [
        [1, 'sustaining', 'Named tenderness without a detour.'],
        [2, 'improving', 'Thirty minutes without advice on the telephone.'],
      ],
      plan: 'Ask her what she would like him to know; leave Sunday free.',
    },
    '2f6d': {
      participation: 'some',
      affect: ['bright', 'calm'],
      response:
        'Opened with “I want to start today”, to her own amusement. Described the letter that she wrote to her friend, four lines, posted. Later felt the old pull to comfort somebody and remained seated; said that love may also be sitting still.',
      interpersonal: 'Took the first place in the hour, and saw that nothing was lost by it.',
      factors: ['self-disclosure'],
      goals: [
        [1, 'improving', 'Wish stated first, before looking around.'],
        [2, 'sustaining', 'Silence has become, in her word, furniture.'],
        [3, 'in-progress', 'Called in sick on Friday and gave the true reason.'],
      ],
      plan: 'Wait for the answer without writing again; choose the restaurant on Saturday.',
    },
    e913: {
      participation: 'active',
      affect: ['anxious', 'calm'],
      response:
        'Read his prediction from a card, “they will find me shallow”, and then told of his father’s illness, which he had kept from everyone. Afterwards he looked at the card again and tore it in two. Asked for no reassurance.',
      interpersonal: 'Risked a disclosure against his expectation; was met with questions that he welcomed.',
      factors: ['self-disclosure', 'catharsis'],
      goals: [
        [1, 'improving', 'The most personal thing he has shared so far.'],
        [2, 'improving', 'Tested a prediction in the session.'],
      ],
      plan: 'A new card for next week; call home on Sunday and ask his father one real question.',
    },
    '74bc': {
      participation: 'active',
      affect: ['sad', 'calm'],
      response:
        'Told why he had stayed away and read half a page of his wife’s handwriting. Stopped where it became too private, folded the sheet, and said that this was enough. Accepted coffee with two others for the coming week, on the spot.',
      interpersonal: 'Allowed himself to be missed; was visibly moved to learn that his chair had been kept.',
      factors: ['catharsis', 'cohesion', 'universality'],
      riskDetail:
        'Asked about wishes to follow his wife: had them in the first winter, not since. Lives alone, daughter visits twice weekly.',
      goals: [
        [1, 'improving', 'Read from her letter aloud.'],
        [2, 'improving', 'One invitation accepted.'],
      ],
      plan: 'Coffee on Wednesday; tell the leader ahead of the next difficult date.',
    },
    d0a9: {
      absent: 'late-cancel',
      reason: 'Wrote at noon: pain flare, “heavy, not cold”.',
      followUp:
        'Her message kept to what was agreed two weeks ago. Called next morning: in bed with heat packs, no low mood, coming next time. First absence in three months.',
    },
  },
};
