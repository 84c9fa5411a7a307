/** A coded value as it is stored: system, code and the words shown to people. */
export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}
