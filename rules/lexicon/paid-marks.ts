import type { PatternGroup } from '../engine/matcher.ts'

const DISCOUNT_CODE = 'kortingscode|actiecode|promocode|couponcode|vouchercode'

/**
 * How paid posts are marked. Sources: the Dutch advertising code for influencers (Reclamecode Social Media & Influencer
 * Marketing, since 2014) and the Mediawet (rules for influencers since July 2022), the labels the sites themselves put above
 * paid posts, and the wording of discount offers in Dutch and English.
 */
export const paidMarks: readonly PatternGroup[] = [
  {
    id: 'paid-promotion.tag',
    patterns: [
      '#ad|#adv|#spon|#sponsored|#sponsoredby|#sponsoredpost|#sponsoredcontent|#gesponsord|#gesponsorde|#sponcon',
      '#paidad|#paidpartner|#paidpartnership|#paidpromotion|#paidpromo|#paidcollab|#paidcollaboration|#brandpartner',
      '#betaaldpartnerschap|#betaaldepartnerschap|#betaaldesamenwerking|#betaaldepromotie|#betaaldereclame|#betaaldecollab',
      '#advertorial|#advertentie|#reclame|#brandedcontent|#affiliate|#affiliatelink|#collab|#barterdeal|#gifted',
      '#kortingscode|#discountcode|#promocode|#couponcode|#werbung|#anzeige',
    ],
  },
  // Words that mark a post when they stand apart as a label: "(advertentie)", "Gesponsord | ".
  {
    id: 'paid-promotion.label',
    patterns: [
      'ad|adv|advertentie|advertorial|advertisement|reclame|spon|sponsored|gesponsord|affiliatelink|promo|sponsorpost|sponsorbericht',
      'affiliate|betaalde link|links',
      'sponsored|gesponsord|gesponsorde post|content|bericht|video|ad',
      'paid|betaalde partnership|partnerschap|collaboration|collab|samenwerking|promotie|promotion|advertentie|reclame',
      'betaald partnerschap',
    ],
  },
  {
    id: 'paid-promotion.phrase',
    patterns: [
      'deze|dit|this post|bericht|video|reel|story|content ..2 gesponsord|sponsored|advertentie|advertorial|betaald',
      'is|betreft een betaald|betaalde|gesponsord|gesponsorde bericht|post|samenwerking|advertentie|partnerschap|promotie',
      'is a|an paid|sponsored partnership|post|promotion|collaboration|ad|message',
      'this is a|an ad|advertisement',
      'i|we earn|get a? small? commission',
      'ik|we|wij krijg|krijgen|verdien|verdienen|ontvang|ontvangen ..1 kleine vergoeding|commissie|percentage !voor',
      'affiliate link|links',
      '(betaalde samenwerking|betaalde promotie|betaald partnerschap|paid partnership|paid collaboration) met|with|tussen|van',
      'koop|kopen|shop|buy ..3 via|met|with|through|using mijn|onze|my|our ..1 link',
      'via|met|with|through|using mijn|onze|my|our ..1 link koopt|koop|kopen|shop|buy',
      'ontvangen|ontvang|krijgen|krijg|verdien|verdienen|earn|get !geen|no ..1 kleine|small? vergoeding|commissie|commission per|voor|for elke|iedere|verkochte|each|every|klik|bestelling|sale',
      '#samenwerking|samenwerking|collab met|with ..14 korting|goedkoper|tegoedbon|kortingscode|discount',
      '(hiervoor|daarvoor|ervoor|voor deze post|voor dit bericht|voor deze video) ..1 betaald ..1 krijgen|kregen|gekregen|worden|werden|krijg|kreeg',
      'krijg|krijgen|kregen|kreeg ..1 (hiervoor|ervoor|voor deze post|voor dit bericht|voor deze video) betaald',
      'wegens|vanwege|volgens|door ..1 overeenkomst|contract|deal|samenwerking ..2 merk|adverteerder|sponsor|brand',
      '(voor de prijs van een|voor de prijs van 1|for the price of one|tweede gratis|buy one get one)',
      'pr pakket|pakketje|pakketten|package ontvangen|gekregen|kregen|kreeg|van|from|received',
      'link|code ..6 jij|je|you en|and ik|wij|we|het|i|me|us ..4 punten|korting|tegoed|bonus|points|discount|credit',
      'tegen betaling ..3 geplaatst|gepubliceerd|gedeeld|gemaakt|opgenomen',
      'geplaatst|gepubliceerd|gedeeld|gemaakt|opgenomen ..3 tegen betaling',
      'thanks|dank|bedankt ..5 for|voor (sponsoring this|het sponsoren van deze|het sponsoren van dit)',
      'deze|dit|this post|bericht|video|vlog|blog|reel|story|content|foto ..1 bevat|contains ..1 reclame|advertising|ads|advertentie|advertenties|betaalde|paid',
      '(ik word|ik werd|ik ben|word ik|ben ik|i was|i am|i m|i got|we got|getting) betaald|paid ..2 om|to|for|voor ..6 schrijven|post|posten|bericht|promoten|plaatsen|delen|write|promote|share|review',
      'in (ruil|return|exchange) voor|for ..2 post|review|vermelding|story|reel|mention|video|reclame',
      'cadeau|gratis|gekregen|kregen|free ..6 in ruil voor ..1 bericht|berichtje',
      'via|through|met|with|gebruik|use|using mijn|my ..1 link ..6 gratis|korting|free|discount|off|both|allebei|cadeau|bonus',
      'link in ..1 bio ..4 korting|discount|off',
      'my|mijn personal|persoonlijke|exclusive|exclusieve|own|eigen? discount|korting|kortingslink',
      'my|mijn|onze|our|bevat|contains affiliate|referral|betaalde|sponsored link|links|code',
    ],
  },
  // An offer only before the name of a brand.
  {
    id: 'paid-promotion.by',
    patterns: [
      'sponsored|gesponsord|gesponsored|gifted by|door de|het|een? *bedrijf|bedrijf|merk|firma|fabrikant|*fabrikant|winkel|*winkel|keten|*keten|bank|verzekeraar|*merk|company|brand?',
      'uitzending|aflevering|video|podcast|post|bericht ..3 aangeboden door',
      'werd|wordt u|je|jullie aangeboden door',
      'paid|betaald|betaalde partnership|collaboration|collab|promotion|partnerschap|samenwerking|promotie with|for|met|voor',
      'deze|dit|this post|bericht|video|reel|story ..3 (mogelijk gemaakt|made possible) door|by',
      'deze|dit|this post|bericht|video|reel|story ..3 (mogelijk gemaakt|made possible) door|by een|de|a|the? bijdrage|steun|sponsoring|contribution|support van|of|from',
      'brought to you by',
      'our|onze|mijn|my sponsor|adverteerder|advertiser',
    ],
  },
  {
    id: 'paid-promotion.code',
    patterns: [
      'gebruik|use|voer|enter ..3 bij|at|tijdens het|de|the? afrekenen|checkout',
      `met|gebruik|via|mijn|onze|use|with|my|our ..2 ${DISCOUNT_CODE}`,
      'use|with|my|our|your ..2 discount|promo|coupon code',
      'met|gebruik|use|using|with|enter|via de|the|mijn|onze|my|our? code ..8 korting|discount|off|goedkoper',
      'korting|discount|off ..6 met|gebruik|use|using|with|via de|the|mijn|onze|my|our? code',
      'korting|discount|off voor|for mijn|onze|al|my|our|all volgers|followers|lezers|readers',
      'korting|discount ..2 op|on|bij je|jouw|uw|your|de|the eerste|volgende|first|next? bestelling|aankoop|order|purchase',
      '{n} off your first|next? order|purchase',
      '(swipe up|tik op de link|klik op de link|link in bio) ..3 korting|discount|off',
      `swipe ..4 korting|discount|${DISCOUNT_CODE}`,
      `jouw|jullie|your ${DISCOUNT_CODE} bij|voor|van|at|for`,
    ],
  },
  // A code that is named in another sentence than the discount.
  { id: 'paid-promotion.code-word', patterns: [`code|voucher|coupon|${DISCOUNT_CODE} !oranje|rood|geel|groen`] },
  // A code that looks like one: SAVE15.
  {
    id: 'paid-promotion.code-verb',
    patterns: ['gebruik|use|enter|apply|voer|vul|met|with|afrekenen|checkout|bestellen|bestelling'],
  },
  {
    id: 'paid-promotion.discount',
    patterns: [
      `korting|${DISCOUNT_CODE}|discount|off|goedkoper|cheaper|checkout|afrekenen|bestelling|webshop`,
      'halen ..2 betalen',
    ],
  },
]

