import type { PatternGroup } from '../engine/matcher.ts'

/**
 * The language of policy news in Dutch and English: what is decided, from when, for how much, for whom. Written from the
 * announcements a ministry makes in a year (bills, schemes, budgets, tax and benefits, travel advice, public advice).
 */

const INSTRUMENTS =
  '*regeling|*regelingen|*wet|*wetten|*maatregel|*maatregelen|subsidie*|*subsidie|*toeslag|*toeslagen|*verbod|*akkoord|*verdrag|*plicht|belasting*|*belasting|*uitkering|*uitkeringen|*vergoeding|*compensatie|*fonds|*heffing|*besluit|*nota|*plan|*plannen|*aanpak|*strategie|*convenant|accijns*|*budget|*begroting|*premie|*bijdrage|*korting|btw|aow|ww|bijstand|minimumloon|pensioen*|vergunning*|basisbeurs|zorgkosten'

export const classes: readonly PatternGroup[] = [
  {
    id: 'policy-instrument',
    class: true,
    patterns: [
      INSTRUMENTS,
      'eigen risico|bijdrage',
      'regels|rules|scheme|bill|law|act|treaty|subsidy|subsidies|tax|taxes|ban|measure|measures|allowance|benefit|benefits|grant|grants|sanctions|controls',
    ],
  },
  {
    id: 'policy-domain',
    class: true,
    patterns: [
      'gemeenten|provincies|scholen|werkgevers|werknemers|ondernemers|zzp|zelfstandigen|huurders|studenten|patienten|boeren|reizigers|automobilisten|ouders|kinderen|jongeren|slachtoffers|gevangenen|daders|verzekeraars|huishoudens|gezinnen|burgers|bewoners|statushouders|asielzoekers|vluchtelingen|nieuwkomers|vissers|bedrijven|verdachten|leraren|agenten|politieagenten|huisartsen|ziekenhuizen|gedupeerden',
      '*zorg|zorg*|*huur|huur*|*woning|*woningen|woning*|*bouw|*onderwijs|*school|*asiel*|*opvang|*migratie|*straf|*straffen|*boete|*boetes|*rechter|energie*|*energie|stroom*|*klimaat*|klimaat*|stikstof*|natuur*|landbouw*|*spoor|spoorwegen|*vaart|*vluchten|armoede*|arbeids*|*loon|*lonen|inkomens|banen|koopkracht*|digita*|drone|drones|export*|medicijn*|vaccin*|vuurwerk|drugs*|wapen*|casino*|gok*|statiegeld|milieu*|pfas|droogte|dijken|dijk|snelweg*|snelwegen|tarief|tarieven|ov|auto|autos|box|wolf|wolven|vapes|apk|*wachtlijsten|wachtlijst*|wachttijd*|fregat|schepen|marineschepen|luchtmacht|oekraine|sancties|missie|grens*|huisdieren|ggz|jeugdzorg|basispakket|criminaliteit|handel|fraude|formulieren|diploma|examens|begroting*',
      'housing|schools|students|employers|asylum|migration|energy|climate|farmers|wage|wages|ukraine|nato|military|border|airspace|embassy|parliament|health|care|childcare|education|families|companies|universities|offence|law',
    ],
  },
  {
    id: 'policy-maker',
    class: true,
    patterns: [
      'kabinet|ministerraad|regering|rijk|rijksoverheid|nederland|minister|staatssecretaris|ministerie|overheid|we|wij|ik',
      'cabinet|government|netherlands|ministry|council',
      'defensie|kmar|douane|belastingdienst|marine|landmacht|luchtmacht|rijkswaterstaat|uwv|svb|rvo|duo|ind',
    ],
  },
]

