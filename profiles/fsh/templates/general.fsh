Instance: general
InstanceOf: GroupworkTemplate
Usage: #definition
* insert Template(general, GeneralTemplate, General group note, 1.0.0)
* description = "For any group: what was done, and how each member took part"
* insert SharedStart
* insert RequiredField(0, shared.topic, string, content, Topic)
* insert SharedFields
* insert GroupOnlyFields
* insert EntryStart
* insert EntryResponse
* insert EntryRest
