import { ABBREVIATIONS } from './phrases.data.ts';
import { CHORES, OF_THINGS, PEOPLE_HEADS } from './classes.data.ts';
import {
  ARTISTS,
  CLAUSE_STARTER,
  DISEASES,
  EPONYMS,
  INFINITIVE_NOUNS,
  MASS,
  OF_ARTISTS,
  OF_TIMES,
  PLACES,
  SHOPS,
  STREET_DRUGS,
  TIME,
} from './senses.data.ts';
import { wordSet } from './word-set.ts';

export const massNouns = wordSet(MASS);
export const timeNouns = wordSet(TIME);
/** Counts and hours in words. */
export const numberWords = wordSet(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty ninety half',
);
export const clauseStarters = wordSet(CLAUSE_STARTER);
/** Adjectives that are always written with a capital. */
export const capitalAdjectives = wordSet(
  'christian french english german roman scott irish welsh norman dane holland',
);
export const placeNames = wordSet(PLACES);
export const eponyms = wordSet(EPONYMS);
export const streetDrugs = wordSet(STREET_DRUGS);
export const shopNames = wordSet(SHOPS);
export const abbreviations = wordSet(ABBREVIATIONS);
export const artists = wordSet(ARTISTS);
export const ofArtists = wordSet(OF_ARTISTS);
export const diseases = wordSet(DISEASES);
export const ofTimes = wordSet(OF_TIMES);
export const infinitiveNouns = wordSet(INFINITIVE_NOUNS);
export const chores = wordSet(CHORES);
export const peopleHeads = wordSet(PEOPLE_HEADS);
export const ofThings = wordSet(OF_THINGS);

/** Weather, which keeps people in and drives them out. */
export const weather = wordSet('rain snow sleet hail storm wind ice frost fog mist');
/** What weather does to people. */
export const ofWeather = wordSet(
  'kept keeps moved moves made makes stopped stops drove drives delayed delays woke wakes cancelled canceled soaked ruined ' +
    'hit hits came comes started ended fell falls followed returned began continued continues let',
);
/** What a quality brings: "patience brought relief". */
export const effects = wordSet(
  'relief results calm peace change changes progress closure clarity comfort joy healing tears hope insight growth success rewards balance ' +
    'meaning order strength stability trouble pain grief sadness happiness laughter understanding connection support memories freedom',
);

/** Written with full stops these are no one's initials unless the sentence says so. */
export const dottedAbbreviations = wordSet(
  'am pm us uk un eu dc md do ba bs ma ms jd rn eg ie iv im po ad bc la nyc usa np pa lpn mph phd rip ps fyi aka asap id tv',
);

/** Two letters that a clinic's notes are full of; the others of `abbreviations` are met so seldom that a sentence soon outweighs them. */
export const usualPairs = wordSet(
  'bg gm cw aa ac ad ah ai am ap bd bf bm bp bx cc cd ce cm co cp ct da dc dj dm do dr ds dv dx ed ep er es et eu ex fb fm gf gh gi gp ha hi hq hr hs hx ' +
    'id ie ii im io iq iv ja jr kg la ma md mg mh mi ml mo mr ms mt na np od ok op ot pa pc pd pe pm po pp pr ps pt ra rd rn rr rt rx ' +
    'sa sc sd se si sr ss st su sw sx ta tb tm tv tx ua uk us va vh vm vs wc wk wt yo',
);

export const degrees = wordSet('ab ba bs sb ma ms sm am as aa aas bfa mfa mba med bsn msn');
export const subjectsOfStudy = wordSet(
  'history english art arts biology chemistry physics math mathematics psychology sociology philosophy economics business education nursing ' +
    'engineering accounting music theater theatre design communications journalism literature linguistics religion theology anthropology ' +
    'geology geography politics political computer social public criminal early special general finance marketing management classics',
);

/** Somebody's post, not somebody's name. */
export const roleAbbreviations = wordSet(
  'md do np pa rn pt ot sw cm po ma lpn cna pcp ob slp rd op ce ed er hr pi ra ta qa gp dr dcf cps va aa na dmv ssa irs fbi ice aps dhs doc pd ems icu erp dbt cbt act emdr ect tms snf iop php op',
);

/** Where one eats, drinks and buys. */
export const houses = wordSet(
  'bar diner restaurant cafe pub store shop place salon bakery gym club deli tavern',
);

export const states = wordSet(
  'bc alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas ' +
    'kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon ' +
    'pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming al ak az ar ca co ct de fl ga hi ia id il in ks ky la ' +
    'ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy dc alberta ontario quebec manitoba ' +
    'saskatchewan canada england scotland wales ireland mexico france germany italy spain poland russia ukraine india china japan korea ' +
    'vietnam philippines jamaica haiti cuba brazil colombia peru ghana nigeria kenya ethiopia somalia egypt iran iraq syria turkey israel australia uk usa',
);
