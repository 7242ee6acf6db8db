import type { PatternGroup } from '../engine/matcher.ts'

/**
 * How a minister speaks in office, in Dutch and English: the acts that only an office has (bills, letters to parliament,
 * decisions of the cabinet, signing, councils of ministers), and on the other side the party politician and the private
 * person. Written from the announcements and diaries that ministries publish; the classes are those of policy.ts and others.
 */
export const classes: readonly PatternGroup[] = [
  {
    id: 'office-body',
    class: true,
    patterns: ['kabinet|ministerraad|regering|ministerie|departement|rijksoverheid', 'cabinet|government|ministry'],
  },
  {
    id: 'office-role',
    class: true,
    patterns: [
      'minister|staatssecretaris|premier|vicepremier|bewindspersoon|bewindsman|bewindsvrouw',
      'minister president',
      'vice premier',
      'state|foreign|defence|finance secretary|minister',
      'prime|deputy minister',
    ],
  },
]

const DECIDES = [
  'besluit|besluiten|besloten|beslist|investeert|investeren|kondigt|aangekondigd|presenteert|presenteren|verlaagt|verlagen|verhoogt|verhogen|verruimt|verruimen|verlengt|verlengen|schrapt|schrappen|verbiedt|verbieden',
  'ingestemd|akkoord|reserveert|afschaft|afschaffen|invoert|invoeren|hervormt|hervormen|maatregelen|wetsvoorstel|afgesproken|uitgetrokken|vrijgemaakt|aanpakken|versnelt|versnellen|verplicht',
  'decides|decided|announces|announced|invests|investing|presents|presented|approved|agreed|bans|raises|lowers|extends|introduces|introducing|allocates|allocated|adopted|unveiled|makes|making',
].join('|')
const DONE =
  'ingediend|getekend|ondertekend|aangekondigd|verlengd|opengesteld|ingevoerd|aangepast|gepubliceerd|verstuurd|gestuurd|gepresenteerd|aangeboden|vastgesteld|verruimd|ingetrokken|gelanceerd'
const SENT =
  'stuur|stuurde|stuurden|sturen|gestuurd|verstuurd|verstuurde|informeer|informeerde|geinformeerd|toegezegd|gemeld|aangeboden|sent|send|submitted|informed|wrote|tabled'
const PARLIAMENT = 'kamer|kamerleden|parlement|parliament|mps'
const ADVISER = '(raad van state|council of state|eerste kamer|tweede kamer|senaat|senate|house of representatives)'

