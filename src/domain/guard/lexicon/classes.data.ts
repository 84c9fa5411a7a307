/**
 * Words whose kind tells whether a name stands beside them. One list per kind, lower case, without apostrophes.
 * A verb is given as `base` where its forms are regular and as `base:past:participle` where they are not.
 */
export const GRAMMAR = {
  determiner:
    'the a an this these those each every some any no another one two three four five six seven eight nine ten eleven twelve ' +
    'fifteen twenty thirty forty fifty hundred',
  possessive: 'his her their my our your its ones',
  subject: 'he she they i we you it',
  object: 'him her them me us himself herself themselves',
  preposition:
    'as with by to from for at between beside besides toward towards about of than like near next behind against after ' +
    'before around on onto in into over under off among amongst without through per via re versus vs across opposite ' +
    'including except regarding concerning despite until since during within upon past alongside unlike given out up off down away back',
  coordinator: 'and or nor plus amp',
  subordinator:
    'but that because when while if so although though whether since once where how why what unless until then yet',
  relative: 'who whom whose which',
  be: 'is was are were be been being isnt wasnt arent werent am',
  have: 'has have had hasnt havent hadnt having',
  doing: 'does do did doesnt dont didnt',
  modal: 'will would can could may might must shall should wont wouldnt cant couldnt shouldnt cannot',
  adverb:
    'also then just still only even not never always often again too already almost really finally simply once ' +
    'later soon first now today earlier instead actually sometimes usually rarely barely hardly nearly maybe perhaps ' +
    'apparently reportedly clearly openly briefly both all himself herself themselves alone twice however meanwhile daily weekly nightly yesterday tonight tomorrow once',
} as const;

/** Only a person does these: words, thought, feeling, what happens in a group. */
export const SAYING =
  'say:said tell:told ask answer reply:replied respond laugh smile nod cry:cried weep:wept sob sigh shrug frown grin giggle ' +
  'chuckle joke tease whisper shout yell scream mumble mutter murmur speak:spoke:spoken talk chat discuss explain ' +
  'describe recount relate disclose confide admit acknowledge concede confess deny:denied insist argue disagree agree ' +
  'object protest complain apologize apologise thank praise compliment congratulate encourage validate comfort console ' +
  'reassure hug applaud clap confront interrupt interject remind warn advise suggest recommend propose offer invite ' +
  'beg plead promise vow volunteer decline refuse share report state verbalize verbalise endorse muse wonder ponder ' +
  'think:thought believe know:knew:known understand:understood realize realise recognize recognise remember recall ' +
  'forget:forgot:forgotten feel:felt want hate love dislike enjoy prefer regret envy:envied admire grieve mourn listen ' +
  'hear:heard stare glance gaze look attend participate rehearse blush wince flinch snap scoff snort gasp hum sing:sang ' +
  'swear:swore curse pray preach lecture quip echo paraphrase clarify:clarified elaborate comment remark observe ' +
  'mention own wave wink gesture storm relapse struggle cope identify:identified practice practise intend plan try:tried ' +
  'attempt expect assume figure decide vent disclosed self-disclose reflect roll rejoin repeat confirm appreciate ' +
  'empathize empathise sympathize sympathise relate request claim stammer stutter whistle yawn doze pace fidget dissociate ' +
  'co-lead brag boast worry:worried rap like needs thinks';

/** Done by people, seldom by things. */
export const ACTING =
  'sit:sat stand:stood walk arrive stay join bring:brought drive:drove:driven wear:wore:worn eat:ate:eaten ' +
  'drink:drank:drunk sleep:slept text call phone write:wrote:written read:read choose:chose:chosen pick give:gave:given ' +
  'take:took:taken make:made hold:held put:put play lead:led host cook miss graduate return leave:left lend:lent borrow ' +
  'buy:bought wait reach lean shake:shook:shaken help meet:met bake knit paint draw:drew:drawn learn teach:taught ' +
  'hand pass move carry:carried push pull grab throw:threw:thrown catch:caught drop find:found lose:lost ' +
  'forgive:forgave:forgiven accept reject avoid skip use quit:quit visit follow get:got send:sent show:showed:shown ' +
  'introduce present name work live go:went:gone come:came see:saw:seen watch notice have hear wake:woke:woken rise:rose:risen ' +
  'hide:hid:hidden jump crochet strum serve wipe breathe lie:lay lay:laid turn do:did:done win:won nap hit:hit let:let complete ' +
  'mend engage support greet welcome escort accompany:accompanied coach mentor model demonstrate role-play pause step check';

