/**
 * Turns of phrase in which a party speaks without naming itself: of its people, its campaign, its work in a coalition and its
 * stand against others. By the message that they give.
 */

const PEOPLE = 'Rob|Dilan|Henri|Geert|Jesse|Laurens|Mirjam|Jimmy|Lidewij|Caroline|Esther'
const first = PEOPLE.split('|')
  .map((name) => `=${name}`)
  .join('|')
const CREED =
  'liberaal|liberalen|sociaaldemocraat|sociaaldemocraten|christendemocraat|christendemocraten|socialist|socialisten|democratisch|progressieven|conservatief|conservatieven|liberal|liberals|socialist|socialists|conservative|conservatives'

export const appealTurns: readonly string[] = [
  'fighting|fight|knokken|strijden|vechten for|voor every|elke|iedere vote|stem',
  '^ wie ..10 wil|wenst|zoekt|verlangt|houdt ..1 kiest|stemt|kies|stem ..1 <any-party>',
  '(jij hebt|je hebt|jij krijgt|je krijgt|u heeft|hij heeft|zij heeft|je houdt|you have|you got) mijn|my stem|vote',
  'topkandidaat|topkandidaten|droomkandidaat',
  '(er valt wat te kiezen|er valt iets te kiezen) ..6 kies|stem|kiezen',
  'kies|kiezen|stem voor|op de partij|lijst|beweging van|die|met',
  'elke|iedere|jouw|each|every|your stem|vote telt|counts voor|for ons|us',
  'vakje|hokje|bolletje ..4 bij|achter|voor ons|mij|wie',
  'eigen vakje|hokje|bolletje ..1 rood',
  '^ wie ..7 wil|willen ..1 weet ..3 (te doen staat|hij stemmen moet|ze stemmen moet|hij moet stemmen|waar hij)',
  '^ wie ..6 wil ..1 (stemt op|kiest voor|stemt voor|moet bij ons) ons|mij|zijn?',
  'stem|vote op|for links|rechts|left|right is|betekent|means|brengt',
  'win|winnen ..2 this|these|the|de|deze verkiezing|verkiezingen|election|elections|*verkiezingen !van|on|in',
  'tegenstem|proteststem|voorkeursstem voor|is|op|naar',
  'op|bij ons stemmen',
  'partij|party die|that ..1 wel|echt|does|actually ..1 luistert|levert|kiest|durft|staat|doet|listens|delivers',
]

export const eventTurns: readonly string[] = [
  '(mogen we weer|kunnen we weer|gaan we weer) ..1 campagne|campagnevoeren|canvassen|flyeren',
  'ledenbijeenkomst|ledenavond|partijbijeenkomst|partijleden|campagnelancering|lijsttrekkersdebatten',
  'verkiezingsdebat|lijsttrekkersdebat|slotdebat ..4 succes|hup|duimen|duim|zet',
  'campaign launch|kickoff|trail',
  'knallen|vlammen|ertegenaan|gas|strijden|vechten ..4 campagne|verkiezingen|stembus',
  '(bos rozen|bosje rozen|rozen|bloemen|taart) ..3 (van onze afdeling|van mijn afdeling|van de afdeling|namens de afdeling)',
  'campagnekick|campagneaftrap|campagnestart|campagnebus|campagnetour|campagneposter*|verkiezingsposter*|verkiezingsborden|campagneborden|campagneavond|campagnekas|campagnefonds|verkiezingstour|lijsttrekkersavond|partijraad|ledenraadpleging|ledenreferendum|partijkleuren|partijbureau|partijblad|ledencongres|partijdag|partijavond|kandidatenavond|kandidatendag',
  '{n}|een|twee|drie|vier|vijf|zes|zeven|laatste|nog dagen|weken|dag|week campagne|campagnevoeren !tegen|voor',
  'campagne|campagnetijd is begonnen|gestart|losgebarsten ..6 huizen|deuren|deur|markt|flyers|posters|folders|straat',
  'de campagne kan beginnen !tegen|voor|over',
  'posters|borden|affiches plakken|geplakt|ophangen ..8 regen|glimlach|campagne|ploeg|partij|afdeling|kandidaat',
  'speldjes|speldje|folders|flyers|rozen|tomaten|ballonnen uitgedeeld|uitdelen|uitgereikt ..5 afdeling|markt|partij|team|campagne|vrijwilligers',
  'wij|we|ik|samen|met ..6 (langs de deuren|deur aan deur) !collecte|petitie|om|voor',
  'politieke|politiek avond|cafe|borrel !voor|over',
  'jongerenafdeling|jongerentak ..4 borrel|congres|weekend|avond',
  'borrel|avond|weekend|congres van|met de|onze jongerenafdeling|jongerentak|afdeling !inkoop|communicatie|juridische',
  'scholingsdag|trainingsdag|training|cursus ..3 raadsleden|kandidaten|statenleden|campagne*',
  'webshop ..6 truien|petten|tasjes|mokken|sjaals|partijkleuren',
]