/** Acts and announcements of an office: enough on their own. */
const ACTS: readonly string[] = [
  'benoem|benoemde|benoemden|appoint|appointed ..8 tot|als|as *commissaris|*gezant|ambassadeur|voorzitter|lid|inspecteur*|directeur*|commissioner|envoy|ambassador|chair',
  'beedigd|beediging ..12 bureau|minister|staatssecretaris|departement|ministerie|koning|slag',
  '(eerste dag|eerste werkdag|first day) ..4 bureau|minister|staatssecretaris|departement|ministerie|ministry|office',
  `<office-body> ..5 ${DECIDES}`,
  `${DECIDES} ..2 het|de kabinet|regering|ministerraad`,
  '<office-body> ..3 trekt|stelt|maakt|neemt|komt|trekken ..8 uit|beschikbaar|vrij|over|met|maatregelen',
  '<office-body> will|to ..6 make|invest|ban|raise|lower|introduce|extend|cut',
  'we|wij ..2 als kabinet',
  '(nieuwe regels|nieuwe wet|nieuwe regeling|new rules) ..8 (in werking|ingaan|take effect)',
  'nieuwe regels|wet|regeling ..5 gaat|gaan|geldt|gelden ..5 in|{n} !de|het',
  'als|as <office-role> ..1 mocht|mag|heb|doe|deed|sta|was|ging|got|had|have ..1 ik|i|to|the',
  'raad van ministers',
  'europese|eu|duitse|belgische|european|german ministers',
  'namens ..2 kabinet|regering',
  'on behalf of the ..1 government|cabinet',
  'in de|the ministerraad|cabinet',
  'council of ministers',
  `${SENT} ..10 ${PARLIAMENT}`,
  `${SENT}|leg|legde|voorgelegd ..8 ${ADVISER}`,
  `<policy-instrument>|wetsvoorstel|voorstel ..5 (ligt|gaat|ging|went|goes|is) ..6 ${ADVISER}`,
  `${PARLIAMENT} ..10 ${SENT}|ingediend`,
  'kamerbrief|kamerbrieven|beleidsbrief|verzamelbrief|kabinetsreactie|beleidsreactie',
  // Asking a council, an inspectorate or other governments to do something.
  'inspectie|*inspectie|onderwijsraad|gezondheidsraad|adviesraad|toezichthouder|planbureau|rekenkamer|commissie|ser|rivm|cpb|nvwa|ilt|inspectorate|regulator ..2 gevraagd|verzocht|opdracht|asked|instructed',
  '(ik heb|heb ik|i have|we hebben|hebben we) ..2 de|het|the? inspectie|*inspectie|onderwijsraad|gezondheidsraad|adviesraad|toezichthouder|planbureau|commissie|burgemeesters|gemeenten|provincies|waterschappen|corporaties|inspectorate|mayors ..6 gevraagd|verzocht|gebeld|opdracht|opgeroepen|asked|called',
  'burgemeesters|gedeputeerden|provincies|gemeenten ..6 heb|hebben ik|we|wij ..3 gebeld|gesproken|gevraagd|opgeroepen',
  'commissie|adviescommissie|taskforce|committee ..5 overhandigde|overhandigt|presenteerde|handed|presented ..2 mij|me|ons',
  '(neem ik een besluit|neem ik een beslissing|grijp ik in|ik grijp in|stel ik in|i will decide)',
  '(stel ik|stellen we|stellen wij) ..8 (in werking)',
  'onderhandel*|negotiated|negotiating ..6 brussel|brussels|luxemburg|luxembourg|straatsburg|geneve',
  'brussel|brussels|luxemburg|luxembourg ..2 onderhandel*|negotiated|negotiating',
  '(in gesprek met|overleg met|talks with) ..1 vng|ipo|gemeenten|provincies|sector|bonden|werkgevers|zorgverzekeraars',
  'gemeenten|provincies|corporaties|scholen|werkgevers|municipalities|provinces krijgen|hebben|get|have ..2 tot|until ..4 tijd|time',
  'mijn|my ..1 *wetsvoorstel|begroting|beleidsnota|beleidsagenda|bill|budget',
  `ik|we|wij ..3 <policy-instrument>|plan|voorstel ..4 ${DONE}`,
  `heb|hebben ..8 <policy-instrument>|plan|voorstel ..4 ${DONE}`,
  'heb|hebben ik|we|wij ..6 besloten|besluit',
  'teken|tekende|tekenden|getekend|onderteken|ondertekende|ondertekenden|ondertekend|signed|signing ..8 <policy-instrument>|convenant|intentieverklaring|agreement|covenant|memorandum|verklaring',
  '<policy-instrument>|convenant|intentieverklaring|agreement|verklaring ..4 getekend|ondertekend|signed',
  'i ..4 signed|introduced|proposed|submitted|launched|presented ..6 <policy-instrument>|plan|proposal|legislation|strategy',
  'dien|diende|indienen|ingediend ..8 <policy-instrument>',
  'treedt|treden ..6 werking',
  'enter|enters into force',
  'internetconsultatie',
  'mijn|my|ons|our ministerie|departement|ambtenaren|ministry|department|ambtgenoot|ambtgenoten|counterpart|counterparts',
  'mijn|my ..2 collega|colleague minister|ministers',
  'mijn|my|onze|our europese|european (collega|collegas|collega s|colleagues)',
  'opende|opent|onthulde|bezocht|ontving|overhandigde|tekende|opened|visited|received|unveiled|signed ..3 als|as <office-role>',
  'als|as <office-role> ..3 opende|onthulde|bezocht|ontving|overhandigde|tekende|opened|visited|received|unveiled|signed',
  'ministerie|departement|ministry ..3 stuurt|werkt|publiceert|komt|start|geeft|betaalt|regelt|onderzoekt|maakt|helpt|verwacht|sends|works|working|publishes|starts|pays|helps|expects',
  'brief|letter ..2 (aan de kamer|naar de kamer|to parliament|to the house)',
  'spoke|met|talked|meeting|sprak|gesproken|ontmoette|overleg|overlegd|belde|called ..4 (minister|secretary|president|premier|ambassadeur|ambassador|eurocommissaris|commissioner|ambtgenoot|counterpart|staatssecretaris) ..1 van|of|for|uit|from',
  'ondertekening|signing van|of ..2 <policy-instrument>|convenant|agreement|verklaring',
  'duitse|belgische|franse|britse|oekraiense|german|french|belgian|british|ukrainian|deense ambtgenoot|counterpart|collega|colleague',
]

