/** The documents of the guideline, by the number they have in the product; their titles are in the message files. */
export type DocumentId = '000' | '001' | '002' | '003' | '004'

export interface Source {
  document: DocumentId
  /** Heading under which the passage stands, as in the document. */
  heading: string
}

/** The passages that rules rest on. What each one says, in our own words, is message `source_<id>`; `source_<id>_where` cites it. */
export const sources = {
  no_mixing: { document: '000', heading: 'Uitgangspunten Overheidscommunicatie' },
  corporate_never_party: { document: '001', heading: 'Corporate bewindspersonenaccount' },
  election_time: { document: '001', heading: 'Ambtelijke ondersteuning van de socialemediakanalen in verkiezingstijd' },
  role_per_post: { document: '001', heading: 'Hybride account' },
  webcare_hybrid: { document: '001', heading: 'Webcare op hybride bewindspersonenaccounts' },
  work_visits: { document: '001', heading: 'Werkbezoeken en aanprijzingen commerciële bedrijven op sociale media' },
  also_on_website: { document: '001', heading: 'Toegankelijkheid, veiligheid, archivering en verifiëring' },
  no_image_building: { document: '000', heading: 'Uitgangspunten Overheidscommunicatie' },
  informal_content: { document: '001', heading: 'Corporate bewindspersonenaccount' },
  paid_promotion: { document: '001', heading: 'In één oogopslag: de voorwaarden en implicaties van de twee varianten' },
  personal_data: { document: '003', heading: 'Ga verantwoord om met persoonsgegevens' },
  formal_correspondence: { document: '003', heading: 'Voorkom formeel berichtenverkeer' },
  webcare_form: { document: '001', heading: 'Webcare op corporate bewindspersonenaccounts' },
  media_rights: { document: '003', heading: 'Hou rekening met auteurs- en portretrecht' },
  corporate_for_policy: { document: '000', heading: 'Corporate accounts' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
