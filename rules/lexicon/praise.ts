import type { PatternGroup } from '../engine/matcher.ts'

/**
 * Praise, and what can be advertised: the two halves of an aanprijzing. Written from the language of advertising and
 * reviews in Dutch and English. Mild words that officials use of people and policy (mooi, goed, bijzonder) are no praise.
 */
export const classes: readonly PatternGroup[] = [
  {
    id: 'superlative',
    class: true,
    patterns: [
      'beste|mooiste|leukste|lekkerste|slimste|knapste|gaafste|heerlijkste|handigste|fijnste|populairste|gezelligste|origineelste|scherpste|comfortabelste|tofste|coolste|vetste|creatiefste|smakelijkste|verste|warmste|stijlvolste|bijzonderste|innovatiefste|duurzaamste',
      'allerbeste|allermooiste|allerleukste|allerlekkerste|allerslimste|allergaafste',
      'meest innovatieve|duurzame|bijzondere|unieke|indrukwekkende|vooruitstrevende|gastvrije|complete|geavanceerde|geliefde',
      'the best',
      'finest|greatest|tastiest|smartest|coolest|nicest|friendliest|comfiest|loveliest|prettiest|freshest|fastest',
      'most innovative|beautiful|amazing|advanced|sustainable|exciting',
    ],
  },
  {
    id: 'praise',
    class: true,
    patterns: [
      'geweldig|geweldige|fantastisch|fantastische|prachtig|prachtige|schitterend|schitterende|super|superleuk|superleuke|supergaaf|supergave|supertof|supertoffe|superlekker|superlekkere|supermooi|supermooie|tof|toffe|gaaf|gave|top|magisch|magische|briljant|briljante|perfecte|subliem|sublieme|heerlijk|heerlijke|ideale|unieke|uniek|onmisbare|revolutionair|revolutionaire|baanbrekend|baanbrekende|toonaangevend|toonaangevende|ongeevenaard|ongeevenaarde|onovertroffen|sensationeel|sensationele|spectaculair|spectaculaire|wow|fenomenaal|fenomenale|waanzinnig|waanzinnige|grandioos|grandioze|topkwaliteit|wereldklasse|jaloersmakend|jaloersmakende|hypermodern|hypermoderne|geniaal|geniale|adembenemend|adembenemende|verrukkelijk|verrukkelijke|overheerlijk|overheerlijke|betoverend|betoverende|onweerstaanbaar|weergaloos|weergaloze|formidabel|formidabele|ijzersterk|ijzersterke|vlekkeloos|vlekkeloze|superieur|superieure|smaakvol|stijlvol|luxe|hip|hippe|topkeuken|topservice|topteam|topplek|topmensen|droomlocatie',
      'amazing|fantastic|brilliant|outstanding|incredible|awesome|wonderful|superb|stunning|unrivalled|unmatched|unbeatable|unique|revolutionary|delicious|phenomenal|groundbreaking|exceptional|breathtaking|superior|impressed|gorgeous|fabulous|magnificent|flawless|impeccable|spectacular',
      'world|wereld class|klasse',
    ],
  },
  {
    id: 'promotable',
    class: true,
    patterns: [
      'bedrijf|*bedrijf|onderneming|*product|*producten|merk|app|apps|webshop|*winkel|winkels|*restaurant|*hotel|cafe|koffietent|*brouwerij|*bakkerij|bakker|slagerij|*kwekerij|*fabriek|*makerij|startup|scaleup|*festival|event|evenement|beurs|*museum|*tentoonstelling|expositie|concept|software|*podcast|*podcasts|magazine|concern|*werf|pretpark|attractiepark|dierentuin|camping|supermarkt|assortiment|vakmanschap|locatie|service|bediening|tool|gadget|cursus|bier|kaas|koffie|wijn|vis|pizza|brood|auto|bikes|ontwerp|techniek|technologie|machine|machines|keuken|zaak|collectie|glas|drukkerij|distilleerderij|zout|tent|jenever|kerstpakket|asperges|schoenen|kleding|meubels|kaarsen|chocolade|gebak|taart|ijs|menu|gerecht|gerechten|kaarten|drone|sensor|robot|bank|boot|boten|batterij|stoelen|musical|voorstelling|theater|strandpaviljoen|*paviljoen|wijngaard|laboratorium|lab|zaad|oesters|mosselen|schepen|fiets|fietsen|warmtepomp|zonnepanelen|reisplanner|specialist|werkgever|uitzendbureau|reisbureau|makelaar|aannemer|installateur|*uitgeverij|uitgever|*ontwikkelaar|leverancier|garage|drogist|sportschool|brasserie|bistro|cafetaria|meubelzaak|boekenzaak|kledingzaak|*abonnement|lesmethode|taalmethode|rekenmethode|rekenboeken|leerboeken|boeken|appartement|appartementen|creme|*accu|*accus|thuisbatterij|dekens|bitterballen|attractie|avonturenpark|recreatiepark|bungalowpark|vliegtuigen|werf|glasblazerij|verzekeraar|verzekering|coach|aanbieder|klantenservice|museumwinkel|vakantiepark|reisorganisatie|cruise|viskraam|accountant|schoonmaakbedrijf|laadpas|planner|taxis|sauzen|verf|personeelsuitje|croissants|oliebollen|ijssalon|employer',
      'stofzuiger|wasmachine|matras|smartphone|laptop|koffiemachine|musical|roman|thriller|stroopwafels|stroopwafel|haring|chocola|chocolade|ijssalon|kraam|pretpark|attractiepark|vakantiepark|eetcafe|slager|kapper|boetiek|speelgoed|horloge|parfum|snoep|koekjes|gin|whisky|vacuum|mattress|chocolate|perfume',
      'start|scale up|ups',
      'company|brand|product|products|shop|store|brewery|bakery|exhibition|festival|event|coffee|beer|food|firm|innovation|technology|design|restaurant|shoes|collection|hotel|museum|app|bike|bikes|ship|ships|shipyard|shipyards|quality|cheese|chocolate|oysters|boat|boats|chairs|yachts|yacht|sourdough|rooms|apartments|turbines|turbine|software|batteries|battery|phone|laptop|course|dinner|bank|airline|shipbuilder|maker|robot|cafe|bar|bread|wine|furniture|greenhouse',
    ],
  },
]