/** Verbs whose object is a person: "told King". */
export const ADDRESSING =
  'tell:told ask thank nickname hug help join confront support interrupt remind meet:met envy:envied trust text call phone invite ' +
  'encourage validate comfort console reassure challenge warn advise praise compliment congratulate admire hate love miss ' +
  'like dislike forgive:forgave see:saw:seen hear:heard watch know:knew:known notice follow lend:lent give:gave:given offer show:showed:shown teach:taught owe ' +
  'pair greet welcome introduce hand send:sent bring:brought drive:drove:driven accuse blame tease mock ignore avoid visit ' +
  'message email miss beat:beat hit:hit push shove grab kiss date marry:married divorce resent pity:pitied respect trust mention quote ' +
  'name fear face address answer echo find:found want let:let make:made befriend believe betray coach criticize criticise ' +
  'defend describe imitate inform involve irritate judge leave:left listen meet nudge pass pick question recognize ' +
  'recognise refer reject remember replace startle surprise sponsor thank understand:understood upset:upset wake:woke urge ' +
  'excuse seat partner beside choose:chose:chosen cast ';

/** Words that introduce a name. */
export const NAMING = 'named called nicknamed renamed dubbed';

/** Family, friends and others outside the group: "his cousin Lance" is nobody's fellow member. */
export const KIN =
  'mother father mom mum mama mommy dad daddy papa parent parents stepmother stepfather stepmom stepdad brother sister ' +
  'brothers sisters sibling siblings bro sis stepbrother stepsister halfbrother halfsister twin twins son sons daughter ' +
  'daughters stepson stepdaughter kid kids child children baby boy girl boys girls toddler newborn infant grandson ' +
  'granddaughter grandchild grandkids grandchildren grandmother grandfather grandma grandpa granny nana abuela abuelo ' +
  'gran gramma gramps grampa grammy granddad grandad nonna nonno oma opa yiayia bubbe memaw mamaw papaw ' +
  'nephew niece nephews nieces uncle aunt auntie aunty uncles aunts tia tio cousin cousins husband wife spouse ex exwife ' +
  'exhusband partner fiance fiancee boyfriend girlfriend bf gf lover widow inlaw inlaws motherinlaw fatherinlaw ' +
  'godmother godfather godson goddaughter friend friends buddy pal bestfriend bestie boss manager supervisor coworker ' +
  'coworkers colleague colleagues employer employee foreman roommate housemate flatmate neighbor neighbour neighbors ' +
  'neighbours landlord landlady tenant teacher principal coach pastor priest rabbi imam minister chaplain reverend monk ' +
  'nun lawyer attorney judge barber hairdresser stylist mechanic plumber bartender waiter waitress server cashier driver ' +
  'dog cat puppy kitten horse pony parrot bird goat cow rabbit hamster pet poodle beagle terrier labrador lab retriever ' +
  'sponsor sponsee dealer ex-wife ex-husband stepchild stepkids cellmate bunkmate sergeant ' +
  'surgeon manicurist rep defender handyman janitor custodian bailiff magistrate paralegal broker recruiter mailman postman ' +
  'electrician contractor gardener steward warden clerk stepchildren ' +
  'commander tutor professor dentist pharmacist vet realtor accountant nanny babysitter sitter relative ' +
  'ancestor godparent familiar character hero heroine actor actress singer author poet writer novelist character band witch princess villain wizard monster dragon puppet goldfish robot prophet goddess';

/** Those who run the group or treat its members. */
export const ROLE =
  'facilitator facilitators cofacilitator leader leaders coleader colead therapist therapists counselor counsellor cotherapist ' +
  'instructor clinician clinicians intern trainee nurse psychiatrist psychologist doctor doctors physician prescriber ' +
  'director provider caseworker staff staffer receptionist tech technician aide chaplain ' +
  'presenter trainer coordinator extern practitioner pcp obgyn oncologist cardiologist ' +
  'neurologist dietitian nutritionist pharmacist educator navigator advocate liaison cofacilitators coleaders ' +
  'lead colead midwife doula pediatrician pt ot np rn md lcsw lmft lpc lmhc licsw phd psyd msw cadc ladc aprn pmhnp ' +
  'dnp crnp pac lcpc lpcc lac lsw bcba otr rd bsn mft edd mph fnp cnp cnm arnp lcdc cac observer organizer';

/** What a member is called when named to others; a name right after it is a member's. */
export const PEER =
  'peer peers member members groupmate groupmates client clients patient participant participants pt comember attendee ' +
  'survivor veteran group';

/** Before a surname, of anybody. */
export const TITLE =
  'mr mrs ms miss mx missus mister sr sra srta senor senora senorita señor madame monsieur herr frau';