/** Enough on their own. */
const NEWS: readonly string[] = [
  '*wetsvoorstel|*wetsvoorstellen|wetswijziging*|amvb|kamerbrief|kamerbrieven|aanbiedingsbrief|kamervragen|voorjaarsnota|miljoenennota|noodpakket|steunpakket|internetconsultatie|reisadvies*|noodfonds',
  'brief|voorstel|plan|plannen|nota|reactie|wet ..6 kamer',
  'kamer ..4 gestuurd|verstuurd|gemeld|geinformeerd|gezonden|ingediend',
  'stuur|stuurde|stuurden|sturen ..6 kamer',
  '<policy-maker> ..6 ingestemd|besluit|besloten|aangekondigd|kondigt|kondigde|kondig|investeert|investeren|investeer|invest|invests|investing|reageert|presenteert|decided|decides|announced|announces|presents|bans|erkent|steunt|verlengt|verhoogt|verlaagt|verbiedt|versnelt|schrapt|schrappen|verruimt|verruim|verscherpt|ondertekent|ondertekenen|tekenen|tekenden|getekend|ondertekend|signed|tighten|tightening|overneemt|hervormt|schort|afschaft|stelt ..3 !voor',
  '<policy-maker> ..3 stemt|stemde|stemmen ..6 in',
  '<policy-maker> ..3 neemt|nemen|nam ..8 over|maatregelen',
  '<policy-maker> ..3 trek|trekt|trekken|trok ..8 uit',
  '<policy-maker> ..3 wil|willen ..12 verbieden|verlagen|verhogen|afschaffen|invoeren|verplichten|aanpakken|versnellen|beschermen|strengere|minder|meer',
  '<policy-maker> ..4 stuurt|stuur|sturen|levert|leveren|zet|zetten ..8 oekraine|in|militair*',
  '<policy-maker> ..3 maak|maakt|maken ..2 makkelijker|eenvoudiger|mogelijk',
  '<policy-instrument> ..6 open|opengesteld|geopend|opent|verlengd|verruimd|verhoogd|verlaagd|aangepast|aanvragen|aangevraagd|verandert|veranderen|vervalt|vervallen|stijgt|stijgen|daalt|dalen|omhoog|omlaag|afgeschaft|ingevoerd|aangenomen|ingediend|geldt|gelden|opgeschort|blijft|loopt|extended|opens|apply',
  'stijgt|stijgen|daalt|verhoogd|verlaagd|verandert ..3 <policy-instrument>',
  '<policy-instrument> ..3 start|begint|starten|beginnen|duurt|duren|vervangt',
  'treedt|treden|trad ..6 werking',
  'gaat|gaan ..4 in ..2 op|vanaf|per',
  'met|per ingang van',
  'enter|enters into force',
  'take|takes effect',
  'maken|maak|we bekend ..2 welke|dat',
  'sent|send ..6 bill|letter|proposal',
  'wat verandert er',
  'verandert|verandering|veranderingen ..3 voor',
  'eerste|tweede kamer ..3 aangenomen',
  'stel|stelt|stellen ..8 beschikbaar',
  'komt|komen ..3 extra|meer geld',
  'extra|meer geld voor',
  'geldt|gelden ..5 *verbod|*plicht|*advies|maximumsnelheid|regels|alert',
  'ophokplicht|sproeiverbod|vuurwerkverbod|rookverbod|vervoersverbod',
  'aanspraak maken op',
  'gebruik maken van',
  'gebruikmaken van',
  'aanvragen|aanvraag|aanmelden|registreren|registeren|melden|inschrijven ..4 bij|tot|voor|via|kan|vanaf|doen',
  'tot|voor {n} <month> ..6 aanvragen|aanmelden|melden|registreren|registeren',
  'vraag|meld ..5 aan|je ..2 bij|via|voor|tot',
  'advies|adviezen|aanbevelingen|conclusies ..4 over|overgenomen',
  'blijf|blijven|blijft ..5 binnen|thuis',
  'blijfthuis|griepprik|coronaprik|boosterprik',
  '#blijfthuis|#alleensamen|#houvol',
  'houd|hou ..3 afstand',
  'meldpunt|loket ..6 open|geopend|opent',
  'financiele|economische steun|regelingen|maatregelen',
]

/** Who, from when, for how much. */
const FACTS: readonly string[] = [
  'vanaf|per|sinds {n} <month>',
  'vanaf|per|sinds vandaag|morgen|volgend|komend|dit|maandag|dinsdag|woensdag|donderdag|vrijdag|<month>|{n}',
  'as of|from {n}|<month>|today|next',
  'on {n} <month>',
  'effective|starting {n}|<month>',
  '{n} miljoen|miljard|mln|mld|million|billion|euro|procent|percent',
  'procent|percent|euro',
  'cijfers|figures ..4 blijkt|blijken|laten|show|uit',
  'aantal ..4 gedaald|gestegen|stijgt|daalt|toegenomen|afgenomen',
  'number of ..5 fell|rose|increased|decreased|dropped',
  'voortaan|straks|verplicht|verboden|strafbaar',
  'tot en met',
  'krijgen|krijgt|ontvangen|ontvingen ..8 euro|geld|loon|extra|ruimte|langer|steun|miljoen|toeslag|vergoeding|uitnodiging|gratis|vaccinatie|betaling|enquete',
  'verlaag|verlagen|verlaagt|verhoog|verhogen|verhoogt|verruim|verruimen|verleng|verlengen|schrappen|schaffen|voeren',
  'afgesproken|overeengekomen|akkoord|aangekondigd|toegezegd|kondigde|besloten|ondertekend|ondertekenen|ondertekenden|tekende|tekenden|getekend|signed|decided',
  'dringen|dring ..8 aan',
  'erkent|erkend',
  'daarom ..3 krijgen|kom|komt|komen|gaan|meer|extra|investeren',
  'dit is ..2 plan',
  'staakt het vuren',
  'meldpunt|loket|proefberekening|nieuwsbericht|antwoorden|vragenlijst',
]

