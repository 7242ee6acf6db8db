import type { PatternGroup } from '../engine/matcher.ts'
import { askPatterns } from './webcare.ts'

/**
 * The language of formal procedures between a citizen and the government, in Dutch and English: what is applied for, how it
 * is decided, how a case is numbered. Hand-made from the Algemene wet bestuursrecht and the letters of executive agencies.
 */

const YOUR = 'je|jouw|jullie|uw|your'
const FILED = 'bezwaar|bezwaarschrift|beroep|beroepschrift|aanvraag|*aanvraag|application|objection|appeal'

/** Verbs that come apart: we wijzen je bezwaar af. */
const SEPARABLE = [
  `wijzen|wijs|wijst|wezen|wees ${YOUR} ..2 <formal-correspondence.case> ..5 af|toe`,
  `kennen|ken|kent|kenden ${YOUR} ..5 <formal-correspondence.case> ..5 toe`,
  `trekken|trek|trekt|trokken ${YOUR} ..2 <formal-correspondence.case> ..5 in`,
  `zetten|zet|zette ${YOUR} ..2 <formal-correspondence.case> ..5 stop`,
  `verklaren|verklaar|verklaart|verklaarde ${YOUR} ..2 <formal-correspondence.case> ..5 gegrond|ongegrond`,
  `nemen|neem|neemt|namen ${YOUR} ..2 ${FILED}|klacht ..3 in behandeling`,
]

export const groups: readonly PatternGroup[] = [
  {
    id: 'formal-correspondence.case',
    class: true,
    patterns: [
      `${FILED}|verzoek|*verzoek|klacht|klaagschrift|aangifte|toeslag|*toeslag|uitkering|*uitkering|subsidie|*subsidie|vergunning|*vergunning|boete|*boete|aanslag|*aanslag|vordering|schuld|studieschuld|betalingsregeling|bijstand|visum|naturalisatie|studiefinanciering|beurs|aanvullende|pgb|claim|*vergoeding|schadevergoeding|rijbewijs|inschrijving|compensatie|ww|wia|aow`,
      'request|benefit|benefits|allowance|*allowance|permit|visa|claim|complaint|fine|subsidy|grant|licence|license|compensation|registration',
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
    ],
  },
  {
    id: 'formal-correspondence.decision',
    patterns: [
      `${YOUR} ..2 <formal-correspondence.case> ..8 <formal-correspondence.outcome>`,
      `${YOUR} ..2 ${FILED}|aangifte ..6 ontvangen|geregistreerd|binnengekomen|compleet|onvolledig|verwerkt|received|registered|complete|incomplete`,
      `${YOUR} ..1 zaak|dossier|klacht|procedure|case|file|complaint ..6 gesloten|afgesloten|afgehandeld|heropend|closed|reopened`,
      `${YOUR} ..1 <formal-correspondence.case> vervalt|stopt|eindigt|ends|stops|expires ..2 per|vanaf|ingang|{n}|on|from`,
      ...SEPARABLE,
      `rejected|reject|grant|granted|approve|approved|dismissed|dismiss|denied|deny|refused|refuse|upheld|revoked|revoke ${YOUR} ..2 <formal-correspondence.case>`,
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
  {
    id: 'formal-correspondence.intake',
    patterns: [
      'tegen dit|deze besluit|beschikking|beslissing',
      'registreren|registreer|beschouwen|beschouw|behandelen|behandel|boeken ..1 dit|deze|je|jouw|uw ..3 als ..2 bezwaar|klacht|aanvraag|bezwaarschrift|beroep|besluit|beslissing|beschikking',
      'dien|maak|zet|plaats|stuur|formuleer ..2 je|jouw|uw|een|your ..1 bezwaar|bezwaarschrift|klacht|aanvraag|beroep|objection|complaint|application|appeal ..3 hier|hieronder|reactie|here|below|reply',
      'file|submit|post your objection|complaint|application|appeal ..3 here|below|reply',
    ],
  },
  {
    id: 'formal-correspondence.number',
    class: true,
    patterns: [
      'zaaknummer|kenmerk|dossiernummer|beschikkingsnummer|aanvraagnummer|bezwaarnummer|referentienummer|clientnummer|correspondentienummer|beschikkingnummer|polisnummer|burgernummer|klantnummer',
      'case|reference|file|application|dossier number',
    ],
  },
  { id: 'formal-correspondence.ask', patterns: askPatterns('<formal-correspondence.number>') },
  {
    id: 'formal-correspondence.general',
    patterns: [
      'als|indien|wanneer|mocht|zodra|tenzij|nadat|voordat|totdat|if|when|once|unless|until',
      'altijd|automatisch|meestal|soms|vaak|normaal|normaliter|gewoonlijk|always|usually|automatically|normally|often',
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
