// Figures: the CSV, its header and its cells.
import { fout, groep, letOp } from './melding.ts';

export const CIJFERS = groep('Cijfers', {
	'leeg-bestand': fout({
		titel: 'Een leeg CSV-bestand',
		uitleg: 'In het bestand staat niets. Misschien ging er iets mis bij het opslaan.',
		mag: 'Een eerste regel met de namen van de kolommen, en daaronder de cijfers.',
		herstel: 'Sla het bestand opnieuw op, of haal het weg met zijn beschrijving.',
	}),
	'geen-kop': fout({
		titel: 'De regel met namen van kolommen ontbreekt',
		uitleg: 'Op de eerste regel staat geen enkele kolom uit de beschrijving. Dan is niet te zeggen wat de cijfers betekenen.',
		mag: 'De namen uit de beschrijving, op de eerste regel.',
		herstel: 'Zet de namen op de eerste regel. Is het een Excel-bestand met een andere naam? Sla het werkblad dan op als CSV.',
	}),
	'geen-regels': fout({
		titel: 'Geen cijfers onder de kop',
		uitleg: 'Er staan namen van kolommen, maar geen regels met cijfers.',
		mag: 'Minstens één regel. Moeten de cijfers nog komen? Dan staat dat in de beschrijving, achter „verwacht”.',
		herstel: 'Zet de cijfers eronder, schrijf in de beschrijving wanneer ze komen, of haal het bestand weg met zijn beschrijving.',
	}),
	'verwacht-met-cijfers': letOp({
		titel: 'Cijfers die er al zijn, heten nog verwacht',
		uitleg: 'De beschrijving zegt dat deze cijfers nog komen, maar ze staan al in het bestand. Blijft de regel staan, dan valt het niet op als het bestand later per ongeluk leeg raakt.',
		mag: '„verwacht” alleen zolang er onder de kop nog niets staat.',
		herstel: 'Haal de regel met „verwacht” weg uit de beschrijving.',
	}),
	'onbekende-kolom': fout({
		titel: 'Een kolom die niet in de beschrijving staat',
		uitleg: 'Van deze kolom is niet gezegd wat hij betekent. Hij komt niet op de site. Misschien hoort hij niet openbaar te zijn.',
		mag: 'Alleen kolommen uit de beschrijving.',
		herstel: 'Verbeter de naam, beschrijf de kolom, of haal hem weg.',
	}),
	'ontbrekende-kolom': fout({
		titel: 'Een kolom ontbreekt',
		uitleg: 'De beschrijving noemt een kolom die niet in het CSV-bestand staat.',
		mag: 'Alle kolommen uit de beschrijving, in elke volgorde.',
		herstel: 'Voeg de kolom toe, of haal hem uit de beschrijving.',
	}),
	'dubbele-kolom': fout({
		titel: 'Een kolom staat er twee keer',
		uitleg: 'Van twee kolommen met dezelfde naam is niet te zeggen welke klopt.',
		mag: 'Elke kolom één keer.',
		herstel: 'Haal er één weg.',
	}),
	'kolom-zonder-naam': fout({
		titel: 'Cijfers zonder naam erboven',
		uitleg: 'Boven deze cel staat geen naam. Dan is niet te zeggen wat de waarde betekent.',
		mag: 'Boven elke gevulde kolom een naam.',
		herstel: 'Schrijf de naam in de eerste regel, of haal de kolom weg.',
	}),
	'te-veel-cellen': fout({
		titel: 'Een regel heeft meer cellen dan de kop',
		uitleg: 'Vaak staat er een scheidingsteken in een tekst. Dan schuift alles erachter een kolom op.',
		mag: 'Op elke regel evenveel cellen als in de kop.',
		herstel: 'Zet een tekst waar het scheidingsteken in staat tussen aanhalingstekens.',
	}),
	'te-weinig-cellen': fout({
		titel: 'Een regel heeft minder cellen dan de kop',
		uitleg: 'Deze regel houdt te vroeg op. Misschien is er iets weggevallen.',
		mag: 'Op elke regel evenveel cellen als in de kop.',
		herstel: 'Vul de regel aan. Een lege cel aan het eind schrijft u als een scheidingsteken.',
	}),
	'aanhalingsteken': fout({
		titel: 'Een aanhalingsteken in een CSV is niet afgesloten',
		uitleg: 'Een tekst die met " begint, loopt door tot de volgende ". Ontbreekt die, dan worden regels aan elkaar geplakt.',
		mag: 'Tekst tussen twee ". Een " in de tekst zelf staat er dubbel: "".',
		herstel: 'Sluit de tekst af, of haal het losse teken weg.',
	}),
	'lege-cel': fout({
		titel: 'Een verplichte cel is leeg',
		uitleg: 'Leeg is iets anders dan nul, onbekend of niet van toepassing. Het portaal raadt niet wat u bedoelt.',
		mag: 'Een waarde. Is er geen getal? Dan ? (onbekend), n.v.t. of pm.',
		herstel: 'Vul de cel in.',
	}),
	'geen-getal': fout({
		titel: 'Geen getal',
		uitleg: 'In een kolom met getallen staat iets wat geen getal is.',
		mag: 'Een getal zoals in Excel (1.234.567, 12,5, € 900, 12%), of waarom het er niet is: leeg, ?, n.v.t., pm of een punt.',
		herstel: 'Schrijf het getal, of het teken voor waarom het er niet is.',
	}),
	'geen-heel-getal': fout({
		titel: 'Geen heel getal',
		uitleg: 'In deze kolom horen hele getallen, zoals plekken of mensen.',
		mag: 'Een getal zonder komma.',
		herstel: 'Rond af zoals de bron dat doet. Mogen er wel decimalen in? Schrijf dan type: number in de beschrijving.',
	}),
	'dubbelzinnig': fout({
		titel: 'Een getal of datum die op twee manieren gelezen kan worden',
		uitleg: '1.234 is in Nederland twaalfhonderdvierendertig, in een Engels bestand iets meer dan één. En 1/4/2026 is hier 1 april, in een Engels bestand 4 januari. Het portaal raadt niet.',
		mag: 'Duizendtallen zonder punt, decimalen met een komma, geen los streepje, en een datum met streepjes.',
		herstel: 'Schrijf het getal of de datum zoals de melding voordoet.',
	}),
	'geen-datum': fout({
		titel: 'Geen datum',
		uitleg: 'In een kolom met datums staat iets wat geen dag op de kalender is.',
		mag: 'Dag, maand en jaar (1-4-2026, 1 april 2026 of 2026-04-01), of waarom die er niet is: leeg, ? of n.v.t.',
		herstel: 'Schrijf de datum voluit, met een jaar van vier cijfers.',
	}),
	'geen-jaar': fout({
		titel: 'Geen jaar',
		uitleg: 'In een kolom met jaren staat iets anders.',
		mag: 'Een jaar met vier cijfers: 2023.',
		herstel: 'Schrijf het jaar. Hoort er een kwartaal of maand? Geef de kolom dan de rol periode.',
	}),
	'geen-periode': fout({
		titel: 'Geen periode',
		uitleg: 'Hier hoort een periode, zodat een grafiek in de goede volgorde staat.',
		mag: 'Een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06).',
		herstel: 'Schrijf de periode in een van die vormen.',
	}),
	'dubbele-regel': fout({
		titel: 'Een regel staat er twee keer',
		uitleg: 'Twee regels hebben dezelfde sleutel. Dan telt er één dubbel, of is niet te zeggen welke klopt.',
		mag: 'Elke sleutel één keer.',
		herstel: 'Haal de dubbele regel weg, of geef hem een eigen sleutel.',
	}),
});