/** Before a surname, of somebody in office: a member is rarely called so. */
export const OFFICE =
  'dr doctor prof professor rev reverend father fr pastor rabbi imam judge justice officer detective sheriff deputy nurse ' +
  'sister brother coach principal senator president governor mayor sen gov pres saint st sir lady lord king queen prince ' +
  'princess pope uncle aunt auntie grandma grandpa granny nana tia tio counselor attorney po dean chaplain therapist hurricane ' +
  'san santa sao sheikh swami captain capt lieutenant lt sergeant sgt';

export const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
  'sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter thanksgiving ramadan hanukkah diwali ' +
  'tet passover halloween lent am pm';

/** After a name they make it a place, a firm, a prize, a law: "Cook County", "Chase Bank", "Hodgkin lymphoma". */
export const HEADWORD =
  'street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl circle way terrace parkway pkwy highway ' +
  'hwy trail square plaza city county valley park beach creek lake river island hill hills mountain mountains mount pass ' +
  'springs falls bay harbor harbour canyon ridge forest woods grove garden gardens heights village town township center ' +
  'centre hospital clinic medical church chapel cathedral temple mosque school elementary high academy college university ' +
  'library museum theatre theater hall house home hotel inn lodge motel station airport bridge cemetery prison jail ' +
  'foundation institute society association company co inc corp llc bank store market shop cafe restaurant bar grill diner ' +
  'group team band tour movie show book novel song album day week month festival parade act law bill award prize method ' +
  'model theory effect syndrome disease disorder palsy sign test scale index inventory questionnaire score scores ' +
  'checklist schedule criteria rating form forms interview profile alert ale tea bread chapter county state triad schema ' +
  'schemas lymphoma dementia chorea program programme protocol pavilion tower building auditorium room wing campus lot ' +
  'stadium arena field fields gym pharmacy dealership motors farm farms ranch vineyard orchard nursery condos apartments ' +
  'manor estates estate mansion castle palace abbey monastery convent prayer psalm gospel hymn parish diocese ' +
  'point landing corner corners crossing meadows meadow preserve reservation reserve national';

/** Instruments and schools of thought: the word before them is an author, not a member. */
export const SCALE =
  'scale scales score scores scored inventory inventories questionnaire index test tests checklist form forms rating ratings ' +
  'interview criteria model theory triad schema schemas book books chapter chapters handout handouts worksheet worksheets ' +
  'quote quotes method technique techniques approach protocol workbook video ted podcast article paper study studies ' +
  'disease syndrome sign palsy lymphoma dementia stage stages steps factors diathesis total item items screening screen ' +
  'column columns defusion triangle hierarchy pyramid wheel ladder attachment reparenting distortions framework ' +
  'repeated administered completed scored elevated negative positive mania depression hopelessness anxiety scored';

/** Read, watched or followed: what comes next is an author or a work. */
export const READING =
  'read reads reading quoted quotes quoting cited cites citing watched watches watching listened listens chapter ' +
  'author books book reread studied studies memoir novel poem poems movie film album concert podcast';

/** Living in a place or on the way to it. */
export const GOING =
  'moved move moving moves drove drive driving drives flew fly flying flies travel traveled travelled traveling travelling ' +
  'trip lives live lived living grew born raised visited visiting visit relocated relocate relocating stay stayed staying ' +
  'stays went going goes go gone road highway train bus flight commute commutes commuted hike hiked hiking outside near ' +
  'north south east west downtown vacation vacationed holiday home back camp camped camping passed church town city ' +
  'apartment house job jobs work works worked working deployed stationed base hotel motel';

