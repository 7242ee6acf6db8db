import type { PatternGroup } from '../engine/matcher.ts'

/** Groups of the European Parliament with names that are words or other abbreviations too. */
const EUROPEAN = '=EVP|=EPP|=ECR|=ALDE|=Renew|=Patriotten'

/**
 * What decides whether a doubtful name (DENK, Volt, PRO, DNA, SP, CU, Forum, 50PLUS) is the party. Written from the other
 * meanings of those words: think, electric volt, in favour, forensic DNA, service points, gatherings, people over fifty.
 */
export const mentionGroups: readonly PatternGroup[] = [
  {
    id: 'party-politics.is-party',
    patterns: [
      '<party-like> s? academy|academie|congress|conference|youth|wing|manifesto|branch|members|voters|list|candidate|candidates|colleagues|group|collega|collegas|statenlijst|kandidatenlijst',
      '<party-like> fractie|fracties|fractievoorzitter|fractieleider|kamerlid|kamerleden|leider|partijleider|lijsttrekker|raadslid|raadsleden|statenlid|statenleden|wethouder|wethouders|senator|congres|ledendag|stemmer|stemmers|kiezer|kiezers|kandidaat|kandidaten|er|ers|europarlementarier|jongeren|achterban|motie|amendement|bewindspersoon|politicus|politici|mep|mp|mps',
      'vragen|vraag|kamervragen|initiatiefnota|initiatiefwet|initiatiefvoorstel|interruptie|verkiezingsprogramma|wethouder|wethouders|burgemeester|gedeputeerde|afdeling|partijleider|fractieleider|voorstel|steun|leden|lid|woordvoerder|verzoek|inbreng|plan|*fractie|*fracties|kamerlid|kamerleden|leider|namens|stem|kandidaat|lijsttrekker|raadslid|statenlid|politicus|voorman|motie|moties|amendement|senator|jongeren van|voor|op|vanuit? de|het? <party-like>',
      'partij|partijen|fractie|fracties|kamerlid|namens|oppositiepartij|coalitiepartij <party-like>',
      'de|the =SP|=CU',
      'welkom|welcome|lid|actief|stage|debat|debate|debatteren|herrieschoppers|vriendjes bij|van|to|of|at|with|met ..1 =Volt|=DENK|=PRO|=50PLUS|=50Plus|=Forum',
      '=Volt|=PRO|=DENK verovert|groeit|knokt|vecht|strijdt|staat|conquers|grows|fights|stands',
      'help|team =Volt|=PRO|=DENK',
      'bij =Volt|=PRO|=DENK uit|uitkomt|hoort',
      'van|bij|door|tegen|naar|namens|voor|by|from|with|against =50PLUS|=50Plus',
      '=50PLUS|=50Plus ..2 is|heeft|wil|stemt|stemde|vroeg|vraagt|vindt|doet|zegt|zei|has|wants|voted',
      '<party-like> wint|won|verliest|verloor|stijgt|daalt|wins|lost|loses',
      'kandidatenlijst|kieslijst|lijst|ledenblad|partijbureau|kantoor|hoofdkantoor|partijkantoor van de|het? <party-like>',
      'lid|leden|heer|mevrouw|collega !van ..1 <party-like>',
      '<party-like> heeft|hebben ..8 aangevraagd|gevraagd|ingediend|gestemd|voorgesteld|gesteund|overleg|kamer|motie',
      '<party-like> has|have|wants|asked|asks|requested|requests|proposed|proposes|tabled|voted|votes|supports|supported|opposes|opposed ..8 parliament|house|motion|debate|table|question|questions|committee|proposal|minister|law|bill|hearing|amendment|cabinet|government',
      'over|van|bij|door|tegen|naar|namens =PRO|=DENK !versie|versies|variant|editie|licentie|abonnement|account',
      'question|questions|motion|motions|amendment|proposal|request|bill by|from|of the? <party-like>',
      '=Volt|=DENK|=PRO|=SP|=Forum wants|wil|wilt|would|zou ..1 to|onze|ons|de|het|our|jouw|uw|alle|elke|iedereen|meer|minder !aan',
      `europees|european parlement|parliament ..14 ${EUROPEAN}`,
      `${EUROPEAN} ..8 europees|european parlement|parliament`,
      `${EUROPEAN} ..8 straatsburg|strasbourg|brussel|brussels|europarlement`,
      'meps|mep|europarlementariers|europarlementarier ..4 <party-like>',
      '<party-like> wil|vindt|pleit|stemt|stemde|eist|diende|wilde|vond|stelde|vroeg|vraagt|noemt|noemde|vroegen|stelden|stemden|dienden|willen|vinden|pleiten|vragen|eisen ..8 kamer|commissie|brief|antwoord|cijfers|steun|motie|voorstel|dat|kabinet|debat|minister|vragen|aandacht|besluit|plan|wet',
      'op plek|plaats|nummer? {n} voor|van|bij <party-like>',
      '=PRO|=DENK keek|kijkt|luistert|slaapt|roept|praat|deed|doet|zegt|zei|gaat|komt|stond|staat|liet|laat|kan|heeft|had',
      '<party> ..1 <party-like>',
      '<party-like> ..1 <party>',
    ],
  },
  {
    id: 'party-politics.not-party',
    patterns: [
      '=Volt er',
      '=50PLUS|=50Plus beurs|ers|er|korting|pas|bungalow*|vakantie*|markt|woning*|appartement*|magazine|fair',
      '=Renew your|the|a|an|my|our|it|now|before|online|their',
      '<party-like> onderzoek|test|tests|materiaal|profiel|profielen|databank|databanken|match|spoor|sporen|verwantschap*|verwantschapsonderzoek|sample|samples|analyse|vaccin|vaccins|evidence|testing|deo|forma|bono|actief|actieve|rail|europese|democratie|vakantie|spanning|lithium|adapter',
      '=Forum on|for|of|over',
      '=DENK|=Denk aan|eens|bijvoorbeeld|je|u|ook|dus|even|vooruit|groot|na|hierbij|daarbij|hieraan|daaraan|mee',
      '{n} <party-like>',
      'we|ik|ze|economic|world|vn|internet|online|agri|het|jongeren|global|regio|mondiaal|economisch <party-like>',
      'ons|hun|mijn|jouw|zijn|haar|our|its|their|my =DNA !fractie|leider|motie|voorstel|kamerlid',
      'the =DNA of|in|evidence|test|sample',
      '=DNA ..14 politie|recherche|rechercheurs|nfi|verdachte|verdachten|dader|daders|slachtoffer|moordzaak|moord|zedenzaak|misdrijf|forensisch|erfelijk*|cellen|genen|police|suspect|murder|forensic|cells',
      'politie|recherche|nfi|verdachte|verdachten|dader|moordzaak|zedenzaak|misdrijf|forensisch|erfelijk*|police|suspect|murder|forensic ..14 =DNA',
    ],
  },
  {
    // Abbreviations explained or qualified as something else, and namesakes abroad.
    id: 'party-politics.other-meaning',
    patterns: [
      '<party>|<party-like> ..1 ofwel|oftewel',
      '<party>|<party-like> ..1 zo heet',
      'afd|cdu|csu|spd|fdp|duitse|duitsland|saksen|beieren|berlijn|bondsdag|merkel|merz|german|germany|bundestag ..14 christendemocraten|democrats',
      'christendemocraten|democrats ..14 afd|cdu|csu|spd|fdp|duitse|duitsland|saksen|beieren|berlijn|bondsdag|merkel|merz|german|germany|bundestag',
      'afkorting|afgekort|abbreviation|acronym|term ..1 <party>|<party-like>',
      '<party>|<party-like> ..1 staat|stands|betekent|means|is hier|here|voluit|for|een afkorting|acronym|voor',
      '<party> staat hier voor',
      '<party-like> staat hier? voor !de|het|een|ons|jou|u|je|iedereen|mensen|hardwerkende|gewone|vrijheid|veiligheid|keuzes|kansen',
      '=SP|=CU|=CDA|=GL|=DNA|=PRO|=NSC ..3 tabel|label|formule|grafiek|schema|legenda|etiket|table|formula|chart',
      'tabel|label|formule|grafiek|schema|legenda|etiket|eenheid|kolom|table|formula|chart|unit|column ..3 =SP|=CU|=CDA|=GL|=DNA|=PRO|=NSC',
      'rating|klasse|class|niveau|type|credit|sluispeil <party>|<party-like>',
      '=BBB|=CU|=SP|=CDA|=NSC rating|index|status|agreement|staff|adviser|advisor|niveau|klasse|obligaties|bonds|waarde|label|unit|peil',
      'aaa|aa|*rating|obligaties|moody s? ..12 =BBB',
      'us|white|washington|american|civil =NSC|=CDA|=VVD',
      'sign|signed|signing|tekende|tekenden|ondertekenden a|an|de|het|een? =CDA|=SP|=CU',
    ],
  },
  {
    // What makes a surname that is a word or many people's that of the politician.
    id: 'party-politics.is-face',
    patterns: [
      'kamerlid|fractievoorzitter|fractieleider|partijleider|leider|oppositieleider|lijsttrekker|politicus|heer|mevrouw|meneer|collega|motie|vraag|vragen|voorstel|amendement|interruptie|fractie|partij|debat|mp|mep|mr|ms ..1 <party-face>',
      '<party-face> ..1 <party>|<party-like>|<party-face>',
      '<party>|<party-like>|<party-face> ..2 <party-face>',
      '<party-face> is|was lying|wrong|right ..8 voters|parliament|cabinet|again',
      '<party-face> vroeg|vraagt|stelde|stelt|diende|noemt|noemde|vindt|vond|wil|wilde|zei|zegt|reageerde|reageert|pleit|pleitte|liegt|belooft|roept|draait|faalt|strooit|verkoopt|overdrijft|stemt|stemde|heeft|had|laat|doet|wants|says|said|asked|lies|has ..8 kamer|kabinet|motie|voorstel|dat|vragen|debat|minister|brief|plan|wet|cijfers|opnieuw|weer|alles|nooit|kiezer|kiezers|that|government',
      'kamer|debat|motie|fractie|oppositie|coalitie|parliament|jesse|laurens|mirjam|christine|annabel ..8 <party-face>',
      '<party-face> ..8 kamer|debat|kamerdebat|motie|fractie|oppositie|coalitie|parliament|partij|party|plannen|plans|kiezers|kabinet|nieuwsuur|buitenhof|jesse|laurens|mirjam|christine',
      'optreden|speech|uitspraak|uitspraken|plannen|beleid|plan|club|partij van|by|of <party-face>',
      'wie <party-face> hoort|ziet|volgt|kent|gelooft',
      '<party-face> klaagt|moppert|hoort|snapt|begrijpt|beweert|suggereert|doet|weet ..6 alsof|over|niet|nooit|beter',
      'kies|stem|vertrouw !de|het|een|je|jouw|uw <party-face>',
      'geef|give ..3 <party-face> ..2 vertrouwen|stem|kans|vote|trust',
      '<party-face> strooit|verkoopt|overdrijft|kletst|liegt|divides|lies|promises ..8 geld|praatjes|weer|dat|wat|iedereen|alles',
    ],
  },
  {
    // What a newspaper or a ministry tells of a party that has no politics of its own in it.
    id: 'party-politics.sober',
    patterns: [
      'dank|bedankt|thanks|thank ..14 kamerleden|leden|fracties|woordvoerders|members ..3 <party>|<party-like>',
      'kamerleden|woordvoerders|fracties|leden|members van|of de|het|the? <party>|<party-like> ..4 <party>|<party-like>',
      '<party>|<party-like>|<party-face> is|zijn|was|waren tegen|voorstander|tegenstander|verdeeld|against',
      '<party>|<party-like> houdt|houden|hield|holds ..4 *congres|congres|ledenvergadering|conference',
      'raadsleden|raadslid|statenleden|wethouder|wethouders|burgemeester|gedeputeerde*|oud|voormalig|voormalige|former|vertegenwoordigers|vertegenwoordiger|delegatie|delegation|bestuurders|medewerker|medewerkers|representatives|councillors|aldermen|mayor ..8 <party>|<party-like>|<party-face>',
      '<party>|<party-like>|<party-face> ..8 wethouder|wethouders|burgemeester|gedeputeerde*|provinciebestuur|college|aanwezig|overleden|overleed|lawsuit|zitting|rechtbank|rechter|aangehouden|verdenking|expositie|tentoonstelling|eredoctoraat',
      '*tentoonstelling|tentoonstelling|expositie|*expositie|jubileumboek|boek|archief|archieven|stadsarchief|geschiedenis|museum|lawsuit|rechtszaak|rechtbank|rechter|zitting|proces|zaak|aanslag|beklad|bedreigd|verdachte|aangehouden|overleden|overlijden|uitvaart|overleed|herdenking|exhibition|history|museum|court|trial|funeral|died ..12 <party>|<party-like>|<party-face>',
      '<party>|<party-like>|<party-face> ..8 beklad|beschadigd|aangehouden|vernield|bedreigd|overleden|bestaat|verbouwd|gevestigd|died|vandalised',
      'onderzoek|cijfers|subsidie|jaarrekening|ledentallen|ledenaantallen|rekenkamer|kiesraad|sprekers|lijst|statistics|figures ..12 <party>|<party-like>',
      'lid|member van|of ..1 <party>|<party-like> !trots|en',
    ],
  },
  {
    // Whose party is told as a fact about an office or a place.
    id: 'party-politics.office-holder',
    patterns: [
      'lid|member van|of de|het|the? <party>|<party-like> fractie|kamerfractie|group',
      'oud|voormalig|voormalige|former|ex ..2 lijsttrekker|partijleider|fractievoorzitter|kamerlid|leider|leader ..1 van|of|voor de|the? <any-party>',
      'namens|voor|for de|het|the? <any-party> sinds|tussen|since|between|in|lid|zitting ..2 {n}|de|het|kamer',
      'spreker|sprekers|woordvoerder|woordvoerders|inbreng|speakers ..4 <party>|<party-like> ..4 <party>|<party-like>',
      'de =Hoop <party>|<party-like>',
      'helft|peiling|peilingen|onderzoek|procent|percent|poll|survey|half ..8 <party>|<party-like> kiezers|stemmers|voters',
      '<party>|<party-like> kiezers|stemmers|voters ..4 vindt|vinden|vertrouwt|vertrouwen|think',
      'burgemeester|wethouder|wethouders|commissaris|gedeputeerde|minister|staatssecretaris|raadslid|statenlid|kamerlid|mayor|alderman|governor ..6 lid|member van|of ..1 <party>|<party-like>',
      '<party>|<party-like> ..3 levert|leveren|provides de|het|een|the|a ..1 gedeputeerde*|wethouder*|burgemeester*|voorzitter|minister|staatssecretaris|alderman|mayor',
    ],
  },
  {
    // Votes that are no politics: contests, works councils, members of associations, bodies of the world, children.
    id: 'party-politics.other-vote',
    patterns: [
      'van het jaar',
      'of the year',
      'jury|*jury|genomineerd*|nominatie*|publieksprijs|publiekswinnaar|prijswinnaar|zorgprijs|onderwijsprijs|ondernemersprijs|persprijs|architectuurprijs|gezondheidsprijs|award|awards|songfestival|eurovision|favoriet|favoriete|favourite|favorite|nominated|nominees|publieksstem|prijsverkiezing',
      'nationale *prijs',
      'ondernemingsraad*|ondernemingsraden|personeelsraad|medezeggenschap*|leerlingenraad|studentenraad|kinderraad|jongerenraad|jeugdraad|ouderraad|huurdersparlement|jeugdparlement|jongerenparlement|jeugddebat|scholierenverkiezing*|kinderburgemeester',
      'works|student|youth|pupils council|parliament|union',
      'mooiste|beste|lekkerste|leukste|favoriete|most|best molen|bibliotheek|natuurgebied|binnenstad|station|strand|dorp|gemeente|boek|song|lied|foto|wandelroute|fietsstad|winkelstraat|park|museum|beautiful|book',
      'mensenrechtenraad|veiligheidsraad|gerechtshof|strafhof|werelderfgoedcomite|wereldgezondheidsorganisatie|waarnemers|observers',
      'amerikanen|amerikaanse|amerika|duitsers|duitse|duitsland|britten|britse|fransen|franse|frankrijk|poolse|polen|moldavie|georgie|belgische|american|americans|german|germany|british|french|polish ..4 *verkiezing|*verkiezingen|congres|congress|kiezen|stembus|stembussen|stemde|stemden|election|elections|vote|voted',
      'human rights council',
      'security council',
      'international court',
      'fnv|cnv|vakbond|vakbonden|vereniging|knvb',
    ],
  },
  {
    // How parties name themselves: to the reader, in wishes and invitations, before their media.
    id: 'party-politics.voice',
    patterns: [
      'je|jij|jou|jouw|jullie|u|uw|you|your|ik|mij|mijn|i|my|erelid ..12 <party>|<party-like>',
      '<party>|<party-like> ..12 je|jij|jou|jouw|jullie|u|uw|you|your|ik|mij|i|me',
      '<party>|<party-like> is|zijn|zorgt|blijft|kiest|maakt|strijdt|knokt|werkt|vecht|investeert|beschermt|is|works|keeps|makes|brings|fights ..2 er|voor|de|een|altijd|dat|jouw|lagere|lage|betaalbare|veilig|sterk|the|a|for !wethouder|burgemeester|minister',
      'kroegtocht|ledenavond|borrel|barbecue|*maaltijd|diner|quiz|deuren|doors|groter|nooit|beleid|dankzij|afdeling|verhaal|idealen|plannen|koers|keuze|sterke|sterk|only|alleen|ledental ..3 <party>|<party-like>',
      '<party>|<party-like> ..2 groeit|divides|overdrijft|nooit|nothing|never',
      '<party>|<party-like> kroegtocht|ledenavond|borrel|idealen|koers|plannen|family|familie|avond',
      '<party>|<party-like> wenst|wensen|feliciteert|zoekt|organiseert|lanceert|wishes|trekt|komt|doet ..4 iedereen|alle|haar|hem|koning|vrijwilligers|kandidaten|coordinatoren|aan|naar|mee|everyone|online|evenement',
      '<party>|<party-like> weekjournaal|journaal|vlog|podcast|spot|protestspot|actieplan|livestream|app|webshop|#*plan|winkel|magazine|blad',
      'studio <party>|<party-like>',
      '<party>|<party-like> levert|leveren|bouwt|droomt|zaait|blokkeert|breekt|snapt|begrijpt|durft|luistert|knokt|vecht|gelooft|staat|delivers|builds|fights|believes|stands',
      'kijk|bekijk|lees|luister|check|volg|kom|kies|kiest|versterk|welkom|werken|stage|vacature|vacatures|vrijwilliger|vrijwilligers|join|watch|read|follow ..8 <party>|<party-like>|<party-face>',
      'wij|we|ons|onze ..8 <party>|<party-like> !fractie|kamerleden|kamerlid',
      'weg|tegen|versus|door|falend|falende|ommezwaai ..5 <party>|<party-like>',
      '<party-face> ..2 is de|the man|vrouw|best|beste|leider',
      '<party-face> divides|overdrijft|draait',
      'over|van|met <party-face> ..2 situatie|live|facebook',
    ],
  },
  {
    // Parliament, government and the news: the company in which a party's name is a plain fact.
    id: 'party-politics.frame',
    patterns: [
      '(het lid|de leden|leden|lid|toezegging aan|toegezegd aan|aan het lid|aan de leden) <party-face>',
      'toezegging|toegezegd|geinformeerd|informeerde|informed ..8 <side>',
      'leider|leiders|partijleider|woordvoerder|voorman|leader|spokesperson|*fractie|*fracties|fractie*|group|kamerlid*|kamerleden|kamer|senaat|parlement*|europarlementarier*|raadslid|raadsleden|statenlid|statenleden|gemeenteraad*|senator|senatoren|mp|mps|mep|meps|house|parliament|heer|mevrouw',
      'motie*|moties|amendement*|initiatief*|*voorstel|*voorstellen|wet|wetsvoorstel|begroting|vraag|vragen|kamervragen|debat*|debatteer*|antwoord*|antwoorden|brief|hoorzitting|stemming|verzoek|question*|motion*|amendment*|bill|debate|proposal|inbreng|bijdrage|nota',
      'vroeg|vroegen|vraagt|gevraagd|stemde|stemden|stemt|gestemd|steunt|steunde|steunen|steunden|diende|dienden|ingediend|wil|wilde|willen|vindt|vinden|vond|zei|zegt|zeggen|noemt|noemde|noemden|meldt|schrijft|liet|laat|aldus|volgens|reageert|reageerde|pleit|pleitte|sprak|stelde|stelden|stelt|riep|nam|namen|trok|asked|said|says|voted|called|wants|tabled|told|according|supports|supported',
      'gesprek|gesprekken|overleg|spreken|onderhandel*|formatie|informateur|coalitie*|minderheidskabinet|kabinetsplan*|regeerakkoord|regeringspartij*|oppositie*|bewindspersonen|minister|ministers|staatssecretaris*|cabinet|coalition|government|talks|meeting',
      'wethouder|wethouders|burgemeester|gedeputeerde*|college|commissaris|rapporteur|eurocommissaris',
      'zetel|zetels|gemeenteraadsverkiezingen|raadsverkiezingen|uitslag|peiling|peilingen|fuseerde|fusie|afsplitsing|partijbestuur|naam|opgericht|opgeheven|lijstnummer|seats|merged|verloor|verloren|won|wonnen',
      '<party> <party>',
    ],
  },
  {
    // How and when one can vote, which any government tells.
    id: 'party-politics.election-info',
    patterns: [
      'stempas|stempassen|stembureau|stembureaus|stembureauleden|stemlokaal|stemlokalen|volmacht|briefstembewijs|identiteitsbewijs|polling',
      'kun|kunt|kan|mag|kunnen|mogen je|u|iedereen|we|inwoners|kiezers ..6 stemmen !op|voor',
      'je|u|iedereen kunt|kan|mag ..4 stemmen',
      'you can vote',
      'wat|hoe ..2 provincie|waterschap|gemeenteraad ..2 doet|werkt',
    ],
  },
  {
    // Someone else's words: news and minutes, not an attack of one's own.
    id: 'party-politics.reported',
    patterns: [
      'noemt|noemde|noemden|zei|zegt|zeiden|zeggen|vindt|vond|spreekt|sprak|waarschuwt|waarschuwde|hekelt|stelt|stelde|aldus|volgens|verwijt|beschuldigt|beschuldigde|meldt|meldde|said|says|called|calls|accused|accuses|warns|warned|verdenking|verdacht|aangehouden|aangifte|bedreigd|bedreiging|beklad',
      'politici|politicians|partijen|parties ..6 bedreiging|bedreigingen|haat|gevaar|racisme|chaos|ruzie|threat|threats|hate|hatred|racism',
      'geen|niet|no linkse|rechtse|left|right ..1 hobby|hobbys|agenda',
    ],
  },
  {
    id: 'party-politics.politics',
    patterns: [
      'kamervragen|kamerdebat|fractie*|*fractie|*fracties|kieslijst|kandidatenlijst|statenlijst|manifesto|candidates|canvass*|voters|kiezers|kamerlid|kamerleden|*lijsttrekker*|oppositie*|coalitie*|motie|moties|verkiezing*|*verkiezingen|partij|partijen|partijleider|zetel|zetels|kabinetsformatie|formatie|partijcongres|europarlementarier*|raadslid|raadsleden|statenleden|senator|initiatiefwet|amendement*|kiezer*|stemmers|election*|party|parties|mep|mps|opposition|coalition|parliament|gestemd|stemde|stemden|debat|kamer',
    ],
  },
]
