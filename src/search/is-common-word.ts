const words = `
able accept access accident account across action active actor actual adapter address admin adult advance adventure
affair afford afraid agency agent agree ahead airline airport alarm album alert alien alive allow almost alone along
alpha alphabet amazing amount analysis ancient angel anger angle angry animal ankle annual answer antenna anxious
apart apartment apparel appeal appear apple apply area argue army arrange arrest arrow article artist asleep aspect
assembly asset assist assume atom attack attempt attend attract auction audience audio author auto avenue average avoid
awake award aware away axis baby back bacon badge baggage bake baker balance ball balloon banana band bank banner bare
barrel base baseball basic basket bath bathroom battery battle beach bean bear beard beast beat beautiful beauty become
beef beer begin behavior behind believe bell belong below belt bench benefit beside beta better beyond bicycle bill
billion bind bird birth birthday bite bitter black blade blame blanket blind blog blonde blood blow blue board boat
body boil bold bomb bond bone bonus book boost boot border bored boring born boss both bottle bottom bought bounce
bound bowl brain brake branch brand brave bread break breakfast breath breed brick bride bridge brief bright brilliant
bring broad broken brother brown browser brush bucket budget buffer bug build builder bunch bundle burn burst bush
business butter button buyer cabin cabinet cable cache cafe cake calendar calm camera camp campaign cancer candidate
candle candy capital captain capture carbon card care career careful cargo carpet carry cart cartoon cash casino cast
castle casual catalog catch category cattle cause cave ceiling celebrate cell center central century ceremony chain
chair challenge chamber champion chance change channel chapter character chart chase chat cheap cheat cheese chef
chemical cherry chess chest chicken chief child children chip chocolate choice choir choose church cigarette cinema
circle circuit citizen city civil claim class classic clean clever click climate climb clinic clock close cloth clothes
cloud club cluster coach coal coast coat coffee coin cold collect college color colour column combine comedy comfort
comic comment common community company compare compete compile complex computer concert condition conference confirm
container content contest contract control cook cookie cool copper copy core corn corner corporate correct cottage
cotton couch council count counter couple courage course court cousin cover craft crash crazy cream create creature
credit crew crime crisis critical crop cross crowd crown cruise crypto culture curious current curtain curve custom
cycle daily damage damaged dance danger dark dash data database date daughter dawn dead deal death debate debt debug
decade decide deck decor deep deer default defeat defend degree demand demo dentist depend deploy deposit depth desert
deserve design desire desk desktop dessert detail detect develop developer device devil diagram dialog diamond diary
diet dinner direct director dirt dirty disaster discount discover discuss disease dish disk display distance divide
divorce docker doctor dollar domain door double doubt download dozen draft drag drama draw drawer dream dress drink
drive driver drone drop drug drum duck dump dust duty eager eagle early earn earth ease east easter easy economy edge
edit editor educate effect effort egg either elbow elect electric element elephant elevator embed emerge emotion
employ employee empty enable enemy energy engine engineer enjoy enough enter entire entry envelope equal equip error
escape essay estate even event evidence evil exact exam example excel excellent except exchange excite exercise exist
exit exotic expand expect expense expert explain explore export express extend extra extreme face facebook fact factor
factory fair faith fake fall false fame family famous fancy fantasy farm farmer fashion fast father favor fear feature
feed feel female fence festival fever fiber fiction field fight figure film filter final finance fine finger finish
fire firewall firm firmware first fish fishing fitness flag flame flash flat flavor flight float flood floor flour
flow flower fluid flute fold folder folk follow food fool foot football force forecast foreign forest forget fork
form formal former forum forward fossil foster found fox frame free freedom freeze fresh friday fridge friend frog
front frost frozen fruit fuel full function fund funeral funny fuse future gain galaxy gallery game gang garage garden
garlic gate gather gauge gear gender gene general gentle genuine german ghost giant gift girl glad glass global globe
glory glove glue goal goat gold golden golf good google gorgeous grab grace grade grain grand grandma grant grape graph
grass grave gravity great green grid grill grocery gross ground group grow growth guard guess guest guide guilty guitar
hair half hall hammer hand handle hang happy harbor hard hardware harm harvest hate hazard head headache health heart
heat heaven heavy height hello helmet here hero hidden high hike hill hint hire history hobby hockey hold hole holiday
hollow holy home honest honey honor hook hope horror horse hospital host hotel hour house hub huge human humor hungry
hunt hurry hurt husband hybrid icon idea ignore illness image imagine impact import improve inch include income index
industry inform initial inject injury inner input insect inside inspire install insurance intel interest internet
interview invest invite iron island item ivory jacket jail java jazz jeans jewel join joke journal journey judge juice
jump jungle junior jury just keen keep kernel kettle keyboard kick kidney kill kind king kiss kitchen kite kitten knee
knife knock know label labor ladder lady lake lamp land landlord lane language laptop large last late laugh laundry law
lawn lawyer layer lazy lead leader leaf league learn lease leather leave lecture left legal legend leisure lemon lend
length lens lesson letter level library license life lift light lightning limb line linen link linux lion liquid list
listen literature liver living load loan local location lock lodge login logo long look loop lord lose loss lost lotion
loud lounge love lower loyal luck lucky luggage lunch lung luxury machine mad magazine magic magnet maid mail mailbox
main major male mall manage manager mango manner manual map maple marathon marble march margin marine mark market
marriage marry mask mass master match mate material math matrix matter maximum mayor maze meal measure meat media
medical medicine medium meet meeting melody melt member memory mental menu merchant mercy merge merit merry mesh metal
meter method middle midnight might mile military milk mill million mind mine mini minor minute mirror miss mission
mistake mix mixed mobile mode model modem modern modify module moment monday money monitor monkey monster month mood
moon moral morning mosquito mother motion motor mount mountain mouse mouth move movie moving much muffin multiply
muscle museum mushroom music must mutual myself mystery myth naive name nail narrow nasty nation native nature near
neat neck needle negative neighbor neither nephew nerve nest network neutral never news next nice night noble node
noise noodle normal north nose note notebook notice novel nuclear nurse object oblige observe obtain obvious ocean
offer office officer olive once onion online open opera opinion oppose option orange orbit orchard order ordinary
organ orient original orphan other outdoor outer output outside oval oven over owner oxygen oyster pack package paddle
page pain paint painter pair palace palm panda panel panic paper parade parcel parent park parking parrot part party
pass passenger passport password past pasta paste patch path patient patrol pattern pause peace peanut pear peasant
pencil penguin pension pepper perfect permit perform perfume person pet petrol photo phrase piano picnic picture piece
pigeon pill pilot pink pioneer pipe pistol pitch pizza place plain plan plane planet plant plastic plate platform play
player please pledge plenty plot plug plumber plus pocket podcast poem poet point poison polar pole police policy
polish polite pond pony pool popular portion portrait position positive post postcard poster potato pottery poverty
powder power practice praise pray prefer premium prepare present president press pretty prevent price pride primary
print printer prison private prize problem process produce product profile profit program project promise promote proof
property prosper protect proud provide public pudding pull pulp pulse pump punch punish pupil puppy purchase purity
purpose purse push puzzle pyramid quality quarter queen query quest quick quiet quit quiz quote rabbit race rack radar
radio rail rain raise ramp ranch random range rapid rare rate rather raven razor reach react read reader ready real
reason rebel rebuild recall recipe record recruit recycle reduce reform refund refuse regret regular reject relax
release relief rely remain remember remind remote remove render renew rent repair repeat replace report rescue reset
resist resort resource rest restaurant result retail retire retreat return reunion reveal review reward rhythm ribbon
rice rich ride ridge rifle right rigid ring riot ripple risk ritual rival river road roast robot robust rocket romance
roof rookie room root rose rotate rough round route router royal rubber rude rugby ruin rule runner rural sad saddle
sadness safe sail salad salary sale salmon salon salt salute same sample sand satisfy sauce sausage save scale scan
scare scene scenic scheme school science scissors scorpion scout scrap screen script scrub search season seat second
secret section security seed seek segment select sell seminar senior sense sentence series serious server serverless
service session settle setup seven shadow shaft shake shallow share shed shell sheriff shield shift shine ship shiver
shock shoe shoes shoot shop shopping short shorten shoulder shove shower shrimp shut sibling sick side siege sight sign
silent silk silly silver similar simple since sing singer single siren sister situation size skate sketch skill skin
skirt skull slab slam sleep slender slice slide slight slim slogan slot slow slush small smart smile smoke smooth snack
snake snap sniff snow soap soccer social sock soda soft software solar soldier solid solution solve song soon sorry
sort soul sound soup source south space spare spatial speak speaker special speed spell spend sphere spice spider spike
spin spirit split spoil sponsor spoon sport spot spray spread spring square squeeze stable stadium staff stage stairs
stamp stand star start state stay steak steal steam steel stem step stereo stick still sting stock stomach stone stool
story stove straw stream street strike string strong struggle student studio stuff stumble style subject subway success
sudden suffer sugar suggest suit summer sunday sunny sunset super supply supreme surface surge surprise surround survey
suspect sustain swallow swamp swap swarm swear sweet swift swim swing switch sword symbol symptom syrup system table
tackle tail tailor talent talk tank tape target task taste tattoo taxi teach teacher teaching tech teen teeth
television tell temple tenant tennis tent term test text than thank that theater theme theory there thing think third
this thought three thrive throw thumb thunder thursday ticket tide tiger tilt timber time tiny tissue title toast
tobacco today toddler toe together toilet token tomato tomorrow tone tongue tonight tool tooth topic topple torch
tornado tortoise toss total tourist toward tower town track trade traffic tragic trail train trainer transfer trap
trash travel tray treat tree trend trial tribe trick trigger trim trip trophy trouble truck true truly trumpet trust
truth tube tuesday tuition tumble tuna tunnel turkey turn turtle twelve twenty twice twin twist twitter type typical
ugly umbrella unable uncle under undo unfair unfold unhappy uniform unique unit universe unknown unlock until unusual
unveil update upgrade uphold upon upper upset urban usage useful useless usual utility vacant vacation vacuum vague
valid valley valve vanish vapor various vast vault vehicle velvet vendor venture venue verb verify vessel veteran
viable vibrant vicious victory video village vintage violin virtual virus visa visit visual vital vivid vocal voice
void volcano volume vote voyage wage wagon wait walk wall wallet walnut want warehouse warm warrior wash wasp waste
watch water wave wealth weapon wear weasel weather website wedding wednesday weekend weird welcome west whale wheat
wheel where whip whisper white wide width wife wild will wind window wine wing winner winter wire wisdom wise wish
witness wolf woman wonder wood wool word work worker world worry worth wrap wreck wrestle wrist write writer wrong yard
year yellow yoga young youth zebra zero zone caller cells dialer dogs cats eats kernel mysql redis kafka linux ubuntu
android iphone apple samsung github gitlab python golang rust swift kotlin oracle mongodb postgres nginx apache tomcat
spring react angular flutter unity docker kubernetes terraform ansible jenkins azure google amazon aliyun paypal stripe
visa slack zoom skype teams telegram viber whatsapp wechat twitter instagram tiktok youtube netflix spotify outlook
gmail yahoo hotmail excel word powerpoint windows macos chrome firefox safari edge monday parsec pods
abandon abroad absent absorb abstract abuse academy accent accompany achieve acid acquire adapt adopt advice advise
affect aid aim aircraft ambition ambulance amuse announce annoy antique anxiety apologize appetite applause appoint
appreciate approach arise arena armor arrival ashamed ashes aspirin assault assign astronaut athlete atlas attic
attitude attorney autumn aunt awful bachelor badly bake balcony bandage bargain barn basin basis bathe batter beam beg
beggar belief bend berry bet bid bike biology biscuit blend bless blouse boast boil bone borrow bother bow bracelet
brass bribe broom broth bruise bubble bull bullet bureau bury cabbage cage calculate calf campus cannon canoe capable
carrot carve cease celery cement ceremony champagne charm charity charter chase cheek cheer chew chimney chin cholesterol
chop chorus circus cite civilian clap clay cliff clown coach coconut code collapse collar colleague colony comb comet
command commerce commit compass compete complain compose conceal concept concern concrete confess conflict confuse
conquer conscious consent consist construct consult consume contrast convert convince coral cord cork costume cough
coward cowboy crack cradle crane crawl crayon creek crisp critic crow cruel crush crust cube cucumber curb curl curry
curtain cushion dairy dam damp dare darling daylight deaf dealer dear decay deceive decline decrease dedicate deed
delicate delicious delight democracy den dense deny departure depress derive descend destiny destroy detergent
determine devote diaper dictionary dig digest dignity dim dip diplomat disagree discipline disgust dismiss display
distinct distribute disturb dive dizzy dolphin donate donkey dose dot dove dragon drain drift drill drown dry duke dull
dye earthquake echo eclipse eel elastic eldest elegant embarrass embrace empire employ enclose encourage endless
enormous entertain envy erase error erupt escalator establish evening evolve exaggerate exceed execute exhaust exhibit
expand expedition explode explosion exposure fable fabric fade faint fairy fare fatal fate fatigue fault feast feather
federal fee fetch fever fierce flame flea fleet flesh flip flock flush foam fog forbid forehead forgive fortune
foundation fountain fraction fragile frame freight frequent frown frustrate furnace furniture fury gallon gamble garbage
gasp generous genius geography germ gesture glance gleam glimpse glow goddess gossip govern gradual graduate grammar
grateful gravy greed greet grief grin grip groan guarantee guilt gulf gum habit hail halt ham handkerchief handsome
harsh haste hatch haul hay heal heap hedge heel heir hell herb herd hesitate hide hip hire hollow horizon hostile
household hug humble hunger hurricane idle idol ignorant imitate immense immigrant immune imply impress impulse incline
indeed indicate infant infect inflation ingredient inherit innocent inquire insane inspect instant instinct institute
insult intend interfere interrupt invade invent invisible isolate itch jaw jealous jelly jet jewelry jog joint joy
jungle kindergarten kingdom kit kneel knit knot lace lack lamb lap lash laser latter launch lava leak lean leap lecture
leg lens leopard liberty librarian lick lid lie likely limp lip lizard loaf lobby lobster loose lotus lump mainland
maize mammal mankind mansion margarine marvel mate mature mayonnaise meadow meanwhile meat mechanic medal mention
merchant mess microwave midst mild mill mineral minister miracle misery mislead mist moan mob modest moist monk monument
moonlight mop mud mug multiple murder murmur mustard nap neglect negotiate nerd noisy nonsense noon nun nut oak oat oath
obey oblige obstacle obvious occasion occupy occur odd odor offend onion oppose optimistic orchestra organize outcome
oversleep overweight owl pace pad pal pale pan parachute paradise paragraph pardon parliament passion pat patent
pathway patience paw pea peach peak pebble peel pen penalty pencil penny permanent persuade pest petal philosophy
physics pig pile pine pit pity plague plaster playground plough plow poke pole pollute pork portable pose possess pot
pound pour praise predict pregnant presence preserve pretend previous priest prince princess privacy procedure
proceed profession professor promptly pronounce proper propose prosper protest proverb psychology pub pulse pumpkin
pursue queue quilt quiz rack rag rage raid rank rat raw ray readily rear rebel recipe recite reckon recommend recover
referee reflect refresh refrigerator refugee regard region reign relate relative relevant reluctant rely remark remedy
remind rent repeat reptile republic reputation request require rescue research resemble reserve resign resolve respect
restrain restrict resume retain reveal revenge revolution revolve rib rid riddle rinse ripe rob robe rod roll rot rough
row rub rug rumor rush rust sack sacred sacrifice sailor sake sandwich satellite satisfaction saw scar scarce scarf
scatter scent scholar scold score scorn scramble scratch scream screw sculpture seal seaside secretary seize seldom
semester senate separate serene sew shame shape sharp shave sheep sheet shelf shelter shepherd shiver shore shout
shrink shrug sigh sin sincere sink sip sketch skip sky slave sleeve slip slope smell snail sneeze soak sob sober soil
solemn soothe sore sour soy spaceship spade span spark spear species spectator speech spin spit spite splash splendid
spoil sponge spouse spy squad stab stain stale stalk stall stare statement static statue steady steep steer stiff stir
stitch stocking stoop strain strand strange stream stress stretch strict stripe stroke stroll stubborn stupid submarine
substance substitute subtle suburb suck sue suicide sum summary summit superior supper suppose surgeon surgery surrender
suspect suspend sweat sweep swell sympathy talent tame tan tap tax tear tease teenager temper temperature tempt tender
terrible territory terror textile thankful thick thief thin thirst thorn thorough thread threat thrill throat throne
tick tickle tidy tie tight tin tip tire toad tobacco ton torch tough tour tow toy trace tractor tradition translate
tray treasure treaty tremble tribe trousers trunk tub tug tulip tune twilight typhoon ugly uncover undergo understand
underwear unite upright uproar urge urine usher utter vain van vanilla variety vase vegetable vein verdict verse vest
vet via vice victim view vine violent virtue vitamin volleyball voluntary vomit vow vowel waist waiter wander ward
wardrobe warn warrant wax weak weave web weed weekday weekly weep weight whisker wicked widow willing wipe wit witch
withdraw wolf womb worm worship wound wrinkle wrist yacht yarn yawn yell yolk zip zoo
bucket buckets instance instances vm vms cluster clusters cdn cos cvm vpc vpn ssl tls cert certificate cpu gpu ram ssd
hdd ftp ssh php html css jquery ajax cron crontab chrome iam oauth saml ldap smtp imap pop3 pdf docx xls ppt jpg png gif
mp3 mp4 usb hdmi bluetooth wifi ethernet ipv6 ipv4 nat subnet gateway webcam microphone headset scanner toner printer
laptop tablet firmware bios kernel shell terminal bash powershell vim emacs eclipse maven gradle npm yarn webpack babel
typescript vue svelte rails django flask laravel symfony hadoop spark elasticsearch kibana grafana prometheus rabbitmq
activemq zookeeper etcd helm istio ingress autoscaling serverless lambda dataset tensorflow pytorch blockchain bitcoin
ethereum wallet nft metaverse livestream livestreaming streaming transcoding buffering subtitle subtitles codec bitrate
rtmp webrtc trtc hls login logout username signup homepage newsletter webpage hosting registrar icp cname
refund refunds coupon voucher cart basket shipment courier passport visa luggage hotel hotels flights airport weather
forecast movie movies recipe recipes horoscope lottery mortgage pension dentist pharmacy vaccine gym yoga
openai sendgrid mailchimp vonage okta imessage messenger facetime signal discord twitch shopify ebay wordpress salesforce
hubspot dropbox trello notion figma canva netlify vercel heroku cloudflare alibaba baidu huawei xiaomi oppo vivo nokia
firebase supabase postgresql mariadb cassandra influxdb memcached jenkins circleci datadog splunk pagerduty sentry
openssl wireguard openvpn cisco fortinet vmware hyper virtualbox proxmox centos debian fedora redhat javascript nodejs
nextjs graphql grpc websocket kubelet pod ingress daemonset namespace
`

const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

/** Whether a folded word is ordinary English: one that the knowledge base lacks is not understood, rather than misspelt. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word) || commonWords.has(word.replace(/(?:s|es|ed|d|ing)$/, ''))
}
