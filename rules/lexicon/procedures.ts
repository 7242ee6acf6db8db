import type { PatternGroup } from '../engine/matcher.ts'
import { askPatterns } from './webcare.ts'

/**
 * The language of formal procedures between a citizen and the government, in Dutch and English: what is applied for, how it
 * is decided, how a case is numbered. Hand-made from the Algemene wet bestuursrecht and the letters of executive agencies.
 */

const YOUR = 'je|jouw|jullie|uw|your'
const FILED = 'bezwaar|bezwaarschrift|beroep|beroepschrift|aanvraag|*aanvraag|application|objection|appeal'
/** What people put forward on a draft decision before it is taken. */
const VIEWS = 'zienswijze|zienswijzen|bedenking|bedenkingen|inspraakreactie|inspraakreacties'
const TAKEN_IN =
  'ontvangen|geregistreerd|binnengekomen|genoteerd|verwerkt|meegewogen|gewogen|received|registered|recorded|weighed|logged|considered'
const DRAFT_DECISION =
  'ontwerpbesluit|conceptbesluit|ontwerp|ontwerpvergunning|ontwerpbeschikking|bestemmingsplan|draft'
const DECISION = 'besluit|beschikking|vergunning|decision|permit'

/** Verbs that come apart: we wijzen je bezwaar af. */
const SEPARABLE = [
  `wijzen|wijs|wijst|wezen|wees ${YOUR} ..2 <formal-correspondence.case> ..5 af|toe`,
  `kennen|ken|kent|kenden ${YOUR} ..5 <formal-correspondence.case> ..5 toe`,
  `trekken|trek|trekt|trokken ${YOUR} ..2 <formal-correspondence.case> ..5 in`,
  `zetten|zet|zette ${YOUR} ..2 <formal-correspondence.case> ..5 stop`,
  `verklaren|verklaar|verklaart|verklaarde ${YOUR} ..2 <formal-correspondence.case> ..5 gegrond|ongegrond`,
  `nemen|neem|neemt|namen ${YOUR} ..2 ${FILED}|klacht ..3 in behandeling`,
  `willigen|willig|willigde|willigden ${YOUR} ..2 <formal-correspondence.case> ..6 in`,
  `maken|maak|storten|stort|betalen|betaal|boeken|boek ${YOUR} ..2 <formal-correspondence.case> ..6 over|uit|terug`,
  `schorten|schort|stellen|stel|nemen|neem ..4 (beslissing|besluit|uitspraak) op|over ${YOUR} ..2 <formal-correspondence.case>`,
  `leggen|leg ${YOUR} ..2 <formal-correspondence.case> ..2 naast`,
  `keuren|keur|keurt|keurde|keurden ${YOUR} ..2 <formal-correspondence.case> ..5 goed|af`,
]

