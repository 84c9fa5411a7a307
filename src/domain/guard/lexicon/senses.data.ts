/** What else a word that is also a name can be. Lower case, folded. Written for this project. */

/** Nouns that stand bare as a subject or an object: "with grace", "hope was the topic". */
export const MASS =
  'grace hope faith joy mercy patience prudence charity love harmony serenity peace honor honour glory liberty justice ' +
  'freedom destiny fate faith trust truth verity felicity constance clemency temperance chastity modesty courage bliss ' +
  'ginger sage basil rosemary lavender jasmine honey sugar candy brandy sherry rum wine coffee rice corn wheat barley ' +
  'clay amber ebony jade ivory coral gold silver copper iron steel stone marble slate flint wood woods cotton silk linen ' +
  'leather snow rain frost ice fog mist sleet hail storm wind smoke ash cash money change law art music dance poetry ' +
  'drama history science work play rest sleep food bread butter salt pepper curry fish beef pork lamb green blue black ' +
  'white brown grey gray red rose violet indigo heather moss grass hay wool land water power strength speed luck chance ' +
  'time space light dark shade sun dew may will case self price worth wealth court school church prison care help trinity ' +
  'dawn noon summer winter winters autumn spring christmas easter lent april june august sunday monday friday dusk eve college';

/** Times, which begin and end as people do. */
export const TIME =
  'day days dawn noon eve summer summers winter winters autumn spring season april may june july august january february ' +
  'march september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ' +
  'week month year weekend holiday early late hour midnight dusk';

/** Verbs or modals at the head of a note's clipped sentence: "Will bring card", "Mark the days", "Drew a bath". */
export const CLAUSE_STARTER = 'will may mark drew rose chase grant skip rob sue pat bill pierce trace';

/** Places that are given names or surnames, for "in Madison", "to Austin". */
export const PLACES =
  'adelaide alameda alberta alexandria allen alma alton anita arlington ashland asher asia aspen athens aurora austin ' +
  'avon bedford benton berkeley berlin beverly boston bradford bradley brazil brent brighton bristol bronx brooklyn ' +
  'bryan buckley burlington byron caldwell calvert camden cameron canton carmel carolina carson cary cheyenne chad charleston ' +
  'charlotte chelsea chester china clark clayton cleveland clifton clinton clyde cody columbia compton concord conway cordova ' +
  'corona covington cuba dakota dallas dalton daly danville davis davenport dayton decatur denver derby devon douglas dover dublin ' +
  'duncan durham edinburgh elgin elizabeth elmira england erie essex ethan eugene evans everett fairfax florence ford ' +
  'francisco franklin fremont galena garland gary geneva georgia glendale grant greeley greenville guadalupe hamilton hamlin hampton ' +
  'harlem harper harrison hart havana hayward helena henderson hilton holland houston howard hudson hunter huntington independence ' +
  'india ireland irvine irving israel italy jackson jamaica jefferson jena jersey jerome jordan joplin juneau kent kenya kiel kingston ' +
  'kirkland lafayette lancaster lansing laredo laurel lawrence lebanon lee leeds leon leslie lewiston lexington lima lincoln ' +
  'london lorain loretta lorraine lourdes lowell luton lynn macon madison mali malta marion marina marshall martinez mason mckinney medina ' +
  'melbourne mercedes mexico miami midland milan milford milton mobile modesto monroe montana monterey montgomery morgan ' +
  'nelson nevada newark newton norfolk norman oakland odessa ogden orlando oxford palermo paris parker pasadena paterson ' +
  'pearl peoria perry perth peyton phoenix pierre porter portland preston princeton quincy racine raleigh reading regina reno richmond ' +
  'riley rochester rome roseville roswell salem salina sandy santiago savannah selma seneca shannon sharon shelby sheridan sherman ' +
  'sierra spencer stafford sterling stockton sydney tampa taylor temple texas toledo torrance tracy trenton trinidad ' +
  'troy tulsa tyler valencia vance venice verona vernon victoria vienna virginia waco wales walton warren warwick washington ' +
  'waterloo wayne webster wellington weston whittier wilmington wilson winchester windsor winston winter winters woodland worth ' +
  'york young houston flores cruz rosa clara ana paso corpus vegas angeles antonio diego jose juan santa saint';

