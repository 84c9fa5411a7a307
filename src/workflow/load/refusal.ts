import type { UnsupportedItem } from '../../fhir/template.ts';
import type { FaultRefusal } from '../deps.ts';

/**
 * - `no-such-session`: no Appointment with this id. `not-a-group-session`: one that names no group.
 * - `unusable`: the session or its group cannot be read; `reason` says what is wrong with it.
 * - `no-template`: the group's template is not on the server. `unsupported-template`: it asks for what cannot be charted.
 */
export type LoadRefusal =
  | { readonly code: 'no-such-session' | 'not-a-group-session' }
  | { readonly code: 'unusable'; readonly resource: string; readonly reason: string }
  | { readonly code: 'no-template'; readonly canonical: string }
  | {
      readonly code: 'unsupported-template';
      readonly title: string;
      readonly items: readonly UnsupportedItem[];
    }
  | FaultRefusal;
