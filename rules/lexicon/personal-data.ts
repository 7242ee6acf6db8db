import type { PatternGroup } from '../engine/matcher.ts'
import { askPatterns } from './webcare.ts'

/**
 * What webcare may ask somebody for by mistake, and the words that tell a person's number or address from an organisation's.
 * Hand-made, in Dutch and English.
 */
export const groups: readonly PatternGroup[] = [
  {
    id: 'personal-data.item',
    class: true,
    patterns: [
      'bsn|burgerservicenummer|sofinummer|gebruikersnaam|wachtwoord|inlogcode|pincode|password|username|huisnummer|06|iban|bankrekening|rekeningnummer|bankrekeningnummer|banknummer',
      'nummer|telefoonnummer|nummertje',
      'adres|*adres|adresgegevens|postcode|address|geboortedatum|birthdate|email|mail',
      'date of birth',
      'citizen service number',
      'social security number',
      'phone|mobile|telephone|cell|contact|account number',
      'contactgegevens|persoonsgegevens|identiteitsbewijs|paspoort|rijbewijs|v nummer',
      'persoonlijke|personal|contact gegevens|details|data',
      'naam en adres|telefoonnummer|geboortedatum|woonplaats',
      'bank details',
    ],
  },
  {
    id: 'personal-data.ask',
    patterns: [
      ...askPatterns('<personal-data.item>'),
      'met|with je|jouw|uw|your ..1 <personal-data.item> lukt|kunnen|kan|komen|kom|vinden|vind|can',
      'vergeet|forget ..2 je|jouw|uw|your ..2 <personal-data.item> ..6 vermelden|noemen|zetten|geven|schrijven|sturen|antwoord|reactie|reply|comment',
      'we|wij|ik ..6 nodig ..4 <personal-data.item>',
      'we|i need ..4 <personal-data.item>',
      'stuur|deel|plaats|zet|upload|send|share|post ..4 kopie|foto|scan|copy|photo|picture van|of je|jouw|uw|your paspoort|id|rijbewijs|identiteitskaart|identiteitsbewijs|passport|licence',
      'op welk ..2 nummer|telefoonnummer|adres|mailadres|emailadres ..3 je|jou|u',
      'what is|s your number',
      'waar woon|woont je|u ..1 precies',
      'where ..1 do you live',
    ],
  },
  {
    id: 'personal-data.own',
    patterns: [
      'mijn|zijn|haar|hun|jouw|uw|diens|my|his|her ..1 nummer|telefoonnummer|mobiel|mobiele|number|phone|mobile|06|rekening|rekeningnummer|iban',
      'prive*|thuisnummer',
      'op naam van|t',
      'bel|app|sms|call|text|bereik|bellen|appen mij|me|hem|haar|him|her',
      'meneer|mevrouw|mijnheer|dhr|mevr|mw',
    ],
  },
  {
    id: 'personal-data.office',
    patterns: [
      'bel|app|whatsapp|bereik|sms|call|text|bellen|appen|bereiken ..1 ons|us',
      'whatsappnummer|*loket|meldpunt*|klantenservice|callcenter|receptie|balie|servicenummer|helpdesk|hotline|helpline|secretariaat|woordvoer*|persvoorlichter*|spokesperson|ggd|infonummer|noodnummer|alarmnummer|crisisdienst|huisartsenpost',
      'hulplijn|infolijn|informatielijn|telefoonlijn|meldlijn|klachtenlijn|luisterlijn|adviestelefoon|kindertelefoon|publieksnummer|piketnummer',
      'algemeen|algemene|landelijk|landelijke nummer|telefoonnummer|meldnummer|informatienummer',
      'veilig thuis',
    ],
  },
  {
    id: 'personal-data.organisation',
    patterns: [
      'gemeente|gemeentehuis|stadhuis|stadskantoor|ministerie|politie|politiebureau|ziekenhuis|bureau|stichting|vereniging|school|bibliotheek|kantoor|dienst|organisatie|afdeling|museum|hotel|theater|ambassade|consulaat|rechtbank|provincie|waterschap|ombudsman|buurthuis|wijkcentrum|dorpshuis|gebouw|zaal|congrescentrum|kazerne|winkel|vestiging|praktijk|apotheek|*centrum',
      'bezoekadres|postadres|locatie|aanmelden|inschrijven|reserveren|inloop|inloopavond|informatieavond|bijeenkomst|opening|symposium|congres|conferentie|festival|beurs|expositie|tentoonstelling|concert|lezing|debat|evenement|herdenking|entree|toegang|route',
      'open dag',
      'meer info|informatie',
      'municipality|ministry|office|embassy|museum|venue|conference|exhibition|location|police|hospital|foundation|register',
      'giro555|giro 555',
    ],
  },
  {
    // The lines of the government and of organisations, by what stands around their numbers.
    id: 'personal-data.line',
    patterns: [
      '112|113|116|1400|144|0800|0900|116000',
      '(vanuit|vanaf|uit) ..1 buitenland',
      'from|outside|calling abroad|overseas|outside|other|netherlands|the ..1 abroad|countries|country|netherlands|holland',
      '(from abroad|from overseas)',
      'algemene|overige|general|other vraag|vragen|question|questions|inquiries|enquiries|queries|informatie|information',
      'information|emergency|tip|complaints|advice|crisis|government|public|contact|customer|tax|service line|number|centre|center|desk|team',
      '(dag en nacht|day and night|around the clock|office hours|toll free|kantooruren|kantoortijden|openingstijden)',
      'werkdagen|weekdays',
      'consulair|consulaire|consular',
      'nederlanders|nationals|citizens ..3 nood|buitenland|abroad|help',
    ],
  },
  {
    id: 'personal-data.home',
    patterns: [
      'woon|woont|wonen|woonde|woonden|woonachtig|inwoner|inwoonster|bewoner|bewoonster|bewoners|thuis|thuisadres|huisadres|woonadres|priveadres',
      'mijn|zijn|haar|hun|jouw|je|uw|diens|my|his|her|their|your ..1 adres|huis|woning|voordeur|address|house|home',
      'bij ..2 familie|fam',
      'mijn|zijn|haar|onze|my|his|her ..1 buurman|buurvrouw|buren|moeder|vader|ouders|opa|oma|zus|broer|vriend|vriendin|mother|father|parents|neighbour|neighbours',
      'lives|live|living|lived at|on|in',
      'home address',
      'adres ..3 is|van',
    ],
  },
]
