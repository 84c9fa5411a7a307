import type { Code } from '../code.ts';
import { done, refused, type Result } from '../result.ts';
import { CPT, HCPCS } from './types.ts';

/** `with-modifier`: a code with something behind it, which belongs on the claim. */
export type TypedCodeRefusal = { readonly code: 'no-service-code' | 'with-modifier' };

/** Category I, then II (F), III (T), administrative multianalyte (M) and laboratory (U) codes. */
const CPT_FORM = /^\d{4}[\dFTMU]$/;
/** Level II: a letter from A to V and four digits. */
const HCPCS_FORM = /^[A-V]\d{4}$/;
const MODIFIED = /^[\dA-V]\d{3}[\dFTMU][\s,-]+[\dA-Z]{2}\b/;

/**
 * A service code as somebody types it, told apart by its form; whether a payer knows it is for the clearinghouse to say. It is the code
 * alone: words beside it would come into a client's record with nobody looking through them.
 */
export function serviceCodeFrom(typed: string): Result<Code, TypedCodeRefusal> {
  const code = typed.trim().toUpperCase();
  if (CPT_FORM.test(code)) return done({ system: CPT, code });
  if (HCPCS_FORM.test(code)) return done({ system: HCPCS, code });
  return refused({ code: MODIFIED.test(code) ? 'with-modifier' : 'no-service-code' });
}
