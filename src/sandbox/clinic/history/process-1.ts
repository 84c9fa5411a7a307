import type { SessionScript } from './types.ts';

/** Three weeks ago. */
export const PROCESS_1: SessionScript = {
  group: 'epg',
  offset: -21,
  overran: 3,
  shared: {
    topic: 'Anger between people who like each other',
    content:
      'The group stayed with a disagreement from the week before and looked at what each person does with anger.',
    interventions:
      'Here-and-now focus, process illumination, linking, inviting feedback about impact and not about intent.',
    climate: 'Tense at first, more candid after the halfway point, close at the end.',
  },
  groupOnly: {
    process:
      'A dispute about interrupting was reopened by the person interrupted. Two coalitions formed for some minutes and dissolved when their advantage to each was named.',
    cohesion: 'Tested and held; nobody left their seat, and the latecomers’ rule was kept.',
    ruptures: 'One sharp exchange about being talked over, repaired face to face before the close.',
  },
  members: {
    c5e8: {
      participation: 'active',
      affect: ['anxious', 'irritable'],
      response:
        'Began by saying that she had gone home angry last week and had told no one. With support she said it to the person concerned, voice shaking, and did not take it back when he answered. Left looking taller than she had come.',
      interpersonal:
        'Learned that her anger did not end the relationship. She had expected to be thought unkind; two peers said they trusted her more.',
      factors: ['catharsis', 'learning-from-peers'],
      goals: [
        [1, 'improving', 'Said the disagreement aloud, one week late but in person.'],
        [2, 'no-change', 'Did not ask for anything for herself.'],
      ],
      plan: 'Say it within the same session next time; notice the wish to apologize afterwards.',
    },
    '17fa': {
      participation: 'quiet',
      affect: ['anxious'],
      response:
        'Held her bag on her lap until the break in tension, then put it on the floor. Said one unprompted sentence, “I was scared and I stayed,” and blushed when several people turned toward her. Bore the attention for about a minute.',
      interpersonal: 'Discovered that others had been frightened too, which surprised her.',
      factors: ['universality'],
      goals: [
        [1, 'improving', 'One contribution without being asked.'],
        [2, 'in-progress', 'A minute of being looked at, without changing the subject.'],
      ],
      plan: 'Aim for two sentences; keep the bag off the lap from the start.',
    },
    '8ad0': {
      participation: 'active',
      affect: ['irritable', 'sad'],
      response:
        'Heard that he had interrupted another group member and first explained why. When the leader asked what he felt while hearing it, he fell silent, then said “ashamed, I suppose, as I was at home”. Apologized in a single sentence, without reasons.',
      interpersonal:
        'Linked his explaining to the arguments that preceded the separation. Saw relief in the other’s face and could say that he saw it.',
      factors: ['self-disclosure', 'learning-from-peers'],
      goals: [
        [1, 'improving', 'Named shame beneath irritation.'],
        [2, 'in-progress', 'Listened for most of a minute before the first “but”.'],
      ],
      plan: 'Count to sixty before replying to criticism; tell his individual therapist about the link he made.',
    },
    '2f6d': {
      participation: 'some',
      affect: ['anxious', 'calm'],
      response:
        'Twice began to smooth things over and twice stopped herself, the second time with a grin at the leader. Asked at the end what she herself had felt, she said “annoyed at both of them”, and waited for the sky to fall.',
      interpersonal: 'Experienced that a quarrel between others can run its course without her.',
      factors: ['learning-from-peers'],
      goals: [
        [1, 'in-progress', 'Said what she felt when asked, not before.'],
        [2, 'improving', 'Two silences left alone.'],
      ],
      plan: 'Begin one contribution with “I want”; keep hands still during silences.',
    },
    e913: {
      absent: 'excused',
      reason: 'Sister’s wedding abroad, announced a month before.',
      followUp: 'Back next week; the group was told of the planned absence in advance by himself.',
    },
    '74bc': {
      participation: 'some',
      affect: ['calm', 'sad'],
      response:
        'Observed aloud that he and his wife had never once shouted, and that now he wonders what was not said. It was the first time that he spoke of her as someone with faults. Thanked those who asked about her and answered them.',
      interpersonal: 'Lent his calm to the room in a tense moment and was told so; accepted it with a nod.',
      factors: ['self-disclosure', 'altruism'],
      goals: [
        [1, 'improving', 'Spoke of her for some five minutes.'],
        [2, 'no-change', 'Turned down a neighbor’s supper.'],
      ],
      plan: 'Bring one of her letters if he wishes; accept the next invitation before thinking it over.',
    },
    d0a9: {
      late: 4,
      participation: 'some',
      affect: ['calm', 'irritable'],
      response:
        'Came slowly and chose the high chair, explaining it once. In the middle of the hour she said that anger makes her disappear, as she did for a month in spring, and that today she would rather be cross and present. Was thanked for returning.',
      interpersonal: 'Recognized withdrawal as her form of anger and tested the alternative in the room.',
      factors: ['self-disclosure', 'cohesion'],
      goals: [[2, 'improving', 'Stayed and spoke on a day that she rated seven of ten for pain.']],
      plan: 'Message the office when she is tempted to skip, with the reason in one word.',
    },
  },
};