/** What the authority says of the one case that the draft has named: we wijzen het af, the deadline is extended. */
const VERDICTS: readonly string[] = [
  '(geven|geef|krijgt|krijg) je|jou|u|jij ..2 gelijk',
  '(vinden|vind|achten|acht) ..1 je|jouw|uw ..1 punt|punten|argument|argumenten|opmerking ..4 terecht|gegrond|juist|sterk|klopt',
  '(we|i) agree with|accept your ..1 point|points|argument',
  'nemen|neem|tellen|tel|wegen|weeg die|dat|deze|dit|ze|het|we ..4 mee',
  'die|dat|deze|ze tellen|nemen|wegen we|wij ..2 mee',
  'wijzen|wijs|wijst|keuren|keur|keurt|kennen|ken|kent|willigen|willig|trekken|trek|verklaren|verklaar|zetten|zet het|hem|haar|die|deze|dit ..3 af|goed|toe|in|gegrond|ongegrond|stop',
  '(het|hem|haar|die|deze|dit) (af te wijzen|goed te keuren|toe te kennen|toegekend|afgewezen|goedgekeurd|ingewilligd)',
  'we|wij|ik|i|ve ..2 rejected|reject|rejecting|refused|refuse|granted|grant|approved|approve|dismissed|dismiss|denied|deny it|them|this',
  'verlengen|verleng|verlengden|schorten|schort|schuiven|schuif|stellen|extend|extending|extended|postpone|postponing|postponed|moving ..4 (termijn|beslistermijn|behandeltermijn|deadline|decision|period)',
  'termijn|beslistermijn|behandeltermijn|deadline ..8 verlengd|opgeschort|schuift|extended|suspended|moved|moves',
  'je|u krijgt|ontvangt ..6 ons|onze besluit|beslissing|uitspraak',
  '(je hebt|u heeft|heb je|je krijgt|jij krijgt|u krijgt) ..2 geen ..1 (recht|toeslag|uitkering|vergunning|compensatie|vergoeding|visum)',
  '(you are|you re) not entitled|eligible',
  'we|wij|ik ..1 blijf|blijven ..3 bij ..2 besluit|beslissing|oordeel|standpunt',
  'leggen|leg ..1 naast ons|me|mij',
  'cannot|can|won|will|couldn|could t|not? be paid|granted|accepted|approved|processed|extended|reimbursed',
  'hebben|heb|have ..2 het|hem|haar|die|deze|it|them ..3 <formal-correspondence.outcome>',
  'wijzen|wijs|trekken|trek|keuren|keur|kennen|ken|zetten|zet de|het|deze|dit ..1 <formal-correspondence.case> ..4 af|in|goed|toe|stop',
  'we|i stand by|behind our ..2 decision',
  '(find|found|consider|considered|declared) it|this|them ..1 <formal-correspondence.outcome>',
  'de|het|the ..1 <formal-correspondence.case> is|wordt|zijn|was|werd|has ..3 <formal-correspondence.outcome>',
  'herzien|herzie|heroverwegen ..3 besluit|beslissing|beschikking',
  'verlagen|verhogen|passen hem|het|haar|deze ..4 {n}|aan',
  '(geven|geef|verlenen) je|u toestemming',
  'hoorzitting|zitting|hearing ..4 {n}',
  'keurt|wijst|keuren|wijzen ..2 (het|hem|deze|die|dit) ..4 goed|af',
]

const OWN_CASE: readonly string[] = [
  `${YOUR} ..1 ${VIEWS}`,
  `${YOUR} views|response (on|to) ..1 ${DRAFT_DECISION}`,
  `${YOUR} ..2 <formal-correspondence.case>`,
  `${YOUR} ..1 zaak|dossier|situatie|geval|file|case|situation|naam`,
  '<formal-correspondence.case> (die|dat|that|which) je|jij|u|you',
  '<formal-correspondence.case> you filed|sent|submitted|applied|lodged',
  '(gegevens|stukken|documenten|papieren|formulier|documents|information|data|papers|form) (die|dat|that|which)? je|jij|u|you',
  'na|after controle|beoordeling|bestudering|checking|reviewing',
]

