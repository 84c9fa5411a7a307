import type { ClinicOptions } from '../types.ts';
import { homeScenario } from './home.ts';
import { onDemandScenario } from './on-demand.ts';
import { SCENARIO_NAMES, type Scenario, type ScenarioName, type StagedScenario } from './types.ts';

/**
 * A scenario by name, and the resources that it needs beside `clinic(options)`: none for those that are part of it.
 *
 * @example
 * store.seed(clinic({ today }));
 * const { scenario: night, resources } = scenario('dst-night', { today });
 * store.seed(resources);
 */
export function scenario(name: ScenarioName, options: ClinicOptions): StagedScenario {
  switch (name) {
    case 'pain-morning':
    case 'dbt-tuesday':
    case 'process-evening':
      return { scenario: homeScenario(name, options), resources: [] };
    case 'large-open-group':
    case 'single-member':
    case 'no-members':
    case 'all-absent':
    case 'dst-night':
    case 'leap-day':
      return onDemandScenario(name, options);
  }
}

/** All scenarios as they are on a day. */
export function scenarios(options: ClinicOptions): Scenario[] {
  return SCENARIO_NAMES.map((name) => scenario(name, options).scenario);
}