/** The diary of an office. */
const DIARY: readonly string[] = [
  'werkbezoek*|streekbezoek*|staatsbezoek*|handelsmissie*|*werkbezoek',
  'working|official|state visit',
  'trade mission',
  'raad buitenlandse|algemene zaken',
  'foreign|agriculture|environment|finance affairs? council',
  'jbz|landbouw|milieu|energie|eu|europese|navo raad|top',
  'ecofin|eurogroep|eurogroup|landbouwraad|milieuraad|energieraad|eurotop|klimaattop',
  'eu|european|nato council|summit',
  'begrotingsbehandeling|commissiedebat|wetgevingsoverleg|vragenuur|persconferentie|kamerdebat',
  'debat|debatteer|debatteerde|debated ..6 <policy-instrument>|begroting|kamer|parliament',
  'bestuurlijk|bilateraal overleg',
  'bilateral meeting|talks',
  '(aan tafel) ..1 over|met <policy-instrument>|<policy-domain>|de',
  'met|with de|the? vakbonden|werkgevers|bonden|unions|employers ..5 (aan tafel|at the table|around the table)',
  'overleg|overlegd|gesprek|gesprekken|gesproken|vergadering|tafel|meeting|talks ..1 met|with ..2 vakbonden|werkgevers|vakbeweging|gemeenten|provincies|*verzekeraars|corporaties|burgemeesters|sociale|unions|employers|mayors|municipalities|insurers',
]

/** Speaking as the one in office. */
const IN_OFFICE: readonly string[] = [
  'als|as ..2 <office-role>',
  'in|vanuit mijn|my|het rol|functie|ambt|role|capacity',
]

/** Signs of news that policy.ts does not need: there an office speaks, here anyone may. */
const NEWS: readonly string[] = [
  '<office-body> wil|willen|gaat|wants|aims',
  '<policy-instrument> ..6 open|opengesteld|verlengd|verruimd|verhoogd|verlaagd|aangepast|aanvragen|aangevraagd|verandert|vervalt|stijgt|stijgen|daalt|dalen|omhoog|omlaag|afgeschaft|ingevoerd|aangenomen|geldt|gelden|opens|applies|extended|rises',
  'stijgt|stijgen|daalt|dalen|verandert|vervalt|geldt ..3 <policy-instrument>',
  'gaat|gaan ..6 <policy-instrument> ..4 in|omhoog|omlaag|open',
  'consultatie|inspraak|consultation ..2 open|opens|start|begint|loopt|sluit',
  '(nieuwe regels|nieuwe wet|new rules) ..4 (in aantocht|op komst|are coming|on the way)',
  'nieuwe|new *quota|quotum|vangstquota|tarieven|normen ..3 liggen|zijn|komen|are|er',
  'ik|i|we|wij announced|announce|unveiled|informed|instructed|kondigde|kondig|introduceer',
  // Answers to people who ask what holds for them.
  'regel|regels|regeling|wet|rule|rules|law|scheme|subsidie|grant ..3 verandert|veranderen|change|changes|applies|apply|geldt|gelden|ends|stopt|vervalt|open|op',
  'komt|komen ..4 (geld bij|geld voor|subsidie bij|middelen bij)',
  '<policy-domain>|<policy-instrument> ..6 betalen|betaalt|betaal|pay|krijgen|krijgt ..3 minder|meer|less|more|full|lager|hoger|extra',
  '<policy-domain> will|must ..2 have|pay|get|receive|register',
  'we|wij|ik roepen|roep ..3 op',
  'we|wij sturen|leveren|send|deploy ..3 militairen|troops|politie|schepen|hulp|hulpgoederen|marineschip|soldiers|aid',
  'we|wij|ik maken|maak ..4 aantrekkelijker|goedkoper|makkelijker|eenvoudiger|veiliger|eerlijker',
  'kun|kunt|kan|kunnen ..6 (terecht bij|aanvragen|aanmelden|aangevraagd|aanspraak maken)',
  'je|u|jij|ouders|<policy-domain> hoef|hoeft|hoeven ..1 niets|niet|geen|nergens ..4 betalen|aanvragen|doen|verkopen|terug|inleveren|regelen|melden|aangeven',
  'dat|dit heb|hebben|is ik|we|wij|inmiddels ..2 geregeld|afgesproken|vastgelegd',
  'vraag|vragen|questions|answer|answers|antwoord ..6 over|about|on ..1 (nieuwe <policy-instrument>|new <policy-instrument>)',
  'you do not|can|don ..3 (pay back|apply|register|claim)',
]

