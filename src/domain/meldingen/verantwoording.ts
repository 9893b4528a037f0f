// The account: how promises stand, and what an honest site owes its readers.
import { fout, groep, letOp } from './melding.ts';

export const VERANTWOORDING = groep('Verantwoording', {
	'uitleg-ontbreekt': fout({
		titel: 'Een tegenvaller zonder uitleg',
		uitleg: 'Wie zegt dat iets te laat is of aandacht vraagt, zegt ook waardoor, wat het betekent en wat eraan gedaan wordt. Dat vraagt een gemeenteraad ook.',
		mag: 'Bij zo’n status drie sleutels: oorzaak, gevolg en bijsturing.',
		herstel: 'Vul aan wat ontbreekt.',
	}),
	'dubbele-stand': fout({
		titel: 'Twee standen over één periode',
		uitleg: 'Over één jaar of kwartaal kan maar één stand gelden.',
		mag: 'Per periode één stand.',
		herstel: 'Laat de stand staan die klopt.',
	}),
	'fictief': fout({
		titel: 'Verzonnen gegevens op een echte site',
		uitleg: 'Verzonnen cijfers mogen alleen op een site die zichzelf een voorbeeld noemt. Daar staat het dan ook bij elk cijfer.',
		mag: 'fictief, als in zicht.config.yaml staat: voorbeeld: true.',
		herstel: 'Haal de verzonnen gegevens weg, of noem de site een voorbeeld.',
	}),
	'fictief-verzwegen': fout({
		titel: 'Iets wat verzonnen is, zonder dat het erbij staat',
		uitleg: 'Wat verzonnen is, moet dat overal zeggen. Hier komt het uit een verzonnen bron, of is een deel verzonnen, maar het geheel noemt zich echt.',
		mag: 'Bij een verslag: fictief: true. Bij een dataset: status: fictief.',
		herstel: 'Schrijf dat het verzonnen is, of noem de echte bron.',
	}),
	'tijd-onmogelijk': fout({
		titel: 'Een tijd die niet kan',
		uitleg: 'Een stuk uit de toekomst, of een stand over een jaar dat nog moet komen: dat is bijna altijd een tikfout in het jaar.',
		mag: 'Een datum die geweest is. Een stand over de tijd waarover het stuk gaat, of daarvoor.',
		herstel: 'Verbeter het jaar.',
	}),
	'stand-ontbreekt': letOp({
		titel: 'De afgesproken tijd is voorbij en niemand zegt hoe het afliep',
		uitleg: 'De actie of belofte had een kwartaal of jaar. Dat is voorbij op de dag van deze uitgave. De lezer wil weten: is het gelukt?',
		mag: 'Een stand over die periode of later, of een stand die blijft, zoals gerealiseerd of vervallen.',
		herstel: 'Voeg de stand toe. Zegt geen document hoe het afliep? Schrijf dan de status onbekend. Ook dat is een antwoord.',
	}),
	'belofte-zonder-weg': letOp({
		titel: 'Een belofte waar niets aan vastzit',
		uitleg: 'Bij deze belofte hoort geen actie, of er is geen indicator en ook geen geld. De lezer ziet dan niet hoe de regio haar wil halen, of hoe iemand het kan merken.',
		mag: 'Minstens één actie, en daarnaast een indicator of een bedrag.',
		herstel: 'Koppel wat er is. Staat het in geen enkel document? Schrijf dat in een voetnoot bij de belofte.',
	}),
	'wijziging-zonder-correctie': fout({
		titel: 'Een gepubliceerd cijfer is veranderd, zonder correctie',
		uitleg: 'In gepubliceerd/ staan de cijfers zoals ze het laatst op de site stonden. Dit cijfer is nu anders. Een lezer kan het oude al gebruikt hebben, en heeft recht op uitleg.',
		mag: 'Hetzelfde cijfer, of een correctie die zegt wat het was, wat het wordt en waarom.',
		herstel: 'Zet een tikfout terug. Is het een verbetering? Schrijf een correctie in content/regios/<regio>/correcties/.',
	}),
	'verslag-ontbreekt': letOp({
		titel: 'Een stuk dat er had moeten zijn',
		uitleg: 'Volgens de agenda is de dag voorbij. Het stuk staat niet op de site, en er staat niet bij waarom.',
		mag: 'Een rapportage bij het agendapunt, of bij afwezig de reden dat het er niet is.',
		herstel: 'Voeg het stuk toe, of vertel bij afwezig waarom het er niet is. De lezer ziet dat in de agenda.',
	}),
});