/** Authors, instruments and the named things of medicine: what a bare surname may stand for in a clinic. */
export const EPONYMS =
  'addison pick ainsworth allen alzheimer altman apgar asperger balint bandura barkley barlow barrett barthel bateson bayley beck bell ' +
  'bender benson berne bender bion bloom bohart bowen bowlby braden bradshaw briggs broca brown buber burns buss campbell ' +
  'carnes caplan cattell chapman charcot clark clance cloninger columbia conners connor corey covey coxe crohn cushing dana davidson ' +
  'davis dobson down drake duke dweck edinburgh ekman ellis epley epstein epworth erickson erikson fagerstrom fisher foa foley folstein ' +
  'frankl freud friedman fromm gardner gendlin gilbert glasgow glasser goldberg goleman goodenough gordon gorski gottman ' +
  'graves greene greenberg gross grof halstead hamilton hanson hare harlow harris hashimoto hathaway hay hayes heimlich herman ' +
  'hodgkin hodgkins hoffman holmes holter horney house hunter huntington hurst jackson jacobson james janoff jellinek johnson jung ' +
  'kahneman katz kaufman kegel keirsey kernberg kessler kinsey klein koch kohlberg kohut korsakoff kurtz lacan lamott lawton ' +
  'lazarus levine levinson lewin lewis lewy liebowitz linehan lynch mahler main mallory marlatt marsh maslow masterson masters ' +
  'mate may mckay meichenbaum mellody menninger miller millon minuchin mitchell moreno morin morse moos murray myers neff nelson ' +
  'norcross novaco oliver osborne parkinson pavlov penn perls perry peplau piaget pittsburgh porter prochaska raynaud reich ' +
  'rogers rollnick romberg rorschach rosenberg rosenthal rush russell rutan rutter ryan satir schwartz segal seligman selye ' +
  'shapiro sheehan siegel simon skinner snell snyder spence spielberger spielman steele stern stone stroop strong sullivan szasz ' +
  'tanner taylor terr tourette tolle tucker vanderbilt vygotsky walker wallerstein watson wechsler wells wernicke white whitaker wilber williams ' +
  'winnicott wolpe wong woodcock worden yalom yerkes young zarit zimbardo zung barnes marlowe tinetti braverman rey bates weber ' +
  'rinne trendelenburg ewing kaposi wilms bright hirschsprung marfan turner dupuytren paget meniere bartholin stein';

/** Drugs known by a given name. */
export const STREET_DRUGS =
  'molly crystal tina lucy mary charlie roxy angel mandy christina ice snow candy emma georgia scott stash adam eve oxy perc';

/** Shops and restaurants that go by a name in the possessive: "lunch at Wendy's". */
export const SHOPS =
  'wendy wendys denny dennys macy macys kohl kohls lowe lowes dillard dillards casey caseys claire claires marshall marshalls ' +
  'arby arbys applebee applebees culver culvers hardee hardees zaxby zaxbys chili chilis wegman wegmans trader albertson ' +
  'albertsons carl friendly perkins ruby sam sams dick dicks levi penney boscov gordon ralph ralphs vons raley barney barneys ' +
  'nathan jimmy jersey michaels freddy freddys sheetz ross target sears';

/** What months and seasons have: "June's rent", "summer's end". */
export const OF_TIMES =
  'rent bill bills session sessions meeting meetings group groups weather heat cold chill end start beginning first last light break breeze ' +
  'statement schedule calendar visit visits appointment appointments labs numbers report reports dues topic topics numbers end payment ' +
  'payments data goals plan deadline anniversary festival parade storm storms rain rains snow sun warmth harvest crop crops bounty sky glow ' +
  'early long short days day nights night week weekend';

/** Of these a bare possessive is the disease: "has Parkinson's". */
export const DISEASES =
  'parkinson huntington alzheimer crohn hodgkin hashimoto tourette graves raynaud meniere lewy cushing addison asperger wilson paget pick ' +
  'down sjogren dupuytren barrett marfan kawasaki cooley gilbert';

/** Nouns that take an infinitive: "hope to see", "courage to change". */
export const INFINITIVE_NOUNS =
  'hope will love chance strength courage patience power freedom trust faith grace serenity plan need wish offer charge bid claim refuse miles time money room reason';

/** Writers, thinkers and musicians who go by their surname: "he likes Whitman". */
export const ARTISTS =
  'whitman frost dickinson plath hemingway steinbeck faulkner twain austen bronte dickens tolstoy chekhov dostoevsky kafka camus orwell poe ' +
  'hawthorne melville thoreau emerson wharton woolf joyce yeats keats shelley byron blake wordsworth auden eliot hughes angelou morrison ' +
  'baldwin wright walker oliver rumi hafiz neruda borges marquez allende king grisham patterson rowling tolkien lewis martin gaiman atwood ' +
  'munro ferrante bukowski carver cheever updike roth bellow salinger vonnegut heller kesey kerouac ginsberg nietzsche kant hume locke mill ' +
  'bach mozart chopin brahms wagner holst dylan cash presley prince drake swift simone holiday marley hendrix cobain springsteen hooks ' +
  'brown burns cummings sandburg masters hardy crane london west lee greene black stone shaw wilde swift pope donne herbert armstrong ellington coltrane davis parker monet picasso kahlo warhol hopper wyeth rockwell';

/** What an artist leaves: "Armstrong's trumpet". */
export const OF_ARTISTS =
  'trumpet poem poems song songs music book books novel novels painting paintings sonata symphony lyrics album quote quotes sonnet sonnets play ' +
  'plays essay essays couplet couplets nocturne prelude symphonies mural murals verse verses memoir biography documentary concerto opera waltz';
