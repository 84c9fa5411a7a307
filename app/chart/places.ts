/** The place in the list of members that stands for the group note; a FHIR id can't be this. */
export const GROUP_NOTE = '_group';
