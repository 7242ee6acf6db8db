import type { PatternGroup } from '../engine/matcher.ts'

/** Private life, and the ties to the office that make the same words part of the role. */
export const classes: readonly PatternGroup[] = [
  {
    id: 'own',
    class: true,
    patterns: ['mijn|onze|ons|mn|my|our'],
  },
  {
    id: 'relative',
    class: true,
    patterns: [
      'dochter|dochters|zoon|zoons|zoontje|dochtertje|kind|kinderen|kids|man|vrouw|partner|echtgenoot|echtgenote|vriendin|vriend|gezin|familie|moeder|vader|ouders|oma|opa|zus|broer|schoonmoeder|schoonvader|schoonouders|schoonfamilie|kleinkind|kleinkinderen|kleinzoon|kleindochter|neefje|nichtje|hond|kat|poes|puppy|katje|hondje|paard|vrienden|vriendinnen|liefste',
      'daughter|son|children|child|husband|wife|family|mother|father|parents|grandmother|grandfather|sister|brother|dog|cat|friends|girlfriend|boyfriend|grandson|granddaughter',
    ],
  },
]

const LEISURE =
  'vakantie|skivakantie|zomervakantie|wintersport|stedentrip|camping|strand|terras|barbecue|bbq|film|bioscoop|concert|efteling|dierentuin|bos|duinen|bank|tuin|netflix|kroeg|wijntje|biertje|borrel|taart|pannenkoeken|haard|zwembad|wedstrijd|stadion|kuip|ardennen|festival|pinkpop|lowlands|weekend|weekendje|uitje'

/** Private on its own. */
const PRIVATE: readonly string[] = [
  '<own> ..2 <relative> ..6 jarig|verjaardag|geworden|jaar|geboren|afgestudeerd|geslaagd|trouwt|getrouwd|turned|birthday|graduated|zwemdiploma|jongen',
  'verjaardag|birthday|bruiloft|wedding ..1 van|of|to|for <own> <relative>',
  'happy birthday to my|our',
  `met|with|samen <own>|het|de ..2 <relative>|gezin ..8 ${LEISURE}|vakantie|gevierd|gewandeld|gegeten|gekookt|geweest|vissen|beach`,
  `${LEISURE} ..6 met|with <own>|het|de|hele ..2 <relative>`,
  'enjoying|lovely|wonderful ..5 with|at <own>|the <relative>|beach',
  'wandelen|gewandeld|wandeling|walking ..3 hond|dog',
  'met de hond ..4 bos|strand|duinen|park|gewandeld|wandelen',
  '<own> ..2 hond|kat|poes|puppy|katje|hondje|kitten|dog|cat|paard|cavia|konijn',
  '<own> nieuwe|new ..1 huis|keuken|badkamer|auto|racefiets|motor|house|home|kitchen|car|bike|tuin',
  'sleutel van ..2 huis',
  'verhuisd|klussen|netflixen|bingen|barbecueen|winterklaar',
  'verwachten|verwacht ..5 kindje|baby',
  'expecting our',
  'opa|oma|vader|moeder|tante|oom geworden',
  'jaar|years getrouwd|samen|married',
  'gelukkig getrouwd',
  'date night',
  'persoonlijk|personal record|pr|best',
  'vandaag|gisteren jarig',
  'vandaag {n} ..2 geworden',
  'verbouwen|verbouwing ..6 badkamer|keuken|huis',
  '<own> badkamer|keuken|zolder|schuur|balkon ..4 klaar|af|geverfd',
  'recept voor|van ..3 *soep|taart|*brood|jam|saus|lasagne|stamppot',
  'uit eten|lunchen met <own>',
  'ski trip',
  'trotse papa|mama|vader|moeder|opa|oma',
  '<own> oudste|jongste',
  'nieuwe|mijn hobby',
  'my wife|husband|partner|girlfriend|boyfriend and i',
  'celebrated our|my',
  'with my|the boys|girls|mates|kids',
  'triatlon|triathlon ..3 gefinisht|finished|gedaan|uitgelopen',
  'we|wij hebben|kregen ..3 puppy|kitten|hondje|kat',
  'ik ben|was jarig',
  'ontbijt op bed',
  'appeltaart|taart|brood|koekjes|cake gebakken|bakken',
  'zelf ..2 gebakken|gekookt|gebreid',
  'recept van <own>|oma|opa|moeder',
  'baking|baked my|our',
  'tweede|eerste|derde kindje',
  'mijn|my ..3 marathon',
  'marathon|kilometer ..4 gelopen|uitgelopen|gefinisht|finished',
  '<own> eigen|own? club|hockeyteam|voetbalteam|tennisclub|hockeyclub|voetbalclub|sportclub|elftal|toetsenbord',
  'hockeydames|hockeyheren|schoonmoeder|schoonvader|schoonouders|schoonfamilie',
  '<own> trouwdag|huwelijksdag|anniversary|vakantiefoto|vakantiefotos|rijbewijs|racefiets|caravan|camper|vriendin|vriendinnen',
  'rijbewijs ..3 gehaald',
  'weken|week|weekje|dagen ..1 met|naar|op|texel|ameland|frankrijk|italie|spanje|griekenland|portugal|oostenrijk|vakantie|wintersport ..3 vakantie|gezin|caravan|camper|camping|tent|familie|kinderen',
  'weeks|week|days in ..2 with <own>',
]

