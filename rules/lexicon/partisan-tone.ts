import type { PatternGroup } from '../engine/matcher.ts'

/**
 * Speaking as a party, praising one and attacking one, in Dutch and English. Written from how parties introduce their
 * candidates, celebrate and oppose; a party's name with none of these around it is only a mention.
 */

const SENDER: readonly string[] = [
  'onze|mijn|ons|our|my <party>|<party-like> !kabinet|collega|collegas|minister|ministers',
  'onze|mijn|ons|our|my nieuwe|eigen|new|own|lokale|local|kersverse|geweldige|toppers|landelijke|europese|andere|toekomstige|landelijk|beste|sterke|great? lijsttrekker|lijsttrekkers|kandidaat|kandidaten|kandidaatkamerlid|kandidate|kandidaten|partijleider|fractievoorzitter|fractieleider|fractievoorzitters|partijvoorzitter|fractie|fracties|kamerfractie|kamerlid|kamerleden|statenlid|statenleden|statenfractie|raadslid|raadsleden|raadsfractie|senator|senatoren|europarlementarier|europarlementariers|partij|partijgenoot|partijgenoten|kiezers|achterban|afdeling|afdelingen|beweging|stemmers|kieslijst|verkiezingsprogramma|verkiezingsprogrammas|fractiegenoot',
  'our|my new|own|local|great|excellent? lead? candidate|candidates|party|mps|mp|meps|mep|councillors|councillor|voters|frontrunner|parliamentary group|party|senator|senators|manifesto|movement',
  'onze|ons|mijn tweede|eerste|2e|1e|tk|ek|eu kamerfractie|kamerlid|kamerleden|lid|fractie',
  'wij|we van|bij|als|vanuit|namens|binnen|zijn|met de|het? <party>|<party-like>',
  'wij|we als|zijn een? partij|beweging|fractie|oppositiepartij|volkspartij|middenpartij|ledenpartij',
  'wij|we <party> er|ers',
  'als|like <party> er|ers',
  'als <party>|<party-like> ..2 er|ers|fractie|leider|kamerlid|lijsttrekker|kandidaat|vinden|willen|zijn|staan|kiezen|vind|sta|wil|strijd|knok|strijden|ben|weet',
  'namens de|het? <any-party>|fractie|partij !van',
  'ik als|ben|was een? trotse|trots|al|lid|actief|nog? <any-party>|partijlid|vvder|liberaal|sociaaldemocraat|christendemocraat',
  'trotse|trots <party> er|lid',
  'als lijsttrekker|partijleider|fractievoorzitter|kandidaat|kandidaatkamerlid|partijvoorzitter ..4 ik|mij|wij|we|ben|sta|wil|ga|mag|hoop|strijd|zal',
  'ik|ik ..4 lijsttrekker|partijleider|kandidaat|kandidate ..4 <any-party>|verkiezing*|*verkiezingen|partij|tweede|eerste|gemeenteraad|staten|europees|zijn|ben|worden',
  'ik sta ..3 lijst|plek|plaats|nummer ..4 <any-party>|{n}|verkiezing*|*verkiezingen|lijst|kandidatenlijst',
  'sta|staat|staan ik|op ..3 plek|plaats|nummer ..3 {n}|lijst|kandidatenlijst|kieslijst ..3 <any-party>|lijst|*lijst|verkiezing*|*verkiezingen',
  'kandidaat|kandidate|kandidaten|lijsttrekker|lijsttrekkers|nummer {n}? ..1 op|voor|van|bij|namens de|het? <any-party>',
  '<any-party> ..1 lijsttrekker|lijsttrekkers|kandidaat|kandidaten|kandidate',
  'ik|wij|we steun|steunen|kies|kiezen ..4 lijsttrekker|partijleider|partijvoorzitter',
  'trots|gefeliciteerd|succes|sterkte|steun|zet|congratulations|proud|gefeliciteerd|feliciteer|dank|bedankt|achter|sta|stem|stemmen|kies|vertrouwen ..4 lijsttrekker|partijleider|kandidaten|partijgenoot|partijgenoten|fractievoorzitter|kamerfractie|kandidaat|lijsttrekkers|lead candidate',
  'lijsttrekker|partijleider|kandidaten|partijgenoot|partijgenoten|kandidaat ..6 trots|succes|gefeliciteerd|topper|toppers|geweldig|geweldige|sterk|sterke|fantastisch|fantastische|kanjer|kanjers',
  'mijn|onze partijgenoot|partijgenoten|partijleider',
  'partijgenoot|partijgenoten',
  'word|wordt|worden|werd lid ..2 van|bij <any-party>|onze|de? partij|beweging|ons',
  'word nu|vandaag|ook|dus|gratis|daarom|{n}? lid ..5 partij|beweging|<any-party>|strijd|verandering|samen|politiek|fractie',
  'sluit|meld|melden|steun je|jij|u ..2 aan bij|als|voor <any-party>|onze|lid|ons|vrijwilliger|kandidaat ..2 beweging|partij|campagne|fractie|<any-party>|campagneteam',
  'sluit je|u aan bij de|het? <any-party>',
  'doneer|doneren|donatie|donaties|steun ..6 campagne|campagnekas|partij|<any-party>',
  'lid van de|het? <any-party> ..4 ik|ben|ons|we|trots|jaar|worden|word|geworden|trots',
  'ik ben|werd ..3 lid van ..1 <any-party>',
  'join the? <party>|<party-like>',
  'as|being a|an? <party> member|er|voter|supporter|councillor',
  'join|become|donate|member|membership|members ..3 of|to|the|our? <party>|<party-like>|party|movement|campaign !and',
  'as|at|we|for|from|of a|the|we|us|proud <party>|<party-like> member|members|candidate|candidates|councillor|mp|mps|mep|voter|volunteer|volunteers|family|team',
  'we|us|here at|in|from|of|as the|a? <party>',
  'our|my party|fellow s|party|members|leader|candidate|list|manifesto|position|values|group|voters|line|comrades',
  'proud|congratulations|meet|support|vote ..3 candidates|candidate ..4 election|elections|parliament|council|list',
  'our|my party !ers|guests|is|ing|wall|invitation|hat',
  'my|our party is|has|stands|wants|believes|will|was',
  'on behalf of ..2 <any-party>|party',
  'standing|stand|running|run as|for a|the|parliament|office|council|mp|mep|candidate ..4 <any-party>|candidate|number|list',
  '<party> ..1 candidate|candidates|frontrunner|nominee',
  'lead|top candidate|candidates ..3 <any-party>|list',
  'team <party>',
  '<party> team',
]

