// The identifiers by which every write can be found again (docs/fhir-model.md).

RuleSet: IdentifierSystem(slug, name, words)
* name = "{name}"
* status = #active
* kind = #identifier
* date = "2026-11-01"
* publisher = "Groupwork"
* description = "{words}"
* uniqueId.type = #uri
* uniqueId.value = "https://groupwork.dev/fhir/sid/{slug}"
* uniqueId.preferred = true

Instance: membership-of
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(membership-of, MembershipOf, [[Id of the Group that an EpisodeOfCare is a membership of]])

Instance: group-initials
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(group-initials, GroupInitials, [[Initials of a therapy group as shown on the schedule]])

Instance: series
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(series, Series, [[Id of the series that a recurring session belongs to]])

Instance: occurrence
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(occurrence, Occurrence, [[One session of a series: series id, slash, the day for which it was first planned]])

Instance: request
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(request, Request, [[A wish to create or move something, so that a repeated wish finds what the first one did]])

Instance: session
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(session, Session, [[Id of a session: that of its Appointment]])

Instance: entry
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(entry, Entry, [[One member's part in one session: session id, slash, patient id]])

Instance: addendum
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(addendum, Addendum, [[An addendum to one member's note: session id, slash, patient id, slash, number]])
