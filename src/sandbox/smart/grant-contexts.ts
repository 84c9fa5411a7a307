import type { LaunchContext } from './launches.ts';

/** What a grant was given for: the person, the launch context, and the EHR session it hangs on. */
export type GrantContext = {
  readonly userId: string;
  readonly context: LaunchContext;
  readonly ehrSession: string;
  /** True for `online_access`: the grant ends when the person signs out of the EHR. */
  readonly online: boolean;
};

export type GrantContexts = {
  set(grantId: string, context: GrantContext): void;
  get(grantId: string | undefined): GrantContext | undefined;
  delete(grantId: string): void;
  /** The grants that end with this EHR session. */
  onlineOf(ehrSession: string): readonly string[];
};

export function createGrantContexts(): GrantContexts {
  const contexts = new Map<string, GrantContext>();
  return {
    set: (grantId, context) => void contexts.set(grantId, context),
    get: (grantId) => (grantId === undefined ? undefined : contexts.get(grantId)),
    delete: (grantId) => void contexts.delete(grantId),
    onlineOf: (ehrSession) =>
      [...contexts].filter(([, held]) => held.online && held.ehrSession === ehrSession).map(([id]) => id),
  };
}

/** The launch parameters of a token response. SMART App Launch 2.2, "Launch context arrives with your access_token". */
export function launchParameters(context: LaunchContext, baseUrl: string): Readonly<Record<string, unknown>> {
  return {
    need_patient_banner: false,
    smart_style_url: `${baseUrl}/ehr/smart-style.json`,
    ...(context.fhirContext.length === 0 ? {} : { fhirContext: context.fhirContext }),
    ...(context.encounter === undefined ? {} : { encounter: context.encounter }),
  };
}