const DETAIL: readonly string[] = [
  'vanaf|per|from|on {n} <month>',
  'vanaf|per|from {n}|<month>|volgend|next',
  'met ingang van',
  '{n} miljoen|miljard|mln|mld|million|billion|euro',
  '<policy-instrument>',
  '<policy-domain>',
  '*beleid|beleidsplan|actieplan|policy|strategie|strategy|miljoen|miljard',
]

/** A politician of a party: names, campaign, demands and opinions. */
const PARTY: readonly string[] = [
  '<party>',
  '<party-like>',
  'partij|fractie|partijgenoten|fractiegenoten|congres|partijcongres|campagne|flyeren|lijsttrekker|kandidaat|kandidaten|verkiezingsprogramma|verkiezingen|leden|partijleden|afdeling|raadsleden|statenleden|gemeenteraadsverkiezingen|formatie',
  'party|campaign|campaigning|candidate|candidates|manifesto|elections|canvassing|members|volunteers',
  'stem|stemmen|vote op|for',
  'vind|vinden|hoop|hopen|pleit|pleiten|wil|willen|believe|think|hope|want ..5 <office-body>',
  '<office-body> ..5 te weinig|veel|laat',
  '<office-body> ..5 too little|much|late',
]
const OPINION: readonly string[] = [
  '<office-body> moet|moeten|zou|should|must|kan|mag|faalt|weigert',
  'ik|wij|we|i vind|vinden|hoop|hopen|pleit|geloof|willen|wil|think|believe|hope|want',
  'vind|hoop|pleit|geloof|wil ik|wij|we',
  'wat mij betreft',
  'volgens|naar mijn|mij mening?',
  'oud|voormalig|former|ex <office-role>',
  'toen|was ik ..3 <office-role>',
]
/** How a debate sounds, and policy news does not. */
const POLEMIC: readonly string[] = [
  'onacceptabel|onverstandig|bizar|schande|schandalig|schandalige|onhoudbaar|eerlijk|eerlijker|socialer|belofte|crisis|unfair|outrageous|unacceptable',
  'weigert|weigeren|dreigt|dreigen|faalt|stoppen|eindelijk|snakken|genoeg',
  'toch|echter|terwijl|nooit|juist',
  'we|dat|dit|nederland|er moeten|moet',
  'kamerlid|motie|initiatiefwet|initiatiefwetsvoorstel|burgerinitiatief',
  'absurd|peperdure|torenhoge|bizarre|desastreuze|explosief|onbetaalbaar|oneerlijk|oneerlijke|gefaald|gefaalde|wegkijken|wanbeleid|megalomane|keihard|rutte',
  'kan|kunnen ..2 niet langer|omheen|zo',
  'doe mee',
]
const PRIVATE: readonly string[] = [
  'als|toen wethouder|gedeputeerde|raadslid|burgemeester|huisarts|leraar|lerares|agent|verpleegkundige|student|trainee ..10 {n}|was|ooit|toen|destijds|vroeger|jaren|mocht|stond|werkte',
  '<own> ..2 <relative>',
  '#prive|#private|#personal|#persoonlijk|#privat',
  'vakantie|weekend|verjaardag|jarig|holiday|birthday|marathon|recept|boekentip|wandelen|wandeling|hardlopen|hobby|thuis|gezin|vrienden|family|friends',
]

const groups = {
  act: ACTS,
  diary: DIARY,
  'in-office': IN_OFFICE,
  news: NEWS,
  detail: DETAIL,
  party: PARTY,
  opinion: OPINION,
  polemic: POLEMIC,
  private: PRIVATE,
  // Words before a handle that point readers to it.
  pointing: [
    'via|zie|lees|bekijk|kijk|volg|rt|see|read|follow|check|bron|source|op|on|at|account|repost|gedeeld|van|from',
  ],
  // Naming the corporate account without its handle.
  account: [
    'ministersaccount|ministeraccount|werkaccount',
    'officiele|zakelijke|corporate|official account|kanaal|kanalen',
  ],
}

export const officeTalk: readonly PatternGroup[] = Object.entries(groups).map(([name, patterns]) => ({
  id: `policy-on-personal-account.${name}`,
  patterns,
}))
