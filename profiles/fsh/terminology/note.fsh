CodeSystem: NotePart
Id: note-part
Title: "Note part"
Description: "The three parts of a group note, which have different readers"
* insert OwnCodes
* #shared "Shared" "Copied by value into every attendee's note"
* #group-only "Group only" "Kept in the group record; never in or linked from a member's record"
* #entry "Entry" "What is written about one member, in that member's record alone"

ValueSet: NoteParts
Id: note-part
Title: "Note parts"
Description: "The three parts of a group note"
* insert Ours
* include codes from system NotePart

CodeSystem: Section
Id: section
Title: "Section"
Description: "Sections of a member's note and of the group record"
* insert OwnCodes
* #session "Session"
* #content "Content"
* #participation "Participation"
* #response "Response"
* #risk "Risk"
* #goals "Progress toward goals"
* #plan "Plan"
* #membership "Membership"
* #absence "Absence"
* #process "Process" "Group record only"
* #attendance "Attendance" "Numbers only; group record only"
* #addendum "Addendum" "Of an addendum to a signed note"

ValueSet: Sections
Id: section
Title: "Sections"
Description: "Every section"
* insert Ours
* include codes from system Section

ValueSet: MemberNoteSections
Id: member-note-section
Title: "Sections of a member's note"
Description: "Never process or attendance: those speak of others"
* insert Ours
* Section#session
* Section#content
* Section#participation
* Section#response
* Section#risk
* Section#goals
* Section#plan
* Section#membership
* Section#absence
* Section#addendum

ValueSet: GroupRecordSections
Id: group-record-section
Title: "Sections of the group record"
Description: "What is said of the session as a whole"
* insert Ours
* Section#session
* Section#content
* Section#attendance
* Section#process

CodeSystem: Participation
Id: participation
Title: "Participation"
Description: "How much a member took part"
* insert OwnCodes
* #active "Active"
* #some "Some"
* #quiet "Quiet"
* #declined "Declined"
* #disruptive "Disruptive"

CodeSystem: Affect
Id: affect
Title: "Affect"
Description: "Affect as observed"
* insert OwnCodes
* #bright "Bright"
* #calm "Calm"
* #flat "Flat"
* #anxious "Anxious"
* #sad "Sad"
* #irritable "Irritable"
* #tearful "Tearful"
* #guarded "Guarded"

CodeSystem: Risk
Id: risk
Title: "Risk"
Description: "Risk voiced or observed in a session"
* insert OwnCodes
* #none-voiced "None voiced"
* #suicidal-ideation "Suicidal ideation"
* #homicidal-ideation "Homicidal ideation"
* #self-harm "Self-harm"
* #substance-use "Substance use"
* #other "Other"

CodeSystem: Comprehension
Id: comprehension
Title: "Comprehension"
Description: "How far a member understood what was taught"
* insert OwnCodes
* #full "Full"
* #partial "Partial"
* #limited "Limited"

CodeSystem: Homework
Id: homework
Title: "Homework"
Description: "What became of the homework of the session before"
* insert OwnCodes
* #done "Done"
* #partly "Partly done"
* #not-done "Not done"
* #none-assigned "None assigned"

CodeSystem: TherapeuticFactor
Id: therapeutic-factor
Title: "Therapeutic factor"
Description: "Therapeutic factors of group psychotherapy seen at work for a member"
* insert OwnCodes
* #universality "Universality"
* #altruism "Altruism"
* #cohesion "Cohesion"
* #self-disclosure "Self-disclosure"
* #learning-from-peers "Learning from peers"
* #hope "Hope"
* #catharsis "Catharsis"

ValueSet: DraftStatuses
Id: draft-status
Title: "Draft statuses"
Description: "Statuses of a group note or an entry"
* insert Ours
* $answers-status#in-progress
* $answers-status#completed
* $answers-status#entered-in-error

ValueSet: FieldTypes
Id: field-type
Title: "Field types"
Description: "The types of Questionnaire item that Groupwork can show and split"
* insert Ours
* $item-type#group
* $item-type#string
* $item-type#text
* $item-type#boolean
* $item-type#choice
* $item-type#open-choice
* $item-type#reference