/** Talk about advertising and its rules, in which the same words are the subject. */
export const aboutAdvertising: readonly PatternGroup[] = [
  {
    id: 'paid-promotion.subject',
    patterns: [
      'influencers|reclamecode|reclameregels|mediawet|adverteerders|advertisers|advertising',
      'vermeld*|herkenba*|transparan*|disclos*|misleid*|mislead*|verplicht*|must|should',
      'verbied*|verbod|*verbod|verboden|ban|banned|bans|banning|prohibit*|forbid*',
      'oplicht*|fraude|fraud|scam*|phishing|nepwebshop*|neppe|nepreclame*|nepadvertentie*|fake|nep|valse|lokmiddel|lokken',
      'wees alert|voorzichtig',
      'pas op',
      'trap er|niet|hier',
      'klik niet',
      'beware|toezicht*|handhav*|boete|boetes|fined|regulat*|wetsvoorstel|wetgeving|legislation|regels|rules',
    ],
  },
  { id: 'paid-promotion.topic', patterns: ['reclame*|advertent*|adverteren|marketing|*reclame|advert*'] },
  {
    id: 'paid-promotion.newspaper',
    patterns: [
      'interview*|krant|kranten|column|artikel|voorpagina|newspaper',
      '+telegraaf|+volkskrant|+nrc|+trouw|+parool|@adnl',
      'algemeen dagblad',
    ],
  },
  {
    id: 'paid-promotion.sponsorship',
    patterns: [
      'terror*|attack*|aanval*|hack*|cyber*|milit*|bill|motion|amendment|resolution|research|onderzoek*|study',
    ],
  },
]

/** Links that pay whoever places them: hosts of the networks in use in the Netherlands, and their parameters. */
export const PAID_LINK =
  /(?:^|[/.])(?:amzn\.to|awin1\.com|tidd\.ly|partner(?:programma)?\.bol\.com|tradetracker\.net|daisycon\.(?:io|net)|ds1\.nl|shareasale\.com|liketk\.it|rstyle\.me)(?:[/?]|$)|[?&](?:aff|aff_?id|affiliate(?:_id)?|partnerid)=|[?&]tag=[a-z0-9]{1,40}-2[0-9](?:&|$)|[?&]utm_(?:medium|source)=(?:affiliate|influencer)/i

/** Who "sponsors" without a brand: states, public funds, and titles. */
export const NO_BRANDS: ReadonlySet<string> = new Set(
  'rusland russia iran china noordkorea north kremlin moskou moscow teheran tehran rijk rijksoverheid eu europa europe europese european unesco unicef nwo zonmw ministerie ministry senator senators gemeente provincie i'.split(
    ' ',
  ),
)
