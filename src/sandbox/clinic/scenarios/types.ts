import type { Resource } from '@medplum/fhirtypes';

export const SCENARIO_NAMES = [
  'pain-morning',
  'dbt-tuesday',
  'process-evening',
  'large-open-group',
  'single-member',
  'no-members',
  'all-absent',
  'dst-night',
  'leap-day',
] as const;

export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/** What a scenario is in words: the same for every day. */
export interface ScenarioText {
  readonly name: ScenarioName;
  readonly title: string;
  readonly describes: string;
  /** What is worth looking at, a sentence each. */
  readonly notice: readonly string[];
  /** Part of the clinic that the demo opens with; the others are made on demand. */
  readonly home: boolean;
}

/** A session to try something on, by name: shared by the demo, the tests and the docs. */
export interface Scenario extends ScenarioText {
  readonly sessionAppointmentId: string;
  readonly groupId: string;
  /** The members expected in the session. */
  readonly patientIds: readonly string[];
  /** Practitioner ids of the people who play in it. */
  readonly users: {
    readonly lead: string;
    readonly coFacilitator?: string;
    /** One who keeps the record of a member and leads no part of the session. */
    readonly primaryClinician?: string;
    readonly frontDesk: string;
  };
}

/** A scenario and what it needs beside the clinic of the same options. */
export interface StagedScenario {
  readonly scenario: Scenario;
  readonly resources: readonly Resource[];
}