/** Private when there is more of it. */
const LEISURELY: readonly string[] = [
  'hele gezin|familie',
  'met|with ..1 gezin|vrienden|vriendinnen|friends|kinderen|mannen',
  'lekker|heerlijk ..1 gekookt|gewandeld|gegeten|uitgeslapen|geslapen|gefietst|gesport|gezwommen|gelopen|weekje|weekend|dagje|middagje|avondje|tennissen|vakantie',
  'lovely|wonderful|great|relaxing|perfect|lazy week|weekend|holiday|vacation|evening|saturday|sunday',
  'op|naar|on vakantie|wintersport|skivakantie|stedentrip|holiday|vacation',
  'vakantie|skivakantie|wintersport|holiday',
  '^ vakantie|weekend',
  'time to recharge',
  'weer|even|helemaal opladen|opgeladen|ontspannen|uitrusten',
  'vrije zondag|zaterdag|dag|middag|weekend|avond',
  'ideale|perfecte zaterdag|zondag|zaterdagochtend|zondagochtend|zondagmiddag|weekend',
  'zaterdag|zondag|zondagmiddag|zondagochtend|zaterdagochtend|sunday|saturday',
  'op de bank|piste|camping',
  'popcorn|pistes|barbecue|bbq|caravan|pannenkoeken|puzzel|haard|frankrijk|mallorca|toscane|texel|spain|italy|tirol|ardennen|lasagne|gehaktballen|sunset|tennissen|golfen|skien|racefiets|puzzelen|serie',
  'in|naar de kuip|arena|film|bioscoop|kroeg|sauna',
  'ajax|feyenoord|psv|oranje',
  'avondje|dagje|weekendje|middagje uit|weg|tennissen|strand|thuis',
  '<own> <relative>',
  'vader|moeder en zoon|dochter',
  'leven is goed',
  'gevoetbald|gehockeyd|getennist|gegolfd|gezeild|gezwommen|gefitnest|gesport|tuinieren|terras|biertje|wijntje|borrelen',
  'tuin|garden',
  'summer|winter|autumn holiday|break|getaway',
  'with the|my family|kids|wife|husband',
  'slingers|soep|doelpunt|langs de lijn|schoenen|badkamer|verbouwen|portugal|triatlon',
  'langs de lijn',
  'in de keuken',
  'uit eten',
  'just back from',
  'vliegt de tijd',
  'time flies',
  'heerlijk|bliss|feestje',
  'zondags aan ..2 tafel',
  'puppy|katje|kitten',
]

/** The office, and the reader: what is said is about the role, or is said to people about their own lives. */
const OFFICE: readonly string[] = [
  'ministerie|departement|minister|staatssecretaris|kabinet|ministerraad|kamer|debat|overleg|begroting|reces|werkbezoek|stukken|dossier*|beleid|beleids*|wet|namens|krans|herdenk*|herdenking|verzet|oorlog|bezetting|lerarentekort|mantelzorg*|wachtlijst*|koninklijke|koning|bewindspersoon|taken|ministers|bewoners|burgemeester|gemeente|federatie|atletiekunie|knvb|nocnsf|wielrenners|fietspad|douane|marechaussee|school|basisschool|scholen|collega*|ambtenaren|ambtsgenoot|geleidehond|speurhond*|ondernemers|families|vluchteling*',
  'ministry|minister|cabinet|parliament|debate|office|resistance|wreath|war|policy|refugee|refugees|shortage|colleagues|school',
  'in gesprek met|over',
  'sprak|gesproken|spoke|ontmoette|bezocht',
  'ga|gaan|heb|hebt|weet|ken|wil jij|je|u|jullie',
  'boek|bestel|reserveer|proef nu|snel|je|met',
  'je|jouw|jullie|u|uw paspoort|reis|kinderen|puber|gezin|toeslag|gegevens|vakantie',
  'check|controleer|bekijk|let',
  'fijne|prettige|geniet|wens|wensen|vrolijk',
  'gezinnen|rijkswaterstaat|reizigers|nederlanders|automobilisten|schiphol|anwb|drukte',
  'reisadvies|paspoort|vakantiegeld|noodpakket|identiteitskaart',
]

export const groups: readonly PatternGroup[] = [
  { id: 'private-content.private', patterns: PRIVATE },
  { id: 'private-content.leisure', patterns: LEISURELY },
  { id: 'private-content.office', patterns: OFFICE },
]
