import type { PatternGroup } from '../engine/matcher.ts'

/**
 * Blame and mockery by their turns of phrase: what is said of a party, a politician or a bloc that is no word of abuse by
 * itself. Written from how politicians speak of each other in debates and posts; of a bridge or a fraudster the same may be
 * said, so every phrase stands with someone whom politics blames.
 */

/** A bloc counts at the start of a sentence or with an article, where it is no direction. */
const bloc: PatternGroup = {
  id: 'bloc',
  class: true,
  patterns: [
    'oppositie|oppositiepartijen|opposition|extreemrechts|radicaalrechts|populisten|populists',
    '^ links|rechts !van|op|af|in|naast|onder|boven|achter|voor|is|zie|ziet|staat|staan|ligt|liggen|zit|zijn|en|of|naar|houden|aanhouden|rijden|inhalen|afslaan|komt',
    'radicaal|extreem|uiterst|radical|far|extreme|hard rechts|rechtse|links|linkse|right|left politici|partijen|partij|politicians|parties|schreeuwers|oppositie?',
    'links|rechts nederland|europa',
    'the left|right !side|of|to|lane|hand|way|track|one|person|time|place|answer|answers|choice|decision|bank|wing',
    'die|that|those partij|party|parties|clubje|lui !of|who|die',
    'rechtse|linkse|populistische|rightwing|leftwing kamerleden|politici|partijen|fracties|fractie|lui|kliek|kerk|hobby|elite|mps|politicians|parties',
    'ter linkerzijde|rechterzijde',
  ],
}

/** Who is attacked by name or as a bloc. */
const foe: PatternGroup = { id: 'foe', class: true, patterns: ['<side>|<bloc>'] }

const blamed: PatternGroup = {
  id: 'blamed',
  class: true,
  patterns: [
    '<foe>|<political-actor>',
    'populist|progressieven|progressives|conservatieven|schreeuwers|opposanten',
    'deze|this partij|party|parties|club',
    '(dat|dit|that) soort|kind partijen|politici|politiek|of? politicians|politics?',
  ],
}

export const foes: readonly PatternGroup[] = [bloc, foe, blamed]

/** Said of a party in any sentence, these judge it. */
const JUDGED =
  'lef|grootspraak|droomwereld|sprookjeswereld|wijsmaken|typisch|typical|zogenaamd|zogenaamde|wanhopig|wanhopige|zuur|zure|cynisch|cynische|hol|slap|slappe|ruggengraatloos|ramp|drama|dramatisch|dramatische|fiasco|blunder|blunders|mislukt|mislukking|mislukte|schijnheilig|schijnheilige|arrogant|arrogante|arrogantie|naief|naieve|wereldvreemd|wereldvreemde|krankzinnig|krankzinnige|absurd|absurde|waanzin|gekte|gekkigheid|idioot|idiote|sneu|genant|gênante|pijnlijk|schandvlek|spelletjes|spelletje|stunt|show|circus|clown|clowns|kruimels|crumbs|zwalkt|zwabbert|wappies|dwingen|opdringen|bijzaken|broertje|zijlijn|sideline|sidelines|klaagt|klagen|piept|pretends|pretend|pretending|embarrassment|joke|laughable|naive|cynical|weak|spineless|fantasy|delusional|crazy|insane|blunders|uturn|dreams|lies|camera|cameras|ongeloofwaardige|tegenwerken|tegenwerkt|verlamt|verlammen|onbestuurbaar|afbreekt|lachertje|aanfluiting|flop|kuddegedrag|struisvogelpolitiek|wegduikers|voordeurtje|windvaan|jojo|geniaal|geniale|lachwekkend|lachwekkende|beschamend|beschamende|onbeschoft|stuitend|stuitende|walgelijk|walgelijke|achterlijk|achterlijke|bekrompen|shameful|disgraceful|pathetic|clueless'
