Instance: general
InstanceOf: GroupworkTemplate
Usage: #definition
* insert Template(general, GeneralTemplate, General group note, 1.0.0, [[Nota de grupo general]])
* description = "For any group: what was done, and how each member took part"
* insert SharedStart
* insert RequiredField(0, shared.topic, string, content, Topic, [[Tema]])
* insert SharedFields
* insert GroupOnlyFields
* insert EntryStart
* insert EntryResponse
* insert EntryRest
