import fc from 'fast-check';

/**
 * Properties draw the same examples in every run, so that a change is judged by what it changes and not by luck. Other
 * examples: `FC_SEED=<number>`, or `FC_SEED=any` for new ones each time; a failure prints the seed that brings it back.
 */
const { FC_SEED = '20261124' } = process.env;
if (FC_SEED !== 'any') fc.configureGlobal({ seed: Number(FC_SEED) });
