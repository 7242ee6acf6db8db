/**
 * Small words that tell a language, in folded form (rules/text/fold.ts). A word that several languages share stands with
 * each of them and so decides nothing between them; apostrophes divide words (don|t, qu|il). Own selection of the most
 * frequent grammatical words, with the words of greeting and time that short posts consist of.
 */
export const functionWords = {
  nl: `de het een en van in is dat op te zijn met voor niet aan er om ook als dan bij maar naar uit nog wel door over zo tot
    hebben heb hebt heeft had hadden wordt worden werd ben bent was waren ik je me mij we wij jij jou jouw u uw jullie ze zij hij hem
    hun hen haar mijn ons onze deze dit die daar hier wat wie waar hoe waarom wanneer welke veel meer meest geen want omdat
    zodat of kan kunnen kun kunt moet moeten mag mogen wil willen zal zullen zou gaan gaat ga komt komen kom doen doet deed gedaan
    laat laten altijd nooit samen vandaag morgen gisteren vanavond vanmiddag vanochtend vanmorgen straks later nu weer toe
    tegen na nieuw nieuwe goed goede heel mooi mooie fijn fijne dank bedankt welkom graag succes alle alles iedereen iemand
    iets niets onder zonder tussen tijdens sinds vanaf binnen volgens rond bijna jaar week dag dagen uur eerste nodig blij
    maken maakt gemaakt zien zie staat staan blijft blijven krijgen krijgt geven geeft zorgen zorgt vindt weten weet lees
    bekijk kijk meld gefeliciteerd jammer beste mensen minister kabinet vragen net mei ja nee wens zelf elke elk elkaar echt
    erg terug twee drie vier vijf hierover daarover daarom dus toch al vanuit via mede tegelijk land steeds anders per inmiddels inderdaad hieronder hierbij nieuws dankjewel klopt n s t`,
  en: `the a an and of to in is that it for on with as are was be by at this from have has had not you we they he she his
    her our your their my i us them him me who what which when where why how will would can could should must may more most
    all any some no so if but or about into over than then there here been being were am do does did done up out off just also
    only very many much new now today tomorrow tonight yesterday soon thank thanks proud happy great good welcome together
    please let make makes made need own its every each through between after before during under without people year years
    week first read see join congratulations congrats looking forward back get got don isn doesn didn won can t s ll ve re
    these those such while because both other our always never still work working support well best day morning one two three four five visited spoke talks
    know take time next last morning evening long stand against toward towards across within rules sorry yes
    discussed deeply saddened safe watch say says keep keeps needs
    wants comes goes shows brings helps means creates world life way country government children women men everyone everything
    something nothing someone things another around among whether against since until again already another far
    few little less once enough important free always shared sharing visit support thanks sad`,
  de: `der die das und ist nicht mit von zu den dem des ein eine einen einer eines fur auf im in an als auch aus bei nach wir
    ich sie es er ihr ihre uns unser unsere unseren haben hat habe sind war waren wird werden wurde wurden kann konnen
    mussen muss soll sollen wollen uber um zum zur vor durch wie was wenn oder aber noch nur mehr sehr heute morgen gestern
    danke vielen dank dass sich man alle diese dieser dieses hier zwischen gegen gemeinsam neue neuen bis seit am vom beim
    kein keine immer schon herzlichen gluckwunsch gute guten willkommen jetzt ohne ab hatte sein bin unter jahr jahre so`,
  fr: `le la les un une des du de et est dans pour que qui en au aux avec sur par pas ne ce cette ces nous vous ils elle
    elles il je tu se sa son ses leur leurs nos notre votre vos mais ou plus tout tous toute toutes tres bien ete etre ont a
    sont fait faire aujourd hui merci l d qu c n j s y on comme sans entre chez lors si bonne bon bonjour avons avez demain
    felicitations tres`,
  es: `el la los las un una de del que y en a por para con no se su sus es lo le como mas pero o este esta estos estas al ha
    han hay muy nos nuestro nuestra nuestros hoy manana gracias sobre todo todos todas tambien entre ser son fue desde cuando
    sin donde ya mi tu yo te me les dia he hemos feliz felicidades`,
  pt: `o a os as um uma de do da dos das que e em no na nos nas por para com nao se seu sua mais mas ao muito hoje obrigado
    obrigada sao foi ser como ja tambem nosso nossa esta pela pelo ou parabens amanha`,
  it: `il la lo gli le un una di del della dei delle che e in con per non si sono piu ma come questo questa anche al alla nel
    nella da dal noi ci oggi grazie molto tutti ha hanno stato essere nostro nostra domani buon i l`,
  tr: `ve bir bu icin ile de da cok daha olarak olan en ne var yok degil biz ben sen siz o gibi kadar sonra her bugun yarin
    tesekkurler tesekkur ederim ederiz tum ama mi ki yeni iyi bizim olsun birlikte kutlu sizi size tebrikler gun gunu`,
  pl: `i w na z do nie sie ze to jest o jak dla po od za ale czy tak przez oraz sa byc byl byla jego jej ich nas nam my wy
    dzis dzisiaj jutro dziekuje dziekujemy bardzo tylko juz takze ktory ktora ktore tym tego roku we ma wszystkim gratulacje`,
  fy: `it fan foar en yn is net dy dat op mei te oan ek by wy jo jim hja har syn us hawwe hat ha binne wurdt wurde wie wiene
    kin kinne moat moatte wol sil sille nei ut oer om troch as noch mar of sa dizze dit hjir der wat hoe wer no al altyd tige
    tegearre hjoed moarn jun juster frysk fryske nije goed goeie tank dei jier elts elkenien in de ik jimme myn graach wurk
    tusken sunder fyn lokwinske`,
  pap: `ta pa ku cu di na nan bo mi e un tin por no tambe bon danki dia nos kon den esaki esei esun awe ayera manan hopi tur
    hende mester lo su for riba entre sin mas bonbini pabien tabata a i of pero ora kaminda aki ei te bai bin hasi y`,
  nordic: `och og det att at jeg jag pa ikke inte som til till ar av med er vi en et ett den de i dag idag har for om kan
    skal ska fra fran til tak tack vara var ble blir ikkje sammen tillsammans`,
} as const
