Profile: GroupworkFollowUp
Parent: Task
Id: groupwork-follow-up
Title: "Follow-up"
Description: "Something that a clinician, or the member, is to do after a session: a call after a no-show, content to catch up on"
* insert Written
* status MS
* intent = #order
* code 1..1 MS
* code from FollowUpTasks (required)
* description 1..1 MS
* insert OnePatient(for)
* authoredOn 1..1 MS
* requester MS
* owner MS
* restriction MS
* reasonReference MS

Profile: GroupworkCommunication
Parent: Communication
Id: groupwork-communication
Title: "Communication"
Description: "A message to or about one patient. One recipient's message never goes to another member"
* insert Written
* status MS
* insert OnePatient(subject)
* sent MS
* sender MS
* recipient MS
* payload MS
* payload.content[x] only string
* obeys gw-recipient-is-subject

Invariant: gw-recipient-is-subject
Description: "A patient who receives or sends a message is the patient that it is about"
Severity: #error
Expression: "(recipient | sender).reference.where($this.startsWith('Patient/')).all($this = %resource.subject.reference)"

Profile: GroupworkFlag
Parent: Flag
Id: groupwork-flag
Title: "Flag"
Description: "A pattern or a risk that a clinician should see about one patient"
* insert Written
* status MS
* category 1..* MS
* code MS
* code.text 1..1
* insert OnePatient(subject)
* period 1..1 MS
* author MS

Profile: GroupworkCurriculum
Parent: PlanDefinition
Id: groupwork-curriculum
Title: "Curriculum"
Description: "What a group's sessions teach, in order. About no patient"
* insert Written
* url 1..1 MS
* version 1..1 MS
* title 1..1 MS
* status MS
* action 1..* MS
* action.title 1..1
* action.action 0..*
