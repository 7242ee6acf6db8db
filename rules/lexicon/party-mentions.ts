import type { PatternGroup } from '../engine/matcher.ts'

/**
 * What decides whether a doubtful name (DENK, Volt, PRO, DNA, SP, CU, Forum, 50PLUS) is the party. Written from the other
 * meanings of those words: think, electric volt, in favour, forensic DNA, service points, gatherings, people over fifty.
 */
export const mentionGroups: readonly PatternGroup[] = [
  {
    id: 'party-politics.is-party',
    patterns: [
      '<party-like> fractie|fracties|fractievoorzitter|fractieleider|kamerlid|kamerleden|leider|partijleider|lijsttrekker|raadslid|raadsleden|statenlid|statenleden|wethouder|wethouders|senator|congres|ledendag|stemmer|stemmers|kiezer|kiezers|kandidaat|kandidaten|er|ers|europarlementarier|jongeren|achterban|motie|amendement|bewindspersoon|politicus|politici|mep|mp|mps',
      'vragen|vraag|kamervragen|voorstel|steun|leden|lid|woordvoerder|verzoek|inbreng|plan|*fractie|*fracties|kamerlid|kamerleden|leider|namens|stem|kandidaat|lijsttrekker|raadslid|statenlid|politicus|voorman|motie|moties|amendement|senator|jongeren van|voor|op|vanuit? de|het? <party-like>',
      'partij|partijen|fractie|fracties|kamerlid|namens|oppositiepartij|coalitiepartij <party-like>',
      '<party-like> wil|vindt|pleit|stemt|stemde|eist|diende|wilde|vond|stelde|vroeg|vraagt|noemt|noemde ..8 kamer|motie|voorstel|dat|kabinet|debat|minister|vragen|aandacht|besluit|plan|wet',
      '<party> ..1 <party-like>',
      '<party-like> ..1 <party>',
    ],
  },
  {
    id: 'party-politics.not-party',
    patterns: [
      '<party-like> onderzoek|test|tests|materiaal|profiel|profielen|databank|databanken|match|spoor|sporen|verwantschap*|verwantschapsonderzoek|sample|samples|analyse|vaccin|vaccins|evidence|testing|aan|eens|bijvoorbeeld|je|u|ook|dus|even|vooruit|groot|na|hierbij|daarbij|hieraan|daaraan|mee|deo|forma|bono|actief|actieve|rail|europese|democratie|vakantie|spanning|lithium|adapter',
      '=Forum on|for|of|over',
      '{n} <party-like>',
      'we|ik|ze|economic|world|vn|internet|online|agri|het|jongeren|global|regio <party-like>',
    ],
  },
  {
    // Parliament, government and the news: the company in which a party's name is a plain fact.
    id: 'party-politics.frame',
    patterns: [
      'leider|leiders|partijleider|woordvoerder|voorman|leader|spokesperson|*fractie|*fracties|fractie*|group|kamerlid*|kamerleden|kamer|senaat|parlement*|europarlementarier*|raadslid|raadsleden|statenlid|statenleden|gemeenteraad*|senator|senatoren|mp|mps|mep|meps|house|parliament|heer|mevrouw',
      'motie*|moties|amendement*|initiatief*|*voorstel|*voorstellen|wet|wetsvoorstel|begroting|vraag|vragen|kamervragen|debat*|debatteer*|antwoord*|antwoorden|brief|hoorzitting|stemming|verzoek|question*|motion*|amendment*|bill|debate|proposal|inbreng|bijdrage|nota',
      'vroeg|vroegen|vraagt|gevraagd|stemde|stemden|stemt|gestemd|steunt|steunde|steunen|steunden|diende|dienden|ingediend|wil|wilde|willen|vindt|vinden|vond|zei|zegt|zeggen|noemt|noemde|noemden|meldt|schrijft|liet|laat|aldus|volgens|reageert|reageerde|pleit|pleitte|sprak|stelde|stelden|stelt|riep|nam|namen|trok|asked|said|says|voted|called|wants|tabled|told|according|supports|supported',
      'gesprek|gesprekken|overleg|spreken|onderhandel*|formatie|informateur|coalitie*|minderheidskabinet|kabinetsplan*|regeerakkoord|regeringspartij*|oppositie*|bewindspersonen|minister|ministers|staatssecretaris*|cabinet|coalition|government|talks|meeting',
      'wethouder|wethouders|burgemeester|gedeputeerde*|college|commissaris|rapporteur|eurocommissaris',
      'zetel|zetels|gemeenteraadsverkiezingen|raadsverkiezingen|uitslag|peiling|peilingen|fuseerde|fusie|afsplitsing|partijbestuur|naam|opgericht|opgeheven|lijstnummer|seats|merged|verloor|verloren|won|wonnen',
      '<party> <party>',
    ],
  },
  {
    // How and when one can vote, which any government tells.
    id: 'party-politics.election-info',
    patterns: [
      'stempas|stempassen|stembureau|stembureaus|stembureauleden|stemlokaal|volmacht|briefstembewijs|identiteitsbewijs|polling',
      'kun|kan|mag je|u|iedereen ..4 stemmen',
      'je|u|iedereen kunt|kan|mag ..4 stemmen',
      'you can vote',
      'wat|hoe ..2 provincie|waterschap|gemeenteraad ..2 doet|werkt',
    ],
  },
  {
    // Someone else's words: news and minutes, not an attack of one's own.
    id: 'party-politics.reported',
    patterns: [
      'noemt|noemde|noemden|zei|zegt|zeiden|zeggen|vindt|vond|spreekt|sprak|waarschuwt|waarschuwde|hekelt|stelt|stelde|aldus|volgens|verwijt|beschuldigt|beschuldigde|meldt|meldde|said|says|called|calls|accused|accuses|warns|warned',
    ],
  },
  {
    id: 'party-politics.politics',
    patterns: [
      'kamervragen|kamerdebat|tweede|fractie*|*fractie|*fracties|kamerlid|kamerleden|*lijsttrekker*|oppositie*|coalitie*|motie|moties|verkiezing*|*verkiezingen|partij|partijen|partijleider|zetel|zetels|kabinetsformatie|formatie|partijcongres|europarlementarier*|raadslid|raadsleden|statenleden|senator|initiatiefwet|amendement*|kiezer*|stemmers|election*|party|parties|mep|mps|opposition|coalition|parliament|gestemd|stemde|stemden|debat|kamer',
    ],
  },
]
