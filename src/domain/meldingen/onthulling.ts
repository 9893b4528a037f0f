// Disclosure: what a reader could work out about few people, and numbers nobody accounts for.
import { fout, foutElders, groep, letOp } from './melding.ts';

export const ONTHULLING = groep('Kleine aantallen mensen', {
	'kleine-telling': fout({
		titel: 'Een klein aantal mensen',
		uitleg: 'Hier staat een aantal mensen dat onder de drempel ligt. Bij zo weinig mensen is soms te raden om wie het gaat.',
		mag: 'Nul, of een aantal vanaf de drempel. De gewone drempel is 10. In de beschrijving kan een andere staan.',
		herstel: 'Verberg het aantal met een punt, en bescherm de tabel opnieuw met npm run protect. Alleen dit aantal verbergen is niet genoeg als er een totaal bij staat.',
	}),
	'verborgen-in-tekst': fout({
		titel: 'Een tekst noemt een aantal dat verborgen kan zijn',
		uitleg: 'Deze tekst noemt een aantal mensen in een gemeente en een jaar waarvan een aantal verborgen is. Wie dat ene aantal kent, kan vaak ook een ander verborgen aantal uitrekenen.',
		mag: 'Een getal dat ook in de cijfers te zien is, of een aantal waarvoor niets verborgen is.',
		herstel: 'Noem het aantal niet. Gaat het over andere mensen, zoals bezoekers van een avond? Noem ze dan zo.',
	}),
	'telt-ontbreekt': fout({
		titel: 'Een tabel zegt niet wie hij telt, en toont wat een andere verbergt',
		uitleg: 'Twee tabellen hebben een kolom met dezelfde naam. De ene verbergt een aantal mensen, de andere toont er op dezelfde plek een. Tellen ze dezelfde mensen, dan is het verborgen aantal bekend. Zonder telt kan het portaal dat niet nagaan.',
		mag: 'Twee tabellen met dezelfde woorden bij telt: dan rekent het portaal ze samen na. Ook twee tabellen die bij telt zeggen wat er anders is.',
		herstel: 'Schrijf bij telt wat deze tabel telt. Tellen ze hetzelfde? Neem dan de woorden van de andere tabel over, en verberg ook hier het aantal.',
	}),
	'terug-te-rekenen': fout({
		titel: 'Een verborgen aantal is terug te rekenen',
		uitleg: 'Iemand kan met gewone sommen uitrekenen wat hier verborgen is, of dat het onder de drempel ligt. De melding noemt de getallen waarmee dat kan.',
		mag: 'Verborgen aantallen waarvan niemand kan bewijzen dat ze klein zijn.',
		herstel: 'Verberg ook een van de genoemde getallen. Beter is: bescherm de tabellen samen opnieuw met npm run protect.',
	}),
	'volgorde-verraadt': fout({
		titel: 'De volgorde van de regels verraadt een verborgen aantal',
		uitleg: 'Deze regels staan niet op naam, op code of op tijd, en alle getallen die te zien zijn lopen af of op. Dan denkt een lezer dat de regels op grootte staan. Een verborgen aantal ligt dan tussen zijn buren, en dat is hier genoeg om het uit te rekenen.',
		mag: 'Regels op naam, op code, op tijd of op klasse, zoals ‘tot 3 maanden’ en ‘3 tot 6 maanden’. Ook de volgorde die bij namen in de beschrijving staat.',
		herstel: 'Zet de regels op naam of op code. npm run protect doet dat vanzelf.',
	}),
	'aandeel-zonder-aantallen': letOp({
		titel: 'Een percentage of gemiddelde van mensen, zonder de aantallen',
		uitleg: 'Uit een percentage, een cijfer per 1.000 of een gemiddelde is soms een klein aantal terug te rekenen. Dat kan het portaal alleen nagaan als het weet van welke aantallen het komt.',
		mag: 'Een percentage dat bij aandeel zijn twee kolommen noemt. Een cijfer per 1.000 doet dat bij per_duizend, een gemiddelde bij gemiddelde.',
		herstel: 'Zet de aantallen erbij, verberg de kleine, en noem de kolommen. Kan dat niet? Publiceer het getal dan alleen als het over veel mensen gaat.',
	}),
	'aantal-per-duizend': fout({
		titel: 'Een cijfer per 1.000 inwoners verraadt een aantal',
		uitleg: 'Hoeveel inwoners een gemeente heeft, kan iedereen opzoeken. Een cijfer per 1.000 inwoners is dan een aantal mensen. Van deze gemeente is in dat jaar een aantal verborgen, en het portaal kan niet nagaan of dit hetzelfde aantal is.',
		mag: 'Een cijfer per 1.000 dat bij per_duizend zijn twee kolommen noemt: dan rekent het portaal het na.',
		herstel: 'Zet het aantal en de inwoners in kolommen en verberg kleine aantallen, of haal het cijfer weg.',
	}),
	'tegenstrijdige-cijfers': fout({
		titel: 'Cijfers spreken elkaar tegen',
		uitleg: 'Er bestaan geen aantallen die bij al deze cijfers passen. Dan is ook niet na te gaan of er iemand uit te rekenen is.',
		mag: 'Cijfers over dezelfde mensen die bij elkaar kunnen kloppen.',
		herstel: 'Zoek welk van de genoemde cijfers niet klopt. Horen de tabellen niet bij elkaar? Zeg dan in de beschrijving bij „telt” wat er anders geteld wordt.',
	}),
	'niet-afgerond': fout({
		titel: 'Een getal dat niet is afgerond',
		uitleg: 'Deze cijfers zijn beschermd door ze af te ronden. Eén getal dat niet is afgerond, verraadt de andere.',
		mag: 'Alleen veelvouden van de afronding.',
		herstel: 'Maak het bestand opnieuw met npm run protect.',
	}),
	'bescherming-anders': fout({
		titel: 'Een beschermd bestand is veranderd',
		uitleg: 'Beschermde tabellen horen bij elkaar. Dit bestand is niet het bestand dat in het beschermingsverslag staat. Misschien is het met de hand veranderd, of is het schrijven halverwege gestopt.',
		mag: 'De bestanden en het verslag zoals npm run protect ze samen schreef.',
		herstel: 'Maak alle bestanden samen opnieuw met npm run protect.',
	}),
	'telling-onbekend': letOp({
		titel: 'Niet bekend wie een tabel telt',
		uitleg: 'Het portaal gaat na wat tabellen samen verraden. Dat kan alleen als bekend is welke tabellen over dezelfde mensen gaan. Van deze beschermde tabel staat dat nergens.',
		mag: 'Een tabel van npm run protect: dat schrijft zelf in de beschrijving wat er geteld is. Of een beschrijving met „telt”.',
		herstel: 'Draai npm run protect opnieuw voor deze tabel. Is de tabel al weg en alleen nog in een eerdere uitgave te vinden? Dan zegt npm run protect wat u in het recept zet.',
	}),
	'telt-bijna-gelijk': letOp({
		titel: 'Twee tabellen tellen bijna hetzelfde',
		uitleg: 'Bij „telt” van deze twee tabellen over mensen staat bijna dezelfde tekst. Het portaal legt tabellen alleen naast elkaar als de woorden gelijk zijn; hoofdletters, leestekens en lidwoorden tellen niet mee. Is het verschil een tikfout, dan gaat het niet na wat de tabellen samen verraden.',
		mag: 'Dezelfde woorden voor dezelfde mensen, of een tekst die duidelijk anders is.',
		herstel: 'Tellen de tabellen dezelfde mensen? Maak de tekst gelijk. Zo niet? Schrijf duidelijker op wat er anders is.',
	}),
	'besluit-ontbreekt': fout({
		titel: 'Een lagere drempel zonder besluit',
		uitleg: 'Aantallen onder de 10 mensen laat het portaal gewoon niet zien. Soms kan het lager, maar nooit onder de 5. Dat is een keuze van iemand die erover gaat, en de lezer mag weten wie en waarom.',
		mag: 'Een drempel van 10 of hoger. Ook 5 tot en met 9, als er een besluit bij staat. Dat besluit komt op de site.',
		herstel: 'Schrijf bij besluit wie dit besloot, wanneer en waarom. Of haal de drempel weg: dan is hij 10.',
	}),
	'uitgaveboek': fout({
		titel: 'Het uitgaveboek klopt niet',
		uitleg: 'In het uitgaveboek staat wat er eerder gepubliceerd is. Daarmee controleert het portaal of twee versies samen iets verraden. Het boek is veranderd of niet te lezen.',
		mag: 'Het bestand zoals npm run audit -- --leg-vast het schreef.',
		herstel: 'Zet het bestand terug zoals het was. Wat eenmaal gepubliceerd is, blijft gepubliceerd.',
	}),
	'getal-niet-verantwoord': foutElders({
		titel: 'Een getal op de site dat nergens vandaan komt',
		uitleg: 'Op de gebouwde site staat bij cijfers over mensen een getal dat niet uit de gecontroleerde cijfers komt. Dan is niet bewezen dat het niemand verraadt.',
		mag: 'Getallen die uit de cijfers in data/ komen, of die letterlijk in een tekst in content/ staan.',
		herstel: 'Bouw de site opnieuw. Blijft de melding komen? Zoek dan waar dit getal gemaakt wordt, en haal het weg.',
	}),
	'opgave-onleesbaar': foutElders({
		titel: 'Een opgave die niet te lezen is',
		uitleg: 'Het bestand voor npm run audit is geen geldige JSON, of er ontbreekt iets in.',
		mag: 'JSON zoals in tests/onthulling/.',
		herstel: 'Verbeter de genoemde regel.',
	}),
});
