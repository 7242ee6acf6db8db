interface Members {
  people?: readonly string[]
  former?: readonly string[]
  ministers?: readonly string[]
}

/**
 * Faces of the parties by abbreviation. Sources: fractions and leaders (tweedekamer.nl, state of 13 September 2026), leaders
 * since 2017 by the periods of their accounts, members of the Jetten cabinet (rijksoverheid.nl, since 23 February 2026).
 */
export const members: Readonly<Record<string, Members>> = {
  D66: {
    people: ['Jan Paternotte', 'Gerben-Jan Gerbrandy'],
    former: ['Sigrid Kaag', 'Alexander Pechtold'],
    ministers: [
      'Rob Jetten',
      'Sjoerd Sjoerdsma',
      'Stientje van Veldhoven',
      'Rianne Letschert',
      'Hans Vijlbrief',
      'Elanor Boekholt-O’Sullivan',
      'Jaimi van Essen',
      'Eelco Eerenberg',
      'Willemijn Aerdts',
      'Claudia van Bruggen',
    ],
  },
  VVD: {
    people: ['Ruben Brekelmans', 'Malik Azmani', 'Bente Becker'],
    former: ['Mark Rutte', 'Klaas Dijkhoff'],
    ministers: [
      'Dilan Yeşilgöz',
      'Eelco Heinen',
      'David van Weel',
      'Sophie Hermans',
      'Thierry Aartsen',
      'Vincent Karremans',
      'Eric van der Burg',
      'Judith Tielen',
      'Silvio Erkens',
    ],
  },
  PRO: { people: ['Jesse Klaver'], former: ['Frans Timmermans'] },
  PvdA: { former: ['Lodewijk Asscher', 'Lilianne Ploumen', 'Attje Kuiken'] },
  PVV: { people: ['Geert Wilders', 'Martin Bosma'], former: ['Fleur Agema', 'Marjolein Faber'] },
  CDA: {
    people: ['Henri Bontenbal', 'Jeroen Lenaers'],
    former: ['Sybrand Buma', 'Wopke Hoekstra', 'Hugo de Jonge'],
    ministers: [
      'Bart van den Brink',
      'Pieter Heerma',
      'Tom Berendsen',
      'Heleen Herbert',
      'Mirjam Sterk',
      'Jo-Annes de Bat',
      'Derk Boswijk',
      'Annet Bertram',
    ],
  },
  JA21: { people: ['Joost Eerdmans', 'Annabel Nanninga', 'Ingrid Coenradie'] },
  FVD: { people: ['Lidewij de Vos', 'Thierry Baudet', 'Ralf Dekker', 'Gideon van Meijeren'] },
  DNA: { people: ['Gidi Markuszower'] },
  BBB: { people: ['Henk Vermeer', 'Caroline van der Plas'] },
  DENK: { people: ['Stephan van Baarle', 'Dogukan Ergin'], former: ['Tunahan Kuzu', 'Farid Azarkan'] },
  CU: { people: ['Mirjam Bikker', 'Pieter Grinwis', 'Don Ceder'], former: ['Gert-Jan Segers'] },
  SP: { people: ['Jimmy Dijk', 'Sarah Dobbe'], former: ['Lilian Marijnissen', 'Emile Roemer'] },
  SGP: { people: ['Chris Stoffer', 'Diederik van Dijk'], former: ['Kees van der Staaij'] },
  PvdD: { people: ['Christine Teunissen', 'Esther Ouwehand', 'Ines Kostić'], former: ['Marianne Thieme'] },
  '50PLUS': { people: ['Jan Struijs'], former: ['Henk Krol', 'Liane den Haan'] },
  Volt: { people: ['Laurens Dassen', 'Marieke Koekkoek'] },
  'Lid Keijzer': { people: ['Mona Keijzer'] },
  NSC: { former: ['Pieter Omtzigt', 'Nicolien van Vroonhoven', 'Eddy van Hijum'] },
  BIJ1: { former: ['Sylvana Simons'] },
  BVNL: { former: ['Wybren van Haga'] },
}
