import { refuseModifier } from './filter.ts';
import { normalise } from './values/string.ts';

/** Without a modifier a string matches at its start, as R4 has it. */
export function stringMatcher(
  code: string,
  modifier: string | undefined,
): (asked: string) => (value: string) => boolean {
  switch (modifier) {
    case undefined:
      return (asked) => {
        const start = normalise(asked);
        return (value) => normalise(value).startsWith(start);
      };
    case 'contains':
      return (asked) => {
        const part = normalise(asked);
        return (value) => normalise(value).includes(part);
      };
    case 'exact':
      return (asked) => (value) => value === asked;
    default:
      refuseModifier(code, modifier);
      throw new Error('unreachable');
  }
}

/** A URI matches as a whole, `:below` what starts with it, `:above` what it starts with. */
export function uriMatcher(
  code: string,
  modifier: string | undefined,
): (asked: string) => (value: string) => boolean {
  switch (modifier) {
    case undefined:
      return (asked) => (value) => value === asked;
    case 'below':
      return (asked) => (value) => value.startsWith(asked);
    case 'above':
      return (asked) => (value) => asked.startsWith(value);
    default:
      refuseModifier(code, modifier);
      throw new Error('unreachable');
  }
}