const FLAW =
  'praatjes|symboolpolitiek|schijnoplossing|schijnoplossingen|nepnieuws|sprookjes|sprookje|fabeltjes|luchtkasteel|luchtkastelen|spookbeelden|onderbuik*|stoerdoenerij|borstklopperij|bangmakerij|angstzaaierij|zwartmakerij|haatzaaierij|poppenkast|toneelstuk|toneelstukje|toneelspel|zooitje|rommeltje|potje|bende|gestuntel|gedraai|gejammer|geschreeuw|getreuzel|gerommel|geblunder|gekibbel|geruzie|hobbyisme|wensdenken|graaien|propaganda|bangmakers|draaikonterij|plucheplakkers|fearmongering|scaremongering|hypocrisy|gimmicks|soundbites|slogans|stunts|nonsense|bluster|theatrics|volksverlakkerij|kiezersbedrog|boerenbedrog|*bedriegers|*bedrieger|wegkijker|wegkijkers|betutteling|onkunde|demagogie|rancune|schreeuwlelijk|schreeuwlelijken|pesterij|oogkleppen|kortzichtigheid|volksmennerij|demagogy|denialism|scapegoating'
const VERB =
  'overdrijft|overdrijven|exaggerates|divides|verdeelt|polariseert|polarises|zaait|zaaien|zaaide|stookt|stoken|ophitst|hitst|potverteert|potverteren|vergiftigt|vergiftigen|verziekt|verzieken|verkwanselt|raaskalt|brult|brullen|krijst|jammert|jammeren|zeurt|zeuren|mekkert|blundert|blunderen|prutst|prutsen|stuntelt|rommelt|heult|heulen|verkwist|verkwisten|misbruikt|misbruiken|demoniseert|gijzelt|gijzelen|verraadt|verraden|verpest|verpesten|kapotregul*|kapotreguleren|kapotmaakt|kapotmaken|opgestookt|verpatst|sloopt|slopen|sjoemelt|kaalplukken|uitmelken|sputtert|foetert|tettert|graait|graaien|flopt|rage|rages|bickers|dithers|flip|flipflops|grandstands|whines|whining|scaremongers|panders|squandered|squander|bankrupt|poisons|poisoning|poison'

