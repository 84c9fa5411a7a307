import type { Template } from '../../domain/note/types.ts';
import { templateFromFhir } from '../../fhir/template.ts';
import type { FhirGateway, Found, Query } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { ofType } from '../found.ts';
import * as ask from '../queries.ts';

/** So long a template counts as known. A version of a template does not change; should somebody change one all the same, it shows soon. */
const KNOWN_FOR_MS = 60_000;

interface Known {
  readonly template: Template;
  readonly until: number;
}

/** Templates read lately, per server: a session's notes are written with one and the same. */
const known = new WeakMap<FhirGateway, Map<string, Known>>();

/** One reading of a template: what is known when it begins holds to its end, however long the server takes in between. */
export interface TemplateReading {
  /** What has to be asked; nothing where the template was read within the last minute. */
  readonly query: Query | undefined;
  /** The template in the answer, or the known one; `undefined` where there is none that can be charted with. */
  in(found: Found): Template | undefined;
}

/** Reads the template of this canonical; an empty one names none. Only what names its version is remembered. */
export function templateReading(deps: Deps, canonical: string): TemplateReading {
  const template = knownTemplate(deps, canonical);
  if (template) return { query: undefined, in: () => template };
  return {
    query: canonical === '' ? undefined : ask.template(canonical),
    in: (found) => {
      const resource = ofType([found], 'Questionnaire')[0];
      const read = resource && templateFromFhir(resource);
      if (!read?.ok) return undefined;
      if (canonical.includes('|')) remember(deps, canonical, read.value);
      return read.value;
    },
  };
}

function knownTemplate({ gateway, clock }: Deps, canonical: string): Template | undefined {
  const one = known.get(gateway)?.get(canonical);
  return one && one.until > Date.parse(clock.now()) ? one.template : undefined;
}

function remember({ gateway, clock }: Deps, canonical: string, template: Template): void {
  const ofServer = known.get(gateway) ?? new Map<string, Known>();
  ofServer.set(canonical, { template, until: Date.parse(clock.now()) + KNOWN_FOR_MS });
  known.set(gateway, ofServer);
}