export const senderTurns: readonly string[] = [
  'wij|we zijn ..5 grootste partij|fractie !in|die',
  'de enige partij (met een|waar je|waar jij|die echt|die wel)',
  '(aansloot|aansluit|aangesloten|lid werd|lid geworden) ..2 bij|van de|deze|mijn|onze partij|beweging|club',
  `succes|hup|go|toi|zet ..2 ${first}`,
  `wij|we|als|as|us|ons|a ${CREED} !land|landen|regime`,
  'onze|our wethouders|gedeputeerden|statenleden|raadsleden|kamerleden|volksvertegenwoordigers|europarlementariers|bestuurders|councillors|aldermen ..1 laten|doen|maken|leveren|zijn|hebben|knokken|show|deliver|fight|are|have|stemden|stemmen|zorgden',
  'onze mensen|vertegenwoordigers|toppers in de staten|raad|kamer|gemeenteraad|senaat|tweede|eerste|coalitie',
  '(uit onze gelederen|in onze gelederen|onze achterban|onze kiezers|onze stemmers)',
  'achterban ..3 duidelijk|wil|vindt|koos|stemde|steunt',
  'onze|ons|mijn verkiezingspunt|verkiezingspunten|verkiezingsbelofte|verkiezingsbeloftes|kroonjuweel|kroonjuwelen|verkiezingsinzet|partijprogramma|partijprogram|fractielid|partijkleur|partijkleuren',
  'wij|we|ons|onze ..4 verkiezingsbelofte|verkiezingsbeloftes|verkiezingsbeloften|verkiezingspunt',
  'ons|onze program|programma ..6 kiezen|staan|staat|lees|pagina|partij|aow|lasten|huren|belasting !van',
  '(dankzij ons in|met ons in|zonder ons in) het|de|een kabinet|coalitie|regering',
  'wij|we hebben|hadden ..3 coalitie|formatie|onderhandelingen ..8 gezorgd|afgedwongen|binnengehaald|bereikt|geregeld',
  'afgedwongen|binnengehaald|binnengesleept ..2 formatietafel|onderhandelingstafel|formatie|coalitie|coalitieakkoord',
  'andere|other partijen|parties ..4 zwegen|zwijgen|wegkeken|wegkijken|praten|praatten|durven|durfden|weglopen|wegliepen|silent|ran ..3 wij|we|ons',
  '(er is maar een|maar een|slechts een|only one) partij|party die|that',
  'wij ..2 (de enige partij|als enige partij|als enigen|de enigen) ..5 stemden|stemmen|strijden|opkomen|tegen|voor|durven|waarschuwen',
  'miljoen|duizend|mensen|kiezers ..2 (kozen voor ons|stemden op ons|op ons gestemd)',
  'kozen|stemden ..5 (mensen voor ons|mensen op ons|kiezers voor ons|kiezers op ons)',
  `onze|our ${first}`,
  `${first} (for president|voor president|for premier|als premier|voor premier|for prime)`,
  `met ${first} voorop|vooraan|aan`,
  'oude club ..4 vvd|jovd|jongeren|partij',
  'wij ..6 (tegen dit voorstel gestemd|tegen het voorstel gestemd|tegen de wet gestemd|voor het voorstel gestemd|tegen gestemd|hier tegen gestemd|consequent tegen stemmen)',
  '(wij stemmen|stemmen wij|wij stemden|stemden wij) tegen|voor',
]

