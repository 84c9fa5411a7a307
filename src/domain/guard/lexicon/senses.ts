import { ABBREVIATIONS } from './phrases.data.ts';
import { CLAUSE_STARTER, EPONYMS, MASS, PLACES, SHOPS, STREET_DRUGS, TIME } from './senses.data.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const massNouns = setOf(MASS);
export const timeNouns = setOf(TIME);
export const clauseStarters = setOf(CLAUSE_STARTER);
export const placeNames = setOf(PLACES);
export const eponyms = setOf(EPONYMS);
export const streetDrugs = setOf(STREET_DRUGS);
export const shopNames = setOf(SHOPS);
export const abbreviations = setOf(ABBREVIATIONS);

/** Written with full stops these are no one's initials unless the sentence says so. */
export const dottedAbbreviations = setOf(
  'am pm us uk un eu dc md do ba bs ma ms jd rn eg ie iv im po ad bc la nyc usa np pa lpn mph phd rip ps fyi aka asap id tv',
);

/** Somebody's post, not somebody's name. */
export const roleAbbreviations = setOf(
  'md do np pa rn pt ot sw cm po ma lpn cna pcp ob slp rd op ce ed er hr pi ra ta qa gp dr',
);

export const states = setOf(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas ' +
    'kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon ' +
    'pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming al ak az ar ca co ct de fl ga hi ia id il in ks ky la ' +
    'ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy dc alberta ontario quebec manitoba ' +
    'saskatchewan canada england scotland wales ireland mexico france germany italy spain poland russia ukraine india china japan korea ' +
    'vietnam philippines jamaica haiti cuba brazil colombia peru ghana nigeria kenya ethiopia somalia egypt iran iraq syria turkey israel australia uk usa',
);
