import { createHash } from 'node:crypto'

/**
 * Whether the posts of parties in the shared data are party-political, one letter a post in the order of the file: "y" yes, "n" no (a greeting,
 * information, small talk: a ministry could have posted it), "s" it says too little. Read twice by a language model that saw the rulebook and the guideline
 * and neither the rules nor the other reading; the two agree on 90% (kappa 0.76).
 */
const FIRST = `
yynysynssyyyyyyynyyynyyyyyyyyysynynysynynyysnyynynynyyyynyyyyysnyyyyyysyyynyyysnyyyyyysyyysyyyysyyyn
syyyynyyyyyyynynynyynsyyyysnyyyynynynsnyyyysyynyysyysyysyyyyyysyynyyyyyysyyyyynnyyyyyyyysyynysynynsy
syyyyysyyyyyyysyyysyysyysyyyynyysyynynyyysyyynynyyyyyyyyyyyysyyyyyysynyyynyynnyyyyyyyysynyyyyysyyyny
yyyyysyyyyyynyyyyyynyysnnssnnyyyysynyyynynssyyynyynyysyyyyyyyyyyyyynyyyyyyyynnsynyyyyynnyysyyynyyyyy
yyyyyyynnyyyyyynynyyyynyyyyyyyynyyynynynynnnyyyynyyyyyyyyyyyyyysssynsynyyyyyyyysysyyyyyyysnyyyynyyys
ynyyyysyyyyyysynnyyyssyyyynynyyyyyyyynyyyyyysnynynsyynyysyyyyyyyynyyysnyyyyynyyyyyysyyyyynyyyysyyyyy
syyyyysnnynyyyyyyssysynyysyysynsysnyysyyyyyyyyynyynyyyyyyyyysnnysyyynyyyyyyynyysyyyyyyyynyyyynyyyyss
yyssnsysyyyysnyyyyyysysyyyyssyyyyyyyyssyyynyyynynynyyyyyynynyynyyyyyynnnynyyyyyyyyyyyyyyyyynyyyyyyyy
yyynyyyyyysnyyyysyysyyyyyyyynynyynysyynsyyyyyysyyyyynynysyyyyyyyyyyssysyysyyyyyyyynyyyyyyyyynyyyyyys
yynyysyyyynynnsysysyyysyyyyyyynyyyyynyynysysnyyyyyyysyyyyyyyynyyyyyyyynyynyyysynyynnyysyyysynynnysyy
yyynyyyyyysyyyyynnnynnyynynyyyyysyynyyyyynynyyyynyyyynyynnyyyynysnyyyyssyysysyyysyyyyyynyyyyyyyynynn
yyyynyyyyynysyyyyynynssyyyyssynyyyynyyyyysyyyyyyyyyynyysyynysyysyyyyyynsyysyyyynnysyyyyyyysyyyssyysy
`
const SECOND = `
yynynysssyyyyyyynyyysyyyyyyyyyyynynysyssnyysnyynysynyyyyssyyyysnyyyyyysyyynyyynnyyyyyysyyysyyyysyyyn
nsyyynyyyyyyynynynyyssyyyysnyyyysyyynnnyyyysyynyyyyynyysyyyyyyyyynyyyyyysyyyyynsyyyyyyyyyyysynynyssy
syyyyyyyysyyyysyyynyysyysyyyynyynyynysyyyyyyynynyyyyysyyyyyysyyyyyysynyyysyyssyyyyyyyysynyyyyysyyyny
yyyyysyyyyyynyyyyyynyysnnsnssyyyysynyyysynsnyyynyysyysyyyyyyyyyyyyysyyyyyyyysssynyyyyynnyyyyyynyyyyy
yyyyyyynnyyyyyynynyyyynyyyyyyyysyyynysyssnnsyyyynyyyyyyyyyyyyyysynynnynyyyyyyyyyyyyyyyyyysnyyyynyyys
ynyyyyyyyyyyynysnyyyssyyyynynyyyyyyyynyyyyyynnynyssyynyynyyyyyyyynyyyssyyyyysyyyyyysyyyyynyyyynsyyyy
syyyyynnnynyyyyyynsyyynyysyysynsyysyynyyyyyyyyynyynyyyyyyyyysnnysyyynyynyyyynyysyyyyyyyynyyyysyyyyyn
yyssnsysyyyysnyyyyyysysyyyynsyyyyyyyssnyyynyyynynynyyyyyynynyynyyyyyynnnysyyyyyyyyyyyyyyysynyyyyyyyy
yyynyyyyyysnyyyysyyyyyyyyyyysysyynyyyynsyyyyyssyyyyysynynyysyyyyyyyssysyysyyyyyyyynyyyyyyyyysyyyyyys
yynyysyyyynysssysysyyyyyyyyyyynyyyyyyyysysyynyyyyyyynyyyyyyyynyyyyyyyynyynyyyyynyynsyysyyyyysynnyyyy
yyynyyyyyyyyyyyysnnynnyynynyyyyysyynyyyyynynyyyyyyyyynyysnyysysyynyyyyysyysysyyyyyyyyyysyyyyyyyynysn
yyyysyyyyynysyyyyynynnnyyyyysysyyyynyyyyyyyyyyyyyyyysyysyynyyyyyyyyyyynsyysyyyynnysyyysyyysyyyssyysy
`
/** Of which texts: the readings hold for no others. */
const TEXTS = '8a2cc005fe5cd997'

export type Reading = 'political' | 'innocent' | 'unclear'

/** Throws when the texts are not the ones that were read. */
export function readingsOf(texts: readonly string[]): Reading[] {
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex')
  if (!hash.startsWith(TEXTS)) throw new Error('the posts of parties are not those of test/commands/party-readings.ts')
  const [first, second] = [FIRST, SECOND].map((letters) => letters.replaceAll('\n', ''))
  return texts.map((_, at) => {
    if (first?.[at] !== second?.[at]) return 'unclear'
    return ({ y: 'political', n: 'innocent' } as const)[first?.[at] as 'y' | 'n'] ?? 'unclear'
  })
}
