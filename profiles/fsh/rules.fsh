// What every profile of Groupwork has in common.

RuleSet: Ours
* ^publisher = "Groupwork"
* ^experimental = false

// Each profile stands alone: nothing is hidden inside another resource, where a reader might miss whose it is.
RuleSet: Written
* insert Ours
* contained 0..0

// A patient is named by reference alone: a name in `display` is one more place from which it could leak.
RuleSet: OnePatient(path)
* {path} 1..1 MS
* {path} only Reference(Patient)
* {path} obeys gw-patient-reference

Invariant: gw-patient-reference
Description: "A patient is referred to by a literal reference, and never named in display"
Severity: #error
Expression: "reference.exists() and reference.matches('^(Patient/[A-Za-z0-9.-]{1,64}|urn:uuid:[0-9a-f-]{36})$') and display.empty()"

Invariant: gw-digest
Description: "A digest is sha256: followed by 64 lower-case hexadecimal digits"
Severity: #error
Expression: "matches('^sha256:[0-9a-f]{64}$')"

Invariant: gw-entry-key
Description: "An entry's identifier is <session id>/<patient id>"
Severity: #error
Expression: "matches('^[A-Za-z0-9.-]{1,64}/[A-Za-z0-9.-]{1,64}$')"

Invariant: gw-session-key
Description: "A session's identifier is the id of its Appointment"
Severity: #error
Expression: "matches('^[A-Za-z0-9.-]{1,64}$')"

// One concept among others in a list. (A pattern on a list itself is read differently by different validators.)
RuleSet: OneOf(path, name, concept)
* {path} ^slicing.discriminator.type = #pattern
* {path} ^slicing.discriminator.path = "$this"
* {path} ^slicing.rules = #open
* {path} contains {name} 1..1 MS
* {path}[{name}] = {concept}

// An extension that must be there. Its url is said again because some validators look for it in the profile itself.
RuleSet: MustExtend(name, url)
* extension[{name}].url = {url} (exactly)

// An identifier of one system among others that a server may have added.
RuleSet: IdentifierSlicing
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By system; a server may add identifiers of its own"

RuleSet: EntryIdentifier
* insert IdentifierSlicing
* identifier contains entry 1..1 MS
* identifier[entry].system 1..1
* identifier[entry].system = $entry (exactly)
* identifier[entry].value 1..1
* identifier[entry].value obeys gw-entry-key

RuleSet: SessionIdentifier
* insert IdentifierSlicing
* identifier contains session 1..1 MS
* identifier[session].system 1..1
* identifier[session].system = $session (exactly)
* identifier[session].value 1..1
* identifier[session].value obeys gw-session-key
