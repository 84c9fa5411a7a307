import { afterAll, beforeAll, expect } from 'vitest';
import type { HouseOptions } from '../../src/run/house.ts';
import { startWorld } from './start-world.ts';
import type { StartedWorld, World } from './start-world.ts';

/** A world for the tests of one file: started before them, ended after them. */
export function useWorld(options: Partial<HouseOptions> = {}): World {
  let world: StartedWorld | undefined;
  beforeAll(async () => {
    world = await startWorld(options);
  });
  afterAll(async () => {
    await world?.close();
    expect(world?.problems ?? [], 'what the app threw in the browser').toEqual([]);
  });
  const started = (): StartedWorld => {
    if (!world) throw new Error('The world has not been started yet');
    return world;
  };
  return {
    get url() {
      return started().url;
    },
    get house() {
      return started().house;
    },
    newcomer: (context) => started().newcomer(context),
  };
}
