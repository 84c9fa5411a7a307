CodeSystem: Service
Id: service
Title: "Service"
Description: "Services for which no standard code is published"
* insert OwnCodes
* #group-session "Group therapy session" "One meeting of a therapy group"
* #psychoeducation-group "Psychoeducation group" "A group session that teaches skills or knowledge by a curriculum"

ValueSet: SessionTypes
Id: session-type
Title: "Session types"
Description: "What kind of encounter a group session is"
* insert Ours
* $sct#76168009 "Group psychotherapy"
* Service#psychoeducation-group

CodeSystem: Absence
Id: absence
Title: "Absence"
Description: "How a member who was expected came to be absent"
* insert OwnCodes
* #no-show "No-show" "Stayed away without cancelling"
* #late-cancel "Late cancellation" "Cancelled later than the clinic's policy allows"
* #excused "Excused" "Cancelled in time, or for a reason that the clinic accepts"

CodeSystem: NotExpected
Id: not-expected
Title: "Not expected"
Description: "Why somebody is not on a session's roster although an appointment of theirs was made. No kind of absence: no note, no charge"
* insert OwnCodes
* #excused-ahead "Excused ahead" "The clinic agreed beforehand that the member stays away from this one session"
* #not-a-member "Not a member" "The membership does not hold on the day of the session"
* #session-cancelled "Session cancelled" "The session is not held"

CodeSystem: SessionCancel
Id: session-cancel
Title: "Session cancellation"
Description: "Why a session is not held"
* insert OwnCodes
* #facilitator-away "Facilitator away"
* #weather "Weather"
* #room "Room not available"
* #too-few-members "Too few members"
* #holiday "Holiday"
* #other "Other"

ValueSet: ScheduleChanges
Id: schedule-change
Title: "Schedule changes"
Description: "What can be done to a session that is on the schedule"
* insert Ours
* $data-operation#UPDATE
* $data-operation#CANCEL

ValueSet: Absences
Id: absence
Title: "Absences"
Description: "How a member can come to be absent"
* insert Ours
* include codes from system Absence

ValueSet: MemberCancellations
Id: member-cancellation
Title: "Reasons why a member's appointment is cancelled"
Description: "The member stayed away, was not expected, or the session itself was cancelled"
* insert Ours
* Absence#late-cancel
* Absence#excused
* Absence#no-show
* include codes from system NotExpected
// One by one, because R4 calls this code system an example, which no value set may include as a whole.
* $cancellation#pat
* $cancellation#pat-crs
* $cancellation#pat-cpp
* $cancellation#pat-dec
* $cancellation#pat-fb
* $cancellation#pat-lt
* $cancellation#pat-mt
* $cancellation#pat-mv
* $cancellation#pat-preg
* $cancellation#pat-swl
* $cancellation#pat-ucp
* $cancellation#prov
* $cancellation#prov-pers
* $cancellation#prov-dch
* $cancellation#prov-edu
* $cancellation#prov-hosp
* $cancellation#prov-labs
* $cancellation#prov-mri
* $cancellation#prov-onc
* $cancellation#maint
* $cancellation#meds-inc
* $cancellation#other
* $cancellation#oth-cms
* $cancellation#oth-err
* $cancellation#oth-fin
* $cancellation#oth-iv
* $cancellation#oth-int
* $cancellation#oth-mu
* $cancellation#oth-room
* $cancellation#oth-oerr
* $cancellation#oth-swie
* $cancellation#oth-weath

CodeSystem: Modality
Id: modality
Title: "Modality"
Description: "How a member took part"
* insert OwnCodes
* #in-person "In person"
* #video "Video"
* #audio "Audio only"

ValueSet: Modalities
Id: modality
Title: "Modalities"
Description: "How a member can take part"
* insert Ours
* include codes from system Modality

CodeSystem: Notice
Id: notice
Title: "Notice"
Description: "Whether an absent member said so beforehand"
* insert OwnCodes
* #none "No notice"
* #late "Late notice" "Gave notice, but later than the clinic's policy allows"
* #in-time "Notice in time"

ValueSet: Notices
Id: notice
Title: "Notices"
Description: "Whether an absent member said so beforehand"
* insert Ours
* include codes from system Notice

ValueSet: Facilitation
Id: facilitation
Title: "Facilitation"
Description: "How a facilitator takes part in an encounter: primary (lead), secondary (co-facilitator), attending (observer, supervisor)"
* insert Ours
* $participation-type#PPRF
* $participation-type#SPRF
* $participation-type#ATND

ValueSet: EncounterClasses
Id: encounter-class
Title: "Encounter classes"
Description: "In person or by video"
* insert Ours
* $act-code#AMB
* $act-code#VR

ValueSet: SessionStatuses
Id: session-status
Title: "Session statuses"
Description: "Statuses of a session's Appointment"
* insert Ours
* $appointment-status#booked
* $appointment-status#arrived
* $appointment-status#fulfilled
* $appointment-status#cancelled
* $appointment-status#entered-in-error

ValueSet: AttendanceStatuses
Id: attendance-status
Title: "Attendance statuses"
Description: "Statuses of a member's Appointment"
* insert Ours
* $appointment-status#booked
* $appointment-status#arrived
* $appointment-status#fulfilled
* $appointment-status#noshow
* $appointment-status#cancelled
* $appointment-status#entered-in-error

ValueSet: SessionEncounterStatuses
Id: session-encounter-status
Title: "Session encounter statuses"
Description: "Statuses of a session's Encounter"
* insert Ours
* $encounter-status#in-progress
* $encounter-status#finished
* $encounter-status#cancelled
* $encounter-status#entered-in-error
