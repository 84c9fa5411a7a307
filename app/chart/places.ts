/** The place in the list of members that stands for the group note; a FHIR id can't be this. */
export const GROUP_NOTE = '_group';

/** All members on one page, a line for each. */
export const EVERYONE = '_everyone';
