/** What a name with a capital often stands for when it stands alone. One list per kind; lower case, folded. Written for this project. */
export const OTHER_SENSES = {
  place:
    'abilene albany alexandria allen amarillo amelia amity anderson annapolis antonio arlington asheville ashland ' +
    'aspen atlanta auburn augusta aurora austin avalon baldwin baltimore barton bay baylor beaumont bedford bellevue ' +
    'benning berkeley berkley berlin bernard bethany bethesda bethlehem beverly billings binghamton birmingham ' +
    'bishop bismarck boise bolton boston bowie braden bradenton bradford brandon branson brent brentwood brigham ' +
    'brighton bristol bronx brooklyn brooks brown brunswick bryan bryce bryn buffalo burlington butler caesars cairo ' +
    'caldwell calvary cambridge camden canada canton capri carlisle carlsbad carmel carolina carson cary casper ' +
    'castro champaign chandler charleston charlotte chelsea chester cheyenne chicago chico china church cicero clark ' +
    'clearwater clemson cleveland clinton cody collins colton columbia columbus comer compton concord connecticut ' +
    'conrad conway cook cookeville cooper cornell corona craig cranbrook cruz cuba dakota dallas dalton darlington ' +
    'davidson davis dawson dayton daytona delaware denver devon dexter dillon douglas dover downey downing drake ' +
    'dresden drew dublin dudley duke duncan dundee durant durham easton ecuador eden edinburgh edison edmond ' +
    'edmonton egypt elgin elizabeth ellis elon ely emerson emory england erie essex eugene eureka evans evanston ' +
    'everest everett exeter fairbanks fairfax fargo fatima fayetteville ferguson fishers fisk flagstaff flint ' +
    'florence florida flushing fontana fordham france francisco frankfurt franklin frederick fremantle fremont ' +
    'fresno friends fullerton fulton gainesville gallaudet gallup galveston galway gardner garfield garland gary ' +
    'gaza geneva georgetown georgia germany ghana gibraltar gilbert gillette gilroy glasgow glendale gloucester goa ' +
    'golden gonzaga gonzales gordon goshen graceland grady grafton granada grant greece greeley greensboro ' +
    'greenville greenwich greenwood greer grenada gresham griffin guadalupe guam guatemala guelph guyana hamilton ' +
    'hampton hanover harlem harrisburg harrogate hartford harvard harvey hastings havana helena helene henderson ' +
    'henley hershey hilary hobart holland homer hood hope hopkins houston howard hudson hugo hull humboldt ' +
    'huntington ian ida idaho ike independence india indiana indy iowa ireland irene irma irvine irving isaac islam ' +
    'israel italy ithaca ivan jackson jacksonville jamaica japan jasper jefferson jericho jersey jerusalem ' +
    'johannesburg joliet joplin jordan juneau juno jupiter kansas katrina katy keller kelowna kennedy kenosha kent ' +
    'kentucky kenya kerry kessler killington kingston knox knoxville korea kyiv kyoto lafayette lambert lancaster ' +
    'langley lansing laramie laredo lauderdale laura laurel lawrence lee leeds legion leon lewis lexington liberty ' +
    'lima limerick lincoln linden lisbon livingston logan london louisiana louisville lourdes lowell loyola lubbock ' +
    'lynn lyon macon madison maine malden malta manchester manhattan marietta marin marina marion marshall martinez ' +
    'maryland marysville mason massachusetts mcgill mckinney mclean mcmaster meadows medford melbourne memphis ' +
    'menninger mercer mercy methodist mexico miami michigan milan milton minnesota minot mississippi missouri ' +
    'mitchell mobile monroe montana monterey montgomery moore morgan morris murray myrtle naples nash nashville ' +
    'nassau natal nevada newport newton nice niles norman norton norwalk norwood nova oakland ocala oceanside odessa ' +
    'ogden ohio oklahoma olympia omaha orange oregon orlando osaka oslo ottawa owensboro oxford oxnard paisley ' +
    'palmer paris parker pasadena paterson patton peabody pearson penn pensacola peoria perris perth peru petersburg ' +
    'petra philadelphia philly phoenix pierre pittsburgh plano pomona poole portland portsmouth prescott preston ' +
    'princeton promises providence provo pueblo pullman qatar quantico quebec queens quentin quincy quito raleigh ' +
    'regina reno rhodes richmond rivera roanoke robins rochester rockford rome rosario rosedale roseville roslyn ' +
    'roswell rota russia rutland salem salinas salisbury sanford santiago sarasota savannah scotland scott ' +
    'scottsdale sedona selma seville shaw shelby sheridan sherman shiloh sidney siena sierra sofia sparks spencer ' +
    'stafford stanford sterling stockton stowe stratford stuart summit sumter surrey sutton sydney syria tahoe ' +
    'temple tennessee texas torrance tracy travis trent trenton trinidad troy tucson tulsa tyler tyrone valencia ' +
    'vallejo vance vaughan vegas vernon victoria vienna virginia waco wales walton warren warwick washington watts ' +
    'waverly wayne webster wellington wells westchester westminster weston wheaton whitby wichita wilmington wilson ' +
    'winchester windsor winnipeg winona winston woodbridge woodstock worcester york yuma zion',
  shop:
    'ace barnes bartell bass best bickford bloomingdales booths boots borders burlington burton carters casey caseys ' +
    'chicos claire claires clark clarks costa costco craig crate daves davids debenhams dennys dickeys dicks ' +
    'dillards dillons dominos dunelm dunkin dunnes dutch eddie eileen einsteins ethan evans fiesta firehouse foleys ' +
    'fred freddies freddys fridays friendlys frys fuddruckers gamestop ginos giordanos golds goodwill gordons greggs ' +
    'gristedes hollister hortons hudson ikea jared jewel joann joanns justice katz kay kelly kinko kmart kohl kohls ' +
    'kroger krogers lidl loves lowes lucky lyons macys magnolia marcos marshalls martins mavis mcdonald mcdonalds ' +
    'meijer menards michaels millers moes morrisons mortons nathans nordstrom ollie ollies pandora panera penney ' +
    'penneys perkins petco petsmart popeyes publix qdoba quest ralphs rays ritas rosas ross rosss rouses rubys rudys ' +
    'ruths sallys sams sears sephora shaws sheetz simons smiths sonnys spencers staples stewarts target tiffanys ' +
    'timmies tims tommys tonys vons walgreens walmart wawa wegmans wendy wendys whataburger williams winco zales ' +
    'zara zaras',
  brand:
    'acacia aetna alexa ally apple avery avon bailey baileys baldwin bayer bell ben benjamin bentley bic bloomberg ' +
    'blue borden bosch braun bravo brooks bud buick burberry busch bush callaway calm calvin camry canon carhartt ' +
    'carrier carter cartier case casper catan celeste champion chanel charlie chase cherokee chevy chloe cigna citi ' +
    'clarity claude clorox cloud clover coach coleman colgate converse cooper corelle corona corvette cox crayola ' +
    'dasani dave dawn deere dell depop destiny diablo dial dickies dior discord dixie dodge dole doom doordash dove ' +
    'ducati duncan duolingo duracell dyson ebay ebony echo edge elantra elle escalade etsy evenflo explorer facebook ' +
    'farmers febreze fender fendi ferrari fiat fidelity fiesta fifa fila finch fisher fitbit flo forbes ford ' +
    'forester fortnite fortune fox garmin garnier geico genesis gerber gibson gillette givenchy glock gmail goldman ' +
    'goodreads goodrx goodyear google grindr grubhub gucci heinz henry hermes hershey hilton hinge holter honda ' +
    'hoover hulu hunter insta ira ivy jaguar jeep jenga jif jordan jordans juul kaiser kaplan kawasaki kellogg ' +
    'kelloggs keno khan kia kindle kipling kirby kirkland klein kong kors kraft kylie lauren lee lego lennox levi ' +
    'levis lexus libby lilly lincoln lloyds louis lulu lyft lysol madden maddens malibu marlboro marriott marvel ' +
    'maserati maxim maybelline mclaren mercedes mercury meta michelob mickeys miller mitchum modelo monte mulberry ' +
    'mustang nestle newmans newport newports nick nickelodeon nike nikes norton nova oakley oakleys olly pam pandora ' +
    'paypal peacock pearson peloton philips phillips pinto pip pixel pontiac porsche prada prius puma pumas quaker ' +
    'ram ring robinhood rogers rosetta rover sage schwab sharp shaw shell sienna sierra silverado singer siri sky ' +
    'slack smirnoff sonata stanley stella sterling suzuki tesla toms toyota tylers tyson vans venmo vera verizon ' +
    'vicks victoria viola warner weber wells wilson winston wise yeti york zelle zillow',
  author:
    'abramowitz abramson achenbach ackerman adams addenbrooke addenbrookes addis adler adshead agazarian agras ' +
    'ainsworth albers alberti alexander allen altman amador amen anda anderson andreasen angus anthony antony apgar ' +
    'ariely aristotle arkowitz aron asberg asch ashton ashworth atkins attig attwood atwood axline ayres azrin babor ' +
    'bach bacon baker bancroft bandura barkley barlow barnes barnum barratt barrett barthel barton basco bass ' +
    'batchelor bateman bates bateson baumeister baumrind bayes bayley beattie bech bechdel beck becker beery behary ' +
    'bellack bender benjamin benner bennis benson benton berg berlin berne bernstein bettelheim bick biddulph biegel ' +
    'bieling bikram bill binet bion black blessed bleuler bloom bob bohus bonanno boon bootzin bordin borg borkovec ' +
    'boss boston bourdain bourne bowen bower bowlby boyle brach brackett braden bradshaw brady braille brand branden ' +
    'brantley bratman brazelton breitbart brene brewer bridges briere brigance briggs bristol brodmann brody ' +
    'bromberg brown bruch bryan bryant bryson buber buddha bugental bulik buridan burke burlingame burns burrow bush ' +
    'buss buteyko butler byron cain calgary calhoun california callahan cannon carlson carnegie carnes carney carr ' +
    'carroll carter casey cash cass cattell caudill cermak chadwick chapman charlson chess chochinov chopra christ ' +
    'christensen christian chu cialdini clance clark cleckley clifton cline cloitre cloninger cloud cohen colom ' +
    'columbia conners connor coolidge cooper cope copeland corey cornell corrigan costin courtois covey covington ' +
    'cox cozolino craft craig crane craske crispin cross crowne cruse csikszentmihalyi custer dahl dalcroze dale ' +
    'daley damasio damocles damour dana darnall darwin davanloo davidson davis dawson deblinger deci deegan ' +
    'deffenbacher degruy delahooke delancey delis deming denning denver derogatis devine dewey diclemente diener ' +
    'dies dimeff dobbs dobson dodson doidge doka doyle drake dreikurs dreyfus dryden duckworth dugas duke duluth ' +
    'dunbar duncan dunning durvasula dutton dweck dyer earley edinburgh edinger edmonton egan ehlers eifert einstein ' +
    'eisenhower ekman elkind ellis emery emmons engel enright epston epworth erickson erikson eshelman ettin evans ' +
    'ewing exner eyberg faber fagerstrom fairbairn fairburn falloon fanning fast fay fechner feil feldenkrais ' +
    'felitti ferenczi festinger figley fisher flores foa fogg folkman folstein fonagy foote ford fordyce forehand ' +
    'forer forsyth forward fosha foulkes fowler framo francis frank frankel frankl franklin fredrickson freeman ' +
    'freire freud freudenberger freyd fried friedman fromm frost fruzzetti gabbard gage gallup gantt gardner garland ' +
    'garner gatchel gawande gendlin germer gestalt gibbs gibson gil gilbert gilliam gilligan gillingham ginott ' +
    'gitterman gladding gladwell glasgow glass glasser glover godwin goffman goldberg goldstein goleman goodenough ' +
    'goodhart goodman goodwin gordon gormally gorski gottman grabb grace grandin grange grant gratz gray grayson ' +
    'greenberg greenberger greene greenspan gregg griffin grisel grof gross grotberg guare guilford gunderson ' +
    'guntrip gurian hachinski haidt haight hakomi haley hallowell halstead hamilton hanh hanlon hanson hare harlow ' +
    'harris hart harter hawkins hawthorne hay hayes hebb heen heimberg heimlich heisenberg heller helms hendrich ' +
    'hendrix herman hershfield heyman hick hickman hill hobson hoehn hof hoffman hofstadter hofstede holland ' +
    'holliday holmes hooper hope hopkins hornbacher horne horney horvath hubble hughes hume hunt ingersoll ingham ' +
    'iowa isaiah ishikawa ivey iyengar jacobs jacobson james jamison janet janus jellinek jensen jeremiah job jobes ' +
    'johari john johnson johnston joiner jonah jones jordan joshua jung kabat kagan kahneman kandel kanner kant ' +
    'kaplan karnofsky karolinska karpman karr kassinove katz kaufman kay kazdin keating kegel kelvin kennedy ' +
    'kernberg kerr kessler ketcham keuthen keynes keys khantzian kierkegaard kilbourne kindlon kingdon kinsey ' +
    'kirkpatrick kirshenbaum kitwood klass kleiman klein kleinman klerman kluft knapp knaus knight knipe koch kodaly ' +
    'kohlberg kohlenberg kohut kolb kolk koob koons kornfield kotter kovacs kraepelin krakow kramer kranowitz kreger ' +
    'kreisman kroenke kruger krystal kubler kurcinka kuyken kuypers lacan ladouceur laing lambert lamott landreth ' +
    'lansbury lawton lazarus leahy leary ledoux leininger lejuez lembke lerner leszcz levine levinson lew lewin ' +
    'lewinsohn lewis liebmann liebowitz likert lincoln lindemann linehan litz lock locke loftus lorig lovaas love ' +
    'lovibond luborsky luft luke luoma luria luskin luther lynch lyubomirsky macarthur mace macgowan mackenzie ' +
    'maclean madanes mahler maillard main malan malchiodi malekoff malkin mallampati maltz mannarino manning ' +
    'mansfield manson mansueto march marchman marcia marder markham markman marks marlatt marlowe martell marx ' +
    'maslach maslow mason masten masters masterson mate matrix mattis maudsley maultsby maxwell may mazlish mcbride ' +
    'mccarthy mccracken mccullough mcewen mcfarlane mcgill mcgoldrick mcgonigal mckay mcmain mcnally mcwilliams mead ' +
    'meichenbaum mellody melzack menakem mendel meyer meyers michigan miklowitz milam milgram milkman miller millon ' +
    'minkoff minnesota minuchin miranda mischel miserandino mississippi mitchell moca montessori montgomery monti ' +
    'montreal moon moonshine moore moos moreno morin morris morrison morse moseley mowrer moyers mozart mueser ' +
    'mufson munoz muran murphy murray myers naar nagoski nagy najavits naranjo nash nathanson naumburg neacsiu ' +
    'necker neff neimeyer nelsen newton nidra nietzsche nightingale nijenhuis nitsun nolen nora norcross northen ' +
    'norton norwood nouwen novaco nowicki oaklander occam ockham ogden ohanlon ohara olmstead olson orange orbach ' +
    'orem orff orlov ormont ornish orton osterrieth oswestry otis oxford padesky padua pandora panksepp papp pareto ' +
    'parker parkes parkinson parnell pascal paterson patterson pavlov pavuluri payne peabody peck pederson peele ' +
    'pence penn pennebaker penrose penzel peplau perel perlis perls perry persons peterson phelan phelps piaget ' +
    'picoult piers pilates piper pipher pittsburgh plato plutchik polk pollack pollan pomodoro ponzi porges powell ' +
    'pratt premack pressfield prigerson prizant prochaska procrustes purvis putnam pygmalion quinn rabins rachman ' +
    'rahe ramsay ramsey rando rankin ratey rathus raven rawson real reiki reilly reisberg reitan resch resick rey ' +
    'reynell reynolds ringelmann rizvi robinson rockwood roemer rogerian rogers rohr roland rolf roller rollnick ' +
    'romme roper rorschach rose rosenberg rosengren rosenthal ross roth rothbaum rothschild rotter rubin rudd rush ' +
    'russell rutan rutter ryan ryff sacks sadock safer safran safren salkovskis salovey salter salzberg samenow ' +
    'samuel sanders santorelli sapolsky sarno satir satter schab schaefer schnarch schneider schore schrodinger ' +
    'schubiner schultz schut schutz schwartz sears sedona segal seligman selye shanker shapiro shay shazer shear ' +
    'shedler sheehan sheff shneidman shopshire shulman siegel silberman silva simkin simon simos simpson sinclair ' +
    'sisyphus skinner slavson smith smyth snaith snyder socrates solanto solden solomon southwick spanier spearman ' +
    'spence spiegel spielberger spielman spitzer spock spring stahl stanford stanley stark steele steffens steinberg ' +
    'steiner steketee stern stith stokes stolorow stone stosny stout stratton strickland stroebe strong stroop ' +
    'strosahl strupp stuart stunkard sue sullivan suzuki swenson szalavitz szasz tampa tannen tanner tarasoff ' +
    'tatarsky tatkin tatum tavris tawwab taylor teasdale tedeschi teri terr texas thomas thorn thorndike tick ' +
    'tinetti tolin tolle tompkins toronto torrance torrey toseland townsend trager treasure treynor tribole trimpey ' +
    'tronick trotzer tsai tuckman turing turk turkington turkle tversky twenge ury vaillant vanderbilt velasquez ' +
    'venn vineland viorst viscott volkow vygotsky wachtel waddell wagner waldorf walker wall wallace waller walser ' +
    'walsh wampold wanberg wansink ware washton waterlow watkins watson watzlawick weathers webb weber webster ' +
    'wechsler weekes wegscheider weil weinberger weiss weissman weller wells wenzel werner wexler whitaker white ' +
    'whiteley whitfield wiegartz wile wilfley willcox williams wilson winfrey winnicott wisconsin woititz wolf wolfe ' +
    'wolfelt wolpe wong wood woodcock woods worden worthington wubbolding yahr yale yalom yerkes yesavage yochelson ' +
    'young zarit zeigarnik zigmond zilbergeld zimbardo zinn zucker zung zweben',
  disease:
    'achilles adams addison adie adson allen alzheimer alzheimers amsler angelman apley arnold asherman asperger ' +
    'aspergers babinski baker bankart barr barre barrett barretts bartholin batten becker behcet bell bennett ' +
    'bentall berger billroth bowen bradley braxton breslow bright bristow broca brown brudzinski brugada buerger ' +
    'burkitt capgras chagas charcot cheyne chiari christmas chvostek clark clerambault cobb colles conn cooley ' +
    'coombs corona cotard crede creutzfeldt crohn crohns cullen cushing cushings danlos darier dercum devic diogenes ' +
    'dix down downs dravet dressler duchenne dupuytren eaton ebstein edwards ehlers eisenmenger ekbom ellison epley ' +
    'epstein erb evans ewing fabry fallot fanconi felty finkelstein foley fontan foster fournier fregoli friedreich ' +
    'fuchs ganser ganz gardner gastaut gaucher gehrig gerstmann gilbert gleason goodpasture gorlin graves grover ' +
    'guillain hallpike hansen harrington hartmann hashimoto hashimotos hawkins hegar heimlich hickman hicks hill ' +
    'hirschsprung hodgkin hodgkins hoffa hoffmann holter homans horner hunt hunter huntington huntingtons hurler ' +
    'ilizarov ishihara jackson jakob jefferson johnson jones kaposi kawasaki kegel kernig kirschner kleine ' +
    'klinefelter klumpke kocher korsakoff korsakoffs kussmaul lachman lamaze lambert lasegue leiden lennox lesch ' +
    'leventhal levin lewy lisfranc lund lyme lynch machado maisonneuve mallory mantoux marcus marfan marie maries ' +
    'mcardle mcburney mcmurray meckel meniere menieres merkel moebius mohs morton mortons munchausen munchausens ' +
    'murphy neer niemann nissen nissl noonan noonans ollier osgood osler othello paget pagets pap papanicolaou ' +
    'parkinson parkinsons patau patrick penrose perthes peyronie peyronies pfannenstiel phalen phelan pick picks ' +
    'pickwick plummer pompe pots pott potts prader pratt prinzmetal purkinje queckenstedt quervain quincke ramsay ' +
    'raynaud raynauds reiter rett reye richardson rinne rolando romberg ross roux russell sachs salter scheuermann ' +
    'schilling schirmer schlatter seldinger sequard sever sheehan sjogren smith snellen sotos spurling steele stein ' +
    'stevens still stockholm stokes sturge swan sydenham takayasu takotsubo tay thomas thompson tietze tinel todd ' +
    'tooth tourette tourettes trendelenburg trousseau turner usher valsalva waldenstrom weber wegener weil weiss ' +
    'wernicke west whipple white willebrand willi williams wilms wilson wolff wood zenker zollinger',
  artist:
    'adams albom allen angelou armstrong asher attia atwood auden aurelius austen bach backman bacon baldwin banksy ' +
    'basho basie basquiat bearden beatles beck beckett beckham beethoven bellow bernstein berry beyonce biden bjork ' +
    'blake bloom bly bono boston bowie bradbury brahms brand brandy brecht britney britten bronte brown browning ' +
    'bryant buck buddha buechner buffett bukowski burchard burgess burns burroughs burton bush butler byrne byron ' +
    'cage cameron campbell camus capote cardi carey carlin carmen carnegie carney caroline carpenter carpenters ' +
    'carrie carroll carson carter carver cash cats celine chambers chance channing chapman chappell charles chaucer ' +
    'chbosky chekhov cher chesterton child chodron chopin chopra christie churchill ciara clancy clapton clark clear ' +
    'cleary clifton clinton coates cobain coelho cohen cole collins confucius conrad cooper cope copland cornwell ' +
    'cosby courtney covey crane crosby cruz cummings curtis cyrus dahl dali dante dass davis day debussy degas demi ' +
    'denver dickens dickinson diddy didion dido dillard dion disney doja dolly donne dostoevsky doyle drake dua ' +
    'duffy duhigg dumas dvorak dyer dylan eagles edison eger ehrmann eliot ellington ellison elton elvis emerson ' +
    'eminem enrique enya epictetus escher estes evanescence evans everclear exupery faith faulkner fergie ferriss ' +
    'finneas fitzgerald flaubert fleetwood florence floyd flynn follett ford forleo foster francis frank frankl ' +
    'franklin franzen frey frida fridman frost gabaldon gaga gaiman gandhi garcia garth gauguin genesis gershwin ' +
    'gibran gilbert ginsberg giovanni gladwell gladys gloria godin goggins goldberg golding gorillaz gorman gottlieb ' +
    'goya graham grant green greene grey grieg grimes grisham grohl grollman guthrie gwen hafiz haig haim halsey ' +
    'hancock hanh hardy harjo harper harvey hawking hawthorne hay haydn heaney hemingway hendricks hendrix henley ' +
    'hesse hill hillary hillman hitchcock hoffman holiday hollis homer hooks hopper hosseini hozier huberman hughes ' +
    'hurston huxley iris irving isbell ishiguro iverson ives jackson jewel jobs joel joplin jordan journey joyce ' +
    'jude kafka kahlo kalanithi kamala kansas kanye kaur keats keller kendi kendrick kennedy kerouac kesha keyes ' +
    'khalid kidd kimmerer king kingsolver kipling klimt kobe kondo koontz kushner lama lamar lamott lamour lana ' +
    'landry larkin lawson lebron lee lennon levi levine lewis limon lincoln lindbergh lizzo london lorde loretta ' +
    'lucado lynyrd mackesy macy madonna mahler mandela manet manson mariah marley maroon marsalis martin marvin ' +
    'matisse maxwell maya mccarthy mccurdy mcgraw megadeth merton metallica meyer mgk michelangelo miley milne ' +
    'milton miro mitski moby mondrian monet monica moore morrison morrissey mozart mumford munch munro murakami muse ' +
    'mya nas nelly nelson neruda newport nhat nickelback nicki nicks niebuhr nietzsche nin nina nirvana noname norah ' +
    'northrup nye oasis oates obama odonohue offspring olds oliver olivia orman orwell osteen otis ozzy pachelbel ' +
    'paisley palmer paramore patchett patterson pausch peale pearl peck perry peterson petty phish picasso picoult ' +
    'pink piper pitbull pixies plath poe pollock potter pratchett presley pressfield prince prine quavo queen ' +
    'quinones radiohead ramones ramsey rand rembrandt remen rice rich rihanna rilke robbins roberts rogan rogers ' +
    'rohn roosevelt rosalia ross roth rothko rowling rubin ruiz rumi rush sade sagan salinger sandberg santana ' +
    'sartre savage schopenhauer schubert schwartz seal sedaris selena sendak seneca seuss sexton shakespeare shakira ' +
    'shaw shelley shetty shostakovich silverstein simone sinatra sincero sinek singer slayer smith snoop solange ' +
    'sparks stafford steel steinbeck stephen stevie sting strayed suzuki swift swiftie sza tagore tan taylor ' +
    'tchaikovsky teresa thomas thoreau tolkien tolle tolstoy tool tupac tutu twain usher vance vanzant vaynerchuk ' +
    'vermeer viorst vivaldi vonnegut wagner walker walls ware warhol warren watts weber weezer westberg westover ' +
    'white whitman whitney whyte wiesel wilde wilkerson williamson willink wooden woolf wordsworth wright yanni ' +
    'yeats young ziglar',
  team:
    'angels bears bills blackburn brady braves brewers browns bruins bucks bulls cardinals carolina celtics chelsea ' +
    'colts cowboys cubs curry deacons devils diamondbacks dodgers dolphins ducks eagles england everton falcons ' +
    'flames flyers forest fulham gators giants gophers grizzlies guardians gunners haas hawks hornets izzo jags jays ' +
    'jazz jets kings knicks knights lakers leafs lions liverpool magic mariners marlins mavericks mavs mets ' +
    'nationals nats nets niners nuggets oilers orioles pacers packers padres panthers patriots pats pelicans ' +
    'penguins phillies pirates pistons predators preds rams rangers raptors ravens rays reds rockets rockies royals ' +
    'sabres saints senators sharks spurs stars steelers suns tigers titans trojans twins vikings villa warriors ' +
    'wings wizards wolverines wolves yankees',
  holiday:
    'august black christmas columbus day diwali easter eid epiphany eve halloween hanukkah holi juneteenth kwanzaa ' +
    'lent mabon march mardi may michaelmas noel ostara passover pesach phil pride purim ramadan rosh samhain ' +
    'thanksgiving valentine valentines veterans yule',
  food:
    'arbys bacon bartlett benedict breyers butterball cabot caesar campbell campbells carl carvel cinnabon cobb coke ' +
    'colby cousins curry dill doritos ezekiel fanta fritos gatorade ghirardelli ginger godiva goldfish goya graham ' +
    'hennessy henny jack jameson jello jim joe kahlua kinder lance lays luna mace madeleine madeleines malbec malt ' +
    'mango maple margarita margaritas margherita marmite martini martinis mayo merlot milo mocha moscato newtons ' +
    'nutella olive olives oreo oreos otis ovaltine paloma pate patron patties patty pepper peppers pepsi pocky ' +
    'pollock porter pringles prune prunes reese reeses reuben rice rose rosemary sage salisbury sherry shirley ' +
    'snickers tang timothy',
  drug:
    'ace addy allegra benadryl bud celexa chantix charlie concerta coumadin crystal cymbalta depakote dexedrine diamox ' +
    'dilaudid dolly effexor elavil eliquis ella epi fentanyl fetzima fireball flexeril flonase focalin fosamax fosters ' +
    'gabapentin geodon ginkgo glucophage gordons guinness haldol hartmann imodium inderal intuniv invega januvia ' +
    'jardiance keppra ketamine klonopin lamictal latuda levitra lexapro librium lithium lortab lunesta luvox lyrica ' +
    'mdma melatonin methadone midol mirtazapine modafinil mollies molly morphine motrin mounjaro mucinex naltrexone ' +
    'narcan neurontin nix norco nyquil olanzapine oxy oxycodone oxycontin ozempic paxil pepcid perc percocet percs ' +
    'prazosin prilosec pristiq propranolol prozac quaalude quaaludes quetiapine remeron rexulti ritalin roxanne ' +
    'roxicodone roxy sally sinclair skyla tia tina valium viagra vyvanse xanax yasmin yaz zoloft',
  character:
    'alice angel anna archer ariel aurora axelrod barbie barney barry bella belle bennett benson bert bingo blanche ' +
    'bluey bolt bond bones bonnie bosch bourne bowser bridgerton bruno buddy buffy bundy buster butch buzz cain ' +
    'calvin casanova casper cassandra cassidy castle chandler charlotte chase christopher chucky cinderella clara ' +
    'clifford clyde coco columbo cora crane cross crowley curly daffy dahmer daisy daria darth dateline deadpool ' +
    'dexter diana diego dixie dobby donald dora dorothy dory draco dumbledore dumbo edward eeyore elijah ellen elmo ' +
    'elsa emma epstein ernie escobar esther eve ewok ezekiel ezra fargo felix ferdinand finn fiona francis frank ' +
    'frankenstein franklin frasier freddy friends frodo frozen gandalf garfield gargamel gaston genesis george ' +
    'gilligan glee glinda goldilocks gollum gonzo goofy grey greys grinch grogu groot grover gru gumby hannibal ' +
    'hedwig hermione holmes homer hook hopper horton hyde iago indiana jasmine jaws jesus joker joy judas juno karen ' +
    'kim kirby kirk kramer krueger kruger lazarus lear leia leo link linus lister logan luca lucy luigi luke luna ' +
    'lupin luther lyra mabel macbeth macgyver magdalene magneto magnum maigret malachi maleficent malfoy mandalorian ' +
    'mando marceline marge mario mark marple martha martin mary mason mater matilda matlock matthew maude maverick ' +
    'mccoy mcfly mcgee mcgonagall mcqueen medusa meg megan menendez mercutio merida merlin micah michael mickey ' +
    'milhouse minnie mirabel miranda miriam moana moesha mohammed monk montague moriarty mork morticia morty moses ' +
    'mowgli mufasa muhammad mulan nala naomi narnia naruto ned nehemiah nemo neo neville niles noah norman norris ' +
    'obama odin odysseus olaf oliver olivia ophelia oprah oprahs orson oscar oscars osiris othello oz pandora pat ' +
    'paul penelope peppa percy persephone peter phil phineas phoebe pikachu pinocchio pippi pocahontas poirot pooh ' +
    'popeye portia potter prince prospero quaker quasimodo quinn quixote rapunzel raya rey riley robin rocky romans ' +
    'romeo ron roxie rubble ruth ryder sadness sam samson samuel sasuke saul scar sheldon sherlock shrek simba skye ' +
    'snoopy sonic spiderman spike spock steve stewie stitch stuart sully superman sven ted thanos thomas thor tiana ' +
    'tigger timmy timothy tinkerbell titanic titus tony tootles ursula vader velma venom waldo wednesday wilbur ' +
    'wilson winnie wolverine woody yoda yoshi zechariah zelda zorro zuko',
  interjection: 'bah',
  town:
    'aberdeen acton adelaide akron albuquerque allentown alliance alma altoona ames amherst anaheim anchorage andover ankara annandale antalya antioch appalachia appleton arles armagh arvada asbury ashburn astoria athens ' +
    'atherton ayr bakersfield bangor barnstable barre barrie batavia beaverton belfast belgrade belleville bellingham belmont beloit bemidji bend bendigo benton bergen bilbao biloxi blacksburg bloomington bologna bozeman ' +
    'braintree brandywine brattleboro bridgeport brisbane brockton brookline bruges burbank butte cadiz calais calcutta calgary calumet canberra cancun caracas carbondale cardiff carlow carrollton cartagena catania cebu cedar ' +
    'centralia chapel chatham chattanooga cheltenham chippewa cincinnati clearfield clovis coimbra colorado conroe coral cork corvallis covina cranston croydon cuernavaca cuzco dakar damascus danbury darby darwin davao ' +
    'dearborn decatur dedham delhi denton derby derry donegal dorchester dubrovnik dubuque duluth dunedin durango eagan edgewater edina elkhart elkton elmira elyria emporia encino enid erbil escondido euclid evansville ' +
    'everglades fairfield fairmont falkirk fallon falmouth farmington fez fife fitchburg flagler foley folsom fostoria framingham fredericksburg fredericton freeport galena gallatin galt gatlinburg germantown gettysburg ghent ' +
    'girona glens gloversville goldsboro granville grenoble grinnell guadalajara gulfport hagerstown haifa halifax hamburg hamden hammond hamtramck hanoi harare harpers hattiesburg haverhill hays hayward hazleton helsinki ' +
    'hempstead hesperia hialeah hickory hilo hingham hoboken holyoke homestead honolulu houma hyannis hyderabad iloilo irondale ironwood islamabad islip istanbul jaffa jaipur jakarta jalapa jalisco jamestown janesville ' +
    'jonesboro kabul kalamazoo kampala kankakee karachi kathmandu kearney kearny keene kelso kilkenny killarney kingsport kinshasa kirksville kodiak kona krakow kumasi laconia lagos lahore lakeland lakewood leominster lerwick ' +
    'lethbridge leuven levittown lille liverpool livonia lodi lompoc longmont longview luanda lucca lucknow ludlow lugano lviv lynchburg lynnwood malaga malmo managua manassas manitoba mankato marquette matamoros maui ' +
    'mckeesport medina melrose menlo merced merida meriden meridian mesa methuen missoula moab modena moline mombasa moncton monrovia montclair montpelier montreal moorhead moose morelia morristown moscow mosul mumbai muncie ' +
    'muskegon muskogee nairobi nanaimo nantucket napa napier nashua natchez natick needham newark newcastle nogales norwich oaxaca odense oneida oneonta ontario orem orono oshkosh oswego ozark paducah palermo palmdale ' +
    'pamplona parma pasco pawtucket penang perugia peshawar petaluma pittsfield plattsburgh plymouth pocatello ponca pontiac potsdam poughkeepsie puebla pulaski racine ravenna redding redlands redmond reims rexburg riga ripon ' +
    'rockville roseburg rouen ruston sacramento saginaw salzburg sandusky saratoga sausalito schenectady scranton sedalia seoul sequoia shreveport sioux sitka skokie sligo somerville spokane stamford staunton stillwater ' +
    'stockbridge stockholm strasbourg sudbury suffolk sunderland superior suva swansea syracuse tacoma tallahassee tampico tangier taos taunton tehran tempe terre texarkana thunder tigard tijuana tipperary tivoli topeka ' +
    'toronto torreon tralee traverse tucker tulare turin tuscaloosa ubud ukiah uppsala urbana utica utrecht uvalde vacaville vail valdosta vancouver vandalia varanasi ventura verdun vero vicenza vilnius visalia walla waltham ' +
    'warsaw wasilla waterbury watertown waterville waukegan waukesha wausau wellesley wexford weymouth wheeling wilkes willmar winnetka woburn wooster wrexham yakima yangon yonkers ypsilanti yuba zagreb zanzibar zurich',
} as const;