export const groups: readonly PatternGroup[] = [
  {
    id: 'formal-correspondence.case',
    class: true,
    patterns: [
      `${FILED}|verzoek|*verzoek|klacht|klaagschrift|aangifte|toeslag|*toeslag|uitkering|*uitkering|subsidie|*subsidie|vergunning|*vergunning|boete|*boete|aanslag|*aanslag|vordering|schuld|studieschuld|betalingsregeling|bijstand|visum|naturalisatie|studiefinanciering|beurs|aanvullende|pgb|claim|*vergoeding|schadevergoeding|rijbewijs|inschrijving|compensatie|ww|wia|aow`,
      'request|benefit|benefits|allowance|*allowance|permit|visa|claim|complaint|fine|subsidy|grant|licence|license|compensation|registration|extension|refund|loan|repayment|naturalisation',
      'naheffing|vrijstelling|ontheffing|teruggave|verlof|machtiging|huurverhoging|indicatie|voorschot|kinderbijslag|waiver|exemption|deferral|residency|citizenship|deposit|pension',
      'kwijtschelding|uitstel|inzage|bezwaargronden|zienswijze|hardheidsclausule|paspoort*|verklaring|correctie',
    ],
  },
  {
    id: 'formal-correspondence.outcome',
    class: true,
    patterns: [
      'afgewezen|toegekend|ingewilligd|gegrond|ongegrond|goedgekeurd|geweigerd|stopgezet|ingetrokken|verleend|gehonoreerd|kwijtgescholden|beeindigd|opgeschort|teruggevorderd|toegewezen|herzien|heropend',
      'niet ontvankelijk',
      'buiten|in behandeling',
      'stop te zetten',
      'in te trekken',
      'rejected|approved|granted|denied|dismissed|upheld|refused|revoked|withdrawn|terminated|suspended|waived|inadmissible|discontinued',
      'under review',
      'being processed',
      'verlengd|akkoord|geaccepteerd|vernietigd|gepauzeerd|afgekeurd|extended|accepted|cancelled|canceled|unfounded|justified|overturned|paused|annulled',
      'verworpen|aangehouden|uitgesteld|overgedragen|overgemaakt|uitbetaald|rechtgezet|transferred|handled|postponed|reinstated|corrected',
      'vastgesteld op {n}',
      'put on hold',
      'reached us',
      'turned down',
    ],
  },
  {
    id: 'formal-correspondence.decision',
    patterns: [
      `${YOUR} ..1 ${VIEWS} ..6 ${TAKEN_IN}`,
      `${YOUR} reactie|reacties|opmerking|opmerkingen|argumenten|views|response|comments|objections|submission (op|over|on|to|against|tegen) ..1 ${DRAFT_DECISION} ..6 ${TAKEN_IN}|binnen`,
      `${YOUR} ..1 bezwaren|bezwaarpunten|objections ..1 ${TAKEN_IN}`,
      `received|registered|recorded|weighed|considered|logged ${YOUR} views|objections|comments|response ..3 ${DRAFT_DECISION}`,
      `nemen|neem|wegen|weeg|verwerken|take|weigh|taking|weighing ..6 in (jouw|je|uw|your) ..1 ${DECISION}`,
      `passen|pas|wijzigen|wijzig|adjust|change|amend ..6 (jouw|je|uw|your) ${DECISION}`,
      `${DECISION} (over|voor|op|on|about) (jouw|je|uw|your) ..6 aan|aangepast|changed|adjusted`,
      `adjust|change|amend|revise the ${DECISION} (on|about|for) your`,
      `${YOUR} ..2 <formal-correspondence.case> ..8 <formal-correspondence.outcome>`,
      `${YOUR} ..2 ${FILED}|aangifte ..6 ontvangen|geregistreerd|binnengekomen|compleet|onvolledig|verwerkt|received|registered|complete|incomplete`,
      `${DECISION}|beslissing|uitspraak|antwoord (op|over|on|about) ${YOUR} ..2 <formal-correspondence.case> ..4 volgt|komt|krijg|ontvang|uiterlijk|follows|will`,
      `(stellen vast|stel vast|constateren|concluderen|stelden vast) dat je|u|jij ..8 <formal-correspondence.case>|recht|schuld|termijn|regels`,
      `vorderen|vorder|vorderden ..6 (terug|bij je|van je|bij u|van u)`,
      `${YOUR} ..1 *termijn|termijn|deadline ..3 <formal-correspondence.outcome>`,
      `${YOUR} ..1 verzoek|klacht|melding|verklaring|bewijsstuk|bewijsstukken|stukken|request|complaint ..4 ontvangen|binnengekomen|geregistreerd|goedgekeurd|afgekeurd|received|registered`,
      `trekken|trek|wijzen|wijs|herzien|herzie|vernietigen (de|het|deze|die) ..1 <formal-correspondence.case> ..2 in|af (die|dat|van|voor) je|jij|u|jou`,
      `(geven|geef|verlenen|verleen) je|jou|u ..1 toestemming|ontheffing|uitstel|vrijstelling|vergunning`,
      `${YOUR} ..1 dossier|zaak ..2 ligt|staat|gaat ..1 (nu bij|nu op|bij de|naar de) ..2 rechtbank|rechter|commissie|afdeling|inspecteur|beoordelaar`,
      `${YOUR} ..1 zaak|dossier|klacht|procedure|case|file|complaint ..6 gesloten|afgesloten|afgehandeld|heropend|overgedragen|toegewezen|doorgestuurd|closed|reopened|transferred|assigned|resolved|settled`,
      `${YOUR} ..1 <formal-correspondence.case> vervalt|stopt|eindigt|ends|stops|expires ..2 per|vanaf|ingang|{n}|on|from`,
      ...SEPARABLE,
      `(rejected|reject|grant|granted|approve|approved|dismissed|dismiss|denied|deny|refused|refuse|upheld|revoked|revoke|extended|cancelled|turn down|turned down|turning down|rejecting|granting|approving|refusing) ${YOUR} ..2 <formal-correspondence.case>`,
      `<formal-correspondence.case> (die|dat|that|which)? je|jij|u|you ..10 is|zijn|was|werd|wordt|has ..3 <formal-correspondence.outcome>`,
      `${YOUR} ..2 <formal-correspondence.case> ..6 (gaat niet door|blijft staan|gaat door|is rond|voldoet niet|voldeed niet|komt te vervallen)`,
      `(we gaan|wij gaan|ik ga|gaan we|gaan wij|we zijn) niet? akkoord met ${YOUR} ..2 <formal-correspondence.case>`,
      '(je|jij|u) krijgt ..1 (van ons|van mij|alsnog|toch) ..3 <formal-correspondence.case>',
      `<formal-correspondence.case> op jouw|je|uw naam ..2 is|wordt|zijn ..2 <formal-correspondence.outcome>`,
      `(dit|this) is ..3 besluit|beslissing|decision op|over|on ${YOUR}`,
      `${YOUR} ..1 <formal-correspondence.case> ..2 (reduced|increased|lowered|cut|stopped) ..8 because you`,
      `registered|logged|recorded|noted|processed|reopened|closed|registreerden|registreerde|noteerden|boekten ${YOUR} ..1 <formal-correspondence.case>`,
      `${YOUR} ..1 dossier|zaak|<formal-correspondence.case> ligt|liggen ..2 klaar|rechtbank|commissie|rechter|juristen|afdeling`,
      'leggen|leg|legden je|jou|u ..2 (boete|sanctie|maatregel|dwangsom) ..2 op',
      `consider ${YOUR} ..2 <formal-correspondence.case>|case ..3 granted|closed|done|approved|rejected|settled`,
      `stemmen|stem ..2 in met ${YOUR} ..2 <formal-correspondence.case>`,
      `honoreren|honoreer|honoreerden|verlengen|verleng|schorten|annuleren ${YOUR} ..2 <formal-correspondence.case>`,
      `aan ${YOUR} ..1 verzoek ..6 voldoen|voldaan|tegemoet|gehoor`,
      `${YOUR} (woo verzoek|wob verzoek|avg verzoek|inzageverzoek|*iseringsverzoek|foi request|information request) ..8 ontvangen|binnen|binnengekomen|geregistreerd|received|registered|is`,
      `${YOUR} woo|wob|avg verzoek ..1 ligt|loopt`,
      `${YOUR} ..1 klacht|melding|complaint ..6 geregistreerd|geboekt|registered|logged`,
      `${YOUR} ..1 ${FILED}|klacht ..3 doorgezet|doorgestuurd|voorgelegd|overgedragen|forwarded`,
      `stopt|eindigt|vervalt ${YOUR} ..1 ${FILED}`,
      'besloten|beslist|decided ..2 (dat je|dat u|dat jij|that you) ..8 <formal-correspondence.case>|recht|entitled|eligible',
      'je|u moet {n} euro ..3 terugbetalen|terug',
      'keren|keer|betalen|betaal|maken|maak|storten|stort ..6 {n} ..2 aan|naar|op je|jou|jouw|u|uw ..2 uit|terug|over',
      `aangepast|gewijzigd|bijgewerkt|genoteerd|opgenomen|verwerkt|hersteld|changed|corrected|updated|noted in ${YOUR} ..1 dossier|zaak|file|case`,
      `heb|hebben|heeft|have|has ..3 besloten|beslist|besluit|decided|decision ..6 ${YOUR} ..2 <formal-correspondence.case>`,
      `bevestig|bevestigen|confirm ..3 ontvangst|receipt van|of ${YOUR} ..2 <formal-correspondence.case>`,
      'verlenen|verleen|krijgt|krijg je|u ..3 uitstel van betaling',
      'uitstel ..3 gekregen|verleend|toegekend',
      'je|u krijgt ..2 uitstel',
      `we|wij|ik|i ..1 zie|zien|zag|zagen|lees|lezen|see ..4 ${YOUR} ..1 dossier|zaak|file|case`,
      `in|uit|volgens ${YOUR} ..1 dossier|zaak staat|lees|lezen|zie|zien|blijkt|is`,
      `heb|hebben|have ${YOUR} ..1 dossier|zaak|aanvraag|bezwaar|file|case ..4 gepakt|bekeken|opgezocht|gezien|gevonden|ingezien|doorgenomen|gecheckt|nagekeken|checked`,
      `${YOUR} ..2 ${FILED}|zaak loopt|ligt ..1 nog`,
      `in ${YOUR} ..1 dossier|zaak gekeken|gezocht`,
      `we|i ..2 checked|reviewed|opened|found|examined ${YOUR} ..1 file|case|application|appeal|objection`,
      `looked into|at|in ${YOUR} ..1 file|case|application|appeal|objection`,
      `${YOUR} hoorzitting ..4 is|vindt|wordt`,
      'je|u ..4 uitgenodigd|verwacht ..3 hoorzitting',
    ],
  },
  { id: 'formal-correspondence.verdict', patterns: VERDICTS },
  { id: 'formal-correspondence.own-case', patterns: OWN_CASE },
  {
    id: 'formal-correspondence.intake',
    patterns: [
      'tegen dit|deze besluit|beschikking|beslissing',
      'registreren|registreer|beschouwen|beschouw|behandelen|behandel|boeken ..1 dit|deze|je|jouw|uw ..3 als ..2 bezwaar|klacht|aanvraag|bezwaarschrift|beroep|besluit|beslissing|beschikking',
      'dien|maak|zet|plaats|stuur|formuleer ..4 je|jouw|uw|een|your ..1 bezwaar|bezwaarschrift|klacht|aanvraag|beroep|objection|complaint|application|appeal ..3 hier|hieronder|reactie|here|below|reply',
      `(dit|deze|this) bericht|reactie|antwoord|tweet|post|reply|message|answer|brief ..5 als|as ..4 besluit|beslissing|beschikking|ontvangstbevestiging|uitspraak|decision|ruling|confirmation|receipt`,
      'beschouw|consider|treat|zie ..4 (als|as) ..3 ontvangstbevestiging|beschikking|decision|ruling',
      `hier|hieronder|here|below reageren|antwoorden|aanvullen|schrijven|reply|respond met|with ${YOUR} ..2 <formal-correspondence.case>`,
      'file|submit|post your objection|complaint|application|appeal ..3 here|below|reply',
    ],
  },
  {
    id: 'formal-correspondence.number',
    class: true,
    patterns: [
      'zaaknummer|kenmerk|dossiernummer|beschikkingsnummer|aanvraagnummer|bezwaarnummer|referentienummer|clientnummer|correspondentienummer|beschikkingnummer|polisnummer|burgernummer|klantnummer',
      'case|reference|file|application|dossier number|no|nr',
      'onder|under nummer|number',
      'zaak|dossier nr|nummer',
    ],
  },
  { id: 'formal-correspondence.ask', patterns: askPatterns('<formal-correspondence.number>') },
  {
    id: 'formal-correspondence.general',
    patterns: [
      '^ of|whether',
      'als|indien|wanneer|mocht|zodra|tenzij|nadat|voordat|totdat|if|when|once|unless',
      'until !{n}|<month>|then|further',
      'altijd|automatisch|meestal|soms|vaak|normaal|normaliter|gewoonlijk|always|usually|automatically|normally|often',
    ],
  },
  {
    // One's own case, and what the authority does with it or where it stands.
    id: 'formal-correspondence.the-case',
    patterns: [
      `${YOUR} ..2 <formal-correspondence.case>`,
      `${YOUR} gegevens|adres|naam|rekening ..3 gecorrigeerd|gewijzigd|aangepast|corrected|changed`,
      '(je|u|jou) ..1 een|de ..1 aanmaning|dwangbevel|herinnering|boete|naheffing|beschikking',
      `${YOUR} ..1 zaak|dossier|procedure|beschikking|besluit|beslissing|stukken|case|file|decision`,
      `<formal-correspondence.case> (die|dat) je|jij|u`,
      '(je hebt|u hebt|u heeft|jij hebt|heb je) geen? recht op ..2 <formal-correspondence.case>',
      '(je krijgt|u krijgt|jij krijgt|krijg je) ..3 <formal-correspondence.case>|{n}',
    ],
  },
  {
    id: 'formal-correspondence.attends',
    patterns: [
      'we|wij|ik wijzen|wijs|keuren|keur|kennen|sluiten|sluit|betalen|betaal|storten|stort|sturen|stuur|verlengen|verleng|verhogen|verlagen|stoppen|stop|behandelen|behandel|beoordelen|beoordeel|beslissen|beslis|nemen|registreren|verwerken|verwerk|zien|zie|vorderen|herzien|corrigeren|honoreren|verklaren|trekken',
      'wijzen|keuren|kennen|sluiten|betalen|storten|sturen|verlengen|verhogen|verlagen|stoppen|behandelen|beoordelen|beslissen|nemen|registreren|verwerken|vorderen|herzien|corrigeren|honoreren|verklaren|trekken|zien we|wij',
      'gaan|ga ..2 in op',
      'we|wij|ik ..1 hebben|heb ..8 ontvangen|bekeken|afgerond|beoordeeld|behandeld|verwerkt|afgewezen|toegekend|goedgekeurd|besloten|verstuurd|gestuurd|geregistreerd|gesloten|verlengd|gecorrigeerd|overgemaakt|doorgestuurd|ingetrokken|onderzocht|vastgesteld|opgelegd',
      'hebben|heb we|wij|ik ..8 ontvangen|bekeken|afgerond|beoordeeld|behandeld|verwerkt|afgewezen|toegekend|goedgekeurd|besloten|verstuurd|gestuurd|geregistreerd|gesloten|verlengd|gecorrigeerd|overgemaakt|doorgestuurd|ingetrokken',
      'is|zijn|wordt|worden|werd|was ..5 verstuurd|verzonden|afgerond|gesloten|ontvangen|binnen|compleet|onvolledig|beoordeeld|behandeld|verwerkt|ingetrokken|toegekend|afgewezen|goedgekeurd|gegrond|ongegrond|verlengd|klaar|rond|overgemaakt|uitbetaald|gecorrigeerd|gewijzigd|verminderd|vastgesteld|uitgesteld',
      'ligt|staat|loopt|is ..2 bij|op ..2 commissie|rechter|rechtbank|inspecteur|behandelaar|afdeling|collega|stapel|ind|duo|uwv|svb|belastingdienst',
      '(op de post gedaan|op de post|onderweg naar je|naar je onderweg|per post verstuurd)',
      '(ongeldig verklaard|geldig verklaard|nietig verklaard|buiten behandeling gesteld|gegrond verklaard|ongegrond verklaard)',
      'has|was|is|have|been ..2 reduced|increased|withdrawn|revoked|cancelled|lowered|recalculated|paid|refunded',
      'handhaven|handhaaf|herroepen|herroep ..2 besluit|beslissing|beschikking',
      '(officiele reactie|officieel antwoord|definitieve antwoord|formele reactie) op',
      'hoorzitting|zitting ..6 {n}',
      '(terugwerkende kracht|komende week op je rekening|op je rekening|op uw rekening)',
      '(je krijgt|u krijgt|krijg je) ..2 {n} euro',
      'we|i ve|have|will ..2 received|reviewed|decided|rejected|approved|closed|registered|extended|granted|process|processed|decide',
      'was|is|has|will|been|be ..2 received|reviewed|decided|rejected|approved|closed|registered|extended|granted|processed|sent',
    ],
  },
  {
    // Advice about any case, feeling with the other, and what cannot be done here.
    id: 'formal-correspondence.advice',
    patterns: [
      'kun|kunt|kan|can|could|mag|moet|zou|wil|vind|lees|bel|mail|vraag|dien|kijk|check|bereken|volg|please|find|contact|zoek|log|neem',
      'vervelend|sorry|spijt|begrijp|begrijpen|snap|snappen|jammer|balen|hoop|hopen|succes|wens|fijn|serieus|seriously|lastig|frustrerend|understand|hear',
      'niet|geen|nooit|nergens|not|cannot|t ..6 hier|kanaal|openbaar|social|via|inzien|zien|inzage|beoordelen|zeggen|publicly|here',
      'binnen|within ..2 weken|week|dagen|maanden|weeks|days ..1 na|after',
      'iedereen|mensen|wie|people|anyone|iemand',
    ],
  },
  {
    id: 'formal-correspondence.reports',
    patterns: [
      'bevestig|bevestigen|meedelen|meld|melden|berichten|weten|besloten|beslist|zie|zien|zag|zagen|systeem|hierbij|blijkt|confirm|inform|see|decided|hereby',
      'delen|deel ..3 mee',
    ],
  },
  {
    id: 'formal-correspondence.channel',
    patterns: [
      'hier|here|kanaal|openbaar|openbare|social|sociale|socialmedia|twitter|instagram|linkedin|publicly|channel|=X',
    ],
  },
]
