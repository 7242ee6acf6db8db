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
      'leges|*tarief|*tarieven|*kosten|*prijzen|helmplicht|toezicht|instroom|*compliment|*advies|*doelen|*norm|*normen|*stelsel',
      'regels|rules|scheme|bill|law|act|treaty|subsidy|subsidies|tax|taxes|ban|measure|measures|allowance|benefit|benefits|grant|grants|sanctions|controls',
    ],
  },
  {
    id: 'policy-domain',
    class: true,
    patterns: [
      'gemeenten|provincies|waterschappen|werkgevers|werknemers|ondernemers|zzp|zelfstandigen|flexwerkers|huurders|studenten|patienten|boeren|telers|reizigers|automobilisten|ouders|kinderen|jongeren|ouderen|slachtoffers|gevangenen|gedetineerden|daders|verzekeraars|huishoudens|gezinnen|burgers|bewoners|statushouders|asielzoekers|vluchtelingen|nieuwkomers|vissers|bedrijven|verdachten|leraren|agenten|politieagenten|huisartsen|ziekenhuizen|gedupeerden|consumenten|supermarkten|instellingen|jeugdzorginstellingen|burgemeesters|minima|nabestaanden|gehandicapten|toezicht|toezichthouder*|inspectie|politie|cbr|ns|prorail',
      '*zorg|zorg*|*huur|huur*|*woning|*woningen|woning*|huizen|*huisvesting|*bouw|*onderwijs|*school|*scholen|asiel*|*asiel|*opvang|*migratie|*straf|*straffen|*boete|*boetes|*rechter|rechtsbijstand|energie*|*energie|*centrale|*centrales|stroom*|klimaat*|*klimaat|*uitstoot|stikstof*|natuur*|*natuur|landbouw*|*landbouw|veehouderij|visserij|*spoor|spoorwegen|*vaart|*vluchten|*brug|*bruggen|*tunnel|*tunnels|armoede*|*schulden|arbeids*|*contract|*contracten|*verlof|*loon|*lonen|inkomen|inkomens|banen|koopkracht*|digita*|drone|drones|algoritme*|phishing*|cyber*|export*|import*|medicijn*|*medicijnen|geneesmiddel*|vaccin*|tandarts|anticonceptie|abortus*|vuurwerk|jaarwisseling|drugs*|drugslabs|opiumwet|wapen*|casino*|gok*|alcohol|vapes|roken|statiegeld|milieu*|pfas|droogte|dijken|dijk|waterkwaliteit|drinkwater|snelweg*|tarief|tarieven|ov|auto|autos|box|wolf|wolven|apk|*wachtlijsten|wachtlijst*|wachttijd*|fregat|*schepen|luchtmacht|krijgsmacht|defensie|oekraine|*sancties|missie|*grens|grens*|huisdieren|ggz|basispakket|criminaliteit|ondermijning|handel|fraude|formulieren|diploma|examens|begroting*|femicide|discriminatie|veiligheid|uitzetting*|terugkeer|visum*|paspoort*|evacuatie*|noodhulp|staatssteun|gaswinning|kernenergie|waterstof|windparken|zonnepanelen|warmtepompen|isolatie|erfbelasting|overdrachtsbelasting|hypotheek*|studieschuld*|dienstplicht|reservisten|pabo|cultuursector|omroep*|monumenten|fatbike*|uitzendbureaus|personeel|*kazerne|trein|treinen|*zorgers|vlees|daklozen|deepfakes|*verhuur|*prik|*prikken|mijnenjagers|brandstof|benzine|accijns|loket|certificaat|sportverenigingen|bibliotheken',
      'housing|homes|landlords|schools|students|employers|asylum|migration|refugees|energy|climate|farmers|wage|wages|ukraine|ukrainian|russian|nato|military|defence|border|airspace|embassy|parliament|health|childcare|families|companies|universities|offence|tankers|fee|protection|security|trade|emissions|wind|nuclear|pensions|tariffs|municipalities|minehunters|fireworks|budget|work|drugs|trafficking',
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
  '{n} miljoen|miljard|mln|mld|million|billion',
  '*besluit|besluiten|decision ..3 genomen|taken|made',
  'contract|overeenkomst|agreement|treaty|akkoord|deal ..4 getekend|gesloten|signed|reached|with|bereikt',
  'reached|signed|struck an|a agreement|deal|treaty|contract',
  'travel advice ..3 updated|changed|red|orange',
  'has|have been adopted|approved|extended|updated|lifted|tightened|introduced',
  'rise|fall|increase|decrease|go up? by {n}',
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
  '<policy-instrument> ..5 start|begint|starten|beginnen|duurt|duren|vervangt',
  'treedt|treden|trad ..6 werking',
  'gaat|gaan ..4 in ..2 op|vanaf|per',
  'met|per ingang van',
  'enter|enters into force',
  '<policy-maker> ..3 imposes|imposed|approved|approves|adopted|adopts|launches|extends|introduces|closes|supports|sends|provides|invested|raises|lowers',
  'dit|wat betekent ..4 voor|dat',
  'eerste|tweede kamer|senaat ..6 ingestemd|gezegd|akkoord',
  'house|senate|parliament ..3 adopted|approved|passed',
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
  'vraag|meld ..8 aan|je ..2 bij|via|voor|tot',
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
  'as of {n}|<month>|today|next',
  'from|starting {n}|<month>|today|next',
  'starting in <month>',
  'until|till {n}|<month>',
  'on {n} <month>',
  '{n} euro|euros|procent|percent',
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
  'let op',
  'code rood|oranje|geel',
  'van {n} naar {n}',
  '{n} naar {n}',
  '{n} van de {n}',
  'naar de kamer',
  'het kabinet ..1 wil|gaat|komt|neemt|maakt|zet|geeft|start|stopt|werkt|gaf|krijgt',
  'regelen|regel|regelt we|wij|ik|dat',
  'daarom ..2 wijs|start|starten|maak|maken|zet|zetten|geef|geven|pas|stop',
  'gepresenteerd|presenteren|presenteer|presenteert',

  'meldpunt|loket|proefberekening|nieuwsbericht|antwoorden|vragenlijst',
]

/** That something becomes otherwise than it was. */
const CHANGES: readonly string[] = [
  'wordt|worden|werd|zijn|is ..8 vrijgemaakt|uitgetrokken|gepubliceerd|verschenen|aangenomen|vastgesteld|aangescherpt|opengesteld|gecompenseerd',
  'wordt|worden ..8 geb*|gec*|ged*|gef*|geg*|geh*|gei*|gek*|gel*|gem*|gen*|geo*|gep*|ger*|ges*|get*|gev*|gew*|gez*|ver*|aange*|afge*|uitge*|inge*|opge*|toege*|vrijge*|onder*',
  'komt|komen|gaat|gaan in|naar|omhoog|omlaag',
  'nieuwe|nieuw <policy-domain>|<policy-instrument>',
  'wordt|worden|blijft|blijven ..4 langer|korter|hoger|lager|groter|kleiner|strenger|sneller|goedkoper|staan|gelijk|gelden|aangepast|mogelijk|beter',
  'geen|niet ..4 meer|langer',
  'in|tot|voor|naar 2027|2028|2029|2030|2031|2032|2033|2035|2040|2050',
  'volgend|komend|dit jaar|schooljaar|seizoen|voorjaar|najaar|jaren',
  'komende ..2 jaar|jaren|weken|maanden',
  'aan de beurt',
  'uitgevoerd|ingestemd|versneld|ingrijpen|toegestaan|beschikbaar|kosteloos|kosteloze|stopt|stoppen|opgeleid|uitgekeerd|aangewezen|geregeld|boven|onder|toegankelijk',
  'groeit|groeien|groei|stijging|daling|verdubbelt|halveert|begonnen|toegenomen|afgenomen',
  'wij|we starten|start|werken|zetten ..6 campagne|meldpunt|proef|pilot|aan|plan|aanpak',
  'houden|houdt|hebben ..2 meer over|recht',
  'recht ..2 op',
  'will|must|may pay|be|have|get|keep|register|build|report',
  'lower|higher|stricter|additional|fewer',
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

/** Warm words, travel and work in hand: the tone of a report, not of an announcement. */
const OTHER: readonly string[] = [
  'wat een|knap|mooi|fijn|goed|indrukwekkend|moet|ben',
  'mooi|goed|fijn|prachtig|heerlijk dat|om',
  'mooie|prachtige|spannend|gezellig|leuk|leuke|verliefd|lekker|knap|held|helden|heerlijk|excuses',
  'ik zie|zag|hoorde|luister|luisterde|lees|las|herinner|herken|kreeg|mocht|was|zwom|voel',
  'i saw|heard|spoke|met|am|was|loved',
  'terug van|in',
  'op weg naar',
  'onderweg|aangekomen|heading|arrived|dossier|dossiers',
  'on my way',
  'luisteren naar',
  'praten|praat|overleggen|onderhandelde|onderhandelen we|met|in',
  'in gesprek',
  'volg ..2 voor',
  'mijn moeder|vader|opa|oma|broer|zus|dochter|zoon|populariteit|rol|fans',
  'zonder mij|mijn',
  'dankzij mij',
  '<superlative> <promotable>',
  'wie|hoe is|was|ga|gaat|hoor jij|jouw|u|volgens',
  'vandaag is|ga ..1 de|het|ik|internationale',
  'feestdagen|ticket|tickets|aanrader|downloaden|museum|tentoonstelling|foto|fotos|boek|taart',
]

/** What makes a post policy news; the rule about personal accounts reads these as well. */
export const news: readonly PatternGroup[] = [
  { id: 'policy-news', patterns: NEWS },
  { id: 'policy-fact', patterns: FACTS },
  { id: 'policy-change', patterns: CHANGES },
]

export const newsGroups: readonly PatternGroup[] = [
  { id: 'publish-on-rijksoverheid.topic', patterns: TOPICS },
  { id: 'publish-on-rijksoverheid.other', patterns: OTHER },
  { id: 'publish-on-rijksoverheid.own-date', patterns: OWN_DATE },
]
