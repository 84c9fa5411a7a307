CodeSystem: TaskKind
Id: task
Title: "Task"
Description: "What a Task of Groupwork asks for"
* insert OwnCodes
* #write-member-note "Write member note" "Write one member's note, charge and encounter in one transaction"
* #write-group-record "Write group record" "Write the group record once every facilitator has signed and every member's record is written"
* #follow-up "Follow-up" "Something that a clinician is to do for one member"
* #make-up-work "Make-up work" "Content that a member missed and is to catch up on"

ValueSet: FollowUpTasks
Id: follow-up-task
Title: "Follow-up tasks"
Description: "Tasks for people, as opposed to the outbox of signing"
* insert Ours
* TaskKind#follow-up
* TaskKind#make-up-work

CodeSystem: TaskInput
Id: task-input
Title: "Task input"
Description: "What the writing of a record is given"
* insert OwnCodes
* #signer "Signer"
* #signed-at "Signed at"
* #entry-digest "Entry digest" "Digest of the entry as it was signed"
* #group-note-digest "Group note digest" "Digest of the shared part as it was signed"
* #participant-count "Participant count" "Everyone who attended, billed or not"
* #session-appointment "Session appointment"
* #member-appointment "Member appointment"
* #group "Group"
* #group-note "Group note"
* #membership "Membership"
* #charge "Charge"
* #required-signer "Required signer"

CodeSystem: TaskStop
Id: task-stop
Title: "Task stop"
Description: "Why the writing of a record stopped"
* insert OwnCodes
* #entry-changed "Entry changed" "The entry is no longer the one that was signed"
* #group-note-changed "Group note changed" "The group note is no longer the one that was signed"
* #not-atomic "Not atomic" "The server does not keep transactions whole"
* #invalid "Invalid" "The server refused the record as invalid"
* #guard-finding "Guard finding" "The confidentiality check found another member's words"
* #not-found "Not found" "Something that the record needs is gone"
* #other "Other"

ValueSet: TaskStops
Id: task-stop
Title: "Task stops"
Description: "Why the writing of a record can stop"
* insert Ours
* include codes from system TaskStop

ValueSet: WritingStatuses
Id: writing-status
Title: "Writing statuses"
Description: "Statuses of a Task that writes a record"
* insert Ours
* $task-status#draft
* $task-status#requested
* $task-status#in-progress
* $task-status#completed
* $task-status#failed
* $task-status#cancelled

CodeSystem: Charge
Id: charge
Title: "Charge"
Description: "Charges that are no service and are never on a claim"
* insert OwnCodes
* #no-show "No-show fee"
* #late-cancel "Late cancellation fee"
* #no-fee "No fee"

ValueSet: SignatureTypes
Id: signature-type
Title: "Signature types"
Description: "Purposes of a signature, by ASTM E1762"
* insert Ours
* $astm#1.2.840.10065.1.12.1.1
* $astm#1.2.840.10065.1.12.1.2
* $astm#1.2.840.10065.1.12.1.15
