import type { Instant } from '../../src/domain/ids.ts';
import type { Phase, Stop } from './phase.ts';

/** Where a session's texts are, in one word: the worst of all drafts. */
export type SaveState =
  | { readonly at: 'saved'; readonly when?: Instant }
  | { readonly at: 'saving' }
  /** Typed, not on the server, and kept on this device or in this window only. */
  | { readonly at: 'waiting'; readonly kept: 'device' | 'memory' }
  | { readonly at: 'conflict'; readonly drafts: number }
  | { readonly at: 'stopped'; readonly stop: Stop };

function latest(phases: readonly Phase[]): Instant | undefined {
  return phases
    .flatMap((phase) => (phase.at === 'saved' && phase.when !== undefined ? [phase.when] : []))
    .reduce<Instant | undefined>(
      (newest, each) => (newest === undefined || Date.parse(each) > Date.parse(newest) ? each : newest),
      undefined,
    );
}

/** One object, so that the next key draws nothing anew. */
const SAVING: SaveState = { at: 'saving' };

export function saveStateOf(phases: readonly Phase[], kept: 'device' | 'memory'): SaveState {
  const stopped = phases.find((phase) => phase.at === 'stopped');
  if (stopped) return { at: 'stopped', stop: stopped.stop };
  const drafts = phases.filter((phase) => phase.at === 'conflict').length;
  if (drafts > 0) return { at: 'conflict', drafts };
  if (phases.some((phase) => phase.at === 'waiting')) return { at: 'waiting', kept };
  if (phases.some((phase) => phase.at === 'typed' || phase.at === 'saving')) return SAVING;
  const when = latest(phases);
  return when === undefined ? { at: 'saved' } : { at: 'saved', when };
}