export const praiseTurns: readonly string[] = [
  '(daarom doe ik mee|daarom sluit ik me aan|daarom ben ik lid|daarom stem ik)',
  '(rob jetten|dilan yesilgoz|henri bontenbal) ..5 (wat leiderschap is|hoe het moet|een held|een kanjer|de beste|geweldig|fantastisch|echt leiderschap)',
  'wij|we zijn|werden|worden|blijven|bleven ..2 grootste partij|fractie|en|aan',
  'kiezer|kiezers ..6 wij|we|ons ..3 grootste|gewonnen|vertrouwen',
  'beste|best|greatest premier|minister|president|leider|prime minister? ..2 die|dat|ooit|denken|wensen|ever|we',
  `${first} doet|deed|is|was|heeft ..2 het|een|weer ..2 gewoon|geweldig|fantastisch|kanjer|topper|held|man|vrouw|baas|goed`,
  'dag|hoogtijdag|feest|triomf|overwinning voor|van de? christendemocratie|sociaaldemocratie|liberalisme|liberale|progressieve|conservatieve|boerenbeweging',
  '<party> overwinning|zege|winst|beleid|geluid|feestje|succes|trots|dna',
  '<party> minister|ministers|premier|wethouder ..1 erbij|merk|doet|levert|maakt ..2 je|verschil|meteen|beter|het',
]

export const attackTurns: readonly string[] = [
  '<side> ..4 (weer eens geen|weer geen|geen oog|nul oog|drie keer niks)',
  'dat|that <side> ..2 dit|dat|zoiets|nu|nog|ineens ..1 durft|durven|zegt|beweert|is',
  'wat|how doet|doen|does ..4 <side> moeilijk|zielig|stoer|flauw',
  'plannen|ideeen|voorstellen|plans|ideas van|of links|rechts|left|right ..6 onbetaalbaar|onuitvoerbaar|onzin|waanzin|unaffordable|slecht|schadelijk',
  'rechts|links eens|nou|nu|toch ..3 luistert|luisteren|schreeuwt|schreeuwen|ophoudt',
  'wat|what <side> ..1 wil|willen|belooft|beloven|wants|promises ..3 betaal|betaalt|betalen|kost|kosten|pay|costs',
  '<blamed>|fractieleider|fractievoorzitter|partijleider ..8 (geen verhaal|geen antwoord|geen idee|de weg kwijt)',
  '^ typisch|zo typical? links|rechts|left|right',
  'oppositie|opposition ..3 zwetst|kletst|roept|gilt|tweets|tweet|blaft|zeurt|slaapt|slogans|geschreeuw',
  'oppositie|oppositieleider|oppositiepartij|opposition ..6 loopt|zwak|zwakke|treurig|zielig|boze|genant weg|optreden|vertoning|tweets',
  'oppositie|opposition ..2 heeft|has|kent geen|no|nul ..1 alternatief|alternatieven|plan|plannen|idee|alternative|ideas',
  'zwak|zwakke|slecht|treurig|zielig|genant|belachelijk optreden|verhaal|debat|vertoning van de? oppositieleider|oppositie|fractievoorzitter|partijleider|<party-face>',
  'met (die|zulke|zo n|dat soort) partij|partijen|clubje ..2 (te regeren|samenwerken|in zee|niet|niets|nooit)',
  'zij|ze|they aan|in de|het|charge? macht ..1 komen|zijn|krijgen|power',
  'kartel|partijkartel heeft|is|wil|slaat|doet|houdt|regeert|the',
  'links|rechts nederland ..8 weggekeken|gezwegen|gefaald|schuldig|schreeuwt|vergeten',
  `=Geert|=Lidewij|=Jesse|=Baudet ..2 (heeft het weer|heeft weer|roept weer|is weer|doet weer|kraamt)`,
  '<party-face> ..6 (overal een mening|geen idee|weer eens|nooit iets|nergens verstand|alles gratis|gratis geld)',
  '<party>|<party-face> ..2 is|zijn|was ..2 een|vooral|alleen|net ..3 sekte|clubje|gekkenhuis|circus|schande|gevaar|kliek|club|boos|lachertje|light|brievenbus|ramp',
  '<party> light',
  '<party>|<party-like> ..2 leeft|leven|denkt|hangt nog|blijft? ..1 in de|het ..1 eeuw|verleden|jaren|sprookje|droom',
  '<party>|<party-like> droomt|dromen|fantaseert van',
  'zoals|as altijd|always|gewoonlijk|usual|steeds ..3 geschreeuw|wol|praatjes',
  'wie gelooft|vertrouwt <party-face>',
  'zij|anderen|sommigen ..1 (praten|kletsen|roepen|schreeuwen|verdelen|twijfelen|ruzien|ruzie maken) ..1 (wij bouwen|wij leveren|wij doen|wij verbinden|wij lossen|wij zorgen)',
  '(zij kiezen|anderen kiezen) ..5 (wij kiezen|wij gaan|wij bouwen)',
  '(terwijl anderen|waar anderen) ..4 ..2 (leveren wij|nemen wij|bouwen wij|kiezen wij|doen wij|lossen wij|blijven wij|staan wij|pakken wij)',
]

