// An input of one kind, of one type.
RuleSet: Input(name, code, min, max, type)
* input contains {name} {min}..{max} MS
* input[{name}].type = TaskInput#{code}
* input[{name}].value[x] only {type}

RuleSet: WritingTask
* groupIdentifier 1..1 MS
* groupIdentifier.system 1..1
* groupIdentifier.system = $session (exactly)
* groupIdentifier.value 1..1
* status MS
* status from WritingStatuses (required)
* intent = #order
* code 1..1 MS
* focus 1..1 MS
* focus only Reference(QuestionnaireResponse)
* encounter 1..1 MS
* requester 1..1 MS
* requester only Reference(Practitioner)
* owner MS
* owner only Reference(Practitioner)
* authoredOn 1..1 MS
* statusReason MS
* businessStatus MS
* businessStatus from TaskStops (required)
* output MS
* input MS
* input ^slicing.discriminator.type = #pattern
* input ^slicing.discriminator.path = "type"
* input ^slicing.rules = #open
* obeys gw-task-stop
* obeys gw-task-output

Invariant: gw-task-stop
Description: "A Task that failed says why in a code, and in words that name nobody"
Severity: #error
Expression: "status = 'failed' implies (businessStatus.exists() and statusReason.text.exists())"

Invariant: gw-task-output
Description: "A completed Task says what it wrote; one that is not completed has written nothing"
Severity: #error
Expression: "(status = 'completed') = output.exists()"

Profile: GroupworkMemberTask
Parent: Task
Id: groupwork-member-task
Title: "Member task"
Description: "One member's note to be written: the outbox of signing, and the pivot of the one transaction that writes it"
* insert Written
* insert EntryIdentifier
* insert WritingTask
* code = TaskKind#write-member-note
* insert OnePatient(for)
* insert Input(signer, signer, 1, 1, [[Reference(Practitioner)]])
* insert Input(signedAt, signed-at, 1, 1, instant)
* insert Input(entryDigest, entry-digest, 1, 1, string)
* insert Input(groupNoteDigest, group-note-digest, 1, 1, string)
* insert Input(participantCount, participant-count, 1, 1, unsignedInt)
* insert Input(sessionAppointment, session-appointment, 1, 1, [[Reference(Appointment)]])
* insert Input(memberAppointment, member-appointment, 1, 1, [[Reference(Appointment)]])
* insert Input(group, group, 1, 1, [[Reference(Group)]])
* insert Input(groupNote, group-note, 1, 1, [[Reference(QuestionnaireResponse)]])
* insert Input(membership, membership, 0, 1, [[Reference(EpisodeOfCare)]])
* insert Input(charge, charge, 0, 1, [[Reference(ChargeItem)]])
* obeys gw-task-inputs
* obeys gw-awaiting-owner

Invariant: gw-task-inputs
Description: "The digests given to a Task are digests"
Severity: #error
Expression: "input.where(type.coding.where(code = 'entry-digest' or code = 'group-note-digest').exists()).value.all($this.matches('^sha256:[0-9a-f]{64}$'))"

Invariant: gw-awaiting-owner
Description: "A note that waits for a signature says whose"
Severity: #error
Expression: "status = 'draft' implies owner.exists()"

Profile: GroupworkSessionTask
Parent: Task
Id: groupwork-session-task
Title: "Session task"
Description: "The group record to be written, once every facilitator has signed and every member's record is written"
* insert Written
* insert SessionIdentifier
* insert WritingTask
* code = TaskKind#write-group-record
* for 1..1 MS
* for only Reference(Group)
* for obeys gw-group-reference
* insert Input(requiredSigner, required-signer, 1, *, [[Reference(Practitioner)]])
