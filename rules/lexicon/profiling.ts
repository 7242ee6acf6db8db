import type { PatternGroup } from '../engine/matcher.ts'

/** Image building of the person: being popular, being rewarded, being the one to whom all is due. */

const OWN_PRAISE: readonly string[] = [
  'dankzij mij|mijzelf',
  'thanks to me|my',
  'zonder|dankzij mijn inzet|werk|doorzettingsvermogen|leiderschap|volharding',
  'mijn|my succes|verdienste|success|achievement|optreden|prestatie|prestaties|charisma|uitstraling',
  'wat|what ik|i ..8 bereikt|gepresteerd|achieved|accomplished',
  'koos|kozen|kiest|kiezen|verkoos|verkozen mij',
  'chose|picked|elected me',
  'vindt|vinden|vond|vonden mij',
  'i am|m the most|best',
  'polls|poll ..2 show|shows|say|says',
  'plek|plaats {n} ..3 lijst|ranglijst|top',
  'machtigste|invloedrijkste vrouwen|mannen|nederlanders|mensen ..2 nederland|europa|wereld|land',
  'ovatie|applaus ..5 ik|mij',
  'betrouwbaarste|sterkste|vertrouwenwekkendste minister|bewindspersoon|kabinetslid',
  'zonder mij',
  'without me',
  'geen|no andere|other ..1 minister|staatssecretaris|bewindspersoon|politicus',
  'geen|nooit|no minister|bewindspersoon|politicus ..8 zo|zoveel|ever|ooit',
  'nog nooit ..4 minister|bewindspersoon|politicus',
  'politicus|politica|bewindspersoon|minister|staatssecretaris|politician|minister van|of het|the jaar|year',
  'mijn|my fans|fanclub|fanbase|populariteit|popularity|autobiografie|biografie|rapportcijfer|autobiography|supporters|critici',
  'mijn|my nieuwe|new? boek|book',
  'my|mijn approval|waardering|waarderingscijfer ..2 rating|stijgt|is|hoog',
  'ik|i ben|word|werd|sta|am|was|have|m ..4 populairste|geliefdste|machtigste|invloedrijkste|favourite|popular|powerful|influential|time100',
  'ik|i ..5 invloedrijkste|machtigste|populairste|hoogste|sterkste|beste spreker|debater|politicus|minister|vrouwen|mensen|mannen|nederlander|nederlanders|van',
  'populairste|geliefdste|machtigste|invloedrijkste|gewaardeerde minister|bewindspersoon|kabinetslid|staatssecretaris|politicus|politica',
  'meest|most gewaardeerde|vertrouwde|gewilde|populaire|besproken|popular|trusted minister|bewindspersoon|politicus|politician|kabinetslid',
  'beste bewindspersoon|minister|politicus|kabinetslid|bestuurder|debater|spreker',
  'best minister|politician|speaker',
  'ik|i ben|werd|word|was|have|am ..3 verkozen|gekozen|uitgeroepen|genomineerd|voted|named|nominated|been ..2 !als',
  'uitgeroepen|verkozen tot ..4 minister|politicus|bewindspersoon|bestuurder|debater|spreker|vrouw',
  'named|voted ..2 politician|minister|leader',
  'ik win|won|ontvang|kreeg ..3 prijs|award|gouden',
  'stem|stemmen ..5 op mij',
  'vote for me',
  'portret|profiel|interview|artikel|verhaal|recensie|stuk over|van mij|mijn|mijzelf',
  'profile|portrait|piece|story of|about|on me',
  'over mij in',
  'over mijn weg|kracht|leiderschap|succes|optreden|karakter|uitstraling|populariteit',
  'noemt|noemen|noemde mij',
  'calls|called me',
  'geeft|geven|gaf|gaven mij ..3 {n}',
  'enthousiast|lovend|lovende|positief ..4 over mij|mijn optreden',
  'vertrouwt|vertrouwen|waardeert|waarderen mij',
  'ik heb|ben ..2 geleverd',
  'i delivered',
  'in de|mijn rol groei|groeien',
  'groei ..2 rol',
  'kijkers|publiek over mij',
  'ik|mij|me ..4 cover|voorpagina',
  'selfie|selfies|foto ..4 met|with mij|me',
  'wil|wilde|wilden ..4 met mij ..4 foto',
  'mooie foto ..1 toch|van mij',
]

const FOLLOWERS: readonly string[] = [
  '{n} volgers|followers|views|likes|weergaven|abonnees',
  '100k|50k|10k|20k|25k|200k|500k|1m volgers|followers|views|op|on',
  'ton|miljoen|million|duizend volgers|followers|views|likes|weergaven',
  'nieuwe|meer volgers',
  'thank you ..3 following me',
  'mensen|people volgen|follow|following mij|me|ons',
  'mensen mij ..2 volgen',
  'nodig ..4 mij te volgen',
  'volg|volgen mij massaal',
]

/** Someone else's prize or an account that helps others. */
const OTHERS: readonly string[] = [
  'gefeliciteerd|proficiat|congratulations|congrats|feliciteer|feliciteren',
  'uitreiken|uitgereikt|reikte|reik|overhandigen|overhandigde|present|presented|presenting the?',
]

export const groups: readonly PatternGroup[] = [
  { id: 'personal-profiling.own-praise', patterns: OWN_PRAISE },
  { id: 'personal-profiling.followers', patterns: FOLLOWERS },
  { id: 'personal-profiling.others', patterns: OTHERS },
]
