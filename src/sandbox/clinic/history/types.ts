/** A coded answer: the template says in which code system. */
export interface Coded {
  readonly code: string;
}

/** Progress toward one of the member's goals. */
export interface GoalAnswer {
  /** Id of the Goal resource. */
  readonly goal: string;
  /** Code of `http://terminology.hl7.org/CodeSystem/goal-achievement`. */
  readonly progress: string;
  readonly note: string;
}

/** Answers by link id of the template, as plain data: text, one code, several codes, or goals. */
export type Answers = Readonly<Record<string, string | Coded | readonly Coded[] | readonly GoalAnswer[]>>;

/** What happened to one member in a past session. Instants carry the offset of the session's place. */
export type PastAttendance =
  | {
      readonly patientId: string;
      readonly status: 'attended';
      readonly arrival: string;
      readonly departure: string;
      readonly modality: 'in-person' | 'video';
    }
  | {
      readonly patientId: string;
      readonly status: 'no-show' | 'late-cancel' | 'excused';
      readonly notice: 'none' | 'late' | 'in-time';
    };

/** One session of the past as its facilitators charted it: to be replayed through the product itself. */
export interface PastSession {
  readonly sessionAppointmentId: string;
  readonly groupId: string;
  /** Canonical of the note template. */
  readonly template: string;
  /** Actual start and stop. */
  readonly start: string;
  readonly stop: string;
  /** Practitioner ids: the lead signs first, then the co-facilitators. */
  readonly signers: { readonly lead: string; readonly coFacilitators: readonly string[] };
  readonly attendance: readonly PastAttendance[];
  /** The parts `shared` and `group-only`. */
  readonly groupNote: Answers;
  readonly entries: readonly {
    readonly patientId: string;
    /** Who attests this member's note: the lead, or their primary clinician where the group is set so. */
    readonly signer: string;
    readonly answers: Answers;
  }[];
}

/** A member who came, as the author of the history writes it. */
export interface Present {
  /** Minutes after the actual start; 0 unless told. */
  readonly late?: number;
  /** Minutes before the actual stop; 0 unless told. */
  readonly leftEarly?: number;
  readonly video?: true;
  readonly participation: 'active' | 'some' | 'quiet' | 'declined' | 'disruptive';
  readonly affect: readonly (
    'bright' | 'calm' | 'flat' | 'anxious' | 'sad' | 'irritable' | 'tearful' | 'guarded'
  )[];
  readonly comprehension?: 'full' | 'partial' | 'limited';
  readonly homework?: 'done' | 'partly' | 'not-done' | 'none-assigned';
  readonly factors?: readonly (
    | 'universality'
    | 'altruism'
    | 'cohesion'
    | 'self-disclosure'
    | 'learning-from-peers'
    | 'hope'
    | 'catharsis'
  )[];
  readonly response: string;
  readonly interpersonal?: string;
  readonly risk?: readonly ('suicidal-ideation' | 'self-harm' | 'substance-use' | 'other')[];
  readonly riskDetail?: string;
  /** Number of the goal, how far, in words. */
  readonly goals: readonly (readonly [
    number: 1 | 2 | 3,
    progress: 'in-progress' | 'improving' | 'worsening' | 'no-change' | 'sustaining' | 'no-progress',
    note: string,
  ])[];
  readonly plan: string;
}

export interface Absent {
  readonly absent: 'no-show' | 'late-cancel' | 'excused';
  readonly reason?: string;
  readonly followUp: string;
  readonly missed?: string;
}

/** One session of the past, as its author writes it. */
export interface SessionScript {
  readonly group: string;
  /** Days from today. */
  readonly offset: number;
  /** Minutes by which it began later, and ended later, than planned. */
  readonly startedLate?: number;
  readonly overran?: number;
  /** Link id without its part: `topic` makes `shared.topic`. */
  readonly shared: Readonly<Record<string, string>>;
  readonly groupOnly: Readonly<Record<string, string>>;
  /** By the member's code. */
  readonly members: Readonly<Record<string, Present | Absent>>;
}
