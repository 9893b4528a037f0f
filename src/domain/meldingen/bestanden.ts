// Files and folders: what stands in the wrong place, or cannot be taken.
import { fout, groep, letOp } from './melding.ts';

export const BESTANDEN = groep('Bestanden en mappen', {
	'geen-configuratie': fout({
		titel: 'De instellingen ontbreken',
		uitleg: 'Zonder instellingen weet het portaal niet van welke organisatie de site is en op welk adres hij staat.',
		mag: 'Precies één bestand zicht.config.yaml, in de hoofdmap.',
		herstel: 'Zet het bestand terug. In de handleiding voor redacteuren staat een voorbeeld, onder „De instellingen”.',
	}),
	'onbekende-map': fout({
		titel: 'Een tekst staat in een map die niet bestaat',
		uitleg: 'De map zegt wat een tekst is: een begrip, een resultaat, een verslag. In een andere map weet het portaal niet waar de tekst bij hoort.',
		mag: 'Een tekst staat direct in de map van zijn soort, bijvoorbeeld content/begrippen/<naam>.md of content/regios/<regio>/acties/<naam>.md.',
		herstel: 'Verplaats het bestand naar de goede map, of verbeter de naam van de map.',
	}),
	'bestandsnaam': fout({
		titel: 'Een bestandsnaam kan geen webadres worden',
		uitleg: 'De naam van het bestand wordt het adres van de pagina. Een adres met hoofdletters, spaties of accenten gaat in mails en documenten snel stuk.',
		mag: 'Kleine letters, cijfers en streepjes.',
		herstel: 'Geef het bestand een andere naam. Hernoem bij cijfers ook de beschrijving (.yaml).',
	}),
	'bestandssoort': fout({
		titel: 'Dit soort bestand hoort hier niet',
		uitleg: 'Elke map heeft zijn eigen soort: teksten in content/, cijfers in data/, plaatjes en documenten in public/. Wat ergens anders staat, zou niemand zien.',
		mag: 'In content/: .md en .mdx. In data/: .csv met een .yaml ernaast. In public/: alles wat een lezer kan openen, maar geen pagina’s en geen programma’s.',
		herstel: 'Verplaats het bestand, sla het op als het goede soort, of haal het weg.',
	}),
	'geen-bestand': fout({
		titel: 'Een verwijzing in plaats van een bestand',
		uitleg: 'Hier staat een snelkoppeling naar iets buiten deze map. Op een andere computer leidt die nergens heen, of naar iets wat niet openbaar is.',
		mag: 'Gewone bestanden en mappen.',
		herstel: 'Zet het bestand zelf op deze plek.',
	}),
	'dubbel-bestand': fout({
		titel: 'Twee bestanden met dezelfde naam',
		uitleg: 'Twee teksten van één soort kunnen niet dezelfde naam hebben: ze zouden op hetzelfde adres staan.',
		mag: 'Per soort en regio één bestand met een naam, als .md of als .mdx.',
		herstel: 'Geef er één een andere naam, of voeg ze samen.',
	}),
	'geen-regio': fout({
		titel: 'Een map met teksten van een regio die er niet is',
		uitleg: 'In content/regios/ is elke map een regio. Het bestand regio.md in die map maakt haar dat: daar staan de naam en het plan.',
		mag: 'In elke map in content/regios/ een bestand regio.md.',
		herstel: 'Zet regio.md terug, of zet de teksten in de map van de goede regio.',
	}),
	'adres-bezet': fout({
		titel: 'Een adres is al bezet',
		uitleg: 'Op dit adres staat al een andere pagina van de site. Maar één van de twee zou te zien zijn.',
		mag: 'Een naam die de site zelf niet gebruikt.',
		herstel: 'Geef het bestand een andere naam.',
	}),
	'beschrijving-zonder-data': fout({
		titel: 'Een beschrijving zonder cijfers',
		uitleg: 'Bij elke beschrijving (.yaml) in data/ hoort een CSV-bestand met dezelfde naam.',
		mag: 'Steeds twee bestanden: <naam>.csv en <naam>.yaml.',
		herstel: 'Zet de cijfers ernaast, of haal de beschrijving weg.',
	}),
	'data-zonder-beschrijving': fout({
		titel: 'Cijfers zonder beschrijving',
		uitleg: 'Zonder beschrijving weet niemand wat een kolom betekent, wat er meetelt en waar de cijfers vandaan komen. Zulke cijfers worden niet gepubliceerd.',
		mag: 'Steeds twee bestanden: <naam>.csv en <naam>.yaml.',
		herstel: 'Maak de beschrijving. De handleiding voor cijfers laat zien hoe.',
	}),
	'tegel-bezet': fout({
		titel: 'Twee gemeenten op één plek van de tegelkaart',
		uitleg: 'Op de tegelkaart heeft elke gemeente een eigen vak. Van twee in één vak is er maar één te zien.',
		mag: 'Elke kolom en rij één keer per regio.',
		herstel: 'Geef een van de twee een vak dat nog vrij is.',
	}),
	'kaart-vorm': fout({
		titel: 'Een kaart kan niet gelezen worden',
		uitleg: 'In kaart/ staan de grenzen van de gemeenten, zoals npm run geo:import ze schrijft. Dit bestand is iets anders, of het is met de hand veranderd.',
		mag: 'Per regio één bestand, kaart/<regio>.json, uit npm run geo:import.',
		herstel: 'Lees de grenzen opnieuw in, of haal het bestand weg. Dan toont de site weer de tegelkaart.',
	}),
	'kaart-gemeente': fout({
		titel: 'De kaart heeft andere gemeenten dan de regio',
		uitleg: 'Na een herindeling, of als er een gemeente bij komt, klopt een oude kaart niet meer. Een lezer zou zijn gemeente niet vinden.',
		mag: 'Op de kaart staan precies de gemeenten van de regio.',
		herstel: 'Lees de grenzen opnieuw in, of haal het bestand weg. Dan toont de site weer de tegelkaart.',
	}),
	'thema-onbekend': fout({
		titel: 'Het thema is er niet',
		uitleg: 'De instellingen noemen een bestand met kleuren en letters, maar dat bestand is er niet, of het is geen CSS.',
		mag: 'Een .css-bestand in deze map.',
		herstel: 'Verbeter het pad achter „thema”, of haal die regel weg.',
	}),
	'thema-vorm': fout({
		titel: 'Het thema kan niet gelezen worden',
		uitleg: 'In het CSS-bestand van uw organisatie staat een schrijffout. De browser zou de rest overslaan.',
		mag: 'Geldige CSS.',
		herstel: 'Kijk op deze regel en de regel erboven naar accolades, dubbele punten en puntkomma’s.',
	}),
	'thema-contrast': fout({
		titel: 'Kleuren van het thema die te weinig verschillen',
		uitleg: 'Wie minder goed ziet, of in de zon op een telefoon kijkt, kan dit niet lezen. De wet vraagt genoeg contrast.',
		mag: 'Tekst: minstens 4,5 op 1. Lijnen, randen en vlakken van grafieken: minstens 3 op 1. In de lichte en in de donkere weergave.',
		herstel: 'Maak de ene kleur donkerder of de andere lichter.',
	}),
	'thema-kleur': letOp({
		titel: 'Een kleur van het thema die niet te meten is',
		uitleg: 'Het portaal meet of kleuren genoeg verschillen. Van deze kleur kan het dat niet.',
		mag: 'Kleuren als #rrggbb, rgb() of hsl(), zonder doorzichtigheid, ook binnen light-dark().',
		herstel: 'Schrijf de kleur anders, of meet het contrast zelf.',
	}),
	'thema-van-elders': fout({
		titel: 'Het thema haalt iets op van een andere site',
		uitleg: 'De site laadt niets van anderen. Zo weet niemand anders wie er leest, en blijft de site werken als een ander stopt.',
		mag: 'Regels in dit ene bestand, en bestanden uit public/ met een adres dat met / begint.',
		herstel: 'Zet de regels of het bestand in deze map en verwijs daarnaar.',
	}),
	'geen-tekst': fout({
		titel: 'Een bestand dat geen tekst is',
		uitleg: 'Het bestand heet .csv, .md of .yaml, maar er zit iets anders in. Vaak is het een Excel-bestand met een andere naam.',
		mag: 'Gewone tekst, in UTF-8 of de codering van Windows.',
		herstel: 'Open het in het programma waar het vandaan komt en sla het op als tekst of CSV.',
	}),
	'tekencodering': fout({
		titel: 'Een teken is verkeerd omgezet of verloren gegaan',
		uitleg: 'Een computer bewaart letters als nummers. Leest een programma die met de verkeerde lijst, dan wordt ë bijvoorbeeld Ã«, of een vraagteken in een ruit. De lezer ziet dat ook.',
		mag: 'Een bestand in één codering: UTF-8 (met of zonder BOM), of die van Windows.',
		herstel: 'Lever het bestand opnieuw aan vanuit de bron, of verbeter de tekens en sla op als UTF-8.',
	}),
	'stuurteken': fout({
		titel: 'Een onzichtbaar teken',
		uitleg: 'In de tekst staat een teken dat niemand ziet en dat bedoeld is voor printers of programma’s. Vaak komt het mee met kopiëren uit een pdf.',
		mag: 'Letters, cijfers, leestekens, tabs en regeleinden.',
		herstel: 'Haal het weg, of typ de woorden eromheen opnieuw.',
	}),
});
