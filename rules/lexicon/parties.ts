import { fold } from '../text/fold.ts'
import { members } from './party-members.ts'

export interface Party {
  abbr: string
  /** How people name it in running text and nothing else: these words are certain. */
  names: readonly string[]
  /** Names that in small letters are plain words, and in this spelling certain: Leefbaar Almere. */
  spelled?: readonly string[]
  /** Names that are words or other abbreviations too: only the context tells. */
  doubtful?: readonly string[]
  /** Folded hashtag bodies that name it, its slogans among them. */
  tags: readonly string[]
  /** Handles on X, Instagram and LinkedIn without @, those of its leaders among them. */
  handles: readonly string[]
  /** Host names, without www. */
  sites: readonly string[]
  /** Its youth branch, in the spelling that tells it from a word. */
  youth?: readonly string[]
  /** Leaders, group chairs and other faces that hold no office in the cabinet. */
  people?: readonly string[]
  /** Former leaders, who may hold another office by now: only #TeamName is a party matter. */
  former?: readonly string[]
  /** Its members of the cabinet: their name alone is no party matter, #TeamName is. */
  ministers?: readonly string[]
  since?: string
  until?: string
  source: string
}

const KAMER = 'tweedekamer.nl, fractions and Kiesraad ballot 2025; state of 13 September 2026'
const EARLIER = 'Kiesraad, earlier elections'
const EUROPE = 'europarl.europa.eu, political groups 2024-2029'

type Facts = Omit<Party, 'people' | 'former' | 'ministers'>