/** That something becomes otherwise than it was. */
const CHANGES: readonly string[] = [
  'er komt|komen|kwam',
  'komt|komen er',
  'there will be',
  'wordt|worden ..6 duurder|goedkoper|makkelijker|eenvoudiger|strafbaar|verplicht|verboden|gratis|afgeschaft|ingevoerd|opgenomen|uitgebreid|gebouwd|vergoed|betaald|gesloten|geopend|verlengd|verhoogd|verlaagd|aangepakt|vervangen|ondersteund|cent|procent|euro|vrijgesteld|versneld|uitgesteld|beperkt|verbeterd|verstrengd',
  'wordt|worden niet|geen|dus|weer duurder|hoger|lager|verlengd|verhoogd|verlaagd',
  'dat wordt {n}',
  'verandert|veranderen|verandering|verdwijnt|verdwijnen|vervalt|vervallen|sluit|sluiten|stopt|verhuizen|wijzigt|wijzigen|vervangt|start|starten|stijgt|stijgen|daalt|dalen|steeg|daalde|nam ..6 af|toe',
  'verandert|veranderen|verandering|verdwijnt|verdwijnen|vervalt|vervallen|wijzigt|wijzigen|stijgt|stijgen|daalt|dalen|uitgebreid|verlengd|verlengen|verplichten|verbieden|verscherpt',
  'sluit|sluiten|start|starten|begint|verhuizen|opent|openen ..5 <month>|{n}|vandaag|morgen',
  'eind|begin|medio <month>|{n}',
  'in {n} <month>',
  'duren|duurt|mogen|mag|kunnen|kan|hoeven|hoeft ..8 langer|maximaal|voortaan|straks|sneller|eerder|minder|niet|gratis|nog|pensioen|weer',
  'krijgt|krijgen|kregen|ontvangt|ontvangen ..4 nieuwe|meer|extra|hogere|sneller|recht|bevoegdheden|toegang|spreekrecht|aftrek|korting|steun|voorrang|bescherming|hulp|{n}|langer|punten|straf|boete|boetes',
  'minder|meer|hogere|lagere|strengere|snellere|kortere|betere|zwaardere|harde|ruimere|extra <policy-domain>',
  'minder|fewer|less formulieren|regels|regeldruk|administratie|papierwerk|registraties',
  'hogere|lagere|strengere|zwaardere|zwaarder|harder|strenger|lagere|kortere|scherpere',
  'we|wij|kabinet|nederland|ik gaan|ga|gaat ..8 aanpakken|bouwen|investeren|invoeren|beschermen|bestrijden|verbieden|regelen|tegen|betalen|stoppen|meer|verder',
  'doet|doen|neemt|nemen mee|deel aan',
  'blijkt|blijken uit',
  'uit onderzoek|cijfers|rapport',
  'ligt|liggen ..3 bij ..2 kamer|state|raad',
  'maximaal|minimaal|ten minste {n}',
  'afspraken|afspraak|oplossing|doorbraak|deal',
  'oplossing|doorbraak|akkoord ..4 gevonden|bereikt|over|voor',
  'staat ..4 begroting|wet|brief|plan|nota',
  'opgerold|afgehandeld|uitbetaald|terugbetaling|terugbetaald|uitgekeerd|opgenomen',
  'zo ziet ..6 eruit',
  'zo gaan we',
  'zo worden|wordt|hoeft|hoeven|kunnen|kan',
  'will go|rise|increase|decrease|fall|receive|extend|close|start|begin|introduce|ban|patrol|help|provide|send|become|becomes|not|no|be',
  'becomes|become ..3 criminal|illegal|mandatory|free',
  'can|may|must ..3 claim|apply|report|limit|register',
  'informed parliament|the',
  'we are|re closing|introducing|launching|increasing|cutting|banning|extending|investing|sending|strengthening|taking',
]

const TOPICS: readonly string[] = [
  '<policy-instrument>',
  '<policy-domain>',
  'kabinet*|ministerraad|wetgeving|onderzoek|resultaten|proef|capaciteit|ondersteuning|steun|ondersteunen|ondersteunt|noodhulp|hulp|versterken|risico*|planning|coordinatie|productie|produceren|aanvraag|aanvragen|toekomst|register|registratie|voorstel|rijk|defensie|belastingdienst',
  '#corona*|#covid*|#prinsjesdag|#stikstof*|#energietransitie|#begroting*',
  'nieuw|nieuwe|tijdelijk|tijdelijke|extra|gratis|strenger|strengere|sneller|nieuws|new|additional|stricter',
  'geldt|gelden|moet|moeten|mag|mogen|must|may',
  'lees ..3 meer',
  'meer info|informatie|weten',
  'bekijk ..2 overzicht',
  'actuele informatie',
  'kijk op',
  'read|more more|information',
]

/** Dates of the person or the account, which look like dates of entry into force. */
const OWN_DATE: readonly string[] = [
  'vanaf|per|sinds ..4 ben|sta|zit|ga|was|heb ik|wij|we',
  'from ..4 i',
  'tot ..3 uur ..2 voor je',
]

export const newsGroups: readonly PatternGroup[] = [
  { id: 'publish-on-rijksoverheid.news', patterns: NEWS },
  { id: 'publish-on-rijksoverheid.fact', patterns: FACTS },
  { id: 'publish-on-rijksoverheid.change', patterns: CHANGES },
  { id: 'publish-on-rijksoverheid.topic', patterns: TOPICS },
  { id: 'publish-on-rijksoverheid.own-date', patterns: OWN_DATE },
]
