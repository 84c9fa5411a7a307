Instance: psychoeducational
InstanceOf: GroupworkTemplate
Usage: #definition
* insert Template(psychoeducational, PsychoeducationalTemplate, Psychoeducational group note, 1.0.0)
* description = "For groups that teach by a curriculum: skills, homework, and what each member understood"
* insert SharedStart
* insert RequiredField(0, shared.topic, string, content, Topic)
* insert RequiredField(0, shared.skills, text, content, [[Skills taught]])
* insert Field(0, shared.homework-review, text, content, [[Homework review]])
* insert SharedFields
* insert GroupOnlyFields
* insert EntryStart
* insert Field(2, entry.comprehension, choice, participation, [[Comprehension]])
* insert Option(Comprehension, full, Full)
* insert Option(Comprehension, partial, Partial)
* insert Option(Comprehension, limited, Limited)
* insert Field(2, entry.homework, choice, participation, [[Homework]])
* insert Option(Homework, done, Done)
* insert Option(Homework, partly, [[Partly done]])
* insert Option(Homework, not-done, [[Not done]])
* insert Option(Homework, none-assigned, [[None assigned]])
* insert EntryResponse
* insert EntryRest
