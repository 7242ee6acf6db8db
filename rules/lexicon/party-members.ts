interface Members {
  people?: readonly string[]
  ministers?: readonly string[]
}

/**
 * Faces of the parties by abbreviation. Sources: fractions and leaders (tweedekamer.nl, state of 13 September 2026), leaders
 * since 2017 by the periods of their accounts, members of the Jetten cabinet (rijksoverheid.nl, since 23 February 2026).
 */
export const members: Readonly<Record<string, Members>> = {
  D66: {
    people: ['Jan Paternotte', 'Sigrid Kaag', 'Alexander Pechtold', 'Gerben-Jan Gerbrandy', 'Sophie in ’t Veld'],
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
    people: ['Ruben Brekelmans', 'Mark Rutte', 'Malik Azmani', 'Bente Becker'],
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
  PRO: { people: ['Jesse Klaver', 'Frans Timmermans'] },
  PvdA: { people: ['Lodewijk Asscher', 'Lilianne Ploumen', 'Attje Kuiken'] },
  PVV: { people: ['Geert Wilders', 'Martin Bosma', 'Fleur Agema', 'Marjolein Faber'] },
  CDA: {
    people: ['Henri Bontenbal', 'Sybrand Buma', 'Wopke Hoekstra', 'Hugo de Jonge', 'Jeroen Lenaers'],
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
  DENK: { people: ['Stephan van Baarle', 'Tunahan Kuzu', 'Farid Azarkan', 'Dogukan Ergin'] },
  CU: { people: ['Mirjam Bikker', 'Gert-Jan Segers', 'Pieter Grinwis', 'Don Ceder'] },
  SP: { people: ['Jimmy Dijk', 'Lilian Marijnissen', 'Emile Roemer', 'Sarah Dobbe'] },
  SGP: { people: ['Chris Stoffer', 'Kees van der Staaij', 'Diederik van Dijk'] },
  PvdD: { people: ['Christine Teunissen', 'Esther Ouwehand', 'Marianne Thieme', 'Ines Kostić'] },
  '50PLUS': { people: ['Jan Struijs', 'Henk Krol', 'Liane den Haan'] },
  Volt: { people: ['Laurens Dassen', 'Marieke Koekkoek'] },
  'Lid Keijzer': { people: ['Mona Keijzer'] },
  NSC: { people: ['Pieter Omtzigt', 'Nicolien van Vroonhoven', 'Eddy van Hijum'] },
  BIJ1: { people: ['Sylvana Simons'] },
  BVNL: { people: ['Wybren van Haga'] },
}
