import { expect, it } from 'vitest'
import plainLanguage from '../../rules/plain-language.ts'
import { draftOf } from './drafts.ts'
import { hintsOf, type InvalidCase, testRule } from './rule-tester.ts'

const hint = (message: string, match: string | undefined, text: string): InvalidCase => ({
  text,
  message,
  severity: 'reminder',
  ...(match !== undefined && { match }),
})

const LONG =
  'Om ervoor te zorgen dat meer mensen een betaalbaar huis kunnen vinden in de buurt waar ze zijn opgegroeid trekt het kabinet samen met gemeenten en bouwers de komende jaren extra geld uit.'

testRule(plainLanguage, {
  valid: [
    'Een samenloop van omstandigheden, zei de machinist.',
    'Wat dit betreft zijn we het eens met de gemeente.',
    'Vanaf 1 januari krijg je meer huurtoeslag. Je hoeft daar niets voor te doen.',
    'Het kabinet trekt dit jaar 300 miljoen euro uit voor nieuwe huizen in de regio. Daarmee kunnen we sneller bouwen.',
    'De AOW, de WW en de bijstand gaan omhoog. Ook het wettelijk minimumloon stijgt.',
    'In het mbo en hbo komen meer stages. De btw op boeken blijft 9 procent.',
    'Het RIVM, de GGD en het KNMI waarschuwen voor de hitte. Drink genoeg water.',
    'Nederland en de EU steunen Oekraïne. De NAVO kwam vandaag bijeen in Brussel.',
    'Samen met @VNG en #IZA maken we de zorg in de wijk beter. Lees meer: https://voorbeeld.nl/iza-wlz',
    'Vandaag tekenden we het Integraal Zorgakkoord (IZA). Zo houden we de zorg beschikbaar.',
    'Het IZA (Integraal Zorgakkoord) is vandaag getekend door alle partijen in de zorg.',
    'De Wet langdurige zorg verandert. Door de Wlz krijgen mensen met een beperking hulp voor het leven.',
    'De regionale energiestrategie is klaar. In de RES staat waar windmolens komen.',
    'Vandaag is de Dag van de Rechten van het Kind. Het VN-verdrag inzake de rechten van het kind bestaat 37 jaar.',
    'In Straatsburg ging het over het Verdrag betreffende de Europese Unie.',
    'Hij zei: "Derhalve dient men conform te handelen." Dat kan ook gewoon in het Nederlands.',
    'Bureau Stakeholder en stichting Conform kregen vandaag de prijs voor heldere taal.',
    'Dank aan alle vrijwilligers, de brandweer, de politie en iedereen die hielp bij de storm van vannacht. Jullie waren geweldig.',
    'We spraken over wonen, werken, zorg en veiligheid. Over de bus die niet meer rijdt. En over jongeren die graag willen blijven.',
    'Op het podium: Ahmed El Amrani, Sophie van den Berg, Jan-Willem de Groot, Fatima Yılmaz, Piet Jan Hendriks, Maria Lopez, Karel Visser, Anna de Vries, Tom Bakker en Ilse Mulder.',
    'Wat verandert er? 👉 Meer geld voor de huisarts 👉 Minder papierwerk 👉 Een vaste plek in elke wijk 👉 Hulp in het weekend 👉 Sneller een afspraak 👉 Eén nummer om te bellen',
    'Dit staat er in het plan:\n- meer woningen voor starters\n- lagere huren voor mensen met een laag inkomen\n- minder regels voor bouwers\n- meer ruimte voor gemeenten om zelf te kiezen',
    'Ik dien een voorstel in om de wachttijden korter te maken.',
    'De kazerne dient als opvang voor mensen uit Oekraïne.',
    'Zo geven we geschiedenis een plek in de klas.',
    'Let op: PAS OP bij gladheid vannacht.',
    'GALA AVOND in het Concertgebouw: een mooi eerbetoon aan onze sporters.',
    'Middel tegen malaria gevonden: groot nieuws van het Radboudumc.',
    'We praten met boeren, burgers en natuurclubs over het voornemen van het kabinet.',
    { text: 'The measures will be implemented in conformity with EU law, inter alia by means of mitigation.' },
    { text: LONG, type: 'hybrid', author: 'party' },
    { text: 'Derhalve stem ik tegen.', type: 'hybrid', author: 'private' },
    { text: 'Wij zullen derhalve conform handelen.', type: 'personal' },
    'We beloven ouders dat we dit goedmaken. Dat doen we ook.',
    'Heb je behoefte aan hulp? Bel de huisarts.',
    'Ik acht jullie hoog, zei de burgemeester tegen de vrijwilligers.',
    'De rode loper wordt uitgerold voor de helden van de storm.',
    'De bijeenkomst is gehouden in Utrecht.',
  ],
  invalid: [
    { text: 'Bij samenloop met een andere uitkering geldt ex artikel 35 een kortere termijn.', message: 'words' },
    { text: 'In de JBZ-Raad spraken we over het GEAS.', message: 'abbreviations' },
    { text: 'Het betreft hier een taakstelling die naar rato wordt verdeeld.', message: 'words' },
    { text: 'KDC’s en ODC’s melden zich voor 1 mei.', message: 'abbreviations' },
    hint('words', 'derhalve', 'De regeling wordt derhalve met een jaar verlengd.'),
    hint('words', 'conform', 'We werken conform het advies van de Gezondheidsraad.'),
    hint('words', 'mitigeren', 'Met deze maatregelen mitigeren we de gevolgen van de droogte.'),
    hint('words', 'geïmplementeerd', 'De nieuwe regels zijn dit jaar geïmplementeerd bij alle gemeenten.'),
    hint('words', 'ten behoeve van', 'Er is extra geld ten behoeve van de jeugdzorg.'),
    hint('words', 'inzake', 'De minister stuurde een brief inzake de luchtkwaliteit naar de Kamer.'),
    hint('words', 'alsmede', 'Huurders alsmede kopers krijgen hulp bij isoleren.'),
    hint('words', 'betreffende', 'Er is nieuws betreffende de dienstregeling van de veerboot.'),
    hint('words', 'Middels', 'Middels een app kun je straks zelf je gegevens delen.'),
    hint('words', 'geschiedt', 'De uitbetaling geschiedt in drie termijnen.'),
    hint('words', 'dient te', 'Iedere werkgever dient te zorgen voor een veilige werkplek.'),
    hint('words', 'reeds', 'Er zijn reeds duizend huizen gebouwd.'),
    hint('words', 'm.b.t', 'Er komt een nieuw plan m.b.t. de woningbouw.'),
    hint('words', 'stakeholders', 'We gaan in gesprek met alle stakeholders in de regio.'),
    hint('words', 'voornemens', 'Het kabinet is voornemens de regels te versoepelen.'),
    hint('words', 'faciliteren', 'Gemeenten faciliteren de opvang van jongeren.'),
    { ...hint('words', 'Teneinde', 'Teneinde de druk te verlagen, is thans extra personeel nodig.'), count: 1 },
    hint('abbreviations', 'IZA', 'Vandaag tekenden we het IZA met de ziekenhuizen.'),
    hint('abbreviations', 'Wlz', 'De regels in de Wlz veranderen volgend jaar voor 200.000 mensen.'),
    hint('abbreviations', 'AMvB', 'De AMvB ligt nu ter inzage. Reageren kan tot maart.'),
    hint('abbreviations', 'NPLG', 'Boeren praten mee over het NPLG in hun eigen provincie.'),
    hint('abbreviations', 'SPUK', 'Gemeenten kunnen de SPUK-gelden vanaf maandag aanvragen.'),
    { ...hint('abbreviations', 'MIRT', 'Het MIRT en de RES komen vandaag samen aan bod in Zwolle.'), count: 1 },
    hint('long', undefined, LONG),
    hint(
      'long',
      undefined,
      'Fijn om te zien hoe leraren, ouders en leerlingen hier samen een manier hebben gevonden om elke ochtend een gezond ontbijt op tafel te zetten voor kinderen die thuis niets krijgen.',
    ),
    { ...hint('long', undefined, `${LONG.slice(0, -1)}, alsmede extra grond.`), count: 2 },
    {
      text: 'Wij handelen derhalve conform de Wlz. #MinVWS',
      type: 'hybrid',
      author: 'department',
      surface: 'reply',
      count: 2,
    },
    { ...hint('words', 'conform', 'Dat is conform de afspraken die we met jullie maakten.'), surface: 'comment' },
    hint('words', 'Onverminderd', 'Onverminderd artikel 3 krijgt de gemeente meer ruimte.'),
    hint('words', 'te dien aanzien', 'We hebben te dien aanzien nog geen keuze gemaakt.'),
    hint('words', 'jegens', 'Dat is niet eerlijk jegens huurders.'),
    hint('words', 'gestand', 'We zullen ons woord gestand doen.'),
    hint('words', 'zienswijze', 'Je kunt tot 3 mei een zienswijze indienen.'),
    hint('words', 'uit hoofde van', 'Ik spreek hier uit hoofde van mijn ambt.'),
    hint('words', 'noopt', 'De droogte noopt tot keuzes.'),
    hint('words', 'ter inzage', 'Het plan ligt ter inzage in het stadhuis.'),
    hint('words', 'in casu', 'Het gaat in casu om drie scholen.'),
    hint('words', 'eenieder', 'Veiligheid is er voor eenieder.'),
  ],
})

it.each([
  ['Boeren praten mee over het NPLG in hun eigen provincie.', ['Nationaal Programma Landelijk Gebied (NPLG)']],
  ['Het MIRT en de RES komen vandaag samen aan bod in Zwolle.', [undefined]],
])('writes one abbreviation out: %s', (text, rephrased) => {
  const hints = hintsOf(plainLanguage, draftOf({ type: 'corporate', text }))
  expect(hints.map(({ rephrase }) => rephrase)).toEqual(rephrased)
})
