import type { SessionScript } from './types.ts';

/** Two weeks ago. */
export const PROCESS_2: SessionScript = {
  group: 'epg',
  offset: -14,
  startedLate: 1,
  shared: {
    topic: 'Leaving and being left',
    content: 'How each of us learned to leave and to be left, and what that does to being in a group.',
    interventions:
      'Exploration of separations, invitation to fantasies about them, interpretation of attachment patterns with permission.',
    climate: 'Reflective and slow; some sadness, one burst of laughter.',
  },
  groupOnly: {
    process:
      'The empty chair was kept in the circle by common wish. Worry about the absent member was partly worry about the group’s own survival, which was put into words toward the end.',
    cohesion: 'The group spoke of itself as “we” for the first time in weeks.',
    ruptures: 'None; some competition about who had noticed the absence first.',
  },
  members: {
    c5e8: {
      participation: 'some',
      affect: ['sad'],
      response:
        'Said in the first ten minutes that she disliked the proposal to start without checking the telephone for messages, and was thanked for it. Later told how her father left for work abroad and how nobody was allowed to mention it.',
      interpersonal: 'Experimented with dissent early in the hour; found that the tone stayed friendly.',
      factors: ['self-disclosure', 'learning-from-peers'],
      goals: [
        [1, 'improving', 'Disagreed within ten minutes of feeling it.'],
        [2, 'in-progress', 'Asked for someone to walk with her to the parking lot.'],
      ],
      plan: 'Ask for one thing that costs another person some effort.',
    },
    '17fa': {
      participation: 'some',
      affect: ['anxious', 'bright'],
      response:
        'Spoke second, before anybody looked her way, and told a funny story of hiding in the school cloakroom. Laughed with the others and then wondered whether they had laughed at her. She asked. The answers were plain, and she believed two of four.',
      interpersonal: 'Checked a fear of ridicule by asking, the first time in this group.',
      factors: ['universality', 'learning-from-peers'],
      goals: [
        [1, 'improving', 'Three contributions of her own accord.'],
        [2, 'improving', 'Stayed with attention for the length of a whole story.'],
      ],
      plan: 'Repeat the asking outside group, once, with a colleague whom she likes.',
    },
    '8ad0': {
      participation: 'active',
      affect: ['sad', 'calm'],
      response:
        'Went quiet at the mention of leaving and then described the evening on which he moved out, without blaming either side. When another member wept he leaned forward to advise, stopped, and said that he did not know what to say.',
      interpersonal: 'Tolerated not knowing. A peer told him that it had felt like company.',
      factors: ['self-disclosure', 'cohesion'],
      goals: [
        [1, 'improving', 'Named grief directly, with no irritation before it.'],
        [2, 'improving', 'Withheld advice for the full session.'],
      ],
      plan: 'Notice the leaning forward as a cue; telephone his daughter to listen, not to arrange.',
    },
    '2f6d': {
      participation: 'active',
      affect: ['tearful', 'calm'],
      response:
        'Wept about a friendship that faded because she always asked and never told. Let a long pause stand afterwards and did not thank people for their patience. Before leaving she said that she would like the window open, and opened it.',
      interpersonal:
        'Received care without giving it back at once; found this nearly unbearable, then restful.',
      factors: ['catharsis', 'cohesion'],
      riskDetail: 'Tearful but settled before the end; no thoughts of self-harm on inquiry.',
      goals: [
        [1, 'improving', 'Stated a wish about the window and acted on it.'],
        [2, 'improving', 'Left the longest pause of the session unfilled.'],
        [3, 'no-change', 'Worked two days with a fever and told nobody.'],
      ],
      plan: 'Write to the friend with one fact about her own week; use a sick day honestly when it comes up.',
    },
    e913: {
      participation: 'active',
      affect: ['bright', 'anxious'],
      response:
        'Returned from the wedding with a photograph, which he passed around after some hesitation. Admitted that he had imagined being forgotten in a fortnight. Asked whether he had been missed, got three different answers, and took them all as honest.',
      interpersonal: 'Compared a worry about others’ opinion with what they really thought.',
      factors: ['self-disclosure', 'hope'],
      goals: [
        [1, 'improving', 'Shared the photograph and the fear with it.'],
        [2, 'improving', 'Asked directly; the prediction proved wrong.'],
      ],
      plan: 'Write down one prediction before each session and look at it afterwards.',
    },
    '74bc': {
      absent: 'no-show',
      reason:
        'Reached by telephone afterwards: it was the anniversary of his wife’s death, and he had not wanted to say so.',
      followUp:
        'Called by the leader the same evening, spoke for fifteen minutes, no thoughts of dying, daughter with him. His psychiatrist was informed. He means to come next week and to say why he stayed away.',
    },
    d0a9: {
      participation: 'quiet',
      affect: ['calm', 'flat'],
      response:
        'Spoke little and said that it was tiredness and not withdrawal, which others accepted. Named the difference in the body: tired is heavy, gone is cold. In the last round she told how it is to be the one whose chair is empty.',
      interpersonal: 'Gave words to the view of someone who stays away, from her own experience.',
      factors: ['altruism'],
      goals: [[2, 'improving', 'Announced a low-energy day instead of canceling.']],
      plan: 'Use “heavy or cold” as a two-word check-in at the start.',
    },
  },
};