export const BLAME: readonly string[] = [
  '^ links|rechts wil|praat|zegt|doet|denkt|vindt|roept|belooft|stemt|beweert|gelooft|snapt|durft|kiest|liegt|regeert|faalt|bezuinigt|negeert|vergeet',
  '<foe> ..1 heeft|hebben|has|have|had niets|niks|nothing met|to|over|aan',
  '<blamed> ..3 nooit|never ..2 oplossing|oplossingen|plan|plannen|antwoord|antwoorden|solution|solutions|plan|answer|answers',
  '<foe> ..2 broke|breaks|break|broken|breekt|breken|brak|verbrak ..3 promise|promises|belofte|beloftes|beloften|woord|word|afspraak|afspraken',
  '<foe> ..1 wants|want|wil|willen to|onze|ons|de ..1 tear|undermine|abolish|silence|steal|sell|divide|turn|drag|rechtsstaat|democratie|rechters|pers',
  '<foe> ..6 brokken|rijk|schreeuwen|schreeuwt|tieren|sleutel|games|everything|teert|teren|luilekkerland|fopspeen|afleiding|excuses|pleaser|puinruimen ..1 zitten|te|zelf|met|op|that|and|zonder',
  '<foe> ..8 schreeuwen|tieren|moord|brokken|games',
  '<foe> ..2 teert|teren|drijft|drijven|leeft|leven|thrives|thrive|feeds|feed|runs op|on|van angst|onvrede|haat|woede|boosheid|fear|anger|hate|ruzie',
  '<foe> ..2 gunt|gunnen ..7 niet|niets|alleen|geen',
  '<foe> ..2 rekent|rekenen|telt zich|haar|hun|it rijk',
  '<foe> ..3 (terug naar|back to|us back|go back|achteruit)',
  '<foe> ..2 weigert|weigeren|refuses|refuse ..1 mee|te|elke|iedere|to|verantwoordelijkheid',
  '<foe> ..2 will|would|wants|want|going ..1 tax|ban|cut|raise|scrap|dismantle|break|destroy|ruin',
  '<foe> ..2 break|breaks|broke|wreck|wrecks|playing|play|plays|gamble|gambles|gokt|gokken ..2 things|games|with|met',
  '<foe> ..1 talk|talks|praten|praat ..6 vote|votes|stemmen|stemt against|tegen',
  '<foe> ..6 helemaal|absoluut|precies|exact niets|niks|nul',
  'wat|what heeft|hebben|has|have|did ..4 <foe> ..6 opgeleverd|gedaan|bereikt|achieved|done|us',
  'lessons|lesje|lessen|les ..5 from|van|by <foe>',
  'van|met|with|from zulke|such partijen|politici|politicians|parties',
  'zulke partijen|politici',
  '<side> ..3 <side> are|zijn ..2 two|twee|same|hetzelfde|een',
  '<foe> ..4 gratis|free ..2 geld|is|money|stuff|weg',
  '<foe> ..3 gevaar|bedreiging|danger|threat|menace voor|to|for',
  '<blamed> ..8 niks|niets|nooit|nul ..4 gebouwd|gemaakt|afgemaakt|gebracht|waargemaakt|voorgesteld',
  '<blamed> ..6 (oude|zelfde) recept|liedje|riedel|verhaal',
  '<blamed> ..4 terug|teruggaan|back naar|to (de|the) jaren|middeleeuwen|vorige|fifties|dark|past',
  `<foe> ..7 ${JUDGED}`,
  `${JUDGED} ..7 <foe>`,
  '<foe> ..3 bakt|bakken|klopt|begrijpt|snapt|deugt|luistert|komt|klaagt ..1 er|nergens|vervolgens|niet|nooit|daarna|dan|niets|niks|geen',
  '<foe> ..3 bezuinigt|bezuinigen|klaagt|klagen|knijpt|graait|pakt ..4 wijkagent|zorg|ouderen|huurders|onderwijs|armen|af|burger',
  '<foe> ..3 (all|only|just|nothing but|alleen maar|enkel) talk|noise|woorden|geschreeuw|praten|roepen|camera|anger|schreeuwen|show|tweets|filmpjes',
  'met|with|under|onder de|het|the|een|a? <foe>|links|rechts aan|in|at de|het|the? macht|regering|kabinet|power|government|charge|roer ..4 jij|je|u|nederland|we|you|wordt|gaat',
  'gelooft|vertrouwt|wil ..1 <side> ..2 nog',
  'laat|don|hou|houd|stop ..4 wijsmaken|bang|gek|fall|op|fool ..6 <foe>',
  'jaar|years links|rechts|extreemrechts|<side> ..2 toe|heeft|has|leidt|brought|cost|kostte|regeert',
  'the lies|promises|fairytales of ..1 <foe>',
  '<side> ..2 is|zijn|are ..1 niet|not ..1 er voor|for jou|u|you|jullie|mensen|people',
  '<foe> ..3 u turn|turns',
  'u turn|turns ..2 from|by|van ..1 <foe>',
  '<foe> ..6 zoekt|zoeken|denkt|denken|leeft|leven|speelt|spelen ..3 alleen|aandacht|maar|camera|zichzelf|redder|slachtoffer|droom|redderen|cameras',
  '(wat een) lef|gotspe|vertoning|aanfluiting|afgang|draai ..2 van|door de|het? <side>',
  'nog|another|weer ..1 n|een|zo|such ..3 plan|idee|idea|leugen|draai|belofte ..1 van|from|by|uit de|het|the? <foe>',
  '<side> ..1 en|and inhoud|feiten|waarheid|logica|rekenen|facts|truth|substance|policy',
  `<blamed> ..6 ${FLAW}`,
  `<blamed> ..3 ${VERB}`,
  `${FLAW} ..1 van|bij|door|uit|from|of|by de|het|the|die? <blamed>`,
  'lege|loze|holle|gebroken|mooie|stoere|grote|makkelijke|goedkope|empty|broken|hollow|cheap beloftes|beloften|woorden|praatjes|frasen|slogans|retoriek|taal|promises|words|rhetoric|talk ..2 van|bij|from|of|by de|het|the? <blamed>',
  '<blamed> ..6 lege|loze|holle|gebroken|mooie|stoere|empty|broken|hollow|cheap handen|beloftes|beloften|woorden|praatjes|frasen|slogans|taal|promises|words|rhetoric',
  '<blamed> ..3 belooft|beloven|beloofde|beloofden ..4 alles|iedereen|gouden|bergen|hemel|koeien|gratis|niets|maar|wat',
  '<blamed> ..8 rekening ..7 liggen|neer|neerleggen|door|doorschuiven|doorgeschoven|kinderen|kleinkinderen|ander|anderen|burger|belastingbetaler',
  '<blamed> ..8 geen|zonder|no|any|without ..2 oplossing|oplossingen|plan|plannen|antwoord|antwoorden|idee|ideeen|visie|ruggengraat|answers|answer|solutions|ideas|clue|plans ..2 ho|hebben|hebt|heeft|biedt|bieden|for|at|of|to',
  '<blamed> ..3 eigen plan|oplossing|antwoord',
  '<blamed> ..5 nooit|niets|niks|nul|never|nothing ..4 opgelost|bereikt|gepresteerd|geleverd|begrepen|geleerd|gesnapt|gedaan|klaargespeeld|solved|achieved|delivered|learned|learnt|understood|fixed|show|offer|komma',
  '<foe> ..1 wil|willen|wants|want alleen|just|only|always|never|nog|altijd maar|meer|steeds|more|to|dat|hetzelfde|nee',
  'was|is|it het|was? de|the? <party> die|who|that ..3 waarschuwde|voorspelde|wist|knokte|streed|warned|knew|fought',
  '<foe> ..8 (zero|nul|geen enkel) answers|antwoorden|solutions|oplossingen|plans|plannen|idee|voorstel',
  '<foe> ..8 (nothing to offer|nothing to say|nothing to show)',
  '<foe> ..4 tegen|against elke|ieder|alles|every|everything|any',
  '<blamed> ..12 nothing|niets|niks to|te show|offer|say|bieden|melden',
  '<blamed> ..2 zet|zetten|speelt|spelen ..4 elkaar op|uit',
  'wegkijken|uitstellen|vooruitschuiven|doorschuiven|stilstand|wanbestuur ..8 van|door|met|onder de|het? <side>',
  '<blamed> ..6 (levert|leveren|leverde) niets|niks|nul',
  '<foe> ..2 roept|roepen|schreeuwt !op|ons|de|het|iedereen|minister|kabinet',
  '<blamed> ..10 loopt|lopen|liep|liepen|rent|vlucht|walks|walked|ran|runs|run ..5 weg|away|out|hard',
  '<blamed> ..5 wegloopt|weglopen|wegliep|wegkijkt|wegkeek|wegduikt|wegduiken|quit|quits',
  '<blamed> ..5 stekker ..2 uit|eruit|getrokken',
  '<blamed> ..3 jaagt|jagen|praat|praten|maakt|maken|speelt|spelen|zet|zetten|boezemt ..6 stuipen|angst|angsten|bang|onderbuik',
  '<blamed> ..3 laat|laten|liet|lieten|heeft|hebben ..6 barsten|zitten|stikken|bungelen|creperen|verrekken|verpieteren|verloederen|verpest|verkwanseld',
  '<blamed> ..2 geeft|geven|gaf|gaven|weet|weten|kijkt|kijken ..3 niet|weer|precies|altijd|alles|andere ..2 thuis|beter|precies|kant',
  '<blamed> ..2 roept|roepen|schreeuwt|zegt|zeggen|is|zijn ..3 nee|tegen|overal|alleen|maar|wat ..2 tegen|alles|iedereen|raak|wat',
  '<blamed> ..2 wil|willen|wilde ..3 alles|iedereen|liefst|liever|alleen|geen|vooral ..5 verbieden|afschaffen|afpakken|tegenhouden|oplossing|oplossingen|ruzie|macht|chaos',
  '<blamed> ..4 schuld ..3 ander|anderen|iedereen|brussel|migrant|migranten|links|rechts',
  '<blamed> ..3 (waait|waaien|draait|draaien) ..4 winden|mee|wind',
  '<blamed> ..3 strooit|strooien|smijt|smijten|gooit ..3 geld|miljarden|modder',
  '<blamed> ..3 doet|doen|deed|talks|talk|talking|acts ..2 stoer|interessant|moeilijk|alsof|tough|big|cheap',
  '<blamed> ..4 dode mus|huiswerk|hazenpad|pluche|spiegel|kluitje',
  '<blamed> ..3 kan|kunnen|moet|moeten|mag|mogen ..2 beter|eerst ..4 huiswerk|spiegel|zwijgen|hand|schamen|excuses',
  '<blamed> ..5 liever|rather ..6 dan|than|ruzie|macht|poetin|putin|trump',
  '<blamed> ..5 spread|spreads|spreading|sow|sows|sowing|stoke|stokes|stoking|fuel|fuels|peddle|peddles|sell|sells|offer|offers|verspreidt|verspreiden ..3 fear|hate|hatred|anger|division|lies|conspiracy|misinformation|disinformation|outrage|leugens|complottheorieen|haat|angst|onzin|desinformatie',
  '<blamed> ..4 keep|keeps|kept ..1 inventing|making|shouting|promising|blaming|playing|talking|lying|dodging|hiding|attacking|moving|changing',
  '<blamed> ..3 divides|divide|dividing|divided|tears|tearing|splits|splitting ..3 us|country|apart|people|nation|society',
  '<blamed> ..4 lets|let|letting|left|leaves|leave|leaving ..6 down|behind|cold|hook|bill',
  '<blamed> ..3 shouts|shouting|yells|yelling|screams|screaming|heckles',
  '<blamed> ..3 folds|caves|crumbles|dodges|hides|backtracks|flinches|runs !out|in|at',
  '<blamed> ..3 t|not|never ..2 explained|answered|apologised|apologized|count|counted|delivered|afford|pay|understand|care',
  '<blamed> ..3 spend|take|takes|raise|tax|taxes|spends ..2 your',
  'waar was|waren|bleef|bleven|blijft|is|zijn|zat ..1 <blamed> ..1 toen|nu|al|de|eigenlijk|gebleven',
  'where was|were|is|are the? <blamed> ..2 when|now|all|then',
  'wie ..2 betaalt|gelooft|vertrouwt ..5 <blamed>',
  'who ..2 pays|believes|trusts ..5 <blamed>',
  'anders|tegenstelling dan|tot de|het|the? <blamed>',
  'unlike the? <blamed>',
  'niet|never|not ..4 zoals|like the|de|het? <side>',
  'send|vote|kick|drive|stuur|jaag ..1 <blamed> ..2 home|packing|out|naar huis|weg|eruit',
  'believe|trust|believing what? <blamed>',
  'dat|dit soort|type politici|partijen|populisten|clubjes',
  'that|those kind|sort of politician|politicians|politics',
  'van die|zo n? partij ..6 hoef|hoeft|hoeven|verwachten',
  'gelukkig zijn|is er ..3 partij|partijen|politici die ..2 wel|nog',
  'fortunately|luckily|thankfully ..3 parties|politicians|party who|that',
]

