// The account: how promises stand, and what an honest site owes its readers.
import { fout, groep } from './melding.ts';

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
});
