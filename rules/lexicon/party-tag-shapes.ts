/**
 * What may stand before and after a party's name in a hashtag. Source: the hashtags counted in posts of party accounts
 * 2017-2023 and the guideline's #Teampartij; written as parts of regular expressions on folded tags.
 */

export const VOTE = '(?:ik|wij|we|wy)?(?:stemmen|stemde(?!nk)|stem|kiezen|kies)(?:op|voor|nu)?|i?votes?(?:for|4)?|voted'

/** Openings that may also stand before a name that is a word: #TeamVolt, #LijstDENK. */
export const TEAM = 'team|goteam|wijzijn|steun|namens|lijst|join|wordlidvan|[a-z]{2,14}met'

export const OTHER_OPENING =
  'ikben|go|hup|kom|meer|live|congres|campagne|sluitjeaanbij|trotsop|samenmet|mijn|doemeemet|lid'

const BEFORE_EVENT = '(?:leden|najaars|voorjaars|partij|jubileum|verkiezings|nieuwjaars|zomer|digitaal)?'

/** Gatherings, people and means of a party. */
export const PARTY_MATTER = `${BEFORE_EVENT}(?:congres|congress|campagne|campaign|festival|ledendag|alv|bustour|fractie|kandidaat|kandidaten|lijsttrekker|jongeren|raadslid|raadsleden|leden|programma)`

/** Endings that say enough after a name that is nothing else: #VVDdebat, #SGPavond. */
export const LOOSE_ENDING =
  'conference|dag|borrel|tour|debat|avond|lijst|jong|vrouwen|statenlid|wethouder|gesprek|referendum|polls|praatjebij|podcast|live|nieuws|journaal|academie|fan|stemmers?|kiezers?|ers?|wint|winst|op1|team|beter|terug|tk|ep|eu|europa|nederland|nl|ga|https'

/** How a sentence begins: #D66KrijgtHetVoorElkaar. */
export const VERB = 'voor|krijgt|kiest|wint|werkt|weg|ist|is|wil|doet|staat'

export const YEAR = '(?:tk|gr|ps|ep|ws|ga)?(?:20)?[0-9]{2}'

export const PLACE =
  'amsterdam|rotterdam|denhaag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|arnhem|apeldoorn|haarlem|enschede|amersfoort|zwolle|denbosch|leiden|maastricht|dordrecht|delft|deventer|zoetermeer|leeuwarden|emmen|venlo|assen|hilversum|gouda|alkmaar|helmond|drenthe|flevoland|friesland|fryslan|gelderland|limburg|brabant|noordbrabant|noordholland|overijssel|zeeland|zuidholland|almelo|hengelo|oldenzaal|twente|hoogeveen|meppel|kampen|hardenberg|sneek|heerenveen|drachten|smallingerland|sittard|geleen|roermond|weert|heerlen|kerkrade|venray|horst|oss|uden|waalwijk|roosendaal|bergenopzoom|oosterhout|goes|middelburg|vlissingen|terneuzen|schiedam|vlaardingen|capelle|nissewaard|gorinchem|alphen|katwijk|noordwijk|wassenaar|westland|rijswijk|leidschendam|bussum|huizen|zeist|nieuwegein|houten|woerden|veenendaal|ede|wageningen|tiel|doetinchem|achterhoek|winterswijk|zutphen|barneveld|harderwijk|lelystad|noordoostpolder|hoorn|purmerend|zaanstad|amstelveen|haarlemmermeer|velsen|heemskerk|denhelder|schagen|texel|borne|rijssen|raalte|soest|baarn|landelijk|lokaal'

/** Abbreviations of other fields: an ending does not make them a party, #DNAcongres is about DNA. */
export const NOT_WITH_ENDING: ReadonlySet<string> = new Set(['dna', 'forum', '50plus'])

/** Surnames that are words: #TeamSterk is a strong team. */
export const PLAIN_SURNAMES: ReadonlySet<string> = new Set(
  'sterk dijk vos devos bat dekker becker krol bruggen essen weel brink burg plas haan simons bosma vandijk jonge herbert'.split(
    ' ',
  ),
)

/** First names by which a campaign calls its leader, and rare enough to be nobody else. */
export const NOTABLE_FIRST_NAMES: ReadonlySet<string> = new Set('geert dilan lidewij gidi stientje wopke'.split(' '))
