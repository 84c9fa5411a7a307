import { createHash, randomBytes } from 'node:crypto';
import { createBrowser } from './browser.ts';
import type { Browser } from './browser.ts';

/** Where a sandbox is; what `createSandbox` returns fits. */
export type Place = { readonly url: string; readonly fhirUrl: string };

export type TokenResponse = {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly scope: string;
  readonly expires_in: number;
  readonly token_type: string;
  readonly fhirContext?: readonly { readonly reference: string }[];
  readonly encounter?: string;
  readonly need_patient_banner?: boolean;
  readonly error?: string;
  readonly error_description?: string;
};

export const clinicianScope =
  'openid fhirUser user/Group.crus user/Appointment.crus user/Encounter.crus user/EpisodeOfCare.crus ' +
  'user/Composition.crus user/DocumentReference.crus user/QuestionnaireResponse.crus user/ChargeItem.crus ' +
  'user/Task.crus user/Patient.rs user/Practitioner.rs user/Provenance.crs';

export type Pkce = { readonly verifier: string; readonly challenge: string };

export function makePkce(): Pkce {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** The address of an authorization request of the app; override or (with undefined) leave out any parameter. */
export function authorizeUrl(
  place: Place,
  pkce: Pkce,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const parameters: Record<string, string | undefined> = {
    response_type: 'code',
    client_id: 'groupwork',
    redirect_uri: `${place.url}/app/`,
    scope: clinicianScope,
    state: 'state-of-the-test-0123456789',
    aud: place.fhirUrl,
    code_challenge: pkce.challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${place.url}/auth/authorize?${new URLSearchParams(given).toString()}`;
}

const isAnswer = (url: URL): boolean => url.searchParams.has('code') || url.searchParams.has('error');

/** Signs a person in to the EHR, in a new browser. */
export async function signIn(place: Place, clinician: string): Promise<Browser> {
  const browser = createBrowser();
  await browser.go(`${place.url}/ehr/sign-in`, { clinician });
  return browser;
}

/** Opens the app from the EHR as far as its launch address: the launch value. */
export async function openFromEhr(place: Place, browser: Browser, session: string): Promise<string> {
  const response = await browser.go(`${place.url}/ehr/launch`, { session });
  const launch = new URL(response.headers.get('location') ?? place.url).searchParams.get('launch');
  if (launch === null) throw new Error(`the EHR did not launch: ${response.status}`);
  return launch;
}

/** Sends an authorization request and returns the app's answer address (with code or error), or the page instead. */
export async function authorize(
  browser: Browser,
  url: string,
): Promise<{ readonly url: URL; readonly page: string }> {
  const end = await browser.follow(url, undefined, isAnswer);
  return { url: end.url, page: (await end.response?.text()) ?? '' };
}

export async function postToken(
  place: Place,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: TokenResponse }> {
  const response = await fetch(`${place.url}/auth/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as TokenResponse };
}

/** The form that exchanges a code of the app for tokens. */
export function codeForm(place: Place, code: string, pkce: Pkce): Readonly<Record<string, string>> {
  return {
    grant_type: 'authorization_code',
    client_id: 'groupwork',
    redirect_uri: `${place.url}/app/`,
    code,
    code_verifier: pkce.verifier,
  };
}

/** A whole EHR launch of the app: tokens in the name of a clinician, in the context of a session Appointment. */
export async function launchAs(
  place: Place,
  clinician: string,
  session: string,
  scope: string = clinicianScope,
): Promise<TokenResponse> {
  const browser = await signIn(place, clinician);
  const launch = await openFromEhr(place, browser, session);
  const pkce = makePkce();
  const answer = await authorize(browser, authorizeUrl(place, pkce, { launch, scope: `launch ${scope}` }));
  const code = answer.url.searchParams.get('code');
  if (code === null) throw new Error(`no code: ${answer.url.href} ${answer.page}`);
  const { status, body } = await postToken(place, codeForm(place, code, pkce));
  if (status !== 200) throw new Error(`no token: ${status} ${body.error_description ?? ''}`);
  return body;
}