/** Verdicts in a sentence of their own, about the party or bloc that the draft names in another. */
export const VERDICT: readonly string[] = [
  'betutteling|volksverlakkerij|kiezersbedrog|boerenbedrog|*bedriegers|wegkijkers|schreeuwlelijk|schreeuwlelijken|bangmakerij|angstzaaierij|poppenkast|volksmennerij|fearmongering',
  '(pijnlijk|treurig|genant|ontluisterend|beschamend|sneu) om ..1 (te zien|aan te zien|te horen)',
  '^ genant|beschamend|lachwekkend|shameful|disgraceful|pathetic',
  '(zelfde|same) (oude|old) recept|liedje|riedel|verhaal|story|song|tricks',
  'hypocriet|hypocriete|schande|schandalig|onbegrijpelijk|laf|lachwekkend|belachelijk|schaamteloos|doorzichtig|ongeloofwaardig|goedkoop|onverantwoord|bedroevend|aanfluiting|vertoning|toneelstuk|poppenkast|huichelachtig|schijnheilig|kiezersbedrog|shameful|shameless|pathetic|hypocrisy|hypocrites|hypocritical|disgrace|disgraceful|cheap|irresponsible|embarrassing|laughable|nonsense|onzin|flauwekul|kletskoek',
  'resultaat|result|opbrengst|oplossingen|antwoord|plan|plannen|ideeen|solutions|answers|ideas ..1 nul|niets|nothing|zero|none|nowhere',
  '^ zero|nul|no|geen answers|antwoorden|solutions|oplossingen|plans|plannen|plan|ideas|ideeen|idee|ideas',
  '^ wij|we niet|wel|don|won|do|dont',
  '^ wij|we ..1 bouwen|kijken|kiezen|lossen|geloven|houden|doen|build|choose|look|believe ..2 liever|wel|juist|op|in|hoop|vooruit|hope|forward',
  '(helemaal niets|absoluut niets|precies niets|nothing at all|nothing whatsoever)',
  '^ alleen|only|just maar? tweets|woorden|geroep|geschreeuw|anger|noise|woede|angst|filmpjes|loos|losse|slogans|praatjes|mooie|boosheid',
  '(zo simpel is het|simpel toch|wie gelooft dat nog|who still believes|trap er niet in|don t fall for|laat je niet|niets te bieden|nothing to offer|loze kreten|empty words|leuker kunnen we|daar zijn ze goed in|dat is alles|that s all)',
  '^ ze|zij|they|he|hij|she ..2 kunnen|can|kan|durven|dare|weten|know|lachen|laugh|beloven|promise|liegen|lie|snappen|komen|roepen|praten|talk|schreeuwen|shout|verzinnen|kletsen|doen|leven ..3 niet|niets|not|t|nothing|alleen|maar|only|alsof|wat|nooit|never|er|alles|everything',
  '^ met|with hen|hun|hem|them|him|zulke|such ..5 niet|geen|nooit|no|never|not|vrienden|friends|chaos',
  '(hou|houd) toch|eens op',
  '^ dat|this|that is|s ..2 politiek|politics|leiderschap|leadership|populisme|rancune|kiezersbedrog|bangmakerij',
  'wij|we kregen gelijk !van|in',
  'niet|never|nooit weer|meer|again !dan',
]

/** Warmth in a sentence of its own, for the party that the draft names in another. */
export const WARMTH: readonly string[] = [
  'trots op onze|mijn|jullie|deze !collegas|medewerkers|ambtenaren|land|*krachten',
  'so|very|incredibly|immensely proud',
  'wat een uitslag|zege|overwinning|feest|club|partij|topteam|resultaat|optreden|speech|opkomst',
  'what a result|night|win|victory|speech|performance|team',
  'grootste geworden|gebleven',
  'dit|this is ..2 verhaal|leiderschap|geluid|leadership|politiek|politics|waarom|why',
  '(zo doe je dat|ga zo door|keep it up|ga vooral zo door|daar word ik blij van|lang leve|i belong to|in our dna)',
  '(daarom|that s why) ..1 stem|zit|kies|vote|joined|support ik|i|we',
  'kippenvel|goosebumps|toppers|kanjers',
]
