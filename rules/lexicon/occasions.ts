import type { PatternGroup } from '../engine/matcher.ts'

/**
 * What a post is about when it is not policy news: the occasions of a minister's week, in Dutch and English. Collected by
 * hand from the kinds of posts the guideline names (visits, informal content) and the silences of the rulebook.
 */
export const occasions: readonly PatternGroup[] = [
  {
    id: 'month',
    class: true,
    patterns: [
      'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
      'january|february|march|may|june|july|august|october',
    ],
  },
  {
    id: 'visit',
    patterns: [
      'werkbezoek*|streekbezoek*|bedrijfsbezoek*|rondleiding*|gastles|gastcollege',
      'op|tijdens mijn? bezoek',
      'op de? koffie bij',
      'bezoek aan|bij|van',
      'bezocht|bezoeken|bezoekt',
      'langs bij|in|op',
      'gesprek|gesprekken met|vanochtend|vanmiddag|vandaag',
      'gesproken|sprak|spraken|spreek|praat|praatte|gepraat ..4 met|over|daarover',
      'ontmoet|ontmoette|ontmoetten|kennisgemaakt|meegelopen|bijgepraat',
      'liep|loop|loopt ..4 mee|door',
      'bespraken|besproken|besprak',
      'opende|opent ik|we|de|het',
      'eerste paal',
      'bij ..4 hoorde|zag|kreeg ik',
      'ik hoorde|zag',
      'visit|visited|visiting|tour',
      'met with',
      '(spoke|talked|met) with',
      'met|meet my',
      'discussed',
      'conversation|discussion|talks with|on|today',
    ],
  },
  {
    id: 'on-air',
    patterns: [
      '+kijktip|+luistertip|podcast*|uitzending*|talkshow*|radio|televisie|livestream*|vragenuur*|persconferentie*',
      'te gast|horen|zien|beluisteren bij|in|aan|op',
      'nieuwsuur|buitenhof|eenvandaag|jinek|wnl|renze|pauw|cnn|bbc|bnr|rtl',
      '+op1|+bar',
      'interview|interviews|vraaggesprek',
      'live te|vanuit',
      'nu|weer live',
      'live nu|now',
      '*debat|*debatten|debate|debates|debatdirect|begrotingsbehandeling|kamerbehandeling',
      'terugkijken|terugluisteren|podcast|livestream',
      'press conference',
      'watch live',
      'will be on',
      'straks|zometeen|zo ..2 begint',
      'volg|volgen het|ons|mij|live',
    ],
  },
  {
    id: 'greeting',
    patterns: [
      'fijne|prettige|vrolijk|vrolijke|gelukkig|gelukkige|gezegende|zalig|happy|merry *dag|*dagen|kerst*|pasen|nieuwjaar|nieuw|weekend|vakantie|sinterklaas*|suikerfeest|chanoeka|divali|holi|new|christmas|easter|kings',
      'eid|ramadan mubarak|kareem',
      'wens|wensen|wenst|toegewenst|toewensen',
      'gefeliciteerd|felicitaties|proficiat|hoera|gefeliciteerd*|congratulations|congrats|congratulate*',
      'goedemorgen|goedenavond|goedemiddag|welkom|welcome|beterschap',
      'succes|veel|good plezier|luck|aan|iedereen|allemaal|vandaag|morgen|met',
      'van harte',
      'lieve|warme groet|groeten',
      'looking forward',
      'jubileum|bestaan',
      'dag van de',
    ],
  },
  {
    id: 'condolence',
    patterns: [
      'gecondoleerd|condoleances|condoleren|medeleven|nabestaanden|deelneming|sterkte|condolences|condolence|geschokt|verdrietig|meeleven',
      'gedachten|gedachte|thoughts zijn|gaan|is|are|go bij|uit|with|naar',
      'thinking of',
      'leef|leven ..2 mee met',
      'rust zacht',
      'rest in peace',
      'overleden|overlijden|omgekomen|aanslag',
    ],
  },
  {
    id: 'commemoration',
    patterns: [
      'herdenk*|herdacht*|*herdenking|*herdenkingen|kranslegging|commemorat*|remembrance|*bevrijdingsdag|wreath',
      'krans|kransen|stil|stilgestaan',
      'nooit|never vergeten|forget',
      'nooit|never meer|again oorlog|war|auschwitz|fascisme|srebrenica',
      'dat|dit|that|this nooit|never meer|again',
      'will never forget',
    ],
  },
  {
    id: 'thanks',
    patterns: [
      'dank|bedankt|bedanken|dankbaar|dankjewel|dankwoord|bedank|thanks|thankful|complimenten|waardering|respect|petje|lof|hulde|trots|proud|grateful',
      'thank you',
    ],
  },
  {
    id: 'sport',
    patterns: [
      '+teamnl|wereldkampioen*|europees|olympisch*|paralympisch*|medaille*|goud|zilver|brons|gold|medal*|atleten|eredivisie|voetbalelftal|oranje|leeuwinnen',
      'wedstrijd|finale|race|sprint|estafette*',
    ],
  },
  {
    id: 'vacancy',
    patterns: [
      'vacature*|solliciteer*|solliciteren|collega|vacancy|vacancies|traineeship*',
      'wij|we zoeken ..3 *adviseur|*medewerker|*manager|collega|collegas|jurist*',
      'werken|kom|werk bij ..4 werken|ministerie|ons',
      'join our team',
    ],
  },
]
