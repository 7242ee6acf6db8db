/** Where in a draft which terms of classes stand. At most tokens none starts, at the others one or a few. */
export class ClassTerms {
  /** By token: layers of classes, each followed by the index after the last token of the longest term that starts there. */
  #byToken: (number[] | undefined)[]

  constructor(tokens: number) {
    this.#byToken = new Array<number[] | undefined>(tokens)
  }

  /** @returns true when this is the first term of the class at this token. */
  add(layer: number, first: number, last: number): boolean {
    const terms = this.#byToken[first]
    if (!terms) {
      this.#byToken[first] = [layer, last]
      return true
    }
    for (let at = 0; at < terms.length; at += 2) {
      if (terms[at] !== layer) continue
      terms[at + 1] = Math.max(last, terms[at + 1] as number)
      return false
    }
    terms.push(layer, last)
    return true
  }

  /** Index after the longest term of one of the classes that starts at a token, or -1. */
  endOf(layers: readonly number[], first: number): number {
    const terms = this.#byToken[first]
    let end = -1
    if (!terms) return end
    for (let at = 0; at < terms.length; at += 2) {
      if (layers.includes(terms[at] as number)) end = Math.max(end, terms[at + 1] as number)
    }
    return end
  }
}