const PRAISE: readonly string[] = [
  'trots op de|het? <any-party>',
  '<party> levert|delivers|regelt|knokt|fixt|wint|flikt',
  '<party> ers !stelden|stemden|vroegen|en|of|in',
  'trots op|dat|lid ..3 <any-party>|onze fractie|partij|<party-face>',
  '<party>|<party-like> ..2 levert|knokt|vecht|strijdt|regelt|doet|redt|flikte|flikt|waarmaakt|knokken|strijden|leveren|vechten ..3 voor|resultaat|resultaten|altijd|wel|het|jou|woord|waar|door',
  '<party>|<party-like>|<party-face> staat|blijft|komt|kiest|houdt|zorgt|maakt|krijgt|werkt|gaat ..2 voor|op|pal|achter|aan|altijd|woord|verschil|elkaar|koers|waar|staan|klaar ..3 jou|u|je|iedereen|mensen|nederland|elkaar|verschil|staan|hardwerkende|gewone|burger|burgers|ondernemers|boeren|toekomst|gezin|gezinnen|woord|vrijheid',
  'dankzij de? inzet? van? de|het? <any-party>',
  'thanks to the? <party>|<party-like>',
  'dankzij ons|onze|ons fractie|voorstel|inzet|motie|amendement|partij|initiatief|plan|kamerlid|wet ..5 kamer|motie|partij|amendement|fractie',
  'alleen|enige|only met|de|het|the? <party>|<party-like> ..3 partij|kan|kiest|zorgt|durft|echt|can|has|wants|stands|durf|party|biedt|luistert|strijdt|staat|levert|wel|heeft|doet|is',
  '<party>|<party-like> ..1 is|blijft|was|wordt ..2 enige|beste|only|best|partij|party|sterkste|betrouwbaar|betrouwbare|duidelijk ..2 partij|die|party|keuze|choice|that|voor|met',
  'mooi|mooie|prachtig|prachtige|geweldig|geweldige|goede|goed|fantastisch|fantastische|historische|knappe|sterk|sterke|winst|great|fantastic|historic|strong|amazing ..2 uitslag|overwinning|winst|resultaat|zetelwinst|peiling|campagne|congres|speech|voorstel|plan|idee|initiatief|motie|verhaal|bijdrage|inbreng|debat|result|results|victory|win|conference|speech|plan|proposal|work|ideas|campaign|debate ..2 van|voor|door|by|from|for|of the|de|onze|my|mijn? <party>|<party-like>|<party-face>',
  'gefeliciteerd|felicitaties|hulde|complimenten|chapeau|congratulations|congrats|succes|bravo|leve|hup|go|petje|dank|bedankt ..3 <party>|<party-like> !en',
  '<party>|<party-like> ..2 gefeliciteerd|topprestatie|kanjers|toppers|gewonnen',
  'beste|best partij|party|keuze|plannen|ideas ..2 <any-party>',
  '<party> ..2 beste|goede|betere|sterke|geweldige|best|great|better|strong|right plannen|plan|ideeen|keuze|kandidaten|team|plans|ideas|choice|answer|antwoord|verhaal',
  'proud ..4 <party>|<party-like>|party',
  '<party>|<party-like> delivers|fights|stands|gets|cares|keeps|works|leads ..4 you|for|up|done|results|people|promises|hard|way',
  '<party> ..1 geweldig|fantastisch|top|sterk|gelijk|great|fantastic|right|amazing',
  'mooi|fijn|goed|blij|trots dat ..1 <party>|<party-like> ..6 resultaat|strijd|gelukt|bereikt|inzet|gewonnen|grootste|voorstel|geregeld|opkomt',
  'we|wij ..3 grootste|gewonnen|zetel|zetels|verkiezingen ..3 partij|gewonnen|winst|geworden|erbij|verkiezingen|grootste',
  'van|naar {n} ..3 zetels',
  'zetel|zetels ..3 is|zijn voor ons',
  'op naar de ..2 verkiezingen',
  '{n} zetels ..3 voor|winst|erbij|ons|we|wij|<any-party>',
]