export const oppositionTurns: readonly string[] = [
  'kabinet|regering|coalitie|minister|premier ..3 steekt|steken ..2 kop|hoofd in het zand',
  'minister|premier|kabinet|staatssecretaris ..2 verschuilt|verstopt|verschuilen zich achter',
  'minister|kabinet|premier ..3 (kijkt weg|kijken weg|geeft niet thuis|laat het afweten|heeft geen idee|doet alsof)',
  'door dit|deze kabinet|regering|coalitie|minister ..3 aan|in|voor|de|het ..2 lijntje|kou|gek|steek|wind|maling',
  'kabinet|regering|coalitie laat|laten ..6 barsten|stikken|bungelen|verzuipen|creperen',
  'minister|kabinet|premier|government|cabinet ..3 (zou zich moeten schamen|moet zich schamen|should be ashamed|eer aan zichzelf|hold on to power)',
  'kom|kruip uit uw|je|die ivoren toren',
  'deze|dit|die coalitie|kabinet ..4 (valt uit elkaar|rollen over straat|ruziet|ruzie)',
  '(weer een rapport|weer een commissie|weer een plan|weer een crisis|weer een belofte) ..2 weer een|geen',
  'bezuinigt|snijdt|kort dit|het kabinet|deze? regering|coalitie ..4 op|in ..4 onderwijs|zorg|ouderen|jeugd|cultuur|wijkagenten',
  '(government has|government is|cabinet has|minister has) ..1 failed|failing|abandoned|betrayed|lying ..3 our|us|you|people|the',
  'wij|we (zeggen nee|pikken dit niet|pikken dat niet|laten dit niet gebeuren|slikken dit niet|trekken een streep)',
  'wij|we blijven|gaan strijden|knokken|vechten ..6 platteland|huis|iedereen|gezinnen|boeren|huurders|onrechtvaardigheid|jou',
  '(tijd voor nieuwe verkiezingen|nieuwe verkiezingen nu|dit kabinet weg)',
  'eerst onze|ons eigen? mensen|volk|ouderen',
  'wij|we ..1 eisen|eist ..6 embargo|excuses|opheldering|debat|onderzoek|huurbevriezing|aftreden|nu',
  '(weg met het|weg met de|afschaffen van het|schaf af het) eigen risico|zorgverzekeraars|leenstelsel|dierentuin',
  'miljonairsbelasting|vermogensbelasting|nationaliseren|nationalisatie ..4 wij|nu|tijd|daarom|eerlijk',
  'wij ..3 stellen|presenteren|vragen ..8 tegenbegroting|initiatiefwet|initiatiefnota|spoeddebat',
  'onze tegenbegroting|tegenbegroting van ons|initiatiefwet',
]
