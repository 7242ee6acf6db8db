/**
 * What tells an official mailbox from somebody's own. Hand-made from the contact pages of ministries, executive agencies
 * and municipalities, and the mail providers most used in the Netherlands; state of 2026.
 */

/** Words in the part before the @ that name a desk, not a person. */
export const DESKS = new Set(
  (
    'aanmelden aanmelding aanvraag actie administratie admin adviezen advies afspraken agenda archief avg balie beleid bestuur bezoek bezwaar ' +
    'booking burgerzaken cao car college communicatie communications community congres contact coordinatie customer desk digitaal directie ' +
    'donatie duurzaam editor enquete evenement evenementen events fg feedback financien gemeente griffie hallo hello helpdesk help hr hulp info ' +
    'informatie inkoop inschrijven inspraak internetconsultatie inwoners jeugd jobs kantoor klacht klachten klantcontact klantenservice ' +
    'loket mail media meedenken meedoen meldpunt ministerie minister nieuws nieuwsbrief noreply office onderzoek ondernemers onderwijs ' +
    'opleiding pers persvoorlichting petitie planning post postbus press privacy programma project projecten publieksvoorlichting ' +
    'raad receptie redactie registratie regio reserveren sales secretariaat service servicedesk servicepunt staatssecretaris stichting subsidie subsidies ' +
    'support team ticket tickets uitnodigingen vacature vacatures verkiezingen vergunningen voorlichting voorzitter vragen vraag webcare ' +
    'webmaster webredactie welkom werk werkbezoeken werkenbij wonen woo woordvoering zorg'
  ).split(' '),
)

/** Domains of government bodies: their addresses are official. */
export const OFFICIAL_HOST =
  /(?:^|\.)(?:min[a-z]{2,5}|rijksoverheid|overheid|government|rijk|tweedekamer|eerstekamer|politie|om|belastingdienst|duo|uwv|svb|rvo|rws|rivm|rdw|cbr|cjib|coa|ind|ggd|nvwa|knmi|kvk|logius|vng|ggdghor|caribischnetherlands)\.nl$/

/** Providers where anyone has a mailbox. */
export const PRIVATE_HOST =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|proton|protonmail|gmx|ziggo|kpnmail|kpnplanet|planet|hetnet|xs4all|upcmail|casema|chello|home|quicknet|tele2|telfort|online|zonnet|wxs|caiway|solcon|zeelandnet|freedom|tuta|fastmail|hey|mail)\.(?:com|nl|net|me|be|eu|org|co\.uk|internet\.nl)$/

/** First names that alone make a mailbox a person's: the most given ones of several generations. */
export const FIRST_NAMES = new Set(
  (
    'jan piet kees peter hans henk johan willem gerard paul mark marco erik eric rob robert john martin frank tom tim bart bas daan sem lucas ' +
    'thomas dennis jeroen michiel ruud wim joost sander wouter stefan mohamed mohammed ahmed ali anna maria johanna anja ingrid monique esther ' +
    'sandra linda petra marieke lisa sanne emma julia eva sophie fatima laura kim ilse karin annemarie els ria willeke yvonne marloes'
  ).split(' '),
)