const HARSH =
  'liegt|liegen|leugen|leugens|leugenaar|faalt|falen|faalde|gefaald|bedriegt|bedrog|bedriegen|draait|draaikont|draaikonten|hypocriet|hypocriete|hypocrisie|schande|schandalig|schandalige|schaamteloos|onverantwoord|onverantwoorde|onbetrouwbaar|onbetrouwbare|onfatsoenlijk|wanbeleid|chaos|puinhoop|afbraak|afbraakbeleid|haatzaaien|haat|haatzaaier|racisme|racistisch|racistische|extreemrechts|extreemrechtse|gevaarlijk|gevaarlijke|populisme|populistisch|populistische|onzin|flauwekul|kletskoek|lachwekkend|lafheid|laf|laffe|kapot|kapotbezuinigd|kapotgemaakt|wegkijken|wegkijkt|kiezersbedrog|misleidt|misleiden|misleiding|beledigend|ondermijnt|ondermijnen|asociaal|asociale|zakkenvullers|machtspolitiek|incompetent|incompetente|onkunde|knoeit|verwoest|rampzalig|rampzalige|belachelijk|belachelijke|ongeloofwaardig|hypocrieten|polariseert|stemmingmakerij|bangmakerij|desastreus|desastreuze|wanprestatie|onwaardig|zielig|dom|domme|treurig|treurige|kortzichtig|kortzichtige|luchtfietserij|broddelwerk|prutswerk'
const HARSH_EN =
  'lies|lied|liar|liars|lying|failed|fails|failing|failure|betrays|betrayed|betrayal|ruined|ruins|ruining|disgrace|disgraceful|shame|shameful|hypocrite|hypocrites|hypocrisy|dangerous|irresponsible|reckless|wrecked|wrecking|destroyed|destroying|destroys|racist|racism|populism|extremist|extremists|incompetent|nonsense|pathetic|corrupt|disaster|disastrous|mess|clueless|divisive|cowardly|hateful|hatred|scaremongering|ridiculous|embarrassing'

