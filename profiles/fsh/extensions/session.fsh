Extension: Attendance
Id: attendance
Title: "Attendance"
Description: "What happened to one member in one session, beyond the status of the Appointment"
Context: Appointment
* insert Ours
* extension contains
    arrival 0..1 and
    departure 0..1 and
    modality 0..1 and
    notice 0..1 and
    walkIn 0..1
* extension[arrival] ^short = "When the member came in"
* extension[arrival].value[x] 1..1
* extension[arrival].value[x] only dateTime
* extension[departure] ^short = "When the member left"
* extension[departure].value[x] 1..1
* extension[departure].value[x] only dateTime
* extension[modality] ^short = "How the member took part"
* extension[modality].value[x] 1..1
* extension[modality].value[x] only code
* extension[modality].valueCode from Modalities (required)
* extension[notice] ^short = "Whether an absent member gave notice"
* extension[notice].value[x] 1..1
* extension[notice].value[x] only code
* extension[notice].valueCode from Notices (required)
* extension[walkIn] ^short = "Came without being expected"
* extension[walkIn].value[x] 1..1
* extension[walkIn].value[x] only boolean
* obeys gw-attendance-order

Invariant: gw-attendance-order
Description: "A member leaves after arriving, and is either present (arrival, modality) or absent (notice)"
Severity: #error
Expression: "(extension.where(url = 'arrival').exists() and extension.where(url = 'departure').exists() implies extension.where(url = 'arrival').value.first() <= extension.where(url = 'departure').value.first()) and (extension.where(url = 'notice').exists() implies extension.where(url = 'arrival').empty())"

Extension: SessionRevision
Id: session-revision
Title: "Session revision"
Description: "Counted up by every change of who is expected, so that one of two simultaneous changes loses: on the session's Appointment before it has been opened, on its Encounter afterwards"
Context: Encounter, Appointment
* insert Ours
* value[x] 1..1
* value[x] only unsignedInt
