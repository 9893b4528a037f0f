// People: nobody may be recognised in what is published.
import { fout, groep, letOp } from './melding.ts';

export const PRIVACY = groep('Privacy', {
	'persoonsgegeven': fout({
		titel: 'Iets dat bij één persoon hoort',
		uitleg: 'Een naam, nummer, adres, geboortedatum of e-mailadres wijst een persoon aan. Dat mag nooit op de site komen, en ook niet in de oude versies die bewaard blijven. De melding herhaalt niet wat er staat.',
		mag: 'Aantallen, en wat van een organisatie is: een algemeen adres, een KvK-nummer, een telefoonnummer van de gemeente.',
		herstel: 'Haal het weg. Staat het al in een commit? Publiceer dan niet en meld het aan de gegevensbeheerder. Is het geen persoonsgegeven, of mag het om een goede reden? Zet het in persoonsgegevens.yaml, met de reden.',
	}),
	'persoonsverhaal': fout({
		titel: 'Een verhaal over één persoon',
		uitleg: 'In een kleine gemeente weten mensen ook zonder naam over wie het gaat. Een leeftijd, familie en een probleem zijn samen genoeg.',
		mag: 'Zinnen over groepen: mensen, inwoners, jongeren.',
		herstel: 'Haal de zin weg, of schrijf hem over een groep.',
	}),
	'personenlijst': fout({
		titel: 'Een tabel met een regel per persoon',
		uitleg: 'Een kolom voor namen of nummers van cliënten, of een tabel waarin bijna elke regel voor één telt, is een lijst van personen. Zo’n lijst hoort niet in deze map, ook niet zonder namen.',
		mag: 'Aantallen per periode, gemeente en soort hulp.',
		herstel: 'Tel de regels op voordat u ze levert.',
	}),
	'vrije-tekst': fout({
		titel: 'Een lange tekst in een tabel',
		uitleg: 'In een vrij tekstvak komt vroeg of laat iets over een persoon te staan. Daarom zijn teksten in cijfers kort.',
		mag: 'Codes en korte namen, en in een kolom met noten één of twee zinnen.',
		herstel: 'Kort de tekst in, of zet de uitleg in de beschrijving van de dataset.',
	}),
	'gesloten-bestand': letOp({
		titel: 'Een bestand waar de controle niet in kan kijken',
		uitleg: 'Van een PDF, een film, een ingepakt of een beveiligd bestand leest de controle alleen de naam, en wie het maakte als dat erin staat. Wat er verder in staat, ziet alleen wie het opent.',
		mag: 'Teksten, CSV, plaatjes, en bestanden van Word, Excel en LibreOffice zonder wachtwoord: daar leest de controle in.',
		herstel: 'Lees het zelf na op namen, nummers en verhalen over één persoon. Zet er liever een tekst of een CSV naast of voor in de plaats.',
	}),
	'uitzondering-ongebruikt': letOp({
		titel: 'Een uitzondering die niets meer toestaat',
		uitleg: 'In persoonsgegevens.yaml staat iets dat nergens meer gevonden wordt. Een lijst met oude uitzonderingen kan later iets doorlaten dat niet mag.',
		mag: 'Alleen uitzonderingen die nu nodig zijn.',
		herstel: 'Haal de uitzondering weg, of verbeter bestand, soort en tekst.',
	}),
});