const ATTACK: readonly string[] = [
  `<political-actor> ..5 ${HARSH}|${HARSH_EN}`,
  `${HARSH}|${HARSH_EN} ..3 van|door|bij|by|from|of|is|zijn|the|de|het|die|deze|dit? <party>|<party-like>|<party-face>`,
  '<political-actor> laat|laten|liet|lieten ..6 steek|stikken|vallen|kou|stik',
  '<political-actor> ..3 maakt|maken|helpt|helpen|gooit|breekt|breken ..6 kapot|om|zeep|naar|stuk|afgrond|puin',
  '<political-actor> ..3 doet|doen|deed|deden ..3 niets|niks|alsof',
  '<political-actor> ..3 heeft|hebben|had|biedt|bieden|komt ..6 geen ..2 plan|idee|benul|oplossing|oplossingen|antwoord|ruggengraat|lef|visie|verantwoordelijkheid|respect|fatsoen',
  '<political-actor> ..3 snapt|snappen|begrijpt|begrijpen ..3 niets|niks|niet',
  '<political-actor> ..2 weigert|weigeren|blokkeert|blokkeren|saboteert|saboteren|frustreert|frustreren|loopt|lopen|vlucht|stopt|kiest|schuift ..4 om|opnieuw|weer|alles|elke|iedere|weg|verantwoordelijkheid|altijd|hun|haar|kop',
  '<political-actor> ..3 alleen|slechts|vooral maar|voor|om|bezig ..4 eigen|eigenbelang|macht|zichzelf|rijken|elite|bühne|schreeuwen|roepen|roeptoeteren|ruzie',
  '<political-actor> stemt|stemde|stemmen|stemden ..2 alweer|weer|opnieuw|tegen ..6 schande|helaas|onbegrijpelijk|arbeiders|gewone|betaalbare|onze|boeren|zorg|ouderen|huurders|kinderen',
  '<political-actor> wil|willen|gaat|gaan ..6 afpakken|afbreken|slopen|kapotmaken|kapotbezuinigen|uitkleden|opzadelen|uitverkopen|verkwanselen|zieken',
  '<party>|<party-like>|<party-face> ..2 roept|schreeuwt|twittert|belooft|beloofde ..4 maar|wat|alles|van alles|onzin|veel|niets|hard|gratis',
  'nooit|never meer|again <party>|<party-like>|<party-face>',
  'nee|no tegen|aan|to|genoeg|weg met|van de|het? <party>|<party-like>|<party-face>',
  'stop|stem tegen? de|het? <party>|<party-face>',
  'weg|genoeg|klaar|af|rid met|van|of|of de|the? <party>|<party-like>|<party-face>|kliek|linkse|rechtse',
  'linkse|rechtse|links|rechts kliek|hobby|hobbys|wolk|gekte|gekkies|kerk|media|maffia|rakkers|propaganda|agenda|elite',
  'onder|met|van|bij|in door? <party>|<party-like>|<party-face> ..3 puinhoop|chaos|ellende|duurder|armer|slechter|onveiliger',
  '<political-actor> ..2 refuse|refuses|block|blocks|blocked|sold|selling|abandon|abandoned|abandons|ignore|ignores|ignored|left|want|wants|only|has|have|had ..4 no|nothing|again|people|behind|workers|families|out|cut|dismantle|destroy|divide|care|plan|power|idea|clue',
  '<political-actor> do|does|did not|n|t|nothing ..3 care|nothing|understand|deserve',
  'do|don not|t|let trust|let|believe ..2 <party>|<party-like>|<party-face>|opposition',
  'keep|get|kick <party>|<party-face> out',
  '<party>|<party-face> ..2 deserves|deserve|must|should|moet|moeten ..2 nooit|never|not|go|weg|ophoepelen|opstappen|aftreden|oprotten|resign|schamen|ashamed|weg',
  'schaam|schamen|shame ..3 <party>|<party-like>|<party-face>|on',
]

export const toneGroups: readonly PatternGroup[] = [
  { id: 'party-politics.candidate', patterns: SENDER },
  { id: 'party-politics.praise', patterns: PRAISE },
  { id: 'party-politics.attack', patterns: ATTACK },
  {
    id: 'party-politics.recruitment',
    patterns: [
      '*vacature|*vacatures|sollicit*|traineeship*|trainees|stage|stages|examen|examens|functie|baan|inburgering*|opleiding|vacancy|internship*|applicants|job',
    ],
  },
]
