Extension: SigningTime
Id: signing-time
Title: "Signing time"
Description: "Within how many days of a session this clinic wants its notes signed"
Context: Organization
* insert Ours
* extension contains
    days 1..1 and
    business 1..1
* extension[days] ^short = "So many days after the session they are still in time"
* extension[days].value[x] 1..1
* extension[days].value[x] only unsignedInt
* extension[business] ^short = "True: Monday to Friday count; false: calendar days"
* extension[business].value[x] 1..1
* extension[business].value[x] only boolean
