/** Posts as they are written, short and long, by language; own words. */
export const nl = `
Gefeliciteerd!
Bedankt allemaal
Goedemorgen Zwolle
Op werkbezoek in Zwolle
Dank voor de gastvrijheid
Wat een verdrietig nieuws
Sterkte voor iedereen
Vanavond bij Nieuwsuur
Straks live op NPO 1
Mooie dag in Assen
Fijne feestdagen!
Nu in de Kamer: debat over stikstof
Nieuwe cijfers van het CBS
Kabinet presenteert Voorjaarsnota
Brief naar de Tweede Kamer
Eindelijk zon
Akkoord bereikt
Klopt, dank!
Helaas niet
Ja, dat kan via DigiD
Stuur ons gerust een bericht
Lees het hele interview hier
Meer info volgt
Succes vandaag, examenkandidaten!
Hartelijk gefeliciteerd met jullie jubileum
Minister op bezoek bij brandweer Almere
Trots op onze militairen in Litouwen
Meeting met de staff van Defensie over cybersecurity
Team Nederland pakt goud
Update: code rood in drie provincies
Thuis blijven bij klachten
Vergeet je paspoort niet
Wonen, wonen, wonen
Subsidie voor sportclubs verlengd tot 2028
Vaccinatiecampagne start maandag
Alle seinen op groen voor de Lelylijn
Veel dank aan de vrijwilligers van het Rode Kruis
Kijk vanavond om 20.00 uur naar de persconferentie
Wij wensen jullie een gezond 2027
Het water stijgt, blijf weg van de dijken.
De Eerste Kamer stemt morgen over de wet.
Ik ga graag met je in gesprek over de toekomst van de wijk.
In Brussel spreken we vandaag over asiel en migratie.
Jongeren vragen terecht om meer betaalbare woningen.
De trein van Zwolle naar Münster rijdt weer. Goed nieuws voor forenzen!
Een indrukwekkend bezoek aan het Anne Frank Huis.
Good morning Brabant! Vandaag op pad langs boeren die met minder mest werken.
Samen met collega Schulz uit Duitsland over grenscontroles gesproken. Danke, lieber Kollege!
Op de foto: Merel, Youssef en Daan van het Alfa-college. Zij bouwen aan een robot.
“We are in this together”, zei de secretaris-generaal. En zo is het.
Vanmiddag was ik te gast bij het team van Amsterdam UMC dat jonge patiënten helpt.
Wie vanaf 1 januari zorgtoeslag aanvraagt, doet dat via Mijn toeslagen. Hoe dat werkt, lees je op onze website.
We trekken 40 miljoen euro uit voor scholen die hun leerlingen gratis een ontbijt geven. Want met een lege maag leer je niet.
Met burgemeesters uit de grensregio gesproken over overlast, handhaving en wat er nog nodig is. We komen hier in het voorjaar op terug.
Het was een bewogen jaar. Ik denk aan iedereen die een naaste mist en wens alle families kracht en liefde toe tijdens de feestdagen.
Iedereen verdient een veilige werkplek. Daarom krijgt de Arbeidsinspectie er honderd inspecteurs bij, met extra aandacht voor distributiecentra.
Delta Talent, Energy Boost en Next Generation Food: drie van de projecten die subsidie krijgen uit het fonds.
Kustwacht en marine oefenden op de Noordzee. Knap werk onder zware omstandigheden.
Nationale Bijentelling: tel jij mee?
Voor de Caribische delen van het Koninkrijk komt er een eigen loket.
Geen enkel kind hoort op te groeien in armoede.
Even bijpraten met de Commissaris van de Koning
Waarom duurt het zo lang? Goede vraag. Ik leg het uit in dit filmpje.
Zojuist aangekomen op Bonaire voor overleg met het bestuurscollege.
Beste Samira, wat vervelend. Heb je al gebeld met de Belastingtelefoon?
Dat begrijpen we. Je aanvraag staat klaar en je hoort binnen twee weken van ons.
Kiev, 7.00 uur. Luchtalarm. De moed van de mensen hier maakt diepe indruk.
Sport verbindt. Dat zag ik vandaag bij G-hockey in Wageningen.
Thank you Kiran voor je inzet als Jongerenvertegenwoordiger!
Dit jaar herdenken we dat 75 jaar geleden de eerste Molukkers in Nederland aankwamen.
Werken bij de rijksoverheid? Solliciteer dan nu als trainee.
Nederland en Vlaanderen werken samen aan hoogwaterbescherming langs de Maas.
Fietsers krijgen voorrang op de nieuwe rotonde.
Onderwijs is meer dan rekenen en taal.
Nog 30 dagen tot de Invictus Games
#Prinsjesdag: de koets, de hoedjes, de begroting
Wetsvoorstel naar Raad van State
Ministerraad akkoord met uitbreiding Groningen Airport
De nieuwe Wet open overheid is geëvalueerd.
Vroeger was alles beter? Cijfers laten iets anders zien.
Kom langs op de open dag van het ministerie: zaterdag van 10.00 tot 16.00 uur.
Chapeau voor alle hulpverleners die vannacht doorwerkten.
Zó belangrijk dat we dit onderwerp bespreekbaar maken. Dankjewel @iemand!
We zijn er nog lang niet
Inflatie daalt naar 2,4 procent
Sneeuw verwacht in het noorden
Opening windpark Borssele
Dat gaan we uitzoeken
Bel 0800-8051
Onze excuses voor het ongemak
Bekijk de livestream
Overleg met vakbonden afgerond
Rijkswaterstaat sluit A7 dit weekend
Wat vind jij?
Kamerbrief over jeugdzorg verstuurd
Prachtig initiatief van leerlingen uit Emmen
Het rapport komt volgende maand
Zojuist besloten
Aan de slag
Samenwerking tussen politie en buurt loont
Minder regels, meer tijd
Hopelijk lukt dat
Spreekuur verplaatst naar dinsdag
Steun voor ondernemers blijft
Bijzonder gesprek gehad over rouw op de werkvloer
Kinderen horen veilig te zijn
Eerste paal geslagen
Wie volgt?
Veteranendag in beeld
Zeeland bereidt zich voor op storm
Nieuw: subsidie isolatie
Tot zo!
Even geduld
Ruim baan voor de fiets
Boeren krijgen duidelijkheid
`
export const en = `
Happy birthday!
Thank you all
Good morning Rotterdam
Proud of this team
Welcome to The Hague
Great meeting in Kyiv
Congratulations, Mark!
What a day
So sad to hear this
Live from Davos
See you tomorrow in Geneva
On our way to Aruba
We stand with Ukraine
Safe travels everyone
Read more here
Please keep us posted
Looking forward to it
Happy King's Day
A new chapter for Europe
New figures are out
Stay safe
Important debate tonight
My speech at the UN
Thanks for having me
Deeply shocked by the attack in Berlin.
Our thoughts are with the victims.
Met with my German colleague today.
Trade creates jobs.
The Netherlands will host the summit in 2027.
Climate action cannot wait.
Women's rights are human rights
Big thanks to the Dutch embassy staff
Strong ties, shared values
Signed: an agreement on green hydrogen
Back in Brussels for the Council
Our new visa rules start on 1 March
Watch the press conference at 8 pm
Which passport do I need?
You can apply online.
I'm sorry to hear that. Could you tell us which form you used?
Hi Tom, please send us a message with your question.
The Dutch navy is patrolling in the Red Sea
Innovation, talent and trust: that is what brings us here.
Excited to open the first offshore hydrogen hub with partners from Denmark and Belgium.
Water knows no borders. Neither should water management.
It was a pleasure to host Minister Kuleba in Zwolle.
Today we remember those who gave their lives for our freedom.
The cabinet has agreed to send 30 generators to hospitals in Kharkiv.
Productive talks with @SecRubio about security in the Arctic and our joint work on semiconductors.
Every child deserves a safe place to learn, play and grow up.
"Wij staan achter jullie", I told the soldiers in Vilnius. They deserve our full support.
From Eindhoven to Taipei, chips connect us. This week I am visiting companies that build the machines of tomorrow.
The Van Gogh Museum and the Stedelijk are open again. Come and see them!
This morning I spoke with entrepreneurs in Curaçao about tourism, energy and the rising costs of living.
Dutch farmers are among the most innovative in the world, but they need clarity about the years ahead.
We condemn last night's attacks on civilian infrastructure. Russia must stop this war.
Our common goal: a Europe that is able to defend itself.
Speaking at the Global Health Summit in a few minutes, follow the stream below.
International students: your residence permit will be valid for one more year.
King Willem-Alexander and Queen Máxima visited Oslo.
Delighted to welcome the Prime Minister of Japan to the Catshuis.
Holland is not the same as the Netherlands
Did you know that a third of the country lies below sea level?
How do we keep the internet free and safe? Join the discussion in Maastricht.
Nobody should have to choose between heating and eating.
Lifting the arms embargo would be a mistake.
Freedom of the press is under pressure
No peace without justice.
Ready for the weekend
Breaking: deal on asylum reform
Ambassadors' Conference 2027
Next stop: Paramaribo
First time in Jakarta, certainly not the last
Dutch companies invest billions in American jobs
Working visit to Sint Maarten: rebuilding schools after the storm
If you travel to Turkey, check the travel advice first.
Sharing is caring
Can't wait!
Thrilled to announce our partnership with Delft University
Cheese, tulips and bicycles? There is more to us than that.
Your voice matters
Europe needs more housing
Call for proposals: Ocean Fund
Celebrating 400 years of diplomatic ties
Enjoyed the conversation with students of Leiden University College about AI and democracy
Snow expected in the north
Opening of the wind farm
We will look into that
Call us any time
Our apologies for the delay
Watch the livestream
Talks concluded
Road closed this weekend
What do you think?
Letter sent to parliament
Beautiful initiative by pupils from Emmen
Report due next month
Just decided
Let's get to work
Cooperation pays off
Fewer rules, more time
Hopefully that works
Office hours moved to Tuesday
Support for entrepreneurs continues
A special conversation about grief at work
Children should be safe
Who is next?
Veterans Day in pictures
Getting ready for the storm
New: insulation grants
See you soon!
One moment please
Make way for the bike
Clarity for farmers
Best wishes for the new year
`
export const other = `
Herzlichen Glückwunsch!
Vielen Dank für die Gastfreundschaft
Heute in Berlin
Gemeinsam mit meinem Kollegen aus Nordrhein-Westfalen
Deutschland und die Niederlande arbeiten eng zusammen.
Wir stehen an der Seite der Ukraine.
Der Zug nach Münster fährt wieder.
Guten Morgen aus Düsseldorf
Ich freue mich auf das Gespräch morgen in Wien.
Die neue Brücke verbindet unsere Regionen und macht den Weg zur Arbeit für viele Menschen kürzer.
Merci beaucoup pour votre accueil
Bonne fête nationale à tous les Français
Aujourd'hui à Paris
La Belgique et les Pays-Bas sont plus que des voisins.
Nous avons parlé de la sécurité en mer du Nord.
C'est un honneur d'être ici avec vous.
L'Europe doit investir dans sa défense.
Très heureuse de retrouver mon homologue à Bruxelles pour préparer le sommet de la semaine prochaine.
Teşekkür ederim
Bayramınız kutlu olsun
Hepinize iyi bayramlar
Türkiye ile ilişkilerimiz çok önemli
Bugün Ankara'da meslektaşımla bir araya geldik.
Depremde hayatını kaybedenleri anıyoruz
Yeni yılınız kutlu olsun, sağlık ve mutluluk dilerim.
Dziękuję bardzo
Wszystkiego najlepszego z okazji święta niepodległości
Polska i Holandia są bliskimi sojusznikami
Dzisiaj w Warszawie rozmawiałem o bezpieczeństwie wschodniej flanki.
Nie ma wolności bez solidarności.
Serdecznie witamy w Hadze
Lokwinske mei jim priis!
Goeie, it is hjoed moai waar
Fan herte lokwinske
Tige tank foar de noflike moarn yn Ljouwert
Wy wurkje gear oan in sterk Fryslân
It Frysk hat in eigen plak yn ús lân
Hjoed haw ik mei jonge boeren praten oer de takomst fan it Fryske lânskip
Hoe kinne wy de taal sterker meitsje? Dêr ha wy it jûn oer.
Masha danki Bonaire
Bon dia tur hende
Pabien cu e dia di himno y bandera
Mi ta contento di ta na Aruba awe
Nos ta traha huntu pa un mihó futuro
Danki na tur boluntario pa nan trabou
Awe mi a papia ku e gobièrnu di Kòrsou tokante siguridat.
Muchas gracias
Feliz día de la independencia, Colombia
Hoy en Madrid con mi colega español
España y los Países Bajos comparten muchos valores.
Gracias a todos por una visita muy especial.
Hemos hablado sobre el futuro de la agricultura en Europa.
Слава Україні
Дякую за теплий прийом у Києві
Ми з вами стільки, скільки буде потрібно.
Україна переможе! #StandWithUkraine @ZelenskyyUa
Ευχαριστώ πολύ
شكرا جزيلا
شكرا على حسن الاستقبال في الرباط اليوم
תודה רבה
ありがとうございます
谢谢大家
감사합니다
Grazie per la bella accoglienza a Roma
Oggi a Milano con il mio collega italiano
Obrigado pela visita
Hoje em Lisboa falamos sobre a segurança dos mares
Tack för ett bra möte i Stockholm i dag
Selamat pagi, terima kasih untuk sambutan yang hangat
Schnee im Norden erwartet
Wir werden das prüfen
Bitte rufen Sie uns an
Was denken Sie?
Kinder müssen sicher sein
Neige attendue dans le nord
Nous allons vérifier
Qu'en pensez-vous ?
Les enfants doivent être en sécurité
Bonne année à tous
Kuzeyde kar bekleniyor
Çocuklar güvende olmalı
Bugün Rotterdam'da çok güzel bir gün
Na północy spodziewany śnieg
Dzieci powinny być bezpieczne
Co o tym sądzisz?
Snie ferwachte yn it noarden
Bern moatte feilich wêze
Wy sjogge it nei
Mucha tin ku ta sigur
Nos ta bai wak esaki
Los niños deben estar seguros
Se espera nieve en el norte
Сніг очікується на півночі
`
