/** The guard's door: what other rooms use of it. `docs/guard.md` says what it finds and what it cannot know. */
export { findCloning } from './copying/cloning.ts';
export { findPastedRuns } from './copying/pasted.ts';
export { guard } from './guard.ts';
export { compileRoster } from './roster/compile.ts';
export type { CompiledRoster } from './roster/compile.ts';
export { findPersonalStatements } from './shared-part/personal-statements.ts';
export { DEFAULT_POSITIONAL_WORDS } from './types.ts';
export type * from './types.ts';