const facts: readonly Facts[] = [
  {
    abbr: 'D66',
    names: [
      'D66',
      'D66ers',
      "D'66",
      'dee zes en zestig',
      'Democraten 66',
      'Democraten 1966',
      'Democrats 66',
      'Van Mierlo Stichting',
      'Van Mierlostichting',
    ],
    tags: ['jongedemocraten', 'jongedemo', 'd66', 'democraten66', 'kiesvoordetoekomst'],
    handles: ['jongedemocraten', 'jdlandelijk', 'd66', 'd66nl', 'd66tweedekamer', 'd66europa'],
    sites: ['d66.nl'],
    youth: ['Jonge Democraten'],
    source: KAMER,
  },
  {
    abbr: 'VVD',
    names: [
      'VVD',
      'vee vee dee',
      'VVDer',
      'VVDers',
      'Volkspartij voor Vrijheid en Democratie',
      "People's Party for Freedom and Democracy",
      'Teldersstichting',
      'Telders Stichting',
    ],
    tags: ['jovd', 'vvd', 'kiesvoordoen', 'doenhoortbijnederland'],
    handles: ['jovd', 'vvd', 'vvdtweedekamer', 'vvdeuropa'],
    sites: ['vvd.nl'],
    youth: ['JOVD'],
    source: KAMER,
  },
  {
    abbr: 'PRO',
    names: [
      'Progressief Nederland',
      'GroenLinks-PvdA',
      'PvdA-GroenLinks',
      'GL-PvdA',
      'PvdA-GL',
      'GroenLinks/PvdA',
      'GreenLeft-Labour',
      'Labour-GreenLeft',
      'Bureau de Helling',
      'Wiardi Beckman Stichting',
    ],
    doubtful: ['PRO'],
    tags: ['projongeren', 'progressiefnederland', 'groenlinkspvda', 'pvdagroenlinks', 'glpvda', 'pvdagl', 'pro'],
    handles: ['jesseklaver', 'projongeren', 'progressiefned', 'groenlinkspvda', 'glpvda', 'pronederland'],
    sites: ['groenlinkspvda.nl', 'progressiefnederland.nl', 'pro.nl', 'stempro.nl'],
    youth: ['PRO Jongeren'],
    since: '2026-06-13',
    source: KAMER,
  },
  {
    abbr: 'GroenLinks',
    names: ['GroenLinks', 'GroenLinksers', 'GroenLinkser', 'GreenLeft'],
    doubtful: ['Groen Links', 'GL', 'DWARS'],
    tags: ['dwarsgl', 'groenlinks', 'meergroenlinks'],
    handles: ['dwarsgl', 'dwars', 'groenlinks'],
    sites: ['groenlinks.nl'],
    until: '2026-06-13',
    source: KAMER,
  },
  {
    abbr: 'PvdA',
    names: ['PvdA', 'PvdAer', 'PvdAers', 'P.v.d.A.', 'Partij van de Arbeid'],
    tags: ['sociaalvooriedereen', 'jongesocialisten', 'pvda', 'partijvandearbeid', 'stemsociaal'],
    handles: ['jongesocialisten', 'js_pvda', 'pvda'],
    sites: ['pvda.nl'],
    youth: ['Jonge Socialisten'],
    until: '2026-06-13',
    source: KAMER,
  },
  {
    abbr: 'PVV',
    names: [
      'PVV',
      'pee vee vee',
      'PVVer',
      'PVVers',
      'Partij voor de Vrijheid',
      'Partij vd Vrijheid',
      'Party for Freedom',
    ],
    tags: ['pvv', 'partijvoordevrijheid', 'stemzeweg', 'stemrutteweg'],
    handles: ['pvvpers', 'geertwilderspvv', 'pvv'],
    sites: ['pvv.nl', 'geertwilders.nl', 'pvv-europa.nl'],
    source: KAMER,
  },
  {
    abbr: 'CDA',
    names: [
      'CDA',
      'see dee aa',
      'CDAer',
      'CDAers',
      'Christen-Democratisch Appèl',
      'Christian Democratic Appeal',
      'christendemocraten',
      'Christian Democrats',
    ],
    tags: ['eenhelegoedemorgen', 'minderikmeerwij', 'nudoorpakken', 'cdja', 'cda', 'kiesdenummer1'],
    handles: ['henribontenbal', 'cdja', 'cdavandaag', 'cda', 'cdanl', 'cdatweedekamer', 'cdaeuropa'],
    sites: ['cda.nl'],
    youth: ['CDJA'],
    source: KAMER,
  },
  {
    abbr: 'JA21',
    names: ['JA21', 'Juiste Antwoord 2021'],
    doubtful: ['JA 21'],
    tags: ['hetmoetechtanders', 'ja21jong', 'ja21', 'juisteantwoord'],
    handles: ['eerdmans', 'juisteantwoord', 'ja21'],
    sites: ['ja21.nl'],
    youth: ['JA21 Jong'],
    source: KAMER,
  },
  {
    abbr: 'FVD',
    names: ['FVD', 'FVDer', 'FVDers', 'Forum voor Democratie', 'Forum voor de Democratie', 'Forum for Democracy'],
    doubtful: ['Forum'],
    tags: ['jfvd', 'jfvdcongres', 'fvd', 'forumvoordemocratie', 'stemnederlandterug', 'forum'],
    handles: [
      'thierrybaudet',
      'lidewij_devos',
      'jfvd',
      'jfvdnl',
      'fvdemocratie',
      'fvd',
      'forumvoordemocratie',
      'fvdnl',
    ],
    sites: ['fvd.nl', 'forumvoordemocratie.nl', 'forumdemocratie.nl'],
    youth: ['JFVD'],
    source: KAMER,
  },
  {
    abbr: 'DNA',
    names: ['De Nederlandse Alliantie', 'Nederlandse Alliantie', 'Groep Markuszower', 'GM/DNA'],
    doubtful: ['DNA'],
    tags: ['nederlandsealliantie', 'denederlandsealliantie', 'dna'],
    handles: ['gidimarkuszower', 'nedalliantie'],
    sites: ['denederlandsealliantie.nl'],
    since: '2026-01-20',
    source: KAMER,
  },
  {
    abbr: 'BBB',
    names: [
      'BBB',
      'BBBer',
      'BBBers',
      'BoerBurgerBeweging',
      'Boer Burger Beweging',
      'Farmer-Citizen Movement',
      'Farmers-Citizens Movement',
    ],
    tags: ['bbbjong', 'bbb', 'boerburgerbeweging', 'iederedagbbbeter', 'boerburgerboek'],
    handles: ['lientje1967', 'bbbjong', 'boerburgerb', 'bbb', 'boerburgerbeweging'],
    sites: ['boerburgerbeweging.nl', 'bbb.nl'],
    youth: ['BBB Jong'],
    source: KAMER,
  },
  {
    abbr: 'DENK',
    names: ['Politieke Beweging DENK', 'Beweging DENK'],
    doubtful: ['DENK'],
    tags: ['oppositiedenk', 'denkjong', 'denk', 'denkanders', 'denkvooriedereen'],
    handles: ['stephanvbaarle', 'tunahankuzu', 'oppositie_denk', 'denknl', 'bewegingdenk'],
    sites: ['bewegingdenk.nl'],
    youth: ['DENK Jong'],
    source: KAMER,
  },
  {
    abbr: 'CU',
    names: ['ChristenUnie', 'ChristenUnies', 'Christen Unie', 'ChristenUnie-SGP', 'Christian Union', 'ChristianUnion'],
    doubtful: ['CU'],
    tags: ['ruimtevoorelkaar', 'samenrechtdoen', 'perspectiefcu', 'christenuniejongeren', 'christenunie', 'cu'],
    handles: ['mirjambikker', 'perspectieftk', 'christenunie', 'christenunietk'],
    sites: ['christenunie.nl'],
    youth: ['PerspectieF', 'ChristenUniejongeren'],
    source: KAMER,
  },
  {
    abbr: 'SP',
    names: ['Socialistische Partij', 'SPers', 'Socialist Party'],
    doubtful: ['SP'],
    tags: ['strijdmee', 'roodjongindesp', 'jongindesp', 'socialistischepartij', 'sp', 'spnl'],
    handles: ['jimmydijk', 'marijnissenl', 'roodsp', 'jongindesp', 'spnl', 'sptweedekamer'],
    sites: ['sp.nl'],
    youth: ['Jong in de SP'],
    source: KAMER,
  },
  {
    abbr: 'SGP',
    names: [
      'SGP',
      'SGPer',
      'SGPers',
      'Staatkundig Gereformeerde Partij',
      'Reformed Political Party',
      'Guido de Brès-Stichting',
    ],
    tags: ['sgpj', 'sgpjongeren', 'sgp', 'studiosgp', 'sgpweekjournaal'],
    handles: ['chris_stoffer', 'keesvdstaaij', 'sgpjongeren', 'sgpnieuws', 'sgp'],
    sites: ['sgp.nl'],
    youth: ['SGP-jongeren', 'SGPJ'],
    source: KAMER,
  },
  {
    abbr: 'PvdD',
    names: [
      'PvdD',
      'PvdDers',
      'Partij voor de Dieren',
      'Partij voor Dieren',
      'Partij vd Dieren',
      'Dierenpartij',
      'Party for the Animals',
    ],
    doubtful: ['PINK'],
    tags: ['pinkjongeren', 'pinkpolitiek', 'pvdd', 'partijvoordedieren', 'partijvddieren', 'teamplanet'],
    handles: ['estherouwehand', 'pinkpolitiek', 'pinkjongeren', 'partijvddieren', 'partijvoordedieren', 'pvdd'],
    sites: ['partijvoordedieren.nl', 'partyfortheanimals.nl'],
    source: KAMER,
  },
  {
    abbr: '50PLUS',
    names: ['50PLUS-partij', '50pluss'],
    doubtful: ['50PLUS', '50Plus', '50 PLUS'],
    tags: ['50plus', '50pluspartij'],
    handles: ['lianedenhaan', 'henkkrol', '50pluspartij', '50plus'],
    sites: ['50pluspartij.nl'],
    source: KAMER,
  },
  {
    abbr: 'Volt',
    names: ['Volt Nederland', 'Volt Europa', 'Volters', 'Volter'],
    doubtful: ['Volt'],
    tags: ['toekomstmadeineurope', 'voltnederland', 'volt', 'volteuropa', 'generatievolt', 'vooruitdenkers'],
    handles: ['dassenlaurens', 'voltnederland', 'volteuropa', 'volteu'],
    sites: ['voltnederland.org', 'volteuropa.org'],
    source: KAMER,
  },
  {
    abbr: 'Lid Keijzer',
    names: ['Groep Keijzer', 'Lid Keijzer', 'Lid-Keijzer'],
    tags: ['groepkeijzer', 'lidkeijzer'],
    handles: ['monakeijzer'],
    sites: [],
    since: '2026-02-24',
    source: KAMER,
  },
  {
    abbr: 'NSC',
    names: ['Nieuw Sociaal Contract', 'New Social Contract', 'NSCers', 'NSC'],
    tags: ['nsc', 'nieuwsociaalcontract'],
    handles: ['nvanvroonhoven', 'nwsoccontract', 'nieuwsociaalcontract'],
    sites: ['partijnieuwsociaalcontract.nl', 'nieuwsociaalcontract.nl'],
    since: '2023-08-20',
    source: KAMER,
  },
  {
    abbr: 'BIJ1',
    names: ['BIJ1', 'Politieke partij BIJ1'],
    tags: ['spreekjeuitbekenkleur', 'radicaalbij1', 'bij1', 'kombij1'],
    handles: ['sylvanabij1', 'radicaalbij1', 'politiekbij1', 'bij1'],
    sites: ['bij1.org'],
    youth: ['RADICAAL BIJ1'],
    source: EARLIER,
  },
  {
    abbr: 'BVNL',
    names: ['BVNL', 'Belang van Nederland', 'Groep Van Haga'],
    tags: ['bvnl', 'belangvannederland'],
    handles: ['wybrenvanhaga', 'bvnl', 'belangvannl'],
    sites: ['bvnl.nl'],
    source: EARLIER,
  },
  {
    abbr: 'FNP',
    names: ['FNP', 'Fryske Nasjonale Partij'],
    tags: ['fnp'],
    handles: ['fnp', 'fnpfryslan'],
    sites: ['fnp.frl', 'fnp.nl'],
    source: KAMER,
  },
  {
    abbr: 'Piratenpartij',
    names: ['Piratenpartij', 'Pirate Party'],
    tags: ['piratenpartij'],
    handles: ['piratenpartij'],
    sites: ['piratenpartij.nl'],
    source: KAMER,
  },
  {
    abbr: 'small parties',
    names: [
      'Libertaire Partij',
      'Vrede voor Dieren',
      'NL PLAN',
      'Vrij Verbond',
      'Partij voor de Rechtsstaat',
      'ELLECT',
    ],
    doubtful: ['De Linie'],
    tags: ['libertairepartij', 'vredevoordieren', 'nlplan', 'vrijverbond', 'partijvoorderechtsstaat'],
    handles: ['libertairepartij', 'vredevoordieren'],
    sites: ['libertairepartij.nl', 'vredevoordieren.nl'],
    source: KAMER,
  },
  {
    abbr: 'local parties',
    names: [
      'Hart voor Den Haag',
      'Hart voor Hilversum',
      'Student & Stad',
      'Water Natuurlijk',
      'Partij voor het Noorden',
      'Groninger Belang',
      'GroningerBelang',
      'Leefbaar 3B',
      'Groep de Mos',
      'BurgerBelangen Enschede',
    ],
    spelled: [
      'Gemeentebelangen',
      'Burgerbelangen',
      'BurgerBelangen',
      'Inwonersbelangen',
      'Stadsbelangen',
      'Algemeen Belang',
      'Lokaal Belang',
      'Lokaal Hart',
      'Stadspartij',
      'Dorpspartij',
      'Leefbaar Almere',
      'Leefbaar Capelle',
      'Leefbaar Hilversum',
      'Leefbaar Rotterdam',
      'Leefbaar Zaanstad',
    ],
    tags: ['leefbaarrotterdam', 'hartvoordenhaag', 'waternatuurlijk', 'partijvoorhetnoorden'],
    handles: ['leefbaarrdam', 'hartvoordenhaag', 'waternatuurlijk'],
    sites: ['leefbaarrotterdam.nl', 'hartvoordenhaag.nl', 'waternatuurlijk.nl'],
    source: 'Kiesraad, registers of provinces, water boards and large cities',
  },
  {
    abbr: 'European groups',
    names: [
      'Renew Europe',
      'Greens/EFA',
      'Groenen/EVA',
      'European Greens',
      'Europese Groenen',
      'Patriots for Europe',
      'Patriotten voor Europa',
      "European People's Party",
      'Europese Volkspartij',
      'Progressive Alliance of Socialists and Democrats',
      'European Conservatives and Reformists',
      'Europe of Sovereign Nations',
      'ALDE Party',
      'S&D-fractie',
      'EVP-fractie',
      'S&D group',
      'EPP group',
    ],
    doubtful: ['EVP', 'Renew', 'Patriotten', 'EPP', 'ECR', 'S&D', 'PfE', 'ESN', 'ALDE'],
    tags: ['reneweurope', 'greensefa', 'eppgroup', 'patriotsforeurope', 'thelefteu'],
    handles: [
      'eppgroup',
      'epp',
      'theprogressives',
      'pes_pse',
      'reneweurope',
      'greensefa',
      'europeangreens',
      'ecrgroup',
      'left_eu',
      'patriotsep',
      'aldeparty',
    ],
    sites: [
      'eppgroup.eu',
      'epp.eu',
      'socialistsanddemocrats.eu',
      'reneweuropegroup.eu',
      'greens-efa.eu',
      'europeangreens.eu',
      'ecrgroup.eu',
      'left.eu',
      'aldeparty.eu',
    ],
    source: EUROPE,
  },
]

/** Parties and groups that drafts may name: the state of 2026, with the older names people still use. */
export const parties: readonly Party[] = facts.map((party) => ({ ...party, ...members[party.abbr] }))

/** The letters of a name: "Groen Links" and "GroenLinks" are one name. */
function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
}

const BY_NAME = new Map(
  parties.flatMap((party) =>
    [party.abbr, ...party.names, ...(party.doubtful ?? []), ...party.tags].map((name) => [letters(name), party]),
  ),
)

/** The party of this abbreviation, name or tag body, however it is spelled. */
export function partyByName(name: string): Party | undefined {
  return BY_NAME.get(letters(name))
}