/** After "is" or "was" these speak of a person. */
export const ANIMATE =
  'tearful quiet glad upset angry sad happy late absent present anxious calm engaged attentive withdrawn distracted ' +
  'nervous afraid scared ready willing reluctant hesitant proud ashamed relieved supportive kind gentle shy loud restless ' +
  'tired exhausted exasperated sleepy silent guarded open honest surprised moved touched hurt annoyed irritated frustrated ' +
  'confused grateful thankful hopeful lonely alone sober clean pregnant married divorced sick ill crying laughing ' +
  'talking listening sleeping working struggling doing coping learning trying going coming leaving feeling thinking using ' +
  'drinking attending waiting able unable here there back away out up in on first last next one someone somebody my his her ' +
  'excused hospitalized hospitalised admitted discharged arrested fired hired deployed born raised the a an not very ' +
  'so too still always never also just really more less sitting standing wearing asking telling saying staying better worse ' +
  'mortified furious livid irate enraged delighted thrilled elated overjoyed ecstatic miserable devastated heartbroken crushed despondent ' +
  'dejected distraught inconsolable overwhelmed agitated jittery jumpy panicked panicky terrified frightened petrified horrified ' +
  'rattled startled stunned shocked dumbfounded speechless flustered embarrassed humiliated sheepish contrite apologetic remorseful ' +
  'defensive hostile belligerent combative argumentative confrontational irritable cranky grumpy moody sullen sulky surly resentful ' +
  'jealous envious suspicious paranoid wary skeptical doubtful unsure uncertain ambivalent undecided indifferent apathetic bored detached ' +
  'numb aloof preoccupied pensive thoughtful reflective curious intrigued interested amused cheerful jovial giddy playful silly ' +
  'animated talkative chatty verbose tangential pressured intrusive disruptive subdued reserved soft-spoken softspoken taciturn ' +
  'cooperative compliant receptive responsive forthcoming candid frank polite courteous rude curt brusque sarcastic dismissive ' +
  'condescending impatient patient punctual tardy prepared unprepared motivated unmotivated committed determined adamant stubborn ' +
  'resistant oppositional avoidant euthymic dysphoric labile depressed manic hypomanic psychotic delusional disoriented oriented alert ' +
  'drowsy lethargic sedated intoxicated inebriated drunk hungover jetlagged fatigued weary drained sore limping injured hungry thirsty ' +
  'feverish nauseous dizzy faint pale flushed sweaty trembling tremulous teary weepy sobbing smiling grinning frowning pacing fidgeting ' +
  'nodding rocking doodling knitting texting yawning dozing asleep awake sniffling coughing shivering whispering muttering arguing pouting ' +
  'unemployed homeless retired widowed engaged single estranged incarcerated jailed evicted convinced afraid homesick ' +
  'lonesome misunderstood believed invited welcomed praised thanked teased mocked mugged ' +
  'bullied assaulted fostered expelled sentenced acquitted paroled deported bereaved orphaned ' +
  'disappointed discouraged dismayed disgusted appalled offended insulted stung troubled concerned worried stressed ' +
  'anguished tormented haunted dissociated confident insecure self-conscious selfconscious ' +
  'brave courageous generous tender gracious appreciative encouraged reassured comforted soothed validated impressed ' +
  'fascinated puzzled perplexed baffled bewildered stumped amazed astonished satisfied unhappy dissatisfied sorry guilty innocent ' +
  'torn conflicted stuck ' +
  'thirty forty fifty sixty seventy eighty twenty';

/** What is done in a group by turns: "Ivy to bring matches", "Ford to go next". */
export const CHORES =
  'bring call lead read go present start host drive pick cook make send share text ask email attend return print buy follow write finish ' +
  'complete chair open close sit take speak talk schedule see meet show teach get check contact arrange provide collect review practice ' +
  'practise try tell show join miss leave stay keep report draft';

/** Before a colon these head a list of people: "Birthdays: Grace on the 23rd". */
export const PEOPLE_HEADS =
  'births announcements announcement news congratulations congrats kudos newborns present absent excused late attended attendance attending attendees attendee members member roster birthdays birthday anniversaries ' +
  'milestones pairs pair partners partner dyads triads trios readers reader speakers speaker volunteers volunteer snacks snack checkins ' +
  'checkin wins shares shared passed graduates graduating welcomed newcomers visitors returning drivers rides carpool buddies sponsors host ' +
  'hosts callers noshows noshow team teams parts cast roles plays roleplays chips medals duos readings dyad groups';

/** Things do these as well as people: "Hope came back", "Grace keeps her going". */
export const OF_THINGS =
  'became becomes came comes went goes gave gives helped helps mattered matters meant means remained remains returned returns begins began ' +
  'ended ends faded fades grew grows changed changes improved improves worsened increased decreased dropped rose rises fell falls continues ' +
  'continued starts started stopped stops lasts lasted seemed seems appeared appears looks looked sounds sounded takes took works worked ' +
  'brought brings required requires needs kept follows followed replaced filled fills led leads passes passed broke breaks hit hits won wins ' +
  'costs cost runs ran emerged emerges arose arises allows allowed lets makes made holds held gets got has had shows showed proved ' +
  'proves feels felt saved saves heals healed lies lay drives drove moves moved carries carried';

/** After "is" or "was" these speak of a thing. */
export const INANIMATE =
  'paid due closed open opened rung removed approved denied filed signed posted printed reviewed discussed defined named ' +
  'explored listed noted explained introduced taught practiced practised modeled normalized assigned distributed given ' +
  'handed collected locked covered made used chosen broken fixed expensive cheap high low clear clean theme topic ' +
  'word skill concept value subject question answer key part thing booked scheduled cancelled canceled moved planned ' +
  'emphasized highlighted encouraged identified cited mentioned harder worse better long short cold hot what how why';
