Instance: psychoeducational
InstanceOf: GroupworkTemplate
Usage: #definition
* insert Template(psychoeducational, PsychoeducationalTemplate, Psychoeducational group note, 1.0.0, [[Nota de grupo psicoeducativo]])
* description = "For groups that teach by a curriculum: skills, homework, and what each member understood"
* insert SharedStart
* insert RequiredField(0, shared.topic, string, content, Topic, [[Tema]])
* insert RequiredField(0, shared.skills, text, content, [[Skills taught]], [[Habilidades enseñadas]])
* insert Field(0, shared.homework-review, text, content, [[Homework review]], [[Revisión de tareas]])
* insert SharedFields
* insert GroupOnlyFields
* insert EntryStart
* insert Field(2, entry.comprehension, choice, participation, [[Comprehension]], [[Comprensión]])
* insert Option(Comprehension, full, Full, [[Completa]])
* insert Option(Comprehension, partial, Partial, [[Parcial]])
* insert Option(Comprehension, limited, Limited, [[Limitada]])
* insert Field(2, entry.homework, choice, participation, [[Homework]], [[Tareas]])
* insert Option(Homework, done, Done, [[Hechas]])
* insert Option(Homework, partly, [[Partly done]], [[Hechas en parte]])
* insert Option(Homework, not-done, [[Not done]], [[Sin hacer]])
* insert Option(Homework, none-assigned, [[None assigned]], [[No se asignaron]])
* insert EntryResponse
* insert EntryRest
